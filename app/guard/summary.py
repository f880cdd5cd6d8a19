"""What is recorded of a part of an answer: not a decision for each sentence, but the strictest of them."""

from __future__ import annotations

from app.guard.scorer import Scores, merged
from app.guard.verdict import Action


class Summary:
    """Follows the decisions on one part.

    `action`, `category` and `position` are those of the strictest, of equal ones those of the highest score. `scores`
    are the ones it was decided by; while everything is allowed, the highest of each category. `acted` has the strictest
    action on each category that something was done about, with its score and position.
    """

    def __init__(self) -> None:
        self.action = Action.ALLOW
        self.category: str | None = None
        self.scores: Scores = {}
        self.position = 0
        self.overridden = False
        self.judged = False
        self.acted: dict[str, tuple[Action, float, int]] = {}
        self._score = 0.0

    def allow(self, scores: Scores) -> None:
        """A piece passed without a word."""
        self.judged = True
        if self.action is Action.ALLOW:
            self.scores = merged((self.scores, scores))

    def act(self, action: Action, category: str, scores: Scores, position: int) -> None:
        """Something was done about a piece that comes after `position` released characters."""
        self.judged = True
        score = scores.get(category, 0.0)
        before, highest, _ = self.acted.get(category, (Action.ALLOW, 0.0, 0))
        if (action.severity, score) > (before.severity, highest):
            self.acted[category] = (action, score, position)
        if (action.severity, score) > (self.action.severity, self._score):
            self.action, self.category, self._score = action, category, score
            self.scores, self.position = dict(scores), position
            self.overridden = False

    def override(self) -> None:
        """The person answered the question with "show it"."""
        self.overridden = True
