"""DeepSeek's data export: `conversations.json` with a tree in `mapping`, as ChatGPT has it, but other messages.

A message has `fragments`, each of a `type` (REQUEST, THINK, RESPONSE, SEARCH, ...) with `content`, and `inserted_at`,
`model`, `files`; older exports have `author.role` or `role`, `content` and `reasoning_content` instead.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.documents.chats.fields import items, key, mapping, number, text, when
from app.documents.chats.tree import Found, Node, Origin, conversation
from app.domain.messages import AttachmentPart, Part, ReasoningPart, Role, TextPart

NAME = "DeepSeek"


def recognises(value: dict[str, Any]) -> bool:
    """Whether an object is a chat of that export."""
    tree = value.get("mapping")
    if not isinstance(tree, dict):
        return False
    return "inserted_at" in value or any("fragments" in mapping(entry, "message") for entry in tree.values())


def read(value: dict[str, Any]) -> Found:
    """One chat.

    Raises:
        ValueError: no messages in it, or too many.
    """
    lost: Counter[str] = Counter()
    nodes = [_node(name, mapping(entry), lost) for name, entry in mapping(value, "mapping").items()]
    origin = Origin(
        NAME,
        key(value, "id", "conversation_id"),
        text(value, "title"),
        when(value, "inserted_at", "create_time"),
        when(value, "updated_at", "update_time"),
        key(value, "current_node", "current_message_id"),
    )
    return conversation(origin, nodes, lost)


def _node(name: str, entry: dict[str, Any], lost: Counter[str]) -> Node:
    parent = key(entry, "parent") or None
    message = mapping(entry, "message")
    files = _files(message, lost)
    fragments = [mapping(item) for item in items(message, "fragments")]
    parts = _from_fragments(fragments, lost) if fragments else _from_content(message)
    role = _role(message, fragments)
    created, model = when(message, "inserted_at", "create_time"), text(message, "model")
    return Node(name, parent, role, (*files, *parts), created, model)


def _from_fragments(fragments: list[dict[str, Any]], lost: Counter[str]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for fragment in fragments:
        kind, content = text(fragment, "type").upper(), text(fragment, "content")
        if kind == "THINK" and content:
            parts.append(ReasoningPart(content, number(fragment, "elapsed_secs")))
        elif kind in ("REQUEST", "RESPONSE", "TEXT") and content.strip():
            parts.append(TextPart(content))
        elif "SEARCH" in kind or "LINK" in kind or "TOOL" in kind:
            lost["web searches"] += 1
        elif content:
            lost["other parts"] += 1
    return tuple(parts)


def _from_content(message: dict[str, Any]) -> tuple[Part, ...]:
    thought, spoken = text(message, "reasoning_content", "thinking_content"), text(message, "content")
    parts: list[Part] = [ReasoningPart(thought, number(message, "thinking_elapsed_secs"))] if thought else []
    return (*parts, TextPart(spoken)) if spoken.strip() else tuple(parts)


def _role(message: dict[str, Any], fragments: list[dict[str, Any]]) -> Role:
    told = text(message, "role").lower() or text(mapping(message, "author"), "role").lower()
    asked = any(text(fragment, "type").upper() == "REQUEST" for fragment in fragments)
    return Role.USER if asked or (not fragments and told != "assistant") else Role.ASSISTANT


def _files(message: dict[str, Any], lost: Counter[str]) -> list[Part]:
    found: list[Part] = []
    for item in items(message, "files"):
        content = text(item, "content", "text")
        if content:
            found.append(AttachmentPart(text(item, "file_name", "name") or "file", content))
        else:
            lost["files"] += 1
    return found
