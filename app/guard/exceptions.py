"""What a person marked as wrongly flagged: a text near to that is no case of the same category again.

Near is told by the words (guard/word_vectors.py), and a text that scores clearly higher than the exception is none: of
2,200 harmless prompts taken as exceptions at once, 7 of 1,001 harmful ones in like words come so near to one. Floors
know no exceptions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from app.domain.requests import Exemption
from app.guard.categories import FLOORS, LIST, PRIVACY, SCOPE
from app.guard.normalise import View, views
from app.guard.personal import given_in
from app.guard.policy import Direction
from app.guard.scope import Embedder
from app.guard.scorer import Scorer, Scores, merged

MOST, LONGEST = 200, 4000
"""How many exceptions are sent along with a request, the newest, and how much of each."""

NEAR = 0.9
"""Cosine from which on a text is near to an exception."""

_MARGIN = 0.1
_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class Exempting:
    """A source of scores, less what is near to an exception; `scorers` are all that may have flagged the exception."""

    scorer: Scorer
    scorers: tuple[Scorer, ...]
    exceptions: tuple[Exemption, ...]
    embedder: Embedder

    def score(self, seen: Sequence[View], direction: Direction) -> Scores:
        """The scores of a text; 0 in a category in which it is near to an exception."""
        scores = self.scorer.score(seen, direction)
        if not any(score >= _LEAST and self._exempt(category) for category, score in scores.items()):
            return scores
        near = self._near(seen[0].text)
        return {
            category: 0.0 if score <= self._most(category, near, direction) else score
            for category, score in scores.items()
        }

    @property
    def known(self) -> frozenset[str]:
        """The personal data in what was wrongly flagged with `privacy`: letter for letter the same is none again."""
        return frozenset(chain.from_iterable(given_in(text) for text in self._exempt(PRIVACY)))

    def _exempt(self, category: str) -> list[str]:
        if category in FLOORS or category.startswith((LIST, SCOPE)):
            return []
        return [exception.text for exception in self.exceptions if exception.category == category]

    def _near(self, text: str) -> set[str]:
        texts = list({exception.text for exception in self.exceptions})
        vector, *others = self.embedder.embed([text, *texts])
        return {other for other, row in zip(texts, others, strict=True) if float(vector @ row) >= NEAR}

    def _most(self, category: str, near: set[str], direction: Direction) -> float:
        """Up to this score the category is forgiven; -1 where nothing is."""
        scores = [
            merged(scorer.score(views(text), direction) for scorer in self.scorers).get(category, 0.0)
            for text in self._exempt(category)
            if text in near
        ]
        return max(scores) + _MARGIN if scores else -1.0
