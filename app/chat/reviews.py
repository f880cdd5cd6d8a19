"""The review of the guard's decisions: what the page shows, and what its buttons do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.record_store import RecordStore
from app.domain.requests import Exemption
from app.domain.reviews import DecisionFilter, Keeping, Mark, ReviewCounts, ReviewItem

AT_ONCE = 40
"""So many items are shown first, and so many more each time."""


class Reviews(QObject):
    """Reads the records anew after every change; the page shows what the signals carry."""

    loaded = Signal(object, object, bool)
    """A list of ReviewItem, the ReviewCounts, and whether there are more."""
    keeping_told = Signal(object)
    """Keeping."""
    checked = Signal(object)
    """ChainCheck."""
    exported = Signal(str)
    """The path of the file that was written."""
    trouble = Signal(object)
    """AppError."""

    def __init__(self, records: RecordStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._background = Background(self)
        self._wanted = DecisionFilter(flagged=True, unreviewed=True)
        self._shown = AT_ONCE
        self._marked: tuple[int, ...] = ()
        self.exceptions: tuple[Exemption, ...] = ()
        self._read_exceptions()

    def show(self, wanted: DecisionFilter) -> None:
        """Show other records, from the newest on."""
        self._wanted = wanted
        self._shown = AT_ONCE
        self._marked = ()
        self.refresh()

    def show_more(self) -> None:
        """Show older ones too."""
        self._shown += AT_ONCE
        self.refresh()

    def refresh(self) -> None:
        """Read what is shown, and what is kept."""
        wanted = replace(self._wanted, limit=self._shown + 1, besides=self._marked)
        self._background.watch(self._records.review(wanted), self._loaded, self.trouble.emit)
        self._background.watch(self._records.keeping(), self.keeping_told.emit, self.trouble.emit)

    def mark(self, number: int, mark: Mark | None) -> None:
        """Say that a decision was right or wrong, or take that back; it stays in sight until others are shown."""
        self._marked = (*self._marked, number)
        self._background.watch(self._records.set_mark(number, mark), self._changed, self.trouble.emit)
        self._read_exceptions()

    def keep(self, wanted: Keeping) -> None:
        """Allow something else to be kept."""
        self._background.watch(self._records.set_keeping(wanted), self._changed, self.trouble.emit)

    def verify(self) -> None:
        """Walk along the chain."""
        self._background.watch(self._records.verify(), self.checked.emit, self.trouble.emit)

    def export(self, path: Path, kind: str) -> None:
        """Write what the filter shows, all of it, to a file."""
        written = self._records.export(path, kind, self._wanted)
        self._background.watch(written, lambda _done: self.exported.emit(str(path)), self.trouble.emit)

    def _read_exceptions(self) -> None:
        """The store works in order: what comes back knows of the mark before it."""

        def take(found: tuple[Exemption, ...]) -> None:
            self.exceptions = found

        self._background.watch(self._records.exceptions(), take, self.trouble.emit)

    def _changed(self, _result: object) -> None:
        self.refresh()

    def _loaded(self, found: tuple[list[ReviewItem], ReviewCounts]) -> None:
        items, counts = found
        self.loaded.emit(items[: self._shown], counts, len(items) > self._shown)
