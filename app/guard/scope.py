"""Whether a prompt keeps to the topics that a chat is bound to, told by the meaning of the scope's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy
from numpy.typing import NDArray

from app.domain.errors import BugError
from app.guard.own_rules import Scope
from app.guard.scorer import Scores
from app.i18n import tr

NEAR = 0.2
"""Cosine from which on a prompt is about a topic that no example contradicts: chosen with tests.bench.scopes."""
NEAR_EXCLUDED = 0.25
"""The same for a topic that is not welcome: there a doubt must not stop an ordinary prompt."""
FEW_WORDS = 3
"""So short a prompt ("and then?") says nothing by itself: it is read with what was asked before."""
_CONTEXT = 400

Vectors = NDArray[numpy.float32]


class Embedder(Protocol):
    """Texts to vectors of length 1, a row each: texts about the same lie near each other."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row for each of `texts`."""
        ...


def off_topic(scopes: Sequence[Scope], prompt: str, before: Sequence[str], embedder: Embedder | None) -> Scores:
    """The categories of the scopes that `prompt` leaves, each with the score 1; `before` was asked earlier in the chat.

    Raises:
        BugError: there is nothing to tell it by; an unchecked prompt does not pass.
    """
    if not scopes:
        return {}
    if embedder is None:
        raise BugError(
            tr("The topic can't be checked"), tr("The guard's encoder is missing."), tr("Install Carrel again.")
        )
    readings = [prompt] if len(prompt.split()) > FEW_WORDS or not before else []
    if before:
        readings.append(f"{before[-1][-_CONTEXT:]} {prompt}")
    vectors = embedder.embed(readings)
    return {scope.category: 1.0 for scope in scopes if _leaves(scope, vectors, embedder)}


def _leaves(scope: Scope, readings: Vectors, embedder: Embedder) -> bool:
    """Whether the prompt leaves the scope.

    A prompt that continues what was on topic keeps to it, so one reading that does is enough. Of an excluded topic the
    prompt alone decides: what was said before does not make it one.
    """
    topic = embedder.embed([text for text in (scope.description, *scope.on) if text])
    others = embedder.embed(scope.off) if scope.off else None
    least = NEAR_EXCLUDED if scope.excluded else NEAR
    about = [_about(reading, topic, others, least) for reading in readings]
    return about[0] if scope.excluded else not any(about)


def _about(reading: Vectors, topic: Vectors, others: Vectors | None, least: float) -> bool:
    near = float((topic @ reading).max())
    other = float((others @ reading).max()) if others is not None else 0.0
    return near >= least and near > other
