"""What is said while an answer is awaited: at once, and with the seconds where it takes long."""

from __future__ import annotations

from time import monotonic

from app.chat.answer_draft import AnswerDraft
from app.chat.answer_options import AnswerOptions, request_for
from app.chat.history import new_chat, user_message
from app.chat.turn import SLOW_START_SECONDS, Turn, with_message
from app.domain.events import Progress, TextDelta


def waiting(seconds: float) -> Turn:
    """A turn that was begun so many seconds ago."""
    prompt = user_message("Why?", None)
    chat = with_message(new_chat(), prompt)
    draft = AnswerDraft(prompt.id, "guide", frozenset())
    return Turn(chat, request_for(chat, AnswerOptions()), draft, _since=monotonic() - seconds)


def test_the_first_words_are_there_at_once_without_seconds() -> None:
    assert waiting(0).status() == "Loading model…"
    assert waiting(SLOW_START_SECONDS - 2).status() == "Loading model…"


def test_after_ten_seconds_the_elapsed_time_is_told() -> None:
    assert SLOW_START_SECONDS == 10
    turn = waiting(42)
    assert turn.status() == "Loading model… 42 s"
    turn.follow(Progress("reading", 1, 4))
    assert turn.status() == "Reading prompt… 25 % 42 s"


def test_with_the_first_text_the_time_goes() -> None:
    turn = waiting(42)
    turn.follow(TextDelta("Because"))
    assert turn.status() == ""
