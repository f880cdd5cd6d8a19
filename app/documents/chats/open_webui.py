"""Open WebUI's export of chats: an array of records, each with the chat in `chat` and its tree in `chat.history`.

A message has `id`, `parentId`, `role`, `content`, `timestamp`, `model`, `files`. Reasoning stands in the content, as
`<details type="reasoning">`, or within think tags.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from typing import Any

from app.documents.chats.fields import items, key, mapping, text, when
from app.documents.chats.thinking import split_thinking
from app.documents.chats.tree import Found, Node, Origin, conversation
from app.domain.messages import AttachmentPart, MessageState, Part, ReasoningPart, Role, TextPart

NAME = "Open WebUI"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_BEGIN = re.compile(r"<details\b([^>]{0,300})>")
_END = "</details>"
_SUMMARY = re.compile(r"^\s*<summary>[^<]{0,500}</summary>\n?")
_DURATION = re.compile(r'\bduration="(\d{1,7})"')


def recognises(value: dict[str, Any]) -> bool:
    """Whether an object is a chat of that export, or of its older form without the record around."""
    chat = mapping(value, "chat") or value
    return isinstance(mapping(chat, "history").get("messages"), dict)


def read(value: dict[str, Any]) -> Found:
    """One chat.

    Raises:
        ValueError: no messages in it, or too many.
    """
    lost: Counter[str] = Counter()
    chat = mapping(value, "chat") or value
    history = mapping(chat, "history")
    models = [item for item in items(chat, "models") if isinstance(item, str)]
    model = models[0] if len(models) == 1 else ""
    nodes = [_node(name, mapping(item), model, lost) for name, item in mapping(history, "messages").items()]
    origin = Origin(
        NAME,
        key(value, "id") or key(chat, "id"),
        text(chat, "title") or text(value, "title"),
        when(value, "created_at") or when(chat, "timestamp"),
        when(value, "updated_at") or when(chat, "updated_at"),
        key(history, "currentId"),
    )
    return conversation(origin, nodes, lost)


def _node(name: str, message: dict[str, Any], model: str, lost: Counter[str]) -> Node:
    parent = key(message, "parentId") or None
    role = _ROLES.get(text(message, "role"))
    if role is None:
        lost["instructions"] += bool(text(message, "content"))
        return Node(name, parent)
    files = _files(message, lost)
    spoken = text(message, "content")
    parts = _answer(spoken, lost) if role is Role.ASSISTANT else _prompt(spoken)
    state = MessageState.STOPPED if message.get("done") is False else MessageState.COMPLETE
    written = text(message, "model", "modelName") or (model if role is Role.ASSISTANT else "")
    return Node(name, parent, role, (*files, *parts), when(message, "timestamp"), written, state)


def _prompt(spoken: str) -> tuple[Part, ...]:
    return (TextPart(spoken),) if spoken.strip() else ()


def _answer(spoken: str, lost: Counter[str]) -> tuple[Part, ...]:
    parts: list[Part] = []
    rest: list[str] = []
    at = 0
    while (begin := _BEGIN.search(spoken, at)) is not None:
        end = spoken.find(_END, begin.end())
        if end < 0:
            break
        rest.append(spoken[at : begin.start()])
        block = spoken[begin.end() : end]
        if 'type="reasoning"' in begin[1]:
            duration = _DURATION.search(begin[1])
            parts.append(ReasoningPart(_unquoted(block), float(duration[1]) if duration else None))
        elif 'type="' in begin[1]:
            lost["tool calls"] += 1
        else:
            rest.append(spoken[begin.start() : end + len(_END)])
        at = end + len(_END)
    rest.append(spoken[at:])
    return (*parts, *split_thinking("".join(rest).strip("\n")))


def _unquoted(block: str) -> str:
    lines = html.unescape(_SUMMARY.sub("", block)).strip("\n").split("\n")
    return "\n".join(line.removeprefix("> ").removeprefix(">") for line in lines).strip()


def _files(message: dict[str, Any], lost: Counter[str]) -> list[Part]:
    found: list[Part] = []
    for item in items(message, "files"):
        content = text(mapping(mapping(item, "file"), "data"), "content")
        if text(item, "type") == "image":
            lost["images"] += 1
        elif content:
            found.append(AttachmentPart(text(item, "name") or "file", content))
        else:
            lost["files"] += 1
    return found
