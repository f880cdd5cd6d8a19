"""Moving in the tree of the open chat: other versions of a message, and messages that are deleted and brought back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.background import Background
from app.chat.controller import ChatController
from app.chat.ports import ChatStore
from app.domain.branches import below, switched, versions
from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP

UNDO_MS = 8000
_BUSY = KnownError(
    QT_TR_NOOP("An answer is being written here"),
    QT_TR_NOOP("Stop it, or wait for its end; then the branches of this chat can be changed."),
)


class Branches(QObject):
    """What the person does to the tree while nothing is written in it; `pending` counts what is about to be erased."""

    pending = Signal(int)
    trouble = Signal(object)

    def __init__(self, controller: ChatController, store: ChatStore, *, undo_ms: int = UNDO_MS) -> None:
        super().__init__(controller)
        self._controller = controller
        self._store = store
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(undo_ms)
        self._timer.timeout.connect(self.erase_pending)

    def switch(self, message_id: str, step: int) -> str:
        """Show the version of a message that is `step` further on; returns the id of what stands in its place then."""
        order = versions(self._controller.chat, message_id)
        chat = switched(self._controller.chat, message_id, step)
        if chat is self._controller.chat or self._busy():
            return message_id
        self._controller.show_branch(chat)
        return order[order.index(message_id) + step]

    def count_below(self, message_id: str) -> int:
        """How many messages a deletion would take, all branches counted."""
        return len(below(self._controller.chat, message_id))

    def is_whole(self, message_id: str) -> bool:
        """Whether nothing of the chat would be left without this message."""
        return self.count_below(message_id) == len(self._controller.chat.messages)

    def delete(self, message_id: str) -> None:
        """Take a message and all that follows it away; they are erased when the time for `undo` is over."""
        if self._busy():
            return
        self._controller.show_branch(self._controller.removals.remove(self._controller.chat, message_id), store=False)
        self._timer.start()
        self.pending.emit(self._controller.removals.count)

    def undo(self) -> None:
        """Bring back everything that was not erased yet."""
        self._timer.stop()
        before = self._controller.chat
        chat = self._controller.removals.undo(before)
        if chat is not before:
            self._controller.show_branch(chat)
        self.pending.emit(0)

    def erase_pending(self) -> None:
        """Erase now what was deleted: the time is over, or the window closes."""
        self._timer.stop()
        for chat_id, removal in self._controller.removals.take().items():
            erased = self._store.delete_messages(chat_id, removal.ids, removal.leaf)
            self._background.watch(erased, None, self.trouble.emit)
        self.pending.emit(0)

    def _busy(self) -> bool:
        if self._controller.busy_chat != self._controller.chat.id:
            return False
        self.trouble.emit(_BUSY)
        return True
