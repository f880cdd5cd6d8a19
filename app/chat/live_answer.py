"""Tells the window about an answer while it is made, in a chat that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.answer_draft import AnswerDraft
from app.chat.turn import Turn
from app.domain.events import Event, Finished, Progress, ReasoningDelta, Retracted, TextDelta
from app.domain.messages import Message
from app.i18n import tr


class LiveAnswer(QObject):
    """Turns the events of an answer into what the transcript shows."""

    began = Signal(object)
    """The answer's Message with what it has so far."""
    reasoning_added = Signal(str)
    text_added = Signal(str)
    retracted = Signal(str, int)
    noticed = Signal(str, object)

    def show_event(self, turn: Turn, event: Event) -> None:
        """What one event adds; `turn` has taken it in."""
        if isinstance(event, Progress):
            return
        if not turn.begun:
            turn.begun = True
            self.began.emit(turn.answer.message())
        match event:
            case ReasoningDelta(text):
                self.reasoning_added.emit(text)
            case TextDelta(text):
                self.text_added.emit(text)
            case Retracted(characters, part):
                self.retracted.emit(part, characters)
            case _:
                self.show_notices(turn.answer)

    def show_notices(self, answer: AnswerDraft) -> None:
        """Everything that the guard has to say so far, and what it asks."""
        for notice in answer.message().notices:
            self.noticed.emit(answer.id, notice)
        if answer.asked is not None:
            self.noticed.emit(answer.id, answer.asked)

    def replay(self, answer: AnswerDraft) -> None:
        """Show an answer that runs on, as far as it got while another chat was open, and what the guard asks."""
        message = answer.message()
        self.began.emit(Message(message.id, message.parent, message.role, message.created, ()))
        if message.reasoning:
            self.reasoning_added.emit(message.reasoning)
        if message.text:
            self.text_added.emit(message.text)
        self.show_notices(answer)


def detail_of(event: object) -> str:
    """What is said beside a finished answer when it is pointed at."""
    if not isinstance(event, Finished):
        return ""
    limit = tr("limit of tokens reached") if event.stop_reason in ("max_tokens", "max_thinking") else ""
    speed = tr("{tokens_per_s:.0f} tok/s").format(tokens_per_s=event.tokens_per_s) if event.tokens_per_s > 0 else ""
    return ", ".join(part for part in (speed, limit) if part)
