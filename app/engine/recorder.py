"""Tells what the guard decided, as values to record: one for the prompt, one for each part of the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.decisions import Decision, Evidence, rounded
from app.guard.evidence import evidence_on_part
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
        self._terms = policy
        self._policy = policy.name
        self._hash = policy_hash(policy)
        self._model = model
        self._guard = f"{guard_version()}+{second}" if second else guard_version()
        self._tell = tell

    def prompt(
        self, verdict: Verdict, evidence: tuple[Evidence, ...] = (), *, overridden: bool = False, asking: bool = False
    ) -> None:
        """The decision on the prompt. A message of help that ends the work too is withheld by what it does."""
        action = Action.WITHHOLD if verdict.stops else verdict.action
        decision = self._decision("prompt", action, verdict.category, verdict.scores)
        self._tell(replace(decision, overridden=overridden, evidence=evidence, asking=asking))

    def part(self, direction: Direction, summary: Summary, *, asking: bool = False) -> None:
        """The strictest decision on a part; nothing where no text of it was judged."""
        if not summary.judged:
            return
        decision = self._decision(direction, summary.action, summary.category, summary.scores)
        decision = replace(decision, position=summary.position, overridden=summary.overridden, asking=asking)
        self._tell(replace(decision, evidence=evidence_on_part(summary, direction, self._terms)))

    def failed(self, direction: str, category: str) -> None:
        """The guard broke, and the text was withheld for that, under a category of its own."""
        self._tell(self._decision(direction, Action.WITHHOLD, category, {}))

    def _decision(self, direction: str, action: Action, category: str | None, scores: Scores) -> Decision:
        return Decision(
            direction,
            action.value,
            category,
            rounded(scores),
            self._policy,
            self._hash,
            self._guard,
            self._model,
        )
