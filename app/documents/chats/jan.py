"""Jan's chats: a folder each, with `thread.json` (title, model) and `messages.jsonl` (one message a line).

A message has `thread_id`, `role`, `created_at` and a list in `content`, whose items have a `type` and `text.value`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from app.documents.chats.fields import items, key, mapping, text, when
from app.documents.chats.thinking import split_thinking
from app.documents.chats.tree import Found, Node, Origin, conversation
from app.domain.messages import MessageState, Part, ReasoningPart, Role, TextPart

NAME = "Jan"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def is_message(value: dict[str, Any]) -> bool:
    """Whether an object is a message of a thread."""
    return bool(text(value, "thread_id")) and "role" in value and "content" in value


def is_thread(value: dict[str, Any]) -> bool:
    """Whether an object is a thread, which says how its chat is called."""
    return text(value, "object") == "thread" or ("assistants" in value and "id" in value)


def read(thread: dict[str, Any], messages: Sequence[dict[str, Any]]) -> Found:
    """One chat. `thread` may be empty.

    Raises:
        ValueError: no messages in it, or too many.
    """
    lost: Counter[str] = Counter()
    assistant = mapping(next(iter(items(thread, "assistants")), None))
    lost["instructions"] += bool(text(assistant, "instructions"))
    model = text(mapping(assistant, "model"), "id") or text(mapping(thread, "model"), "id")
    nodes: list[Node] = []
    for place, message in enumerate(messages):
        parent = nodes[-1].key if nodes else None
        nodes.append(_node(key(message, "id") or f"{place}", parent, message, model, lost))
    origin = Origin(
        NAME,
        key(thread, "id") or key(messages[0] if messages else {}, "thread_id"),
        text(thread, "title") or text(mapping(thread, "metadata"), "title"),
        when(thread, "created"),
        when(thread, "updated"),
        nodes[-1].key if nodes else "",
    )
    return conversation(origin, nodes, lost)


def _node(name: str, parent: str | None, message: dict[str, Any], model: str, lost: Counter[str]) -> Node:
    role = _ROLES.get(text(message, "role"))
    if role is None:
        lost["tool results" if text(message, "role") == "tool" else "instructions"] += 1
        return Node(name, parent)
    lost["files"] += len(items(message, "attachments"))
    content = message.get("content")
    blocks = [{"type": "text", "text": content}] if isinstance(content, str) else items(message, "content")
    parts = [part for block in blocks for part in _parts(block, role, lost)]
    state = MessageState.STOPPED if text(message, "status") == "stopped" else MessageState.COMPLETE
    written = text(mapping(mapping(message, "metadata"), "assistant"), "model") or model
    written = written if role is Role.ASSISTANT else ""
    return Node(name, parent, role, tuple(parts), when(message, "created_at", "created"), written, state)


def _parts(block: object, role: Role, lost: Counter[str]) -> tuple[Part, ...]:
    kind = text(block, "type")
    spoken = text(mapping(block, "text"), "value") or text(block, "text")
    if kind == "reasoning":
        return (ReasoningPart(spoken),) if spoken.strip() else ()
    if kind == "text":
        if role is Role.ASSISTANT:
            return split_thinking(spoken)
        return (TextPart(spoken),) if spoken.strip() else ()
    lost["images" if "image" in kind else "tool calls" if "tool" in kind else "other parts"] += 1
    return ()
