"""Scores under one policy: those of the scorers, with what the person's own lists add to them and take from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from app.guard.categories import FLOORS, LIST
from app.guard.classifier import Classifier
from app.guard.exceptions import Exempting
from app.guard.gathering import Following, Gathering
from app.guard.judgement import scores_of
from app.guard.normalise import View, views
from app.guard.own_rules import WordList
from app.guard.phrases import Phrases
from app.guard.policy import Direction, Policy
from app.guard.scorer import Scorer, Scores
from app.guard.verdict import Action
from app.guard.view import view_of

_INSTEAD = "this"
"""Stands for an allowed phrase, so that the rest still reads as a sentence."""


class Judge:
    """Made once for a text or a part of an answer, as the lists are made ready here.

    One that is `following` reads a text piece by piece: a piece is judged together with those before it that were kept.
    """

    def __init__(self, policy: Policy, scorers: tuple[Scorer, ...], *, following: bool = False) -> None:
        denied = tuple(_Denied(words.category, Phrases(words.entries)) for words in _lists(policy, denying=True))
        self._alone: tuple[Scorer, ...] = (*scorers, *denied)
        self._gathering = Gathering()
        self._scorers = tuple(map(self._followed, self._alone)) if following else self._alone
        self._known = frozenset(chain.from_iterable(each.known for each in scorers if isinstance(each, Exempting)))
        self._allowed = Phrases([entry for words in _lists(policy, denying=False) for entry in words.entries])

    def scores(self, text: str, direction: Direction, given: frozenset[str] = frozenset()) -> Scores:
        """The scores of `text`. Where only an allowed phrase gives a score, the score without it counts.

        Floors are never lowered, nor is what a denying list found.
        """
        given |= self._known
        scores = scores_of(text, direction, self._scorers, given)
        rest = self._allowed.without(text, _INSTEAD)
        if rest is None:
            return scores
        without = scores_of(rest, direction, self._scorers, given)
        return {
            category: score if category in FLOORS or category.startswith(LIST) else min(score, without.get(category, 0))
            for category, score in scores.items()
        }

    def expect(self, new: int, *, last: bool) -> None:
        """The next piece brings so many `new` characters that were not judged yet; none comes after the `last`."""
        self._gathering.expect(new, last=last)

    def keep(self) -> None:
        """The piece that was judged last is over, and counts for those that follow."""
        self._gathering.keep()

    def at_end(self) -> Scores:
        """What the piece that was kept last scores in full: nobody knew that nothing would come after it."""
        return self._gathering.at_end()

    def view(self, text: str, direction: Direction, category: str, score: float) -> str:
        """The reading of `text` in which it got that score."""
        return view_of(views(text), direction, category, score, self._alone)

    def _followed(self, scorer: Scorer) -> Scorer:
        """Only what the classifier says is unsure enough to be gathered; what is excepted is no evidence."""
        inner = scorer.scorer if isinstance(scorer, Exempting) else scorer
        return Following(scorer, self._gathering) if isinstance(inner, Classifier) else scorer


@dataclass(frozen=True, slots=True)
class _Denied:
    """A denying list as a source of scores: it sees every view, so that a disguise does not help."""

    category: str
    phrases: Phrases

    def score(self, views: Sequence[View], direction: Direction) -> Scores:  # noqa: ARG002 - lists hold everywhere
        return {self.category: 1.0} if any(self.phrases.found(view.text) for view in views) else {}


def _lists(policy: Policy, *, denying: bool) -> list[WordList]:
    return [words for words in policy.lists if (words.action is not Action.ALLOW) is denying]
