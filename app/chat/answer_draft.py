"""An answer while it grows: events in, the message to store and show out. The window and the command line share it."""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic
from uuid import uuid4

from app.domain.events import (
    Ask,
    Event,
    Failed,
    Finished,
    Note,
    ReasoningDelta,
    Retracted,
    Started,
    Support,
    TextDelta,
    Withheld,
)
from app.domain.messages import Message, MessageState, Notice, Part, ReasoningPart, Role, TextPart

LEFT_OUT = "Older messages no longer fit into the model's context and are not sent ({} left out)."
_HOW_ON = "You can rephrase, or ask about the subject itself."
NOT_PASSED_ON = f"The model has not read it. {_HOW_ON}"
WITHHELD = f"Nothing of it was stored. {_HOW_ON}"


class AnswerDraft:
    """Collects the released text of one answer; interrupted until it finishes, so a kill leaves the truth."""

    def __init__(self, parent: str, model: str) -> None:
        self.id = uuid4().hex
        self.state = MessageState.INTERRUPTED
        self.dirty = False
        self._parent = parent
        self._model = model
        self._created = datetime.now(UTC)
        self._reasoning = ""
        self._text = ""
        self._notices: list[Notice] = []
        self._asked: Ask | None = None
        self._thinking_since: float | None = None
        self._thought_for: float | None = None

    def add(self, event: Event) -> None:
        """Take in what `event` changes; `dirty` says that there is something new to store."""
        notice = _notice_of(event)
        match event:
            case ReasoningDelta(text):
                self._thinking_since = self._thinking_since or monotonic()
                self._thought_for = monotonic() - self._thinking_since
                self._reasoning += text
            case TextDelta(text):
                self._text += text
            case Retracted(characters, part):
                self._retract(characters, part)
            case Finished(stop_reason):
                self.state = MessageState.STOPPED if stop_reason == "stopped" else MessageState.COMPLETE
                self._keep_refusal(stop_reason)
            case Failed():
                self.state = MessageState.INTERRUPTED
            case Ask():
                self._asked = event
                return
            case _ if notice is None:
                return
        if notice is not None:
            self._notices.append(notice)
        self.dirty = True

    def message(self) -> Message:
        """The answer as it stands, released text only."""
        parts: list[Part] = []
        if self._reasoning:
            parts.append(ReasoningPart(self._reasoning, self._thought_for))
        if self._text:
            parts.append(TextPart(self._text))
        return Message(
            id=self.id,
            parent=self._parent,
            role=Role.ASSISTANT,
            created=self._created,
            parts=tuple(parts),
            state=self.state,
            model=self._model,
            notices=tuple(self._notices),
        )

    def _keep_refusal(self, stop_reason: str) -> None:
        """The person did not want to see it: say so where the answer would be."""
        told = any(notice.kind == "withheld" for notice in self._notices)
        if stop_reason == "withheld" and self._asked is not None and not told:
            self._notices.append(_withheld(self._asked.direction, self._asked.category))

    def _retract(self, characters: int, part: str) -> None:
        if part == "reasoning":
            self._reasoning = self._reasoning[: max(0, len(self._reasoning) - characters)]
        else:
            self._text = self._text[: max(0, len(self._text) - characters)]


def _notice_of(event: Event) -> Notice | None:
    """What an event leaves beside the answer for good."""
    match event:
        case Started(left_out_messages=count) if count:
            return Notice("note", "prompt", "context", LEFT_OUT.format(count))
        case Note(direction, category, text):
            return Notice("note", direction, category, text)
        case Support(region, text):
            return Notice("support", "prompt", region, text)
        case Withheld(direction, category, scores):
            return _withheld(direction, category, tuple(scores.items()))
    return None


def _withheld(direction: str, category: str, scores: tuple[tuple[str, float], ...] = ()) -> Notice:
    return Notice("withheld", direction, category, NOT_PASSED_ON if direction == "prompt" else WITHHELD, scores)
