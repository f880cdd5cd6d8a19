"""An answer while it grows: events in, the message to store and show out. The window and the command line share it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from uuid import uuid4

from app.domain.decisions import Decision
from app.domain.events import (
    Ask,
    Event,
    Failed,
    Finished,
    Note,
    ReasoningDelta,
    Redacted,
    Retracted,
    Started,
    Support,
    TextDelta,
    Withheld,
)
from app.domain.messages import Message, MessageState, Notice, Part, ReasoningPart, Role, TextPart
from app.guard.own_rules import OWN, own_sentence
from app.guard.personal import LABELS
from app.i18n import QT_TR_NOOP

LEFT_OUT = QT_TR_NOOP("Older messages no longer fit into the model's context and are not sent ({} left out).")
CUT_SHORT = frozenset({"stopped", "max_tokens", "max_thinking", "context"})
"""Reasons for which an answer ends before its own end, so that it can be continued."""
NOT_PASSED_ON = QT_TR_NOOP("The model has not read it. You can rephrase, or ask about the subject itself.")
WITHHELD = QT_TR_NOOP("Nothing of it was stored. You can rephrase, or ask about the subject itself.")
REPLACED = (
    QT_TR_NOOP("Replaced by a placeholder before the model read your message: {}."),
    QT_TR_NOOP("Replaced by a placeholder in what the model wrote: {}."),
)
"""In a prompt, in an answer. Notices are kept in English and translated where they are shown."""


class AnswerDraft:
    """Collects the released text of one answer; interrupted until it finishes, so a kill leaves the truth.

    `asked` is the question of the guard that waits for the person; it is never stored. `told` are the categories whose
    note comes once a chat and has come.
    """

    def __init__(self, parent: str, model: str, told: Collection[str] = ()) -> None:
        self.id = uuid4().hex
        self.state = MessageState.INTERRUPTED
        self.dirty = False
        self.asked: Notice | None = None
        self._told = frozenset(told)
        self._parent = parent
        self._model = model
        self._created = datetime.now(UTC)
        self._reasoning = ""
        self._text = ""
        self._notices: list[Notice] = []
        self._refused: Notice | None = None
        self._taken_back: set[str] = set()
        self._replaced: dict[str, dict[str, int]] = {}
        self._thinking_since: float | None = None
        self._thought_for: float | None = None
        self._before: Message | None = None

    @classmethod
    def resumed(cls, message: Message) -> AnswerDraft:
        """Goes on with an answer that was cut short: the same message, with all that it has."""
        draft = cls(message.parent or "", message.model or "")
        draft.id, draft._created, draft._before = message.id, message.created, message
        draft._reasoning, draft._text = message.reasoning, message.text
        draft._notices = list(message.notices)
        seconds = [part.seconds for part in message.parts if isinstance(part, ReasoningPart)]
        draft._thought_for = seconds[-1] if seconds else None
        return draft

    def add(self, event: Event) -> None:
        """Take in what `event` changes; `dirty` says that there is something new to store."""
        notice = _notice_of(event)
        match event:
            case ReasoningDelta(text):
                self._thinking_since = self._thinking_since or monotonic() - (self._thought_for or 0.0)
                self._thought_for = monotonic() - self._thinking_since
                self._reasoning += text
            case TextDelta(text):
                self._text += text
            case Retracted(characters, part):
                self._retract(characters, part)
            case Finished(stop_reason):
                self.state = MessageState.STOPPED if stop_reason in CUT_SHORT else MessageState.COMPLETE
                self._keep_refusal(stop_reason)
            case Failed():
                self.state = self._state_after_failure()
            case Ask(direction, category):
                self.asked = Notice("ask", direction, category, "")
                return
            case Redacted(direction, kind, count):
                self._tell_replaced(direction, kind, count)
            case _ if notice is None:
                return
        if notice is not None and not self._known(notice):
            self._notices.append(self._placed(notice))
        self.dirty = True

    def answered(self, show: bool) -> None:
        """The person decided about what was asked."""
        self._refused = None if show else self.asked
        self.asked = None

    def explain(self, decision: Decision) -> None:
        """Put the decision to the notices that came of it."""
        if decision.asking:
            self.asked = self.asked and replace(self.asked, why=decision)
            return
        self._notices = [_explained(notice, decision) for notice in self._notices]
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
        told = any(notice.kind in ("withheld", "retracted") for notice in self._notices)
        refused = self._refused or self.asked
        if stop_reason == "withheld" and refused is not None and not told:
            self._notices.append(replace(_withheld(refused.direction, refused.category), why=refused.why))
        self.asked = None

    def _state_after_failure(self) -> MessageState:
        before = self._before
        unchanged = before is not None and (before.text, before.reasoning) == (self._text, self._reasoning)
        return before.state if before is not None and unchanged else MessageState.INTERRUPTED

    def _known(self, notice: Notice) -> bool:
        """Whether a note was said before: in this chat, where once is enough, or in the answer that goes on."""
        said = any(replace(old, why=None) == notice for old in self._notices)
        return notice.kind == "note" and (said or notice.category in self._told)

    def _placed(self, notice: Notice) -> Notice:
        """Where what was withheld had been shown in part, it is a retraction; help follows what was withheld."""
        if notice.kind == "withheld" and notice.direction in self._taken_back:
            return replace(notice, kind="retracted")
        last = self._notices[-1] if self._notices else None
        return replace(notice, direction=last.direction) if notice.kind == "support" and last else notice

    def _tell_replaced(self, direction: str, kind: str, count: int) -> None:
        """One notice for all that was replaced in a direction, however many events tell of it."""
        counts = self._replaced.setdefault(direction, {})
        before, counts[kind] = _replaced(direction, counts), counts.get(kind, 0) + count
        self._notices = [notice for notice in self._notices if notice != before] + [_replaced(direction, counts)]

    def _retract(self, characters: int, part: str) -> None:
        self._taken_back.add("answer" if part == "text" else part)
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


def _replaced(direction: str, counts: Mapping[str, int]) -> Notice:
    kinds = ", ".join(f"{LABELS.get(kind, kind)} ({count})" for kind, count in counts.items())
    words = REPLACED[direction != "prompt"].format(kinds)
    return Notice("note", direction, "privacy", words)


def _explained(notice: Notice, decision: Decision) -> Notice:
    category = "self_harm" if notice.kind == "support" else notice.category
    about = {item.category for item in decision.evidence} | {decision.category}
    fits = notice.why is None and notice.direction == decision.direction and category in about
    return replace(notice, why=decision) if fits else notice


def _withheld(direction: str, category: str, scores: tuple[tuple[str, float], ...] = ()) -> Notice:
    if category.startswith(OWN):
        return Notice("withheld", direction, category, own_sentence(category))
    return Notice("withheld", direction, category, NOT_PASSED_ON if direction == "prompt" else WITHHELD, scores)
