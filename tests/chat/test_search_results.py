"""What was found, by chat, and in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.chat.search_results import amount, by_chat, day, titled
from app.domain.messages import ConversationSummary, Role
from app.domain.searching import Hit

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def hit(chat: str, number: int) -> Hit:
    return Hit(chat, f"m{number}", number, Role.USER, NOON, "text")


def chat(name: str, *tags: str) -> ConversationSummary:
    return ConversationSummary(name, name, NOON, NOON, tags=tags)


def test_chats_stand_in_the_order_of_their_newest_hit() -> None:
    known = {name: chat(name) for name in ("a", "b")}
    hits = [hit("b", 9), hit("a", 8), hit("deleted", 7), hit("b", 6)]
    found = [(one.id, [item.sequence for item in members]) for one, members in by_chat(hits, known.get)]
    assert found == [("b", [9, 6]), ("a", [8])]


@pytest.mark.parametrize(
    ("query", "titles"),
    [("cafe", ["Café hours"]), ("hours ca", ["Café hours"]), ("lease", ["Papers"]), ("our", []), ("", []), ("“", [])],
)
def test_titles_and_tags_are_found_by_all_words(query: str, titles: list[str]) -> None:
    chats = [chat("Café hours"), chat("Papers", "lease"), chat("Hours")]
    assert [one.title for one in titled(chats, query)] == titles


def test_amounts_and_days_are_words() -> None:
    assert amount(1, 1, more=False, waiting=0) == "1 message in 1 chat, newest first."
    assert amount(60, 7, more=True, waiting=0) == "The newest 60 messages in 7 chats."
    assert amount(2, 1, more=False, waiting=3).endswith("3 messages still to be indexed.")
    days = [day(NOON - timedelta(days=days), NOON) for days in (0, 1, 8, 400)]
    assert days == ["Today", "Yesterday", "12 May", "15 Apr 2025"]
