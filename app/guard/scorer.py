"""What gives scores to a text: the rules now, a trained classifier later. Several are merged by their maximum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from app.guard.normalise import View

if TYPE_CHECKING:
    from app.guard.policy import Direction  # which has scores in it itself

Scores = dict[str, float]
"""Category id to a score in [0, 1]; what is missing is 0."""


class Scorer(Protocol):
    """A source of scores. It sees all views of a text and keeps nothing of it."""

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        """How much each category applies to the worst of the views."""
        ...


def merged(scores: Iterable[Scores]) -> Scores:
    """The maximum of each category."""
    result: Scores = {}
    for one in scores:
        for category, score in one.items():
            result[category] = max(score, result.get(category, 0.0))
    return result
