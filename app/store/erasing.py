"""Erases chats without keeping anybody waiting: their words leave the index in steps, then the rest goes at once."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.store import search_index
from app.store.connection import Connection, transaction
from app.store.conversations import delete_conversation

LONGEST_SECONDS = 1.0
"""Taking words out one by one may hold up the closing of the vault so long; then the whole index goes instead."""


def take_out_some(connection: Connection, chat_id: str) -> bool:
    """Take a chat's words out of the index for a moment; whether some are left."""
    with transaction(connection):
        return search_index.take_out_chat(connection, chat_id, search_index.STEP_SECONDS)


def erase_at_once(connection: Connection, chat_ids: Sequence[str], seconds: float = LONGEST_SECONDS) -> None:
    """Erase chats now. Where that takes too long the index is dropped; it is filled anew when the vault is open."""
    end = time.monotonic() + seconds
    with transaction(connection):
        if any(search_index.take_out_chat(connection, chat, end - time.monotonic()) for chat in chat_ids):
            search_index.drop(connection)
    for chat in chat_ids:
        delete_conversation(connection, chat)
