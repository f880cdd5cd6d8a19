"""Finding and keeping, as the window sees it: functions of the store, run on its thread."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from app.domain.messages import ConversationSummary, Folder
from app.domain.searching import HitPage
from app.store import arranging, conversations, erasing, search, search_index
from app.store.connection import Connection
from app.store.thread import StoreThread

VIEW = "list_view"


class FindStore:
    """Every call returns at once; the work is done on the store's thread, in order."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._old = thread.submit(search_index.newest)  # nothing up to here streams: the vault was just opened

    def search(self, query: str, before: int | None = None) -> Future[HitPage]:
        """The newest messages with all words of the query, or the next ones."""
        return self._thread.submit(search.search, query, before)

    def index_more(self) -> Future[bool]:
        """Index some of the messages that wait; whether others are left."""
        return self._thread.submit(_index_more, self._old)

    def take_out(self, chat_id: str) -> Future[bool]:
        """Take some of a chat's words out of the index; whether others are left."""
        return self._thread.submit(erasing.take_out_some, chat_id)

    def erase(self, chat_ids: Sequence[str]) -> Future[None]:
        """Erase chats at once, before the vault closes."""
        return self._thread.submit(erasing.erase_at_once, chat_ids)

    def arrange(self, chats: Sequence[ConversationSummary]) -> Future[None]:
        """Store pins, folders, tags and the archive of these chats."""
        return self._thread.submit(arranging.arrange, chats)

    def folders(self) -> Future[list[Folder]]:
        """All folders by name."""
        return self._thread.submit(arranging.list_folders)

    def save_folder(self, folder: Folder) -> Future[None]:
        """Make a folder or name it anew."""
        return self._thread.submit(arranging.save_folder, folder)

    def delete_folder(self, folder_id: str) -> Future[None]:
        """Remove a folder, not its chats."""
        return self._thread.submit(arranging.delete_folder, folder_id)

    def view(self) -> Future[Any]:
        """How the list was looked at last."""
        return self._thread.submit(conversations.get_setting, VIEW)

    def save_view(self, view: dict[str, Any]) -> Future[None]:
        """Remember how the list is looked at."""
        return self._thread.submit(conversations.set_setting, VIEW, view)


def _index_more(connection: Connection, old: Future[int]) -> bool:
    return search_index.add_waiting(connection, old.result())
