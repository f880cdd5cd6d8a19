"""Writes an answer to the vault while it grows, so that a crash loses less than half a second of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.chat.answer_draft import AnswerDraft
from app.chat.background import Background
from app.chat.ports import ChatStore
from app.domain.errors import AppError
from app.domain.messages import Message
from app.store.conversations import NoSuchChatError

PACE_MS = 300
"""Released text is on the disk every 400 ms at the latest; a commit takes a few milliseconds."""


class Keeper(QObject):
    """Saves the followed answer at a steady pace, and what failed to be saved when asked to."""

    def __init__(
        self, store: ChatStore, background: Background, failed: Callable[[AppError], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._failed = failed
        self._answer: AnswerDraft | None = None
        self._chat_id = ""
        self._writing = False
        self._unsaved: dict[str, tuple[str, Message]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(PACE_MS)
        self._timer.timeout.connect(self._save)

    def follow(self, chat_id: str, answer: AnswerDraft) -> None:
        """Save this answer from now on."""
        self._chat_id = chat_id
        self._answer = answer
        self._timer.start()

    def release(self) -> None:
        """The answer is over; `store_last` writes its end."""
        self._timer.stop()
        self._answer = None

    def store_last(self, chat_id: str, message: Message, done: Callable[[], object]) -> None:
        """Write a finished answer and tidy the log; `done` comes when it is safe on the disk."""

        def finished(_result: object) -> None:
            self._background.watch(self._store.finish_turn(), lambda _done: done(), self._failed)

        self._background.watch(
            self._store.save_message(chat_id, message), finished, lambda error: self._keep(chat_id, message, error)
        )

    def retry(self) -> None:
        """Write again what could not be written."""
        unsaved, self._unsaved = self._unsaved, {}
        for chat_id, message in unsaved.values():
            self.store_last(chat_id, message, lambda: None)

    def _save(self) -> None:
        if self._answer is None or self._writing or not self._answer.dirty:
            return
        message = self._answer.message()
        if not message.parts and not message.notices:
            return
        self._answer.dirty = False
        self._writing = True
        self._background.watch(self._store.save_message(self._chat_id, message), self._saved, self._not_saved)

    def _saved(self, _result: object) -> None:
        self._writing = False

    def _not_saved(self, error: AppError) -> None:
        self._writing = False
        self._timer.stop()
        self._failed(error)

    def _keep(self, chat_id: str, message: Message, error: AppError) -> None:
        if isinstance(error, NoSuchChatError):
            return  # it was deleted meanwhile, and its last words go with it
        self._unsaved[message.id] = (chat_id, message)
        self._failed(error)
