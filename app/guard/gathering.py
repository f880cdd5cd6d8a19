"""What the pieces of an answer hint at counts together: several unsure ones are sure, one among many is less so.

The odds of harm of all pieces so far are added, older ones fading, and divided by the root of how many they are. Of
answers by models that is a far better measure than the worst piece (docs/guard.md): each piece is a chance to be wrong.
A piece that brings little new text, as a sentence of a stream does, counts as a part of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.guard.categories import FLOORS, HARMS
from app.guard.normalise import View
from app.guard.policy import Direction
from app.guard.scorer import Scorer, Scores, merged

FADING = 0.9
"""How much of what was gathered still counts after a whole piece."""

WHOLE = 260
"""With so many new characters a piece counts as a whole one."""

_NEAREST = 1e-4
"""No piece is surer than by this."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The evidence so far: odds of any harm, of each harm, and how many pieces they are from, all of them faded."""

    harm: float = 0.0
    each: Mapping[str, float] = field(default_factory=dict)
    pieces: float = 0.0

    def after(self, own: Scores, share: float = 1.0) -> Gathered:
        """With one more piece, or `share` of one."""
        kept, odds = FADING**share, _odds(own)
        each = {name: kept * self.each.get(name, 0.0) + share * odds.get(name, 0.0) for name in self.each.keys() | odds}
        harm = kept * self.harm + share * max(odds.values(), default=0.0)
        return Gathered(harm, each, kept * self.pieces + share)

    def at_last(self, own: Scores) -> Gathered:
        """With the last piece in full, as nothing comes that could make it surer."""
        odds = _odds(own)
        each = {name: max(self.each.get(name, 0.0), odds.get(name, 0.0)) for name in self.each.keys() | odds}
        return Gathered(max(self.harm, *odds.values(), 0.0), each, self.pieces)

    def scores(self, own: Scores) -> Scores:
        """What the piece that scores `own` and came last scores together with those before it.

        The likeliest harm gets all of the evidence. Floors are never lowered, and what is no harm stays as it is.
        """
        likeliest = max(self.each, key=lambda name: self.each[name], default="")
        odds = {**self.each, likeliest: self.harm} if likeliest else {}
        root = max(1.0, self.pieces) ** 0.5
        together = {name: round(value / (root + value), 4) for name, value in odds.items()}
        return merged(({name: score for name, score in own.items() if name not in HARMS - FLOORS}, together))


def _odds(scores: Scores) -> dict[str, float]:
    return {name: score / max(_NEAREST, 1 - score) for name, score in scores.items() if name in HARMS}


def gathered(pieces: Iterable[Scores]) -> Scores:
    """The highest scores of a text while it is read piece by piece."""
    so_far, found = Gathered(), []
    for own in pieces:
        so_far = so_far.after(own)
        found.append(so_far.scores(own))
    return merged(found)


class Gathering:
    """The evidence on one text that comes in: what was read last counts for the rest once it is kept."""

    def __init__(self) -> None:
        self._kept = self._read = Gathered()
        self._own: Scores = {}
        self._share, self._last = 1.0, False

    def expect(self, new: int, *, last: bool) -> None:
        """What is read next brings so many `new` characters; nothing comes after the `last`."""
        self._share, self._last = min(1.0, new / WHOLE), last

    def together(self, own: Scores) -> Scores:
        """The scores of a piece together with those that were kept."""
        self._own, self._read = own, self._kept.after(own, self._share)
        return (self._read.at_last(own) if self._last else self._read).scores(own)

    def keep(self) -> None:
        """The piece that was read last is over."""
        self._kept = self._read

    def at_end(self) -> Scores:
        """The scores of the piece that was kept last, as nothing came after it."""
        return self._kept.at_last(self._own).scores(self._own)


@dataclass(frozen=True, slots=True)
class Following:
    """A scorer that reads one text piece by piece."""

    scorer: Scorer
    gathering: Gathering

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        """The scores of a piece together with those that were kept."""
        return self.gathering.together(self.scorer.score(views, direction))
