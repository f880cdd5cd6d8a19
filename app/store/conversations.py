"""Chats in the database: every function takes the connection first and runs on the store's thread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from app.domain.branches import read_shown, showing
from app.domain.chat_json import chat_to_json
from app.domain.codec import from_json
from app.domain.decisions import Decision
from app.domain.errors import KnownError
from app.domain.messages import (
    AttachmentPart,
    Conversation,
    ConversationSummary,
    Message,
    MessageState,
    Notice,
    Part,
    ReasoningPart,
    Role,
    TextPart,
)
from app.i18n import tr
from app.store import search_index
from app.store.arranging import tags_of
from app.store.connection import Connection, checkpoint, transaction

FILES = "#files"
"""Ends the key of the files in a chat's draft."""

CHAT_SCOPE = "scope of chat "
"""The setting of a chat that is bound to a topic (store/own_guard.py) begins so; the chat's id follows."""
CHAT_SHOWN = "shown in chat "
"""The setting that says which of several versions were shown (store/branches.py); the chat's id follows."""


class NoSuchChatError(KnownError):
    """There is no such chat, or no longer."""

    def __init__(self) -> None:
        super().__init__(
            tr("No such chat"), tr("It may have been deleted."), tr("`carrel vault export --json` lists the chats.")
        )


def start_conversation(connection: Connection, conversation_id: str, title: str, first: Message) -> None:
    """Store a new chat with its first message: an empty chat is never stored."""
    now = first.created.timestamp()
    with transaction(connection):
        connection.execute(
            "INSERT INTO conversations (id, title, created, updated, touched) VALUES (?, ?, ?, ?, ?)",
            (conversation_id, storable(title), now, now, _next_touch(connection)),
        )
        _write_message(connection, conversation_id, first)


def save_message(connection: Connection, conversation_id: str, message: Message) -> None:
    """Store a message, or what it has become; it is the shown leaf from now on, and on disk when this returns.

    Raises:
        NoSuchChatError: the chat was deleted meanwhile.
    """
    with transaction(connection):
        if connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchone() is None:
            raise NoSuchChatError
        _write_message(connection, conversation_id, message)


def end_turn(connection: Connection) -> None:
    """After a finished answer: index its words, and move the log into the main file (losing it loses nothing older)."""
    search_index.add_waiting(connection)
    checkpoint(connection)


def list_conversations(connection: Connection) -> list[ConversationSummary]:
    """All chats, the one written to last first."""
    tags = tags_of(connection)
    rows = connection.execute(
        """SELECT id, title, created, updated, pinned, archived, folder FROM conversations ORDER BY touched DESC"""
    )
    return [
        ConversationSummary(
            row[0], row[1], _time(row[2]), _time(row[3]), bool(row[4]), bool(row[5]), row[6], tags.get(row[0], ())
        )
        for row in rows
    ]


def load_conversation(connection: Connection, conversation_id: str) -> Conversation:
    """A chat with every message of its tree.

    Raises:
        NoSuchChatError: there is no such chat.
    """
    row = connection.execute(
        "SELECT id, title, created, updated, leaf FROM conversations WHERE id = ?", (conversation_id,)
    ).fetchone()
    if row is None:
        raise NoSuchChatError
    messages = _messages(connection, conversation_id)
    shown = read_shown(get_setting(connection, f"{CHAT_SHOWN}{conversation_id}"))
    return showing(Conversation(row[0], row[1], _time(row[2]), _time(row[3]), messages, shown=shown), row[4])


def rename_conversation(connection: Connection, conversation_id: str, title: str) -> None:
    """Give a chat another title."""
    connection.execute("UPDATE conversations SET title = ? WHERE id = ?", (storable(title), conversation_id))


def delete_conversation(connection: Connection, conversation_id: str) -> None:
    """Erase a chat and its draft: pages are zeroed (secure_delete), and the log is emptied, so that no word stays."""
    with transaction(connection):
        search_index.take_out_chat(connection, conversation_id)
        connection.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))
        connection.execute("DELETE FROM drafts WHERE chat IN (?, ?)", (conversation_id, f"{conversation_id}{FILES}"))
        for setting in (CHAT_SCOPE, CHAT_SHOWN):
            connection.execute("DELETE FROM settings WHERE key = ?", (f"{setting}{conversation_id}",))
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    checkpoint(connection, "TRUNCATE")


