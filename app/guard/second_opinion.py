"""The part of a policy about the second opinion: when a guard model is asked, and what its levels mean as scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from app.guard.categories import CATEGORIES, FLOORS, HARMS
from app.guard.opinion import Level, Opinion
from app.guard.scorer import Scores, merged

_KEYS = frozenset({"model", "when", "grey", "safe", "controversial", "unsafe", "unread"})


class When(StrEnum):
    """Each includes the ones before it: GREY is where a score lies in the grey band, BLIND in languages not read."""

    NEVER = "never"
    GREY = "grey"
    BLIND = "blind"
    ALWAYS = "always"

    def includes(self, other: When) -> bool:
        """Whether a model that is asked as this says is also asked in the case `other`."""
        return list(When).index(self) >= list(When).index(other)


WHEN_WORDS = {
    When.NEVER: "never asked",
    When.GREY: "asked in doubt",
    When.BLIND: "asked in doubt and about other languages",
    When.ALWAYS: "asked at every turn",
}
"""What people read."""


class Unread(StrEnum):
    """What happens to a prompt in a language that the guard can't read, where there is no opinion."""

    NOTE = "note"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """`model` is an id of the catalog; `grey` are the lowest score of the band and the first above it.

    A SAFE lowers a score of the band to `safe`, but never that of a floor. `controversial` and `unsafe` are the scores
    that such a level gives the categories that it names; those that are missing are left out.
    """

    when: When = When.NEVER
    model: str = ""
    grey: tuple[float, float] = (1.0, 1.0)
    safe: float = 0.0
    controversial: Mapping[str, float] = field(default_factory=dict)
    unsafe: Mapping[str, float] = field(default_factory=dict)
    unread: Unread = Unread.NOTE

    def asked(self, when: str) -> SecondOpinion:
        """The same with what the person chose instead of `when`; "" changes nothing.

        Raises:
            ValueError: there is no such case.
        """
        return replace(self, when=When(when)) if when else self

    def in_grey(self, scores: Scores) -> bool:
        """Whether a harm lies in the band. Floors are not lowered, so nobody is asked about them."""
        return any(self._grey(category, score) for category, score in scores.items())

    def weighed(self, scores: Scores, opinion: Opinion) -> Scores:
        """The scores with the opinion in them: lowered by SAFE, else the maximum of both."""
        if opinion.level is Level.SAFE:
            return {
                category: min(score, self.safe) if self._grey(category, score) else score
                for category, score in scores.items()
            }
        table = self.unsafe if opinion.level is Level.UNSAFE else self.controversial
        return merged((scores, {category: table[category] for category in opinion.categories if category in table}))

    def _grey(self, category: str, score: float) -> bool:
        return category in HARMS - FLOORS and self.grey[0] <= score < self.grey[1]


def parse_second_opinion(untrusted: object) -> SecondOpinion:
    """The table `[second_opinion]` of a policy.

    Raises:
        ValueError: an unknown key or category, or a score outside [0, 1].
    """
    if not isinstance(untrusted, dict) or set(untrusted) - _KEYS:
        raise ValueError(f"second_opinion has {', '.join(sorted(_KEYS))}")
    model = untrusted.get("model", "")
    if not isinstance(model, str):
        raise ValueError("second_opinion.model is the name of a model")
    grey = untrusted.get("grey", [1.0, 1.0])
    if not isinstance(grey, list) or len(grey) != 2 or _score(grey[0]) > _score(grey[1]):
        raise ValueError("second_opinion.grey is a band: two scores, the lower first")
    return SecondOpinion(
        When(untrusted.get("when", When.NEVER)),
        model,
        (_score(grey[0]), _score(grey[1])),
        _score(untrusted.get("safe", 0.0)),
        _scores(untrusted.get("controversial", {})),
        _scores(untrusted.get("unsafe", {})),
        Unread(untrusted.get("unread", Unread.NOTE)),
    )


def _scores(untrusted: Any) -> dict[str, float]:  # noqa: ANN401 - off a file
    if not isinstance(untrusted, dict) or set(untrusted) - set(CATEGORIES):
        raise ValueError("a level of second_opinion maps categories to scores")
    return {category: _score(score) for category, score in untrusted.items()}


def _score(untrusted: Any) -> float:  # noqa: ANN401 - off a file
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float) or not 0 <= untrusted <= 1:
        raise ValueError("a score of second_opinion is a number from 0 to 1")
    return float(untrusted)
