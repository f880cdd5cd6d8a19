"""Work in several turns of the event loop."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.turns import Chore, Turns, take


def test_something_else_comes_between_two_steps(qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    def work() -> Iterator[None]:
        for number in range(3):
            QTimer.singleShot(0, lambda number=number: seen.append(f"after {number}"))
            seen.append(str(number))
            yield

    Turns(owner).begin(work())
    qtbot.waitUntil(lambda: len(seen) == 6)
    assert seen == ["0", "after 0", "1", "after 1", "2", "after 2"]


def test_what_is_begun_takes_the_place_of_what_was(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    turns = Turns(owner)

    def endless(name: str) -> Iterator[None]:
        while True:
            seen.append(name)
            yield

    turns.begin(endless("old"))
    qtbot.waitUntil(lambda: "old" in seen)
    turns.begin(endless("new"))
    seen.clear()
    qtbot.waitUntil(lambda: seen.count("new") > 2)
    assert "old" not in seen
    turns.stop()
    seen.clear()
    qtbot.wait(50)
    assert seen == []


def test_what_fails_is_not_gone_on_with(qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    def failing() -> Iterator[None]:
        seen.append("begun")
        yield
        raise LookupError("no")

    with qtbot.captureExceptions() as errors:
        Turns(owner).begin(failing())
        qtbot.waitUntil(lambda: len(errors) == 1)
        qtbot.wait(50)
    assert len(errors) == 1
    assert seen == ["begun"]


def test_of_several_long_things_that_are_due_each_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    owner, seen = QObject(), list[str]()
    beat = QTimer(owner, interval=0)
    beat.timeout.connect(lambda: seen.append("beat"))
    chores = [Chore(partial(seen.append, name), owner) for name in "abc"]
    for chore in chores:
        chore.start()
    beat.start()
    qtbot.waitUntil(lambda: {"a", "b", "c"} <= set(seen))
    beat.stop()
    places = [seen.index(name) for name in "abc"]
    assert places == sorted(places)
    assert [seen[place + 1] for place in places] == ["beat"] * 3


def test_a_chore_waits_while_something_that_cannot_is_done(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    chore = Chore(lambda: seen.append("chore"), owner)

    def urgent() -> None:
        take()
        seen.append("urgent")

    QTimer.singleShot(0, owner, urgent)
    chore.start()
    QTimer.singleShot(0, owner, lambda: seen.append("same turn"))
    qtbot.waitUntil(lambda: "chore" in seen)
    assert seen == ["urgent", "same turn", "chore"]
    assert not chore.waiting
    chore.start()
    chore.stop()
    qtbot.wait(20)
    assert seen.count("chore") == 1


def test_a_chore_does_not_keep_what_it_belongs_to(qtbot: QtBot) -> None:
    class Owner(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.chore = Chore(self.work, self)

        def work(self) -> None:
            """Nothing: what counts is who keeps it."""

    gc.disable()  # else a search could find the cycle
    try:
        owner = Owner()
        alive = weakref.ref(owner)
        del owner
        assert alive() is None
    finally:
        gc.enable()
