"""Why the guard did something, in numbers: the score, the place, the view of the text, and the policy's thresholds."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.decisions import DIGITS, Evidence
from app.guard.categories import CATEGORIES, FLOORS
from app.guard.normalise import View, views
from app.guard.policy import FLOOR, Direction, Policy, Thresholds
from app.guard.scorer import Scorer
from app.guard.summary import Summary
from app.guard.verdict import Action, Verdict

TOGETHER = "together"
"""The view of what no reading of the text shows alone: it comes from earlier messages, or from a second opinion."""

_SAME = 1e-6


def evidence_of(
    policy: Policy, direction: Direction, category: str, action: Action, score: float, position: int = 0, view: str = ""
) -> Evidence:
    """What a notice about `category` can say."""
    table = policy.prompt if direction == "prompt" else policy.output
    limits = table.get(category, Thresholds())
    withhold = min(limits.withhold, FLOOR) if category in FLOORS else limits.withhold
    note, ask, last = (None if math.isinf(limit) else limit for limit in (limits.note, limits.ask, withhold))
    return Evidence(category, action.value, round(score, DIGITS), position, view, note, ask, last)


def evidence_on_prompt(
    prompt: str, verdict: Verdict, policy: Policy, scorers: Sequence[Scorer]
) -> tuple[Evidence, ...]:
    """One for each category of a prompt that something is done about, the one that decided first."""
    actions = {name: policy.action(name, "prompt", score) for name, score in verdict.scores.items()}
    if verdict.category in actions:
        actions[verdict.category] = Action.WITHHOLD if verdict.stops else verdict.action
    found = [name for name, action in actions.items() if action is not Action.ALLOW]
    found.sort(key=lambda name: (name != verdict.category, -verdict.scores[name]))
    scored = [name for name in found if name in CATEGORIES]  # a list's or a scope's own category needs no more words
    seen = views(prompt) if found else ()
    return tuple(
        evidence_of(
            policy,
            "prompt",
            name,
            actions[name],
            verdict.scores[name],
            view=view_of(seen, name, verdict.scores[name], scorers),
        )
        for name in scored
    )


def evidence_on_part(summary: Summary, direction: Direction, policy: Policy) -> tuple[Evidence, ...]:
    """One for each category of a part of an answer that something was done about, the one that decided first."""
    found = sorted(summary.acted.items(), key=lambda item: (item[0] != summary.category, -item[1][1]))
    return tuple(
        evidence_of(policy, direction, category, action, score, position)
        for category, (action, score, position) in found
    )


def view_of(seen: Sequence[View], category: str, score: float, scorers: Sequence[Scorer]) -> str:
    """The kind of the first of a prompt's views that reaches `score` by itself."""
    for view in seen:
        alone = max((scorer.score((view,), "prompt").get(category, 0.0) for scorer in scorers), default=0.0)
        if alone >= score - _SAME:
            return view.kind
    return TOGETHER
