"""The cards of the review: placed below each other, measured anew when they change, kept while they last."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from app.domain.decisions import Decision
from app.domain.reviews import CategoryCount, DecisionRecord, Mark, ReviewItem
from app.ui.pages.review import words
from app.ui.pages.review.card_stack import CardStack
from app.ui.pages.review.summary import share
from app.ui.theme_switch import ThemeSwitch

DECISION = Decision("answer", "note", "hate", {"hate": 0.8, "sexual": 0.01}, "balanced", "h", "rules-1", "guide", 400)


def item(number: int, text: str = "some words", mark: Mark | None = None) -> ReviewItem:
    record = DecisionRecord(number, datetime(2026, 5, 1, tzinfo=UTC), DECISION, "", "c", None, None, mark)
    return ReviewItem(record, text)


@pytest.fixture
def stack(qtbot: QtBot, switch: ThemeSwitch) -> CardStack:
    stack = CardStack()
    qtbot.addWidget(stack)
    stack.resize(600, 100)
    stack.show()
    return stack


def filled(qtbot: QtBot, stack: CardStack, items: list[ReviewItem]) -> None:
    stack.fill(items)
    qtbot.waitUntil(lambda: len(stack.cards) == len(items), timeout=5000)


def test_cards_stand_below_each_other(qtbot: QtBot, stack: CardStack) -> None:
    filled(qtbot, stack, [item(number) for number in (5, 4, 3, 2, 1)])
    cards = [stack.cards[number] for number in (5, 4, 3, 2, 1)]
    for upper, lower in pairwise(cards):
        assert upper.geometry().bottom() < lower.geometry().top()
    assert cards[-1].geometry().bottom() < stack.height() <= cards[-1].geometry().bottom() + 2
    before = stack.height()
    stack.resize(330, stack.height())
    qtbot.waitUntil(lambda: cards[0].width() == 330, timeout=5000)
    filled(qtbot, stack, [item(number, "long text " * 30) for number in (5, 4, 3, 2, 1)])
    qtbot.waitUntil(lambda: stack.height() > before, timeout=5000)
    assert all(card.height() >= card.height_at(330) for card in cards)


def test_a_card_stays_the_same_while_it_is_shown(qtbot: QtBot, stack: CardStack) -> None:
    filled(qtbot, stack, [item(2), item(1)])
    kept, height = stack.cards[1], stack.height()
    before = kept.height()
    filled(qtbot, stack, [item(1, mark=Mark.WRONG)])
    assert stack.cards[1] is kept
    assert kept.wrong.isChecked()
    assert kept.y() == 0
    qtbot.waitUntil(lambda: kept.height() > before, timeout=5000)  # it says now what the mark led to
    assert stack.height() < height
    filled(qtbot, stack, [])
    assert stack.height() == 0


def test_the_words_around_the_place_are_shown_and_nothing_hidden(stack: CardStack) -> None:
    text = "a" * 400 + "HERE" + " b" * 400
    shown = words.excerpt(item(1, text))
    assert shown.startswith("…a")
    assert "HERE" in shown.replace("\u200b", "")
    assert shown.endswith("…")
    assert max(len(part) for part in shown.replace("\u200b", " ").split()) <= 41, "a label must be able to break it"
    assert "U+202E" in words.excerpt(item(1, "a\u202eb"))
    assert words.excerpt(item(1, " \n ")) == ""


def test_what_a_card_says(stack: CardStack) -> None:
    record = replace(item(1).record, decision=replace(DECISION, overridden=True, model="/home/x/models/mine.gguf"))
    assert words.facts(record) == "Answer · after 400 characters · policy Balanced · mine.gguf · you chose to see it"
    assert words.scores(record) == "Hate and discrimination 0.80"
    assert "no exceptions" in words.after_mark(replace(record, reported="minors"), has_words=True)
    assert "No text is left" in words.after_mark(record, has_words=False)


def test_shares() -> None:
    assert share(CategoryCount("hate", 5, 0, 0)) == "none reviewed"
    assert share(CategoryCount("hate", 50, 30, 12)) == "40 % of 30 wrong"
