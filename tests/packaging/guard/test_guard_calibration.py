"""Probabilities that the program makes of logits are those that the calibration meant."""

from __future__ import annotations

import numpy
import pytest
from guard.calibrate import PRIOR, calibration
from guard.rows import HEADS, Row

from app.guard.categories import HARMS
from app.guard.classifier import Heads, Reading
from app.guard.toxicity import Toxicity


def test_the_chances_of_a_prompt_come_to_the_prior() -> None:
    dice = numpy.random.default_rng(7)
    rows = [
        Row(str(at), "user", frozenset({"jailbreak"} if at % 4 == 1 else {"hate", "jailbreak"} if at % 4 else ()), "")
        for at in range(400)
    ]
    wanted = numpy.array([row.targets()[0] for row in rows])
    logits = 4 * wanted - 2 + dice.normal(0, 2, wanted.shape)
    found = calibration(rows, logits.tolist())
    nothing = numpy.zeros((1, 1), numpy.float32)
    heads = Heads(HEADS, nothing, nothing[0], nothing, nothing[0], 0.2)
    reading = Reading(heads, Toxicity({}, 0.0), found)
    scores = [reading.scores(each, "prompt") for each in logits]
    harm = [max((score for name, score in each.items() if name in HARMS), default=0.0) for each in scores]
    for name, chances in (("unsafe", harm), ("jailbreak", [each.get("jailbreak", 0.0) for each in scores])):
        labels = wanted[:, HEADS.index(f"prompt.{name}")] > 0
        values = numpy.array(chances)
        assert PRIOR * values[labels].mean() + (1 - PRIOR) * values[~labels].mean() == pytest.approx(PRIOR, abs=0.01)
