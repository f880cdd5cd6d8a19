"""Search over all chats as the window asks for it: the last question counts, answers come in the Qt loop."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.background import Background
from app.chat.find_store import FindStore
from app.domain.searching import HitPage

STEP_PAUSE_MS = 20
"""Between two steps of the indexing, so that answers and typing go first."""


class ChatSearch(QObject):
    """`ask` a question, `ask_more` for older hits; `catch_up` indexes what is not in the index yet."""

    found = Signal(object)
    """A HitPage, the answer to the last question."""
    found_more = Signal(object)
    """The HitPage that follows."""
    caught_up = Signal()
    """Everything is in the index."""
    trouble = Signal(object)

    def __init__(self, store: FindStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._question = 0
        self._asked: Future[HitPage] | None = None
        self._page = HitPage("")
        self._indexing = False
        self._pause = QTimer(self, singleShot=True, interval=STEP_PAUSE_MS)
        self._pause.timeout.connect(self._index)

    def ask(self, query: str) -> None:
        """Search; a question that was not begun yet is dropped."""
        self._ask(query, None, self.found)

    def ask_more(self) -> None:
        """The hits that are older than those that came last."""
        if self._page.more:
            self._ask(self._page.query, self._page.hits[-1].sequence, self.found_more)

    def catch_up(self) -> None:
        """Index what waits, a little at a time."""
        if not self._indexing:
            self._indexing = True
            self._index()

    def close(self) -> None:
        """Ask and index nothing more; what still runs ends unheard."""
        self._pause.stop()
        self._background.close()

    def _ask(self, query: str, before: int | None, answer: Any) -> None:  # noqa: ANN401 - a bound signal
        if self._asked is not None:
            self._asked.cancel()
        self._question += 1
        number = self._question

        def came(page: HitPage) -> None:
            if number == self._question:
                self._page = page
                answer.emit(page)

        self._asked = self._store.search(query, before)
        self._background.watch(self._asked, came, self.trouble.emit)

    def _index(self) -> None:
        self._background.watch(self._store.index_more(), self._indexed, self._not_indexed)

    def _indexed(self, more: bool) -> None:
        if more:
            self._pause.start()
            return
        self._indexing = False
        self.caught_up.emit()

    def _not_indexed(self, error: object) -> None:
        self._indexing = False
        self.trouble.emit(error)
