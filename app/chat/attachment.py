"""One file that is attached to what is being written: being read, ready, or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.chat import amounts
from app.domain.documents import Extract
from app.domain.errors import AppError
from app.domain.messages import AttachmentPart
from app.i18n import QT_TR_NOOP, tr

_SHORTENED = QT_TR_NOOP("{name} (first {percent} %)")
_NEAR_END = 200
"""Characters within which a cut looks for the end of a word."""

_NAME_ROOM = 64
"""Characters left free, as the name that says so is longer by a few tokens."""

Saved = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file; `id` counts within this run of the program.

    `tokens` are the model's own count where `exact`, else an estimate. `fitting` characters fit the context, None while
    that is not known. `share` is how much of the document's text is left, 1 for all of it.
    """

    id: int
    name: str
    size: int = 0
    extract: Extract | None = None
    error: AppError | None = None
    tokens: int = 0
    exact: bool = False
    fitting: int | None = None
    share: float = 1.0

    @property
    def reading(self) -> bool:
        """Whether its text is still being taken out."""
        return self.extract is None and self.error is None

    @property
    def text(self) -> str:
        """Its text, empty while there is none."""
        return self.extract.text if self.extract else ""

    @property
    def too_long(self) -> bool:
        """Whether the model can't read all of it."""
        return self.fitting is not None and self.fitting < len(self.text)

    @property
    def shown_name(self) -> str:
        """The name, and how much of it there is."""
        return self._named(tr(_SHORTENED))

    @property
    def part(self) -> AttachmentPart:
        """As a part of a message; its name is kept and read by the model, so it is English."""
        return AttachmentPart(self._named(_SHORTENED), self.text)

    def words(self) -> str:
        """The line below the name."""
        if self.error is not None:
            return f"{tr(self.error.title)}. {tr(self.error.message)}"
        if self.extract is None:
            return tr("Reading…")
        about = tr("{tokens:,} tokens") if self.exact else tr("about {tokens:,} tokens")
        facts = [amounts.size(self.size) if self.size >= 1000 else tr("{size} bytes").format(size=self.size)]
        if self.extract.pages:
            facts.append(tr("%n page(s)", "", self.extract.pages))
        if self.extract.rows:
            facts.append(tr("{rows:,} rows").format(rows=self.extract.rows))
        facts.append(about.format(tokens=self.tokens))
        return ", ".join(facts)

    def _named(self, shortened: str) -> str:
        percent = max(1, round(100 * self.share))
        return self.name if self.share >= 1 else shortened.format(name=self.name, percent=percent)

    def shortened(self) -> Attachment:
        """The part of it that fits, cut at the end of a word."""
        if self.extract is None or self.fitting is None:
            return self
        longer_name = _NAME_ROOM if self.fitting > 20 * _NAME_ROOM else 0
        text = self.text[: self.fitting - longer_name]
        end = max(text.rfind(" ", len(text) - _NEAR_END), text.rfind("\n", len(text) - _NEAR_END))
        text = (text[:end] if end > 0 else text).rstrip()
        share = self.share * len(text) / max(1, len(self.text))
        return replace(self, extract=replace(self.extract, text=text), share=share, exact=False, fitting=None)

    def saved(self) -> Saved:
        """For the vault: what is needed to show it again."""
        extract = self.extract or Extract("text", "")
        return {
            "name": self.name,
            "size": self.size,
            "kind": extract.kind,
            "text": extract.text,
            "pages": extract.pages,
            "rows": extract.rows,
            "note": extract.note,
            "share": self.share,
        }


def restored(number: int, saved: Saved) -> Attachment:
    """One that was kept in the vault."""
    extract = Extract(saved["kind"], saved["text"], saved["pages"], saved["rows"], saved["note"])
    return Attachment(number, saved["name"], saved["size"], extract, share=saved["share"])
