"""Formulas are drawn by another process; nothing that it does holds up or hurts this one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.chat.easel import MOST_DEATHS, Easel, Patience
from app.rendering.formula import Formula

SQUARE, ROOT = Formula("$x^2$", "x^2"), Formula("$\\sqrt{2}$", "\\sqrt{2}")
UNKNOWN = Formula("$\\unknown$", "\\unknown")
WAIT_MS = 60_000
IMPATIENT = Patience(start=300, draw=300)


@pytest.fixture
def easel(qtbot: QtBot) -> Iterator[Easel]:
    easel = Easel()
    yield easel
    easel.close()


def answered(easel: Easel, qtbot: QtBot, *formulas: Formula) -> list[bool]:
    """Order them and wait; whether each has a drawing."""
    done: list[bool] = []
    easel.order(formulas, easel, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    known = easel.known(formulas)
    return [known[formula] is not None for formula in formulas]


def broken(program: str, patience: Patience | None = None) -> Easel:
    return Easel(command=[sys.executable, "-c", program], patience=patience)


def test_formulas_are_drawn_and_remembered(easel: Easel, qtbot: QtBot) -> None:
    assert easel.known([SQUARE]) == {}
    assert answered(easel, qtbot, SQUARE, UNKNOWN, ROOT) == [True, False, True]
    process = easel.process_id
    easel.order([SQUARE], easel, pytest.fail)
    assert easel.process_id == process


def test_what_is_refused_needs_no_process(easel: Easel) -> None:
    refused = Formula("$x$", "\\def\\x{}")
    assert easel.known([refused]) == {refused: None}
    easel.order([refused], easel, pytest.fail)
    assert easel.process_id == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
def test_the_process_is_sealed_and_ends(easel: Easel, qtbot: QtBot) -> None:
    answered(easel, qtbot, SQUARE)
    status = Path(f"/proc/{easel.process_id}/status")
    assert "Seccomp:\t2" in status.read_text()
    easel.close()
    assert easel.process_id == 0
    assert not status.exists()


@pytest.mark.parametrize(
    "program",
    [
        "import time; time.sleep(60)",
        "raise SystemExit(1)",
        "import os; os.abort()",
        "print('no frame at all')",
        "import sys; sys.stdout.buffer.write(bytes([1, 1]) + bytes(4) + b'\\xff\\xff\\x0f\\x00' + b'x' * 3_000_000)",
        "import sys; sys.stdout.buffer.write(bytes([1, 1]) + bytes(4) + b'\\x02\\x00\\x00\\x00[]')",
    ],
    ids=["hangs", "ends", "crashes", "prints", "floods", "lies"],
)
def test_a_process_that_fails_leaves_the_source(qtbot: QtBot, program: str) -> None:
    easel = broken(program, IMPATIENT)
    formulas = [Formula(f"${i}$", str(i)) for i in range(MOST_DEATHS + 2)]
    assert not any(answered(easel, qtbot, *formulas))
    assert easel.known([SQUARE]) == {SQUARE: None}
    easel.close()


def test_a_missing_program_leaves_the_source(qtbot: QtBot) -> None:
    easel = Easel(command=["/nowhere/carrel"])
    assert answered(easel, qtbot, SQUARE) == [False]
    easel.close()


def test_a_formula_that_kills_its_process_costs_only_itself(easel: Easel, qtbot: QtBot) -> None:
    answered(easel, qtbot, SQUARE)
    first = easel.process_id
    done: list[bool] = []
    easel.order([UNKNOWN, ROOT], easel, lambda: done.append(True))
    easel._kill()
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    assert easel.process_id != first
    assert easel.known([ROOT])[ROOT] is not None


def test_who_is_gone_is_not_called(easel: Easel, qtbot: QtBot) -> None:
    waiting = QObject()
    easel.order([SQUARE], waiting, lambda: pytest.fail("called"))
    waiting.deleteLater()
    qtbot.wait(10)
    assert answered(easel, qtbot, SQUARE, ROOT) == [True, True]


def test_an_idle_process_ends_and_another_one_is_started(qtbot: QtBot) -> None:
    easel = Easel(patience=Patience(idle=50))
    answered(easel, qtbot, SQUARE)
    qtbot.waitUntil(lambda: easel.process_id == 0, timeout=WAIT_MS)
    assert answered(easel, qtbot, ROOT) == [True]
    easel.close()
