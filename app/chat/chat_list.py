"""The chats of the sidebar: kept in step with the vault, deleted only after some seconds to change one's mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.background import Background
from app.chat.ports import ChatStore
from app.domain.messages import Conversation, ConversationSummary

UNDO_MS = 8000


class ChatList(QObject):
    """Holds what the sidebar shows. `changed` asks it to be drawn anew; `pending` counts chats about to be erased."""

    changed = Signal()
    pending = Signal(int)
    renamed = Signal(str, str)
    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None, *, undo_ms: int = UNDO_MS) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._chats: dict[str, ConversationSummary] = {}
        self._deleted: dict[str, ConversationSummary] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(undo_ms)
        self._timer.timeout.connect(self.erase_pending)

    @property
    def chats(self) -> tuple[ConversationSummary, ...]:
        """Every chat that is not about to be erased, newest first."""
        return tuple(sorted(self._chats.values(), key=lambda chat: chat.updated, reverse=True))

    def load(self) -> None:
        """Read the list from the vault."""
        self._background.watch(self._store.chats(), self._loaded, self.trouble.emit)

    def note(self, conversation: Conversation) -> None:
        """A chat is new or was used."""
        if conversation.id in self._deleted:
            return
        known = self._chats.get(conversation.id)
        title = known.title if known else conversation.title
        self._chats[conversation.id] = ConversationSummary(
            conversation.id, title, conversation.created, conversation.updated
        )
        self.changed.emit()

    def rename(self, chat_id: str, title: str) -> None:
        """Give a chat another name."""
        if chat_id in self._chats:
            self._chats[chat_id] = replace(self._chats[chat_id], title=title)
            self._background.watch(self._store.rename_chat(chat_id, title), None, self.trouble.emit)
            self.renamed.emit(chat_id, title)

    def delete(self, chat_id: str) -> None:
        """Take a chat from the list; it is erased when the time for `undo` is over."""
        chat = self._chats.pop(chat_id, None)
        if chat is None:
            return
        self._deleted[chat_id] = chat
        self._timer.start()
        self.changed.emit()
        self.pending.emit(len(self._deleted))

    def undo(self) -> None:
        """Put back everything that was not erased yet."""
        self._timer.stop()
        self._chats.update(self._deleted)
        self._deleted.clear()
        self.changed.emit()
        self.pending.emit(0)

    def erase_pending(self) -> None:
        """Erase now what was deleted: the time is over, or the window closes."""
        self._timer.stop()
        for chat_id in self._deleted:
            self._background.watch(self._store.delete_chat(chat_id), None, self.trouble.emit)
        self._deleted.clear()
        self.pending.emit(0)

    def _loaded(self, chats: Sequence[ConversationSummary]) -> None:
        self._chats = {chat.id: chat for chat in chats if chat.id not in self._deleted}
        self.changed.emit()
