"""Why the guard did something, in numbers: the score, the place, the view of the text, and the policy's thresholds."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.decisions import DIGITS, Evidence
from app.guard.categories import CATEGORIES, FLOORS
from app.guard.normalise import views
from app.guard.policy import FLOOR, Direction, Policy, Thresholds
from app.guard.scorer import Scorer
from app.guard.summary import Place, Summary
from app.guard.verdict import Action, Verdict
from app.guard.view import view_of


def evidence_of(
    policy: Policy, direction: Direction, category: str, action: Action, score: float, place: Place
) -> Evidence:
    """What a notice about `category` can say."""
    table = policy.prompt if direction == "prompt" else policy.output
    limits = table.get(category, Thresholds())
    withhold = min(limits.withhold, FLOOR) if category in FLOORS else limits.withhold
    note, ask, last = (None if math.isinf(limit) else limit for limit in (limits.note, limits.ask, withhold))
    return Evidence(
        category,
        action.value,
        round(score, DIGITS),
        place.position,
        place.view,
        note,
        ask,
        last,
        place.length,
        place.before,
    )


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
            Place(0, view=view_of(seen, "prompt", name, verdict.scores[name], scorers)),
        )
        for name in scored
    )


def evidence_on_part(summary: Summary, direction: Direction, policy: Policy) -> tuple[Evidence, ...]:
    """One for each category of a part of an answer that something was done about, the one that decided first."""
    found = sorted(summary.acted.items(), key=lambda item: (item[0] != summary.category, -item[1].score))
    return tuple(
        evidence_of(policy, direction, category, acted.action, acted.score, acted.place) for category, acted in found
    )
