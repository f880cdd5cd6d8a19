"""One answer while it is made: in which chat, to which prompt, how far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from time import monotonic

from app.chat.answer_draft import AnswerDraft
from app.domain.events import Ask, Event, Progress, ReasoningDelta, Started, TextDelta
from app.domain.messages import Conversation, Message
from app.domain.requests import ChatRequest

SLOW_START_SECONDS = 10


class State(Enum):
    """What the chat is doing."""

    IDLE = "idle"
    LOADING = "loading"
    READING = "reading"
    GENERATING = "generating"
    STOPPING = "stopping"


@dataclass(slots=True)
class Turn:
    """A running answer. `conversation` already holds the prompt; `request_id` is None while the model loads."""

    conversation: Conversation
    request: ChatRequest
    answer: AnswerDraft
    request_id: int | None = None
    begun: bool = False
    words: str = "Loading model…"
    _since: float = field(default_factory=monotonic)
    _silent: bool = True

    def follow(self, event: Event) -> State | None:
        """Take in an event; returns the state that it brings, if it brings one."""
        self.answer.add(event)
        match event:
            case Progress("loading", done, total):
                self.words = f"Loading model… {100 * done // max(1, total)} %"
                return State.LOADING
            case Progress("reading", done, total):
                self.words = f"Reading prompt… {100 * done // max(1, total)} %"
                return State.READING
            case Started():
                self.words = "Reading prompt…"
                return State.READING
            case ReasoningDelta():
                self.words, self._silent = "Thinking…", False
                return State.GENERATING
            case Ask():
                self.words = ""  # it is the person's turn
            case TextDelta():
                self.words, self._silent = "", False
                return State.GENERATING
        return None

    def status(self) -> str:
        """The line below the transcript; with the seconds where the first sign takes long."""
        seconds = int(monotonic() - self._since)
        slow = self._silent and seconds >= SLOW_START_SECONDS
        return f"{self.words} {seconds} s" if slow else self.words


def with_message(conversation: Conversation, message: Message) -> Conversation:
    """The chat with `message` added, or put in place of its older state, and shown as the leaf."""
    others = tuple(item for item in conversation.messages if item.id != message.id)
    now = datetime.now(UTC)
    return replace(conversation, messages=(*others, message), leaf=message.id, updated=now)


def shown_until(conversation: Conversation, leaf: str | None) -> Conversation:
    """The same chat, shown up to another message."""
    return replace(conversation, leaf=leaf)
