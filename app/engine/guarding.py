"""What the guard judges with, put together: the rules, and the classifier on its encoder."""

from __future__ import annotations

from app.engine.llama.guard_encoder import GuardEncoder
from app.engine.threads import automatic_threads
from app.guard.classifier import Classifier
from app.guard.rules.scorer import RuleScorer
from app.guard.scorer import Scorer


def shipped_scorers(threads: int | None = None) -> tuple[Scorer, ...]:
    """The sources of scores that come with Carrel; loads the encoder.

    Raises:
        BugError: a file of the classifier is missing or damaged.
    """
    return (RuleScorer(), Classifier.shipped(GuardEncoder(threads or automatic_threads())))
