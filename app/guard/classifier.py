"""The trained classifier as a source of scores: calibrated probabilities for prompts and for answers."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.config.resources import resource
from app.guard.categories import CATEGORIES, HARMS
from app.guard.encoder import Encoder, OnnxEncoder
from app.guard.normalise import View
from app.guard.policy import Direction
from app.guard.scorer import Scores, merged

UNSAFE = "unsafe"
LEAST = 0.01
"""Scores below this are left out: they say nothing."""

Calibration = Mapping[str, tuple[float, float]]
"""A head's slope and shift: what makes a logit the logit of a probability (Platt, 1999)."""


@dataclass(frozen=True, slots=True)
class ClassifierScorer:
    """Judges by meaning. One head tells whether there is harm at all, the others which."""

    encoder: Encoder
    calibration: Calibration

    @classmethod
    def shipped(cls) -> ClassifierScorer:
        """The classifier that comes with Carrel."""
        table = json.loads(resource("guard", "classifier", "classifier.json").read_text(encoding="utf-8"))
        calibration = {head: (float(slope), float(shift)) for head, (slope, shift) in table["calibration"].items()}
        return cls(OnnxEncoder.shipped(), calibration)

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        """The worst window of all views decides, for each category."""
        side = "prompt" if direction == "prompt" else "answer"
        windows = list(dict.fromkeys(window for view in views for window in self.encoder.windows(view.text)))
        return merged(self._scores(logits, side) for logits in self.encoder.logits(windows))

    def _scores(self, logits: Sequence[float], side: str) -> Scores:
        chances: Scores = {}
        for head, logit in zip(self.encoder.heads, logits, strict=True):
            where, _, name = head.partition(".")
            if where == side:
                slope, shift = self.calibration[head]
                chances[name] = 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * logit + shift))))
        unsafe = chances.pop(UNSAFE)
        harms = [name for name in chances if name in HARMS or name == "privacy"]
        most = max(chances[name] for name in harms)
        # Which harm it is shares out how sure it is that there is one: the likeliest category gets all of it.
        shared = {name: unsafe * chances[name] / most for name in harms}
        others = {name: chance for name, chance in chances.items() if name in CATEGORIES and name not in shared}
        return {name: round(score, 4) for name, score in {**others, **shared}.items() if score >= LEAST}
