"""Chats that never touch the disk: a store that keeps them in memory and hands everything else on to the vault.

What a temporary chat has (messages, title, draft) lies in the memory of this process until it is kept, ended, or until
the vault is locked. The guard's records leave it out by themselves: they are made for chats of the vault alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from app.chat.turn import with_message
from app.chat.vault_store import VaultStore
from app.domain.errors import KnownError
from app.domain.messages import Conversation, ConversationSummary, Message
from app.i18n import QT_TR_NOOP, tr
from app.store.thread import StoreThread

NAME = QT_TR_NOOP("Temporary chat")
"""What the list of chats says instead of a title."""

Value = TypeVar("Value")


class HoldingStore(VaultStore):
    """A `ChatStore` (chat/ports.py). `hold` makes the chat of an id a temporary one before its first message.

    Made and called on the window's thread; only `chat` may be called from others.
    """

    def __init__(self, thread: StoreThread) -> None:
        super().__init__(thread)
        self._held: dict[str, Conversation | None] = {}
        self._drafts: dict[str, str] = {}
        self._leaving: set[str] = set()

    def hold(self, chat_id: str) -> None:
        """From now on everything about this chat stays in memory."""
        self._held.setdefault(chat_id, None)

    def is_temporary(self, chat_id: str) -> bool:
        """Whether a chat is held in memory only."""
        return chat_id in self._held

    def temporary_chats(self) -> tuple[Conversation, ...]:
        """Those that have messages, which would be lost."""
        return tuple(chat for chat in self._held.values() if chat is not None)

    def forget(self, chat_id: str) -> None:
        """End a temporary chat, or take it as an ordinary one that has no messages yet."""
        self._held.pop(chat_id, None)
        self._drafts.pop(chat_id, None)
        self._leaving.discard(chat_id)

    def keep(self, chat_id: str, title: str) -> Future[str]:
        """Move a temporary chat into the vault, with a title. Call `forget` once that worked, `stay` where it did not.

        What is said meanwhile is written to both.
        """
        chat = self._held.get(chat_id)
        if chat is None:
            return _done("new")
        self._leaving.add(chat_id)
        draft = self._drafts.get(chat_id, "")
        kept = super().add_chat(replace(chat, title=title))
        if draft:
            super().save_draft(chat_id, draft)
        return kept

    def stay(self, chat_id: str) -> None:
        """It could not be moved: it stays in memory."""
        self._leaving.discard(chat_id)

    # A ChatStore

    def chats(self) -> Future[Sequence[ConversationSummary]]:
        """Every chat of the vault, and the temporary ones under a name that says nothing."""
        held = [ConversationSummary(chat.id, tr(NAME), chat.created, chat.updated) for chat in self.temporary_chats()]
        return _followed(super().chats(), held)

    def chat(self, chat_id: str) -> Future[Conversation]:
        """One chat with its messages."""
        if chat_id not in self._held:
            return super().chat(chat_id)
        chat = self._held[chat_id]
        return (
            _done(chat) if chat is not None else _failed(KnownError(tr("No such chat"), tr("It has no messages yet.")))
        )

    def start_chat(self, chat_id: str, title: str, first: Message) -> Future[None]:
        """Make a chat with its first message."""
        if chat_id not in self._held:
            return super().start_chat(chat_id, title, first)
        now = datetime.now(UTC)
        self._held[chat_id] = with_message(Conversation(chat_id, title, now, now), first)
        return _done(None)

    def save_message(self, chat_id: str, message: Message) -> Future[None]:
        """Add or replace a message; the last words of a chat that was ended meanwhile are dropped."""
        if chat_id not in self._held:
            return super().save_message(chat_id, message)
        chat = self._held[chat_id]
        if chat is None:
            return _done(None)
        self._held[chat_id] = with_message(chat, message)
        return super().save_message(chat_id, message) if chat_id in self._leaving else _done(None)

    def show_branch(self, chat_id: str, leaf: str | None, shown: Mapping[str, str]) -> Future[None]:
        """Another branch is shown."""
        chat = self._held.get(chat_id)
        if chat is None:
            return super().show_branch(chat_id, leaf, shown)
        self._held[chat_id] = replace(chat, leaf=leaf, shown=dict(shown))
        return super().show_branch(chat_id, leaf, shown) if chat_id in self._leaving else _done(None)

    def delete_messages(self, chat_id: str, ids: Collection[str], leaf: str | None) -> Future[None]:
        """Drop messages."""
        chat = self._held.get(chat_id)
        if chat is None:
            return super().delete_messages(chat_id, ids, leaf)
        kept = tuple(message for message in chat.messages if message.id not in ids)
        self._held[chat_id] = replace(chat, messages=kept, leaf=leaf if chat.leaf in ids else chat.leaf)
        return super().delete_messages(chat_id, ids, leaf) if chat_id in self._leaving else _done(None)

    def rename_chat(self, chat_id: str, title: str) -> Future[None]:
        """Change a chat's name."""
        chat = self._held.get(chat_id)
        if chat is None:
            return super().rename_chat(chat_id, title)
        self._held[chat_id] = replace(chat, title=title)
        return _done(None)

    def delete_chat(self, chat_id: str) -> Future[None]:
        """End a chat for good."""
        if chat_id not in self._held:
            return super().delete_chat(chat_id)
        leaving = chat_id in self._leaving
        self.forget(chat_id)
        self._held[chat_id] = None  # an answer that is being stopped may still come
        return super().delete_chat(chat_id) if leaving else _done(None)

    def draft(self, chat_id: str) -> Future[str]:
        """What was being written."""
        return _done(self._drafts.get(chat_id, "")) if chat_id in self._held else super().draft(chat_id)

    def save_draft(self, chat_id: str, text: str) -> Future[None]:
        """Keep what is being written."""
        if chat_id not in self._held:
            return super().save_draft(chat_id, text)
        self._drafts[chat_id] = text
        return _done(None)

    def save_last_chat(self, chat_id: str | None) -> Future[None]:
        """Remember which chat is open, unless nothing of it is to be remembered."""
        return super().save_last_chat(None if chat_id in self._held else chat_id)


def _done(value: Value) -> Future[Value]:
    future: Future[Value] = Future()
    future.set_result(value)
    return future


def _failed(error: KnownError) -> Future[Conversation]:
    future: Future[Conversation] = Future()
    future.set_exception(error)
    return future


def _followed(
    stored: Future[Sequence[ConversationSummary]], held: Sequence[ConversationSummary]
) -> Future[Sequence[ConversationSummary]]:
    """The rows of the vault, once they are there, and the held ones."""
    rows: Future[Sequence[ConversationSummary]] = Future()

    def arrived(found: Future[Sequence[ConversationSummary]]) -> None:
        error = found.exception()
        if error is not None:
            rows.set_exception(error)
        else:
            rows.set_result([*found.result(), *held])

    stored.add_done_callback(arrived)
    return rows
