"""ChatGPT's data export: `conversations.json`, an array of chats, each a tree in `mapping`.

A node has `message` (None for the root), `parent`, `children`; a message has `author.role`, `create_time`, `content`
with a `content_type` and `parts` (strings, or objects for images and audio), `metadata.model_slug`, `recipient`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.documents.chats.fields import items, key, mapping, number, text, when
from app.documents.chats.tree import Found, Node, Origin, conversation
from app.domain.messages import Part, ReasoningPart, Role, TextPart

NAME = "ChatGPT"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_SPOKEN = frozenset({"text", "multimodal_text"})
_TOOLS = frozenset({"code", "execution_output", "tether_quote", "tether_browsing_display", "sonic_webpage"})


def recognises(value: dict[str, Any]) -> bool:
    """Whether an object is a chat of that export."""
    return isinstance(value.get("mapping"), dict) and ("create_time" in value or "current_node" in value)


def read(value: dict[str, Any]) -> Found:
    """One chat.

    Raises:
        ValueError: no messages in it, or too many.
    """
    lost: Counter[str] = Counter()
    nodes = [_node(name, mapping(entry), lost) for name, entry in mapping(value, "mapping").items()]
    origin = Origin(
        NAME,
        key(value, "conversation_id", "id"),
        text(value, "title"),
        when(value, "create_time"),
        when(value, "update_time"),
        key(value, "current_node"),
    )
    return conversation(origin, nodes, lost)


def _node(name: str, entry: dict[str, Any], lost: Counter[str]) -> Node:
    parent = key(entry, "parent") or None
    message = mapping(entry, "message")
    written = text(mapping(message, "author"), "role")
    role = _ROLES.get(written)
    metadata = mapping(message, "metadata")
    if metadata.get("is_visually_hidden_from_conversation") is True or role is None:
        lost["tool results"] += written == "tool"
        return Node(name, parent)
    lost["files"] += len(items(metadata, "attachments"))
    if text(message, "recipient") not in ("", "all"):
        lost["tool calls"] += 1
        return Node(name, parent)
    parts = _parts(mapping(message, "content"), metadata, lost)
    return Node(name, parent, role, parts, when(message, "create_time"), text(metadata, "model_slug"))


def _parts(content: dict[str, Any], metadata: dict[str, Any], lost: Counter[str]) -> tuple[Part, ...]:
    kind = text(content, "content_type")
    if kind == "thoughts":
        thoughts = (_thought(mapping(item)) for item in items(content, "thoughts"))
        return tuple(ReasoningPart(thought) for thought in thoughts if thought)
    if kind == "reasoning_recap":
        return (ReasoningPart("", number(metadata, "finished_duration_sec")),)
    if kind in ("user_editable_context", "model_editable_context"):
        lost["instructions"] += 1
        return ()
    if kind in _SPOKEN:
        return tuple(TextPart(piece) for part in items(content, "parts") if (piece := _spoken(part, lost)).strip())
    lost["tool calls" if kind in _TOOLS else "other parts"] += 1
    return ()


def _thought(thought: dict[str, Any]) -> str:
    summary, detail = text(thought, "summary"), text(thought, "content")
    return "\n\n".join(piece for piece in (f"**{summary}**" if summary else "", detail) if piece)


def _spoken(part: object, lost: Counter[str]) -> str:
    if isinstance(part, str):
        return part
    kind = text(part, "content_type")
    if kind == "audio_transcription":
        return text(part, "text")
    if "image" in kind:
        lost["images"] += 1
    elif "audio" in kind or "video" in kind:
        lost["audio and video"] += 1
    else:
        lost["other parts"] += 1
    return ""
