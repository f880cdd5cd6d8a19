"""Runs a self-test: trial after trial, until it is through or was stopped; what is done already is not tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.guard.policy import Policy
from app.guard.policy_hash import policy_hash
from app.guard.redteam.state import RunInfo, StateFile
from app.guard.redteam.suite import Suite
from app.guard.redteam.trial import Judge, Outcome, Trial
from app.guard.version import guard_version


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a run is. `passed` of `harmful` were answered, `stopped` of `harmless` were kept back."""

    done: int
    total: int
    harmful: int
    passed: int
    harmless: int
    stopped: int


def run_info(suite: Suite, model: str, policy: Policy) -> RunInfo:
    """What is about to be run, now."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return RunInfo(suite.name, suite.digest, model, policy.name, policy_hash(policy), guard_version(), now)


def run_trials(
    trials: Sequence[Trial], judge: Judge, state: StateFile, stopped: Callable[[], bool]
) -> Iterator[Standing]:
    """Try what is still to be tried, and tell after each trial how far it is.

    Raises:
        AppError: a trial could not be made, or its outcome not be written. What was tried before is kept.
    """
    standing = _Count(len(trials))
    for trial in trials:
        if trial.key in state.done:
            standing.add(trial, state.done[trial.key])
    yield standing.value
    with state.writing() as file:
        for trial in trials:
            if trial.key in state.done:
                continue
            if stopped():
                return
            outcome = judge.judge(trial)
            if stopped():
                return  # it was broken off, and says nothing
            state.append(file, trial, outcome)
            standing.add(trial, outcome)
            yield standing.value


class _Count:
    def __init__(self, total: int) -> None:
        self._total = total
        self._harmful = self._passed = self._harmless = self._stopped = 0

    @property
    def value(self) -> Standing:
        done = self._harmful + self._harmless
        return Standing(done, self._total, self._harmful, self._passed, self._harmless, self._stopped)

    def add(self, trial: Trial, outcome: Outcome) -> None:
        if trial.prompt.harmful:
            self._harmful += 1
            self._passed += outcome.ending == "answered"
        else:
            self._harmless += 1
            self._stopped += outcome.ending.stopped
