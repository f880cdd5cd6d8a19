"""The client's half of the conversation with a downloader, without any I/O: bytes in, typed messages out.

`DownloadClient` runs it over subprocess, `Downloads` of the window over QProcess.
"""

from __future__ import annotations

from app.domain.errors import KnownError
from app.domain.frames import FrameReader, ProtocolError
from app.i18n import tr
from app.models.download.checks import check_job
from app.models.download.job import Job
from app.models.download.messages import LAST, DownloadFailed, Message, Paused
from app.models.download.wire import Limit, Pause, decode_message, encode_job, encode_order


class DownloadSession:
    """One job, from `begin` to its last message, which comes exactly once.

    Raises:
        KnownError: "Never connect" is on (`refused`), or the job is not one that may be done.
    """

    def __init__(self, job: Job, *, refused: bool) -> None:
        if refused:
            raise never_connect()
        check_job(job)
        self._job = job
        self._reader = FrameReader()
        self._pausing = False
        self._done = self._total = 0
        self.ended = False

    def begin(self) -> bytes:
        """What a new process is told first."""
        return encode_job(self._job)

    def pause(self) -> bytes:
        """What makes it stop and end."""
        self._pausing = True
        return encode_order(Pause())

    def limit(self, bytes_per_s: int) -> bytes:
        """What changes its bandwidth; 0 for no limit."""
        return encode_order(Limit(bytes_per_s))

    def receive(self, untrusted_data: bytes) -> list[Message]:
        """The messages that are whole now; nonsense ends the session, and the process has to be killed."""
        messages: list[Message] = []
        if self.ended:
            return messages
        try:
            self._reader.feed(untrusted_data)
            while not self.ended and (frame := self._reader.next()) is not None:
                messages.append(self._heard(decode_message(frame)))
        except ProtocolError:
            self.ended = True
            messages.append(_stopped(tr("It sent what Carrel can't read.")))
        return messages

    def lost(self) -> Message | None:
        """The process is gone: the last message, where it left without one."""
        if self.ended:
            return None
        self.ended = True
        return Paused(self._done, self._total) if self._pausing else _stopped(tr("It ended by itself."))

    def _heard(self, message: Message) -> Message:
        self._done = getattr(message, "done", self._done)
        self._total = getattr(message, "total", self._total)
        self.ended = isinstance(message, LAST)
        return message


def never_connect() -> KnownError:
    """The refusal to start a downloader at all."""
    return KnownError(
        tr("Never connect is switched on"),
        tr("Carrel makes no connection, so nothing can be downloaded."),
        tr("Switch it off in Settings, or import a file that you have."),
    )


def cannot_start() -> DownloadFailed:
    """The program of the downloader is missing."""
    return _stopped(tr("It could not be started."))


def _stopped(reason: str) -> DownloadFailed:
    return DownloadFailed(tr("The downloader stopped"), reason, tr("Go on: what is there is kept."))
