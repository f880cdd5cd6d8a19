"""The open vault as the chat sees it: the functions of store/conversations.py, run on the store's thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future

from app.chat.find_store import FindStore
from app.domain.messages import Conversation, ConversationSummary, Message
from app.store import branches, chat_import, conversations
from app.store.connection import Connection
from app.store.thread import StoreThread

LAST_CHAT = "last_chat"


class VaultStore:
    """A `ChatStore` (chat/ports.py) on a StoreThread."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self.find = FindStore(thread)

    def chats(self) -> Future[Sequence[ConversationSummary]]:
        """Every chat."""
        return self._thread.submit(_chats)

    def chat(self, chat_id: str) -> Future[Conversation]:
        """One chat with its messages."""
        return self._thread.submit(conversations.load_conversation, chat_id)

    def start_chat(self, chat_id: str, title: str, first: Message) -> Future[None]:
        """Make a chat with its first message."""
        return self._thread.submit(conversations.start_conversation, chat_id, title, first)

    def add_chat(self, chat: Conversation) -> Future[str]:
        """Store a whole chat."""
        return self._thread.submit(chat_import.add_conversation, chat)

    def save_message(self, chat_id: str, message: Message) -> Future[None]:
        """Add or replace a message."""
        return self._thread.submit(conversations.save_message, chat_id, message)

    def show_branch(self, chat_id: str, leaf: str | None, shown: Mapping[str, str]) -> Future[None]:
        """Another branch is shown."""
        return self._thread.submit(branches.show_branch, chat_id, leaf, shown)

    def delete_messages(self, chat_id: str, ids: Collection[str], leaf: str | None) -> Future[None]:
        """Erase messages."""
        return self._thread.submit(branches.delete_messages, chat_id, ids, leaf)

    def finish_turn(self) -> Future[None]:
        """Bring a finished turn into the main file."""
        return self._thread.submit(conversations.end_turn)

    def rename_chat(self, chat_id: str, title: str) -> Future[None]:
        """Change a chat's name."""
        return self._thread.submit(conversations.rename_conversation, chat_id, title)

    def delete_chat(self, chat_id: str) -> Future[None]:
        """Erase a chat."""
        return self._thread.submit(conversations.delete_conversation, chat_id)

    def draft(self, chat_id: str) -> Future[str]:
        """What was being written."""
        return self._thread.submit(conversations.load_draft, chat_id)

    def save_draft(self, chat_id: str, text: str) -> Future[None]:
        """Keep what is being written."""
        return self._thread.submit(conversations.save_draft, chat_id, text)

    def last_chat(self) -> Future[str | None]:
        """The chat that was open last."""
        return self._thread.submit(_last_chat)

    def save_last_chat(self, chat_id: str | None) -> Future[None]:
        """Remember which chat is open."""
        return self._thread.submit(conversations.set_setting, LAST_CHAT, chat_id)


def _chats(connection: Connection) -> Sequence[ConversationSummary]:
    return conversations.list_conversations(connection)


def _last_chat(connection: Connection) -> str | None:
    value = conversations.get_setting(connection, LAST_CHAT)
    return value if isinstance(value, str) else None
