"""Whole chats into the database: each in one transaction, and a second time without doubling anything."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from app.domain.messages import Conversation, Message
from app.store.connection import Connection, transaction
from app.store.conversations import part_row, storable

NEW, ADDED, KNOWN = "new", "added", "known"


def add_conversation(connection: Connection, chat: Conversation) -> str:
    """Store a chat with its own times. Where it is there already, only messages that are not are added to it.

    Returns NEW, ADDED (to a chat that was there) or KNOWN (nothing was missing).
    """
    with transaction(connection):
        row = connection.execute("SELECT updated FROM conversations WHERE id = ?", (chat.id,)).fetchone()
        messages = _own_ids(connection, chat)
        missing = [message for message in messages if not _stored(connection, message.id)]
        if row is not None and not missing:
            return KNOWN
        leaf = messages[[item.id for item in chat.messages].index(chat.leaf)].id if chat.leaf else None
        if row is None:
            touch = connection.execute("SELECT coalesce(max(touched), 0) + 1 FROM conversations").fetchone()[0]
            times = (chat.created.timestamp(), chat.updated.timestamp())
            connection.execute(
                "INSERT INTO conversations (id, title, created, updated, touched) VALUES (?, ?, ?, ?, ?)",
                (chat.id, storable(chat.title), *times, touch),
            )
        _insert(connection, chat.id, missing)
        updated = max(chat.updated.timestamp(), row[0] if row else 0.0)
        connection.execute("UPDATE conversations SET leaf = ?, updated = ? WHERE id = ?", (leaf, updated, chat.id))
    return ADDED if row is not None else NEW


def _own_ids(connection: Connection, chat: Conversation) -> Sequence[Message]:
    """The messages; those whose id another chat has already get one that only this chat gives them."""
    names: dict[str, str] = {}
    for message in chat.messages:
        row = connection.execute("SELECT conversation FROM messages WHERE id = ?", (message.id,)).fetchone()
        taken = row is not None and row[0] != chat.id
        names[message.id] = _other_id(chat.id, message.id) if taken else message.id
    return [replace(message, id=names[message.id], parent=names.get(message.parent or "")) for message in chat.messages]


def _other_id(chat_id: str, message_id: str) -> str:
    return hashlib.sha256(f"{chat_id}\x1f{message_id}".encode("utf-8", "replace")).hexdigest()[:32]


def _stored(connection: Connection, message_id: str) -> bool:
    return connection.execute("SELECT 1 FROM messages WHERE id = ?", (message_id,)).fetchone() is not None


def _insert(connection: Connection, chat_id: str, messages: Sequence[Message]) -> None:
    # The words are indexed step by step later (store/search_index.py), as those of every new message are.
    connection.executemany(
        """INSERT INTO messages (id, conversation, parent, role, created, state, model, notices)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (
                message.id,
                chat_id,
                message.parent,
                message.role.value,
                message.created.timestamp(),
                message.state.value,
                None if message.model is None else storable(message.model),
                json.dumps([asdict(notice) for notice in message.notices]),
            )
            for message in messages
        ],
    )
    connection.executemany(
        "INSERT INTO parts (message, position, kind, text, name, seconds) VALUES (?, ?, ?, ?, ?, ?)",
        [(item.id, position, *part_row(part)) for item in messages for position, part in enumerate(item.parts)],
    )
