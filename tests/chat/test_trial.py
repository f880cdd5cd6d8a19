"""What would change: samples scored by the real command, two policies compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from app.chat.trial import Difference, Sample, Trial, differences, read_samples
from app.config.resources import resource
from app.engine.command import guard_command
from app.guard.own_policies import with_limit
from app.guard.policy import load_policy
from app.guard.verdict import Action

LONG = 60_000


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    """What the trials belong to, as in the window."""
    parent = QObject()
    yield parent
    for trial in parent.findChildren(Trial):
        trial.close()
    parent.deleteLater()


def test_the_samples_are_scored_once_in_a_process_of_their_own(qtbot: QtBot, owner: QObject) -> None:
    trial = Trial(guard_command(), owner)
    with qtbot.waitSignal(trial.done, timeout=LONG):
        trial.start()
        trial.start()
    assert len(trial.samples) == 40
    sarin = next(sample for sample in trial.samples if "sarin" in sample.text)
    assert sarin.scores["cbrn"] >= 0.7
    soup = next(sample for sample in trial.samples if "lentil" in sample.text)
    assert differences([soup], load_policy("permissive"), load_policy("strict")) == []
    trial.start()
    assert trial._process is None, "nothing is scored twice"


def test_a_command_that_fails_is_told(qtbot: QtBot, owner: QObject) -> None:
    for command in (["/nonexistent"], [*guard_command()[:-2], "nonsense"]):
        trial = Trial(command, owner)
        with qtbot.waitSignal(trial.failed, timeout=LONG):
            trial.start()
        assert trial.samples == ()


def test_closing_ends_the_process(qtbot: QtBot, owner: QObject) -> None:
    trial = Trial(guard_command(), owner)
    trial.start()
    process = trial._process
    assert process is not None
    trial.close()
    assert process.state() is process.ProcessState.NotRunning
    assert trial.samples == ()


def test_only_what_is_decided_otherwise_is_listed() -> None:
    now = load_policy("balanced")
    limits = now.prompt["hate"]
    samples = [
        Sample("a", {"hate": (limits.note + limits.ask) / 2}),
        Sample("b", {"hate": limits.withhold}),
        Sample("c", {"cbrn": 0.9}),
        Sample("d", {}),
        Sample("e", {"hate": limits.ask}),
    ]
    then = with_limit(replace(now, name="own"), "hate", "prompt", "withhold", limits.note)
    assert differences(samples, now, then) == [
        Difference("a", Action.NOTE, Action.WITHHOLD, "hate"),
        Difference("e", Action.ASK, Action.WITHHOLD, "hate"),
    ]
    for level in ("note", "ask", "withhold"):
        then = with_limit(then, "cbrn", "prompt", level, 1.0)
    assert "c" not in [item.text for item in differences(samples, now, then)]


def test_lines_that_are_not_as_expected_are_refused() -> None:
    texts = resource("guard", "samples.jsonl").read_text("utf-8").splitlines()
    good = [json.dumps({"scores": {}}) for _ in texts]
    assert len(read_samples("\n".join(good).encode())) == len(texts)
    for bad in ([], good[1:], [*good[1:], "[]"], [*good[1:], '{"scores": {"hate": "x"}}'], [*good[1:], "{"]):
        with pytest.raises(ValueError, match=r"\S"):
            read_samples("\n".join(bad).encode())
