"""LM Studio's chats: one `*.conversation.json` each, with `name`, `createdAt` and `messages`.

A message is a list of `versions` of which `currentlySelected` is shown. A version is a `singleStep` with `content`, or
a `multiStep` whose `steps` of the type `contentBlock` have it; blocks that think say so in `style`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.documents.chats.fields import items, key, mapping, text, when
from app.documents.chats.thinking import split_thinking
from app.documents.chats.tree import Found, Node, Origin, conversation
from app.domain.messages import Part, ReasoningPart, Role, TextPart

NAME = "LM Studio"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_MOST_VERSIONS = 200


def recognises(value: dict[str, Any]) -> bool:
    """Whether an object is such a chat."""
    return any(isinstance(mapping(item).get("versions"), list) for item in items(value, "messages"))


def read(value: dict[str, Any]) -> Found:
    """One chat.

    Raises:
        ValueError: no messages in it, or too many.
    """
    lost: Counter[str] = Counter()
    lost["instructions"] += bool(text(value, "systemPrompt"))
    created = when(value, "createdAt")
    model = _model(mapping(value, "lastUsedModel"))
    nodes, shown = _nodes(items(value, "messages"), model, created, lost)
    updated = when(value, "assistantLastMessagedAt", "userLastMessagedAt")
    name = key(value, "id") or (f"{created.timestamp()}" if created else "")
    return conversation(Origin(NAME, name, text(value, "name"), created, updated, shown), nodes, lost)


def _nodes(rows: list[Any], model: str, created: datetime | None, lost: Counter[str]) -> tuple[list[Node], str]:
    """Every version hangs below the shown version of the message before it."""
    nodes: list[Node] = []
    shown = ""
    for place, row in enumerate(rows):
        versions = items(row, "versions")[:_MOST_VERSIONS]
        selected = mapping(row).get("currentlySelected")
        chosen = selected if isinstance(selected, int) and 0 <= selected < len(versions) else 0
        parent = shown or None
        for number, version in enumerate(versions):
            nodes.append(_node(f"{place}.{number}", parent, mapping(version), (model, created), lost))
        shown = f"{place}.{chosen}" if versions else shown
    return nodes, shown


def _node(
    name: str, parent: str | None, version: dict[str, Any], of_chat: tuple[str, datetime | None], lost: Counter[str]
) -> Node:
    role = _ROLES.get(text(version, "role"))
    if role is None:
        lost["instructions"] += 1
        return Node(name, parent)
    model, created = of_chat
    parts: list[Part] = []
    for block, thinks in _blocks(version, lost):
        parts.extend(_parts(block, role, thinks, lost))
    told = when(mapping(version, "preprocessed"), "timestamp") or _step_time(version) or created
    written = _generated_by(version) or text(mapping(version, "senderInfo"), "senderName") or model
    return Node(name, parent, role, tuple(parts), told, written if role is Role.ASSISTANT else "")


def _blocks(version: dict[str, Any], lost: Counter[str]) -> Iterator[tuple[object, bool]]:
    """The blocks of a version, and whether they think."""
    for block in _contents(version):
        yield block, False
    for step in map(mapping, items(version, "steps")):
        if text(step, "type") in ("contentBlock", ""):
            thinks = text(mapping(step, "style"), "type") == "thinking"
            yield from ((block, thinks) for block in _contents(step))
        elif text(step, "type") in ("toolStatus", "citationBlock"):
            lost["tool calls"] += 1


def _contents(value: dict[str, Any]) -> list[Any]:
    content = value.get("content")
    return [{"type": "text", "text": content}] if isinstance(content, str) else items(value, "content")


def _parts(block: object, role: Role, thinks: bool, lost: Counter[str]) -> tuple[Part, ...]:
    kind, spoken = text(block, "type"), text(block, "text")
    if kind == "text":
        if thinks:
            thought = spoken.strip().removeprefix("<think>").removesuffix("</think>").strip()
            return (ReasoningPart(thought),) if thought else ()
        if role is Role.ASSISTANT:
            return split_thinking(spoken)
        return (TextPart(spoken),) if spoken.strip() else ()
    if kind == "file":
        lost["images" if text(block, "fileType") == "image" else "files"] += 1
    elif kind.startswith("toolCall"):
        lost["tool calls"] += 1
    else:
        lost["other parts"] += 1
    return ()


def _generated_by(version: dict[str, Any]) -> str:
    for holder in (version, *map(mapping, items(version, "steps"))):
        model = _model(mapping(holder, "genInfo"))
        if model:
            return model
    return ""


def _model(value: dict[str, Any]) -> str:
    return text(value, "indexedModelIdentifier", "identifier")


def _step_time(version: dict[str, Any]) -> datetime | None:
    """A step is named after the millisecond in which it began."""
    for step in items(version, "steps"):
        digits = text(step, "stepIdentifier").partition("-")[0]
        if digits.isascii() and digits.isdigit() and len(digits) == 13:
            return when({"at": int(digits)}, "at")
    return None
