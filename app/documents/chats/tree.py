"""From nodes that name their parents to a conversation: hidden ones left out, branches and the shown one kept.

Ids are hashes of where a message came from, so that the same file gives the same chat every time.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from app.documents.chats.fields import EPOCH
from app.documents.chats.limits import LONGEST_MODEL, LONGEST_TEXT, LONGEST_TITLE, MOST_NODES
from app.domain.messages import (
    AttachmentPart,
    Conversation,
    Message,
    MessageState,
    Part,
    ReasoningPart,
    Role,
    TextPart,
)
from app.i18n import QT_TR_NOOP

EMPTY = QT_TR_NOOP("a chat has no messages")


@dataclass(slots=True)
class Found:
    """A chat, the program it is from, and how many things of which kind could not be taken."""

    chat: Conversation
    source: str
    lost: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Node:
    """One place of a tree. Without parts it is only a step between two others."""

    key: str
    parent: str | None
    role: Role = Role.USER
    parts: tuple[Part, ...] = ()
    created: datetime | None = None
    model: str = ""
    state: MessageState = MessageState.COMPLETE


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file says about a chat as a whole. `shown` is the key of the node that the shown branch ends at."""

    source: str
    key: str
    title: str
    created: datetime | None = None
    updated: datetime | None = None
    shown: str = ""


def stable_id(*parts: str) -> str:
    """32 hexadecimal digits that depend on nothing but `parts`."""
    text = "\x1f".join(parts).encode("utf-8", "replace")
    return hashlib.sha256(text).hexdigest()[:32]


def conversation(origin: Origin, nodes: Iterable[Node], lost: Counter[str]) -> Found:
    """The chat that `nodes` make. Nodes that hang in a circle are counted as lost.

    Raises:
        ValueError: too many nodes, or not one message.
    """
    known = {node.key: node for node in nodes}
    if len(known) > MOST_NODES:
        raise ValueError(QT_TR_NOOP("a chat has too many messages"))
    chat_id = stable_id(origin.source, origin.key or _content_key(origin, known.values()))
    tree = _Tree(chat_id, known, lost)
    if not tree.messages:
        raise ValueError(EMPTY)
    messages = tree.messages
    created = origin.created or min((item.created for item in messages), default=EPOCH)
    updated = origin.updated or max(item.created for item in messages)
    leaf = tree.place_of(origin.shown) or messages[-1].id
    title = origin.title[:LONGEST_TITLE]
    return Found(Conversation(chat_id, title, created, updated, messages, leaf), origin.source, lost)


@dataclass(slots=True)
class _Draft:
    """A message while nodes are added to it."""

    node: Node
    id: str
    parent: str | None
    created: datetime
    parts: list[Part]
    model: str

    def message(self, lost: Counter[str]) -> Message:
        """What it has become."""
        answers = self.node.role is Role.ASSISTANT
        return Message(
            id=self.id,
            parent=self.parent,
            role=self.node.role,
            created=self.created,
            parts=joined(self.parts, lost),
            state=self.node.state,
            model=(self.model[:LONGEST_MODEL] or None) if answers else None,
        )


class _Tree:
    """Walks from the roots down, in the order of the file, and builds the messages."""

    def __init__(self, chat_id: str, nodes: dict[str, Node], lost: Counter[str]) -> None:
        self._chat_id = chat_id
        self._drafts: dict[str, _Draft] = {}
        self._place: dict[str, str | None] = {}
        self._children: dict[str | None, list[Node]] = {}
        for node in nodes.values():
            parent = node.parent if node.parent in nodes and node.parent != node.key else None
            self._children.setdefault(parent, []).append(node)
        self._walk()
        lost["messages"] += len(nodes) - len(self._place)
        self.messages = tuple(draft.message(lost) for draft in self._drafts.values())

    def place_of(self, key: str) -> str | None:
        """The id of the message that the node `key` is, or is shown below."""
        return self._place.get(key)

    def _walk(self) -> None:
        waiting: list[tuple[Node, str | None]] = [(node, None) for node in reversed(self._children.get(None, []))]
        while waiting:
            node, parent = waiting.pop()
            place = self._take(node, parent) if node.parts else parent
            self._place[node.key] = place
            waiting.extend((child, place) for child in reversed(self._children.get(node.key, [])))

    def _take(self, node: Node, parent: str | None) -> str | None:
        before = self._drafts.get(parent) if parent else None
        if before is not None and self._continues(node, before.node):
            before.parts += node.parts
            before.model = before.model or node.model
            return before.id
        if not any(part.text for part in node.parts):
            return parent
        created = node.created or (before.created if before else EPOCH)
        draft = _Draft(node, stable_id(self._chat_id, node.key), parent, created, list(node.parts), node.model)
        self._drafts[draft.id] = draft
        return draft.id

    def _continues(self, node: Node, before: Node) -> bool:
        """Reasoning, tools and text of one answer come as nodes in a row; together they are one message."""
        alone = len(self._children.get(node.parent, [])) == 1
        return node.role is Role.ASSISTANT and before.role is Role.ASSISTANT and alone


def joined(parts: Iterable[Part], lost: Counter[str]) -> tuple[Part, ...]:
    """Attachments, then all reasoning, then all text, each in one part and bounded."""
    attachments = [part for part in parts if isinstance(part, AttachmentPart)]
    thoughts = [part for part in parts if isinstance(part, ReasoningPart)]
    texts = [part.text for part in parts if isinstance(part, TextPart)]
    result: list[Part] = [AttachmentPart(part.name[:200], _cut(part.text, lost)) for part in attachments[:100]]
    if thoughts:
        seconds = sum(part.seconds or 0.0 for part in thoughts)
        reasoning = _cut("\n\n".join(part.text for part in thoughts if part.text), lost)
        if reasoning:
            result.append(ReasoningPart(reasoning, seconds or None))
    if texts:
        result.append(TextPart(_cut("\n\n".join(texts), lost)))
    return tuple(result)


def _cut(text: str, lost: Counter[str]) -> str:
    if len(text) > LONGEST_TEXT:
        lost["long texts"] += 1
    return text[:LONGEST_TEXT]


def _content_key(origin: Origin, nodes: Iterable[Node]) -> str:
    """For a chat without an id: what it is called, when it began, and its first words."""
    first = next((part.text for node in nodes for part in node.parts), "")
    return stable_id(origin.title, str(origin.created), first)
