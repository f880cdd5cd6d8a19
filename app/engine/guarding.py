"""What the guard judges with, put together: the rules, the classifier on its encoder, and what tells topics apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy

from app.engine.threads import automatic_threads
from app.guard.classifier import Classifier, Reading, embedding
from app.guard.encoder import Encoder
from app.guard.rules.scorer import RuleScorer
from app.guard.scope import Embedder, Vectors
from app.guard.scorer import Scorer


@dataclass(frozen=True, slots=True)
class Judges:
    """The sources of scores, and the embedder for scopes."""

    scorers: tuple[Scorer, ...]
    embedder: Embedder | None = None


RULES_ALONE = Judges((RuleScorer(),))
"""For tests with a scripted model."""


@dataclass(frozen=True, slots=True)
class MeanEmbedder:
    """The mean of the guard's own encoder's states."""

    encoder: Encoder

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row for each of `texts`."""
        return numpy.stack([embedding(self.encoder, text) for text in texts])


def rules_alone() -> Judges:
    """What a worker with a scripted model judges with."""
    return RULES_ALONE


def shipped_judges(threads: int | None = None) -> Judges:
    """What comes with Carrel.

    Raises:
        BugError: the encoder is missing or damaged.
    """
    return judges_loader(threads)()


def judges_loader(threads: int | None = None) -> Callable[[], Judges]:
    """Import and read what can be before the worker is sealed; what is returned loads the encoder, behind the seal."""
    from app.engine.llama.guard_encoder import GuardEncoder  # llama.cpp: heavy, and only for a processor that suits it

    reading = Reading.shipped()

    def load() -> Judges:
        encoder = GuardEncoder(threads or automatic_threads())
        return Judges((RuleScorer(), Classifier(encoder, reading)), MeanEmbedder(encoder))

    return load
