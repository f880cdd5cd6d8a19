"""From the events of an answer to what is stored of it."""

from __future__ import annotations

from app.chat.answer_draft import AnswerDraft
from app.domain.events import (
    Ask,
    Event,
    Failed,
    Finished,
    ReasoningDelta,
    Redacted,
    Retracted,
    Started,
    TextDelta,
    Withheld,
)
from app.domain.messages import Message, MessageState


def after(*events: Event) -> Message:
    """The message that those events make."""
    draft = AnswerDraft("parent", "guide")
    for event in events:
        draft.add(event)
    return draft.message()


def test_it_is_interrupted_until_it_finishes() -> None:
    assert after(TextDelta("a")).state is MessageState.INTERRUPTED
    assert after(TextDelta("a"), Failed("t", "m", "h", 1)).state is MessageState.INTERRUPTED
    assert after(TextDelta("a"), Finished("stopped")).state is MessageState.STOPPED
    assert after(TextDelta("a"), Finished("end")).state is MessageState.COMPLETE


def test_what_is_retracted_is_forgotten() -> None:
    message = after(ReasoningDelta("thinking"), TextDelta("good bad"), Retracted(3, "text"), Retracted(3, "reasoning"))
    assert (message.text, message.reasoning) == ("good ", "think")


def test_what_is_withheld_leaves_category_and_scores_only() -> None:
    (notice,) = after(Withheld("answer", "hate", {"hate": 0.9}), Finished("withheld")).notices
    assert (notice.kind, notice.category, notice.scores) == ("withheld", "hate", (("hate", 0.9),))


def test_a_refused_question_is_told_once() -> None:
    (notice,) = after(Ask("prompt", "harassment"), Finished("withheld")).notices
    assert (notice.kind, notice.direction, notice.category) == ("withheld", "prompt", "harassment")
    assert after(Ask("prompt", "harassment"), TextDelta("shown"), Finished("end")).notices == ()


def test_messages_that_are_left_out_are_never_left_out_silently() -> None:
    (notice,) = after(Started("guide", 2048, "balanced", 2000, left_out_messages=3)).notices
    assert "not sent (3 left out)" in notice.text
    assert after(Started("guide", 2048, "balanced", 20)).notices == ()


def test_what_was_replaced_is_told_once_with_its_counts() -> None:
    events = [Redacted("prompt", "email", 2), Redacted("answer", "card", 1), Redacted("answer", "card", 2)]
    asked, answered = after(*events, Finished("end")).notices
    assert (asked.direction, asked.category) == ("prompt", "privacy")
    assert asked.text == "Replaced by a placeholder before the model read your message: e-mail address (2)."
    assert answered.text == "Replaced by a placeholder in what the model wrote: card number (3)."


def test_a_list_and_a_topic_say_why_in_their_own_words() -> None:
    (notice,) = after(Withheld("prompt", "scope:Docs"), Finished("withheld")).notices
    assert "keep to a topic" in notice.text
    (notice,) = after(Ask("prompt", "list:Clients"), Finished("withheld")).notices
    assert "phrase of that list" in notice.text
