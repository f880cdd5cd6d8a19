"""What the guard judges with, put together: the rules, the classifier on its encoder, and what tells topics apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from zipfile import BadZipFile

from app.domain.requests import Exemption
from app.engine.threads import automatic_threads
from app.guard.classifier import Classifier, Reading
from app.guard.encoder import Interruptible
from app.guard.exceptions import Exempting
from app.guard.rules.scorer import RuleScorer
from app.guard.scope import Embedder
from app.guard.scorer import Scorer
from app.guard.word_vectors import WordTable, WordVectors

_UNREADABLE = (OSError, ValueError, KeyError, EOFError, BadZipFile)
"""What reading the guard's files raises where they are missing or damaged."""


@dataclass(frozen=True, slots=True)
class Judges:
    """The sources of scores, and the embedder for scopes."""

    scorers: tuple[Scorer, ...]
    embedder: Embedder | None = None

    def exempting(self, exceptions: tuple[Exemption, ...]) -> Judges:
        """The same, less what the person marked as wrongly flagged; only where there is something to tell near by."""
        if not exceptions or self.embedder is None:
            return self
        less = (Exempting(scorer, self.scorers, exceptions, self.embedder) for scorer in self.scorers)
        return Judges(tuple(less), self.embedder)

    def until(self, cancelled: Callable[[], bool]) -> Judges:
        """The same, raising `Interrupted` soon after `cancelled` says so."""
        return replace(self, scorers=tuple(_until(scorer, cancelled) for scorer in self.scorers))


def _until(scorer: Scorer, cancelled: Callable[[], bool]) -> Scorer:
    match scorer:
        case Classifier():
            return replace(scorer, encoder=Interruptible(scorer.encoder, cancelled))
        case Exempting():
            scorers = tuple(_until(inner, cancelled) for inner in scorer.scorers)
            return replace(scorer, scorer=_until(scorer.scorer, cancelled), scorers=scorers)
    return scorer


RULES_ALONE = Judges((RuleScorer(),))
"""For tests with a scripted model."""


def rules_alone() -> Judges:
    """What a worker with a scripted model judges with."""
    return RULES_ALONE


def shipped_judges(threads: int | None = None) -> Judges:
    """What comes with Carrel.

    Raises:
        BugError: the encoder, or what is read with it, is missing or damaged.
    """
    return judges_loader(threads)()


def judges_loader(threads: int | None = None) -> Callable[[], Judges]:
    """Import and read what can be before the worker is sealed; what is returned loads the encoder, behind the seal."""
    from app.engine.llama.guard_encoder import GuardEncoder, damaged  # llama.cpp: heavy, and for some processors only

    try:
        reading, words = Reading.shipped(), WordTable.shipped()
    except _UNREADABLE as error:
        raise damaged() from error

    def load() -> Judges:
        encoder = GuardEncoder(threads or automatic_threads())
        return Judges((RuleScorer(), Classifier(encoder, reading)), WordVectors(encoder.tokens, words))

    return load
