"""What the guard makes of the sample prompts, worked out in a process of its own: `carrel guard check`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, Signal

from app.config.resources import resource
from app.guard.judgement import findings
from app.guard.policy import Policy
from app.guard.scorer import Scores
from app.guard.verdict import Action

MOST_OUTPUT = 1_000_000
PATIENCE_MS = 300
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Sample:
    """A prompt that ships with Carrel, and its scores, which no policy changes."""

    text: str
    scores: Scores


@dataclass(frozen=True, slots=True)
class Difference:
    """A sample that two policies decide differently."""

    text: str
    before: Action
    after: Action
    category: str


class Trial(QObject):
    """Scores the samples once; comparing policies afterwards is arithmetic."""

    done = Signal()
    failed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.samples: tuple[Sample, ...] = ()
        self._command = command
        self._process: QProcess | None = None

    def start(self) -> None:
        """Score them, unless that was done or is being done."""
        if self.samples or self._process is not None:
            return
        process = self._process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._broke)
        process.started.connect(self._feed)
        process.start(self._command[0], list(self._command[1:]))

    def close(self) -> None:
        """End the process, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _feed(self) -> None:
        if self._process is not None:
            self._process.write(resource("guard", "samples.jsonl").read_bytes())
            self._process.closeWriteChannel()

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        untrusted = bytes(process.readAllStandardOutput().data())[:MOST_OUTPUT]
        process.deleteLater()
        try:
            self.samples = read_samples(untrusted)
        except ValueError:
            self.failed.emit()
            return
        self.done.emit()


def read_samples(untrusted: bytes) -> tuple[Sample, ...]:
    """The samples with their scores from the lines of `guard check`.

    Raises:
        ValueError: a line is missing or is not what it should be.
    """
    texts = [json.loads(line)["text"] for line in resource("guard", "samples.jsonl").read_text("utf-8").splitlines()]
    rows = [json.loads(line) for line in untrusted.decode("utf-8").splitlines()]
    if len(rows) != len(texts) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("a line for each sample")
    return tuple(Sample(text[:_LONGEST], _scores(row.get("scores"))) for text, row in zip(texts, rows, strict=True))


def _scores(untrusted: object) -> Scores:
    if not isinstance(untrusted, dict) or not all(isinstance(score, int | float) for score in untrusted.values()):
        raise ValueError("scores are numbers")
    return {str(category): float(score) for category, score in untrusted.items()}


def differences(samples: Sequence[Sample], now: Policy, then: Policy) -> list[Difference]:
    """The samples that `then` decides otherwise than `now`, those with the largest step first."""
    found = []
    for sample in samples:
        (before, _), (after, category) = _decided(sample.scores, now), _decided(sample.scores, then)
        if before is not after:
            found.append(Difference(sample.text, before, after, category or _decided(sample.scores, now)[1]))
    return sorted(found, key=lambda item: -abs(item.after.severity - item.before.severity))


def _decided(scores: Scores, policy: Policy) -> tuple[Action, str]:
    strictest = next(iter(findings(scores, "prompt", policy)), None)
    if strictest is None:
        return Action.ALLOW, ""
    return Action.WITHHOLD if strictest.stops else strictest.action, strictest.category