def save_draft(connection: Connection, conversation_id: str, text: str) -> None:
    """Keep what is typed but not sent; the new chat's draft has the id "". A chat that is not here has none."""
    if text:
        chat = conversation_id.removesuffix(FILES)
        connection.execute(
            """INSERT OR REPLACE INTO drafts (chat, text) SELECT ?, ?
               WHERE ? = '' OR EXISTS (SELECT 1 FROM conversations WHERE id = ?)""",
            (conversation_id, storable(text), chat, chat),
        )
    else:
        connection.execute("DELETE FROM drafts WHERE chat = ?", (conversation_id,))


def load_draft(connection: Connection, conversation_id: str) -> str:
    """What was typed and not sent, empty if nothing."""
    row = connection.execute("SELECT text FROM drafts WHERE chat = ?", (conversation_id,)).fetchone()
    return str(row[0]) if row else ""


def set_setting(connection: Connection, key: str, value: object) -> None:
    """Store a JSON value that says something about the person, such as the last open chat."""
    connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, json.dumps(value)))


def get_setting(connection: Connection, key: str) -> Any:  # noqa: ANN401 - any JSON value
    """The stored value, None where there is none."""
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row else None


def export_conversations(connection: Connection, conversation_id: str | None = None) -> Iterator[dict[str, Any]]:
    """The chats as the objects of docs/cli.md (`vault export --json`), oldest first, one at a time.

    Raises:
        NoSuchChatError: the chat asked for does not exist.
    """
    ids = [conversation_id] if conversation_id else [row.id for row in reversed(list_conversations(connection))]
    for one in ids:
        yield chat_to_json(load_conversation(connection, one))


def _write_message(connection: Connection, conversation_id: str, message: Message) -> None:
    notices = json.dumps([asdict(notice) for notice in message.notices])
    search_index.take_out(connection, (message.id,))
    connection.execute(
        """INSERT INTO messages (id, conversation, parent, role, created, state, model, notices)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET state = excluded.state, notices = excluded.notices""",
        (
            message.id,
            conversation_id,
            message.parent,
            message.role.value,
            message.created.timestamp(),
            message.state.value,
            message.model,
            notices,
        ),
    )
    connection.execute("DELETE FROM parts WHERE message = ?", (message.id,))
    connection.executemany(
        "INSERT INTO parts (message, position, kind, text, name, seconds) VALUES (?, ?, ?, ?, ?, ?)",
        [(message.id, position, *part_row(part)) for position, part in enumerate(message.parts)],
    )
    connection.execute(
        "UPDATE conversations SET leaf = ?, updated = ?, touched = ? WHERE id = ?",
        (message.id, datetime.now(UTC).timestamp(), _next_touch(connection), conversation_id),
    )


def _next_touch(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(touched), 0) + 1 FROM conversations").fetchone()[0])


def _messages(connection: Connection, conversation_id: str) -> tuple[Message, ...]:
    parts: dict[str, list[Part]] = {}
    for row in connection.execute(
        """SELECT message, kind, text, name, seconds FROM parts
           WHERE message IN (SELECT id FROM messages WHERE conversation = ?) ORDER BY message, position""",
        (conversation_id,),
    ):
        parts.setdefault(row[0], []).append(_part(*row[1:]))
    rows = connection.execute(
        """SELECT id, parent, role, created, state, model, notices FROM messages
           WHERE conversation = ? ORDER BY sequence""",
        (conversation_id,),
    )
    return tuple(
        Message(
            id=row[0],
            parent=row[1],
            role=Role(row[2]),
            created=_time(row[3]),
            parts=tuple(parts.get(row[0], ())),
            state=MessageState(row[4]),
            model=row[5],
            notices=tuple(_notice(item) for item in json.loads(row[6])),
        )
        for row in rows
    )


def part_row(part: Part) -> tuple[str, str, str | None, float | None]:
    """A part as its columns kind, text, name and seconds."""
    match part:
        case TextPart(text):
            return "text", storable(text), None, None
        case ReasoningPart(text, seconds):
            return "reasoning", storable(text), None, seconds
        case AttachmentPart(name, text):
            return "attachment", storable(text), storable(name), None


def _part(kind: str, text: str, name: str | None, seconds: float | None) -> Part:
    if kind == "reasoning":
        return ReasoningPart(text, seconds)
    return AttachmentPart(name or "", text) if kind == "attachment" else TextPart(text)


def _notice(value: dict[str, Any]) -> Notice:
    scores = tuple((str(name), float(score)) for name, score in value.pop("scores", ()))
    why = value.pop("why", None)
    return Notice(**value, scores=scores, why=None if why is None else from_json(Decision, why))


def storable(text: str) -> str:
    """The text as SQLite takes it."""
    # A lone surrogate, as a paste can bring, is no text; it must not cost the message.
    return text.encode("utf-8", "replace").decode("utf-8")


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
