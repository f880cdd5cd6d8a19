"""Tells what the guard decided, as values to record: one for the prompt, one for each part of the answer."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.decisions import Decision, rounded
from app.guard.policy import Direction, Policy
from app.guard.policy_hash import policy_hash
from app.guard.scorer import Scores
from app.guard.summary import Summary
from app.guard.verdict import Action, Verdict
from app.guard.version import guard_version

Tell = Callable[[Decision], object]


class Recorder:
    """Puts to each decision what it was decided by. `tell` carries it on, out of the worker."""

    def __init__(self, policy: Policy, model: str, tell: Tell, second: str = "") -> None:
        """`second` names the model that gives second opinions, which is part of the guard then."""
        self._policy = policy.name
        self._hash = policy_hash(policy)
        self._model = model
        self._guard = f"{guard_version()}+{second}" if second else guard_version()
        self._tell = tell

    def prompt(self, verdict: Verdict, *, overridden: bool) -> None:
        """The decision on the prompt. A message of help that ends the work too is withheld by what it does."""
        action = Action.WITHHOLD if verdict.stops else verdict.action
        self._record("prompt", action, verdict.category, verdict.scores, 0, overridden)

    def part(self, direction: Direction, summary: Summary) -> None:
        """The strictest decision on a part; nothing where no text of it was judged."""
        if summary.judged:
            self._record(
                direction, summary.action, summary.category, summary.scores, summary.position, summary.overridden
            )

    def failed(self, direction: str, category: str) -> None:
        """The guard broke, and the text was withheld for that, under a category of its own."""
        self._record(direction, Action.WITHHOLD, category, {}, 0, False)

    def _record(
        self, direction: str, action: Action, category: str | None, scores: Scores, position: int, overridden: bool
    ) -> None:
        self._tell(
            Decision(
                direction,
                action.value,
                category,
                rounded(scores),
                self._policy,
                self._hash,
                self._guard,
                self._model,
                position,
                overridden,
            )
        )
