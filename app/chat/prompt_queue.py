"""The one prompt that waits for the end of the answer that is being written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.chat.controller import ChatController
from app.domain.errors import KnownError
from app.domain.messages import AttachmentPart, Conversation
from app.i18n import QT_TR_NOOP

_FULL = KnownError(QT_TR_NOOP("One prompt waits already"), QT_TR_NOOP("Edit or remove it first. Your text is kept."))


@dataclass(frozen=True, slots=True)
class Queued:
    """A prompt, and the chat that it belongs to."""

    chat: str
    text: str
    attachments: tuple[AttachmentPart, ...] = ()


class PromptQueue(QObject):
    """Sends its prompt once the answer has ended well, and gives it back where it was stopped or failed."""

    changed = Signal(object)
    """A Queued, or None: what waits now."""
    returned = Signal(object)
    """A Queued that was not sent: it belongs into the draft of its chat."""
    trouble = Signal(object)

    def __init__(self, controller: ChatController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._waiting: Queued | None = None
        controller.turn_ended.connect(self._on_end)
        controller.forgotten.connect(self._forget)

    @property
    def waiting(self) -> Queued | None:
        """What waits."""
        return self._waiting

    def takes(self) -> bool:
        """Whether a prompt for the open chat has to wait, as an answer is being written there."""
        return self._controller.busy_chat == self._controller.chat.id

    def add(self, text: str, attachments: tuple[AttachmentPart, ...] = ()) -> bool:
        """Let a prompt wait for the answer in the open chat; False where another one waits already."""
        if self._waiting is not None:
            self.trouble.emit(_FULL)
            return False
        self._set(Queued(self._controller.chat.id, text, attachments))
        return True

    def take(self) -> Queued | None:
        """Out of the queue: it is edited or removed."""
        taken = self._waiting
        if taken is not None:
            self._set(None)
        return taken

    def give_back(self) -> None:
        """Before lock and quit: what waits becomes a draft."""
        taken = self.take()
        if taken is not None:
            self.returned.emit(taken)

    def _on_end(self, conversation: Conversation, well: bool) -> None:
        waiting = self._waiting
        if waiting is None or waiting.chat != conversation.id:
            return
        self._set(None)
        if not well or not self._controller.send_in(conversation, waiting.text, waiting.attachments):
            self.returned.emit(waiting)

    def _forget(self, chat_id: str) -> None:
        """What waits goes with its chat: not a word of it may become a draft."""
        if self._waiting is not None and self._waiting.chat == chat_id:
            self._set(None)

    def _set(self, waiting: Queued | None) -> None:
        self._waiting = waiting
        self.changed.emit(waiting)
