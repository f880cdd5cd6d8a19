"""What is recorded of a part of an answer: not a decision for each sentence, but the strictest of them."""

from __future__ import annotations

from dataclasses import dataclass

from app.guard.scorer import Scores, merged
from app.guard.verdict import Action


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a part something was found: after `position` released characters, in a piece of `length` characters that
    was read together with `before` of those; `view` is the reading of it (guard/normalise.py) that showed it.
    """

    position: int
    length: int = 0
    before: int = 0
    view: str = ""


@dataclass(frozen=True, slots=True)
class Acted:
    """What was done about a category, at which score and where."""

    action: Action = Action.ALLOW
    score: float = 0.0
    place: Place = Place(0)


class Summary:
    """Follows the decisions on one part.

    `action`, `category` and `position` are those of the strictest, of equal ones those of the highest score. `scores`
    are the ones it was decided by; while everything is allowed, the highest of each category. `acted` has the strictest
    action on each category that something was done about.
    """

    def __init__(self) -> None:
        self.action = Action.ALLOW
        self.category: str | None = None
        self.scores: Scores = {}
        self.position = 0
        self.overridden = False
        self.judged = False
        self.acted: dict[str, Acted] = {}
        self._score = 0.0

    def allow(self, scores: Scores) -> None:
        """A piece passed without a word."""
        self.judged = True
        if self.action is Action.ALLOW:
            self.scores = merged((self.scores, scores))

    def act(self, action: Action, category: str, scores: Scores, place: Place) -> None:
        """Something was done about a piece."""
        self.judged = True
        score = scores.get(category, 0.0)
        before = self.acted.get(category, Acted())
        if (action.severity, score) > (before.action.severity, before.score):
            self.acted[category] = Acted(action, score, place)
        if (action.severity, score) > (self.action.severity, self._score):
            self.action, self.category, self._score = action, category, score
            self.scores, self.position = dict(scores), place.position
            self.overridden = False

    def override(self) -> None:
        """The person answered the question with "show it"."""
        self.overridden = True
