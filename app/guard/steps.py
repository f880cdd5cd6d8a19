"""Thresholds in words: how early something happens, measured against the presets instead of given as numbers."""

from __future__ import annotations

import math
from typing import Literal

from app.guard.policy import PRESETS, Policy, Thresholds, load_policy
from app.i18n import QT_TR_NOOP

Table = Literal["prompt", "output"]
Level = Literal["note", "ask", "withhold"]

WORDS = (
    QT_TR_NOOP("never"),
    QT_TR_NOOP("rarely"),
    QT_TR_NOOP("seldom"),
    QT_TR_NOOP("sometimes"),
    QT_TR_NOOP("often"),
    QT_TR_NOOP("early"),
)
"""What a person chooses from; "sometimes" is where Balanced acts, the ends are where Permissive and Strict do."""

_UNSET = 0.7


class Scales:
    """The scores that the words stand for, category by category: the presets' are chosen by what they let through."""

    def __init__(self) -> None:
        self._presets = [load_policy(name) for name in PRESETS]

    def scores(self, category: str, table: Table, level: Level) -> tuple[float, ...]:
        """The score of every word, infinity first; each is lower than the one before."""
        mild, balanced, strict = (limit(preset, category, table, level) for preset in self._presets)
        middle = next((score for score in (balanced, strict, mild) if not math.isinf(score)), _UNSET)
        rare, early = (mild if middle < mild < 1 else (3 + middle) / 4), (strict if strict < middle else middle / 2)
        between = ((rare + middle) / 2, middle, (middle + early) / 2)
        return (math.inf, *(round(score, 3) for score in (rare, *between, early)))

    def step(self, policy: Policy, category: str, table: Table, level: Level) -> int:
        """The word that comes nearest to what `policy` does."""
        score = limit(policy, category, table, level)
        if math.isinf(score):
            return 0
        scores = self.scores(category, table, level)
        return min(range(1, len(scores)), key=lambda step: abs(scores[step] - score))


def limit(policy: Policy, category: str, table: Table, level: Level) -> float:
    """The score from which on `policy` acts."""
    return float(getattr(getattr(policy, table).get(category, Thresholds()), level))
