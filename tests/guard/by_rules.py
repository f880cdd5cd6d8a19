"""The guards with the rules as their only source of scores, whose verdicts on a text are known exactly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.guard import input_guard
from app.guard.policy import Policy
from app.guard.rules.scorer import RuleScorer
from app.guard.verdict import Verdict

RULES = (RuleScorer(),)


def check_prompt(prompt: str, history: Sequence[str], policy: Policy, **others: Any) -> Verdict:
    """`input_guard.check_prompt` by rules alone."""
    return input_guard.check_prompt(prompt, history, policy, RULES, **others)
