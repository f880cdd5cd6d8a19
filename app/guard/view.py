"""In which reading of a text a score was found."""

from __future__ import annotations

from collections.abc import Sequence

from app.guard.categories import PRIVACY
from app.guard.normalise import PLAIN, View
from app.guard.policy import Direction
from app.guard.scorer import Scorer

TOGETHER = "together"
"""The view of what no reading of the text shows alone: it comes from what was before it, or from a second opinion."""

_SAME = 1e-6


def view_of(seen: Sequence[View], direction: Direction, category: str, score: float, scorers: Sequence[Scorer]) -> str:
    """The kind of the first view that reaches `score` by itself. Personal data is looked for as it is written."""
    if category == PRIVACY:
        return PLAIN
    for view in seen:
        alone = max((scorer.score((view,), direction).get(category, 0.0) for scorer in scorers), default=0.0)
        if alone >= score - _SAME:
            return view.kind
    return TOGETHER
