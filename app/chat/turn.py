"""One answer while it is made: in which chat, to which prompt, how far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from time import monotonic

from app.chat.answer_draft import AnswerDraft
from app.domain.branches import showing
from app.domain.errors import KnownError
from app.domain.events import Ask, Event, Finished, Progress, ReasoningDelta, Started, TextDelta
from app.domain.messages import Conversation, Message
from app.domain.requests import ChatRequest
from app.i18n import QT_TR_NOOP, tr

SLOW_START_SECONDS = 10
READING = QT_TR_NOOP("Reading prompt…")


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
    words: str = QT_TR_NOOP("Loading model…")
    _since: float = field(default_factory=monotonic)
    _silent: bool = True

    def follow(self, event: Event) -> State | None:
        """Take in an event; returns the state that it brings, if it brings one."""
        self.answer.add(event)
        match event:
            case Progress("loading", done, total):
                self.words = tr("Loading model… {number} %").format(number=100 * done // max(1, total))
                return State.LOADING
            case Progress("reading", done, total):
                self.words = tr("Reading prompt… {number} %").format(number=100 * done // max(1, total))
                return State.READING
            case Started():
                self.words = READING
                return State.READING
            case ReasoningDelta():
                self.words, self._silent = tr("Thinking…"), False
                return State.GENERATING
            case Ask():
                self.words = ""  # it is the person's turn
            case TextDelta():
                self.words, self._silent = "", False
                return State.GENERATING
        return None

    def status(self, *, stopping: bool = False) -> str:
        """The line below the transcript; with the seconds where the first sign takes long."""
        seconds = int(monotonic() - self._since)
        if stopping and self.words:
            return tr("Stopping…")
        slow = self._silent and seconds >= SLOW_START_SECONDS
        words = tr(self.words)
        return tr("{words} {seconds} s").format(words=words, seconds=seconds) if slow else words


def ended_well(event: Event) -> bool:
    """Whether an answer came to its own end, so that a prompt that waits for it may follow."""
    return isinstance(event, Finished) and event.stop_reason in ("end", "max_tokens")


def one_at_a_time(*, here: bool) -> KnownError:
    """Why nothing else can be asked now."""
    words = tr("An answer is still being written in this chat. Your text is kept.")
    if not here:
        words = tr("An answer is still being written in another chat. Your text is kept.")
    return KnownError(tr("One answer at a time"), words)


def with_message(conversation: Conversation, message: Message) -> Conversation:
    """The chat with `message` added, or put in place of its older state, and shown as the leaf."""
    known = any(item.id == message.id for item in conversation.messages)
    kept = tuple(message if item.id == message.id else item for item in conversation.messages)
    messages = kept if known else (*kept, message)
    return showing(replace(conversation, messages=messages, updated=datetime.now(UTC)), message.id)
