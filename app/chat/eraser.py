"""Erases chats while the window is used: in small steps, so that no other request waits for long."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.ports import ChatStore
from app.domain.errors import AppError


class Eraser(QObject):
    """Takes chats one after the other; `finish` does what is left at once, before the vault closes."""

    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._left: list[str] = []
        self._running = False

    @property
    def left(self) -> frozenset[str]:
        """The chats that are still in the vault."""
        return frozenset(self._left)

    def erase(self, chat_ids: Iterable[str]) -> None:
        """Erase these chats for good."""
        self._left += chat_ids
        self._step()

    def finish(self) -> None:
        """Erase at once what is left."""
        left, self._left = self._left, []
        if left:
            self._background.watch(self._store.find.erase(left), None, self.trouble.emit)

    def _step(self) -> None:
        if self._left and not self._running:
            self._running = True
            self._background.watch(self._store.find.take_out(self._left[0]), self._taken_out, self._failed)

    def _taken_out(self, more: bool) -> None:
        if more or not self._left:
            self._next()
            return
        self._background.watch(self._store.delete_chat(self._left[0]), lambda _done: self._drop(), self._failed)

    def _drop(self) -> None:
        del self._left[:1]
        self._next()

    def _next(self) -> None:
        self._running = False
        self._step()

    def _failed(self, error: AppError) -> None:
        self.trouble.emit(error)
        self._drop()
