"""Cards of the models page: kept, in order, and never many in one turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.pages.models.card import ModelCard
from app.ui.pages.models.card_list import CardList
from app.ui.pages.models.card_view import Act, CardView

VIEW = CardView("", (("Recommended", "badge"),), "What it is good for. " * 10, "4.68 GB", acts=(Act("use", "Use"),))
IDS = ("a", "b", "c", "d")

Views = list[tuple[str, CardView]]


@pytest.fixture
def cards(qtbot: QtBot) -> CardList:
    """An empty list on the screen."""
    result = CardList()
    qtbot.addWidget(result)
    result.resize(700, 800)
    result.show()
    return result


@pytest.fixture
def every_turn() -> Iterator[Callable[[Callable[[], int]], list[int]]]:
    """Counts something in every turn of the event loop."""
    timers: list[QTimer] = []

    def watch(count: Callable[[], int]) -> list[int]:
        seen = [count()]
        timers.append(QTimer(interval=0))
        timers[-1].timeout.connect(lambda: seen.append(count()))
        timers[-1].start()
        return seen

    yield watch
    for timer in timers:
        timer.stop()


def views(title: str) -> Views:
    return [(model_id, replace(VIEW, title=f"{title} {model_id}")) for model_id in IDS]


def shown(cards: CardList) -> list[str]:
    """The titles from the top."""
    return [card.title.text() for card in sorted(cards.cards.values(), key=lambda card: card.y())]


def one_by_one(seen: list[int]) -> bool:
    return all(after - before <= 1 for before, after in pairwise(seen))


def test_new_cards_come_one_in_a_turn_from_the_top(
    qtbot: QtBot, cards: CardList, every_turn: Callable[[Callable[[], int]], list[int]]
) -> None:
    seen = every_turn(lambda: len(cards.cards))
    cards.fill(views("Old"))
    assert not cards.cards
    qtbot.waitUntil(lambda: len(cards.cards) == len(IDS))
    assert one_by_one(seen)
    assert list(cards.cards) == list(IDS)
    qtbot.waitUntil(lambda: shown(cards) == ["Old a", "Old b", "Old c", "Old d"])


def test_changed_cards_are_kept_and_change_one_in_a_turn(
    qtbot: QtBot, cards: CardList, every_turn: Callable[[Callable[[], int]], list[int]]
) -> None:
    cards.fill(views("Old"))
    qtbot.waitUntil(lambda: len(cards.cards) == len(IDS))
    before = dict(cards.cards)
    seen = every_turn(lambda: sum(card.view.title.startswith("New") for card in cards.cards.values()))
    cards.fill(views("New"))
    qtbot.waitUntil(lambda: seen[-1] == len(IDS))
    assert one_by_one(seen)
    assert cards.cards == before


def test_cards_take_another_order_and_leave(qtbot: QtBot, cards: CardList) -> None:
    cards.fill(views("Old"))
    qtbot.waitUntil(lambda: len(cards.cards) == len(IDS))
    cards.fill([item for item in reversed(views("Old")) if item[0] != "b"])
    assert list(cards.cards) == ["a", "c", "d"]
    qtbot.waitUntil(lambda: shown(cards) == ["Old d", "Old c", "Old a"])


def test_a_card_that_is_to_change_later_shows_what_is_newest(qtbot: QtBot, cards: CardList) -> None:
    cards.fill(views("Old"))
    cards.update_card("d", replace(VIEW, title="Newest"))
    qtbot.waitUntil(lambda: len(cards.cards) == len(IDS))
    assert cards.cards["d"].view.title == "Newest"


class LayoutRequests(QObject):
    """Counts how often a widget is laid out anew."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_progress_alone_lays_nothing_out_anew(qtbot: QtBot) -> None:
    card = ModelCard()
    qtbot.addWidget(card)
    running = replace(VIEW, title="Model", state="0.1 of 1 GB", share=0.1)
    card.show_view(running)
    card.show()
    qtbot.wait(20)
    requests = LayoutRequests()
    card.installEventFilter(requests)
    card.show_view(replace(running, share=0.5))
    qtbot.wait(20)
    assert requests.count == 0
    assert card.bar.value() == card.bar.maximum() // 2
    card.show_view(replace(running, state="0.5 of 1 GB"))
    qtbot.waitUntil(lambda: requests.count > 0)


def test_words_that_a_view_lacks_take_no_room(qtbot: QtBot) -> None:
    card = ModelCard()
    qtbot.addWidget(card)
    card.show_view(CardView("Model", (), "", "4.68 GB"))
    card.show()
    assert [part.isVisible() for part in (card.about, card.facts, card.state, card.bar, card.details)] == [
        False,
        True,
        False,
        False,
        False,
    ]
    card.show_view(CardView("Model", (), "About", ""))
    assert [part.isVisible() for part in (card.about, card.facts)] == [True, False]
