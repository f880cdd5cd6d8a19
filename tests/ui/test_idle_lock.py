from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.idle_lock import SLEPT_SECONDS, IdleLock


class Person:
    """A clock that is set by hand, and whether something is being done."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.busy = False


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def locks(qtbot: QtBot, person: Person) -> tuple[IdleLock, list[float]]:
    owner = QObject()
    lock = IdleLock(lambda: person.busy, owner, lambda: person.now, look_ms=10)
    lock.owner = owner  # type: ignore[attr-defined]
    came: list[float] = []
    lock.due.connect(lambda: came.append(person.now))
    return lock, came


def pass_by(qtbot: QtBot, person: Person, seconds: float) -> None:
    """Time goes by in small steps, as it does while a computer is awake."""
    for _ in range(int(seconds // 20)):
        person.now += 20
        qtbot.wait(25)


def test_after_some_minutes_without_a_sign_it_locks_once(
    qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]
) -> None:
    lock, came = locks
    lock.set_minutes(1)
    pass_by(qtbot, person, 40)
    assert came == []
    pass_by(qtbot, person, 40)
    assert came == [1060.0]


def test_a_key_is_a_sign(qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]) -> None:
    lock, came = locks
    lock.set_minutes(1)
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    pass_by(qtbot, person, 40)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)  # as the system does: the window has it first
    pass_by(qtbot, person, 40)
    assert came == []


def test_what_is_being_done_is_waited_for(qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]) -> None:
    lock, came = locks
    lock.set_minutes(1)
    person.busy = True
    pass_by(qtbot, person, 120)
    assert came == []
    person.busy = False
    qtbot.waitUntil(lambda: len(came) == 1)


def test_it_locks_when_the_computer_has_slept(
    qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]
) -> None:
    lock, came = locks
    lock.set_minutes(60)
    qtbot.wait(25)
    person.busy = True
    person.now += SLEPT_SECONDS + 5
    qtbot.waitUntil(lambda: len(came) == 1)


def test_never_means_never(qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]) -> None:
    lock, came = locks
    lock.set_minutes(1)
    lock.set_minutes(0)
    person.now += 10_000
    qtbot.wait(40)
    assert came == []


def test_a_clock_that_is_put_back_does_not_keep_it_open(
    qtbot: QtBot, person: Person, locks: tuple[IdleLock, list[float]]
) -> None:
    lock, came = locks
    person.now += 7200
    lock.set_minutes(1)
    person.now -= 7200
    pass_by(qtbot, person, 80)
    assert len(came) == 1
