"""A conversation is a tree of messages; a message is made of parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.decisions import Decision


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class MessageState(StrEnum):
    """How a message ended. An answer is stored as INTERRUPTED while it streams, so a kill leaves the truth on disk."""

    COMPLETE = "complete"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class TextPart:
    """What was said, as Markdown."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningPart:
    """What the model thought before it answered; `seconds` is how long that took, None where unknown."""

    text: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class AttachmentPart:
    """A document's extracted text under its name."""

    name: str
    text: str


Part = TextPart | ReasoningPart | AttachmentPart


@dataclass(frozen=True, slots=True)
class Notice:
    """What the guard had to say about a message. Holds category, direction and scores, never the text it is about.

    `kind` is one of note, withheld, ask, support, retracted; `text` the sentence shown to the person. `why` is the
    decision behind it, None while it is not told and in chats from before it was kept.
    """

    kind: str
    direction: str
    category: str
    text: str
    scores: tuple[tuple[str, float], ...] = ()
    why: Decision | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation. `parent` is the message it answers or follows; None at the root."""

    id: str
    parent: str | None
    role: Role
    created: datetime
    parts: tuple[Part, ...]
    state: MessageState = MessageState.COMPLETE
    model: str | None = None
    notices: tuple[Notice, ...] = ()

    @property
    def text(self) -> str:
        """The spoken text, without reasoning and attachments."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def reasoning(self) -> str:
        """The reasoning text, empty where there is none."""
        return "".join(part.text for part in self.parts if isinstance(part, ReasoningPart))


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the sidebar, named by the person."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A row of the sidebar. `folder` is a folder's id; an archived chat is kept out of sight."""

    id: str
    title: str
    created: datetime
    updated: datetime
    pinned: bool = False
    archived: bool = False
    folder: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat: every message of its tree in order of creation, and the leaf of the branch that is shown.

    `shown` says which child was shown last below a message that has several (domain/branches.py).
    """

    id: str
    title: str
    created: datetime
    updated: datetime
    messages: tuple[Message, ...] = ()
    leaf: str | None = None
    shown: Mapping[str, str] = field(default_factory=dict)

    def path(self) -> tuple[Message, ...]:
        """The shown branch, from the root to `leaf`."""
        by_id = {message.id: message for message in self.messages}
        branch: list[Message] = []
        current = self.leaf
        while current is not None and current in by_id:
            branch.append(by_id[current])
            current = by_id[current].parent
        return tuple(reversed(branch))
