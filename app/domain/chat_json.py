"""A chat as the JSON object of docs/cli.md (`vault export --json`), and such an object as a chat again.

What is read may come from anybody: every field is checked, bounded and typed before it becomes a value.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar

from app.domain.messages import (
    AttachmentPart,
    Conversation,
    Message,
    MessageState,
    Notice,
    Part,
    ReasoningPart,
    Role,
    TextPart,
)

MOST_MESSAGES = 50_000
LONGEST_TEXT = 4_000_000
LONGEST_NAME = 400
LONGEST_ID = 128
MOST_PARTS = 1_000
_NOTICES = frozenset({"note", "withheld", "retracted"})
"""Kinds of notices that make sense where nobody can be asked any more."""

_EPOCH = datetime.fromtimestamp(0, UTC)
"""Windows can't tell what was earlier by the clock of a place, and then would show no chat at all."""

Value = TypeVar("Value")


def chat_to_json(chat: Conversation, *, whole: bool = False) -> dict[str, Any]:
    """The chat with every message of its tree; `whole` adds what only Carrel needs (seconds of reasoning, notices)."""
    value = {
        "id": chat.id,
        "title": chat.title,
        "created": chat.created.isoformat(),
        "updated": chat.updated.isoformat(),
        "messages": [_message_to_json(message, whole) for message in chat.messages],
    }
    # Without a leaf, the last message is what is shown.
    if chat.leaf is not None and chat.messages and chat.leaf != chat.messages[-1].id:
        value["leaf"] = chat.leaf
    return value


def chat_from_json(untrusted: object) -> Conversation:
    """The chat of such an object. A message that answers none before it begins a branch of its own.

    Raises:
        ValueError: no such object, or one out of bounds. Never holds what was read.
    """
    value = _as(untrusted, dict)
    messages: dict[str, Message] = {}
    rows = _as(value.get("messages"), list)
    if len(rows) > MOST_MESSAGES:
        raise ValueError("too many messages")
    for row in rows:
        message = _message(_as(row, dict), messages)
        if message.id in messages:
            raise ValueError("a message came twice")
        messages[message.id] = message
    leaf = value.get("leaf")
    if leaf is None or leaf not in messages:
        leaf = next(reversed(messages), None)
    title = _text(value.get("title"), LONGEST_NAME)
    created, updated = _time(value.get("created")), _time(value.get("updated"))
    return Conversation(_id(value.get("id")), title, created, updated, tuple(messages.values()), leaf)


def _message_to_json(message: Message, whole: bool) -> dict[str, Any]:
    value: dict[str, Any] = {
        "id": message.id,
        "parent": message.parent,
        "role": message.role.value,
        "created": message.created.isoformat(),
        "parts": [_part_to_json(part, whole) for part in message.parts],
        "state": message.state.value,
        "model": message.model,
    }
    if whole and message.notices:
        value["notices"] = [
            {"kind": item.kind, "direction": item.direction, "category": item.category, "text": item.text}
            for item in message.notices
            if item.kind in _NOTICES
        ]
    return value


def _part_to_json(part: Part, whole: bool) -> dict[str, Any]:
    match part:
        case TextPart(text):
            return {"kind": "text", "text": text}
        case ReasoningPart(text, seconds):
            value: dict[str, Any] = {"kind": "reasoning", "text": text}
            return {**value, "seconds": seconds} if whole and seconds is not None else value
        case AttachmentPart(name, text):
            return {"kind": "attachment", "text": text, "name": name}


def _message(value: dict[str, Any], earlier: dict[str, Message]) -> Message:
    parent, model = value.get("parent"), value.get("model")
    parts = _as(value.get("parts"), list)
    if len(parts) > MOST_PARTS:
        raise ValueError("too many parts")
    return Message(
        id=_id(value.get("id")),
        parent=parent if isinstance(parent, str) and parent in earlier else None,
        role=Role(_as(value.get("role"), str)),
        created=_time(value.get("created")),
        parts=tuple(_part(_as(part, dict)) for part in parts),
        state=MessageState(_as(value.get("state", "complete"), str)),
        model=None if model is None else _text(model, LONGEST_NAME),
        notices=tuple(_notice(_as(item, dict)) for item in _as(value.get("notices", []), list)[:MOST_PARTS]),
    )


def _part(value: dict[str, Any]) -> Part:
    kind, text = value.get("kind"), _text(value.get("text"), LONGEST_TEXT)
    if kind == "text":
        return TextPart(text)
    if kind == "reasoning":
        return ReasoningPart(text, _seconds(value.get("seconds")))
    if kind == "attachment":
        return AttachmentPart(_text(value.get("name", ""), LONGEST_NAME), text)
    raise ValueError("unknown kind of part")


def _seconds(value: object) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if 0 <= value < 10**7 else None


def _notice(value: dict[str, Any]) -> Notice:
    kind, direction, category, text = (
        _text(value.get(name), LONGEST_NAME) for name in ("kind", "direction", "category", "text")
    )
    if kind not in _NOTICES:
        raise ValueError("unknown kind of notice")
    return Notice(kind, direction, category, text)


def _id(value: object) -> str:
    text = _as(value, str)
    if not 0 < len(text) <= LONGEST_ID or not text.isascii() or not text.isprintable():
        raise ValueError("no id")
    return text


def _text(value: object, longest: int) -> str:
    text = _as(value, str)
    if len(text) > longest:
        raise ValueError("a text is too long")
    return text


def _time(value: object) -> datetime:
    time = datetime.fromisoformat(_as(value, str)[:40])
    time = time.replace(tzinfo=UTC) if time.tzinfo is None else time
    if not 1 < time.year < 9999:  # the ends can't be turned into another zone
        raise ValueError("no such time")
    return max(time.astimezone(UTC), _EPOCH)


def _as(value: object, kind: type[Value]) -> Value:
    if not isinstance(value, kind):
        raise ValueError("wrong type of a field")
    return value
