"""What of a long chat is looked at for each prompt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.chat.history import first_recent
from app.domain.messages import AttachmentPart, Message, Role, TextPart

CONTEXT = 1000
LONG = 200
"""Characters; forty such messages are more than a context of CONTEXT holds of any text."""


def branch(count: int) -> list[Message]:
    """Messages of LONG characters each."""
    now = datetime(2026, 5, 1, tzinfo=UTC)
    return [Message(f"m{number}", None, Role.USER, now, (TextPart("x" * LONG),)) for number in range(count)]


def test_all_of_a_short_chat_is_looked_at() -> None:
    assert first_recent([], CONTEXT) == 0
    assert first_recent(branch(40), CONTEXT) == 0


def test_all_of_a_chat_is_looked_at_while_nobody_knows_what_fits() -> None:
    assert first_recent(branch(5000), 0) == 0


def test_of_a_long_chat_all_that_may_fit_is_looked_at_and_little_more() -> None:
    for count in range(50, 1000, 7):
        messages = branch(count)
        recent = messages[first_recent(messages, CONTEXT) :]
        assert sum(len(message.text) for message in recent) >= 8 * CONTEXT or len(recent) == count
        assert len(recent) < 40 + 64


def test_the_beginning_stays_the_same_for_many_turns() -> None:
    starts = [first_recent(branch(count), CONTEXT) for count in range(400, 656)]
    assert len(set(starts)) <= 256 / 64 + 1
    assert starts == sorted(starts)


def test_files_count_as_what_they_hold() -> None:
    messages = branch(300)
    big = replace(messages[-1], parts=(AttachmentPart("a.txt", "y" * 8 * CONTEXT), TextPart("this")))
    assert first_recent([*messages[:-1], big], CONTEXT) == 299 // 64 * 64
    assert first_recent(messages, CONTEXT) == (300 - 40) // 64 * 64
