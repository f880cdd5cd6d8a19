"""How far a download is, as one value that the page shows; made from the downloader's messages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.i18n import tr
from app.models.download import messages


@dataclass(frozen=True, slots=True)
class Transfer:
    """`phase` is "queued", "connecting", "running", "waiting", "verifying", "paused" or "failed".

    `done` and `total` in bytes over all files, `rate` in bytes a second, `left` in seconds (0: unknown), `wait` the
    seconds until the next try. `words` is the sentence of what went wrong, `hint` the next step, `kept` whether what is
    there will be gone on with.
    """

    phase: str = "queued"
    host: str = ""
    done: int = 0
    total: int = 0
    rate: int = 0
    left: int = 0
    wait: int = 0
    words: str = ""
    hint: str = ""
    kept: bool = True

    @property
    def runs(self) -> bool:
        """Whether a downloader is at work for it, or will be without another click."""
        return self.phase not in ("paused", "failed")


def followed(transfer: Transfer, message: messages.Message) -> Transfer:
    """The transfer after one more message of the downloader."""
    match message:
        case messages.Connecting(host):
            return replace(transfer, phase="connecting", host=host, words="")
        case messages.Progressed(done, total, rate, left):
            return replace(transfer, phase="running", done=done, total=total, rate=rate, left=left, words="")
        case messages.Waiting(seconds, reason, _):
            return replace(transfer, phase="waiting", wait=seconds, words=tr(reason), rate=0, left=0)
        case messages.Verifying(done, total):
            return replace(transfer, phase="verifying", done=done, total=total, rate=0, left=0)
        case messages.Done():
            return replace(transfer, phase="verifying", done=transfer.total, rate=0, left=0)
        case messages.Paused(done, total):
            return replace(transfer, phase="paused", done=done, total=total, rate=0, left=0)
        case messages.DownloadFailed(title, message_text, hint, kept):
            return replace(transfer, phase="failed", words=_said(title, message_text), hint=tr(hint), kept=kept)
        case _:
            return transfer


def _said(title: str, text: str) -> str:
    """The downloader's process speaks English; what it says without a value in it is translated here."""
    return f"{tr(title)}. {tr(text)}"
