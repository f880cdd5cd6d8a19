"""What a transcript does about messages that are not read yet: one of them a turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea

from app.ui.transcript.column import Column
from app.ui.transcript.loaded import LoadedMessages
from app.ui.turns import Chore

LIVE = 30
"""So many of the newest messages are widgets, and about a view's height more below and above what is read."""


class Pager(QObject):
    """Wraps what `column` holds for another width, then has `loaded` get more of the chat; `arrange` places it."""

    def __init__(
        self, area: QScrollArea, column: Column, loaded: LoadedMessages, arrange: Callable[[], object]
    ) -> None:
        super().__init__(area)
        self._area, self._column, self._loaded, self._arrange = area, column, loaded, arrange
        self._next = Chore(self._go_on, self)
        area.verticalScrollBar().valueChanged.connect(self.want_more)

    @property
    def waiting(self) -> bool:
        """Whether something is to be done yet."""
        return self._next.waiting

    def start(self) -> None:
        """Do what there is to do, from the next turn on."""
        self._next.start()

    def stop(self) -> None:
        """Leave it undone."""
        self._next.stop()

    def want_more(self) -> None:
        """Begin where the chat goes on above or below what is loaded."""
        if (self._loaded.first > 0 or not self._loaded.to_end) and not self.waiting:
            self.start()

    def _go_on(self) -> None:
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        if self._column.late:
            self._column.wrap_next(bar.value(), height)
        elif not self._loaded.to_end and bar.value() > bar.maximum() - height:
            self._loaded.insert_newer()
        elif self._loaded.first > 0 and (len(self._column.blocks) < LIVE or bar.value() < height):
            self._loaded.insert_older()
        else:
            return
        self._arrange()
        self.start()
