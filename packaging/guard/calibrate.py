"""Makes probabilities of the shipped classifier's logits, on the development split, and says what thresholds would do.

    PYTHONPATH=.. python -m guard.calibrate --work build/guard     # writes resources/guard/classifier/classifier.json

A head's slope and shift are fitted by Newton's method on the maximum over the windows of each text (Platt, 1999).
Harmful texts are rarer in chats than in any set that measures a guard, so they count as though they were PRIOR of all.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.engine.llama.guard_encoder import GuardEncoder
from app.guard.classifier import Classifier, Reading, heard, in_order
from app.guard.encoder import pieces
from app.guard.normalise import views
from guard.prepare import read
from guard.rows import HEADS, Row

TABLE = Path(__file__).resolve().parents[2] / "resources" / "guard" / "classifier" / "classifier.json"
Array = NDArray[np.float64]
PRIOR = 0.15
RIDGE = 0.002
FEWEST = 25
"""With fewer examples than this a head of answers keeps what the head that tells harm from none has."""


def logits(rows: Sequence[Row], classifier: Classifier) -> list[list[float]]:
    """For each row and head, the largest logit over its windows as the eye reads it."""
    result = []
    for row in rows:
        windows = classifier.logits(list(pieces(views(row.text)[0].text)))
        result.append([float(most) for most in np.max(list(windows), axis=0)])
    return result


def fitted(values: Sequence[float], wanted: Sequence[bool]) -> tuple[float, float]:
    """The slope and shift that make `values` the logits of `wanted`."""
    inputs, labels = np.array(values), np.array(wanted, float)
    shares = np.where(labels > 0, PRIOR / labels.sum(), (1 - PRIOR) / (len(labels) - labels.sum()))
    best = np.array([1.0, 0.0])
    for _ in range(50):
        chance = _chances(best, inputs)
        error, spread = shares * (chance - labels), shares * chance * (1 - chance)
        first = np.array([(error * inputs).sum() + RIDGE * (best[0] - 1), error.sum()])
        mixed = (spread * inputs).sum()
        second = np.array([[(spread * inputs**2).sum() + RIDGE, mixed], [mixed, spread.sum() + 1e-6]])
        step = np.linalg.solve(second, first)
        while _loss(best - step, inputs, labels, shares) > _loss(best, inputs, labels, shares) + 1e-12:
            step = step / 2
        best = best - step
    return round(float(best[0]), 4), round(float(best[1]), 4)


def _chances(line: Array, inputs: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(line[0] * inputs + line[1], -30, 30))))


def _loss(line: Array, inputs: Array, labels: Array, shares: Array) -> float:
    chance = np.clip(_chances(line, inputs), 1e-9, 1 - 1e-9)
    surprise = labels * np.log(chance) + (1 - labels) * np.log(1 - chance)
    return float(-(shares * surprise).sum() + RIDGE * (line[0] - 1) ** 2 / 2)


def calibration(rows: Sequence[Row], found: Sequence[Sequence[float]]) -> dict[str, tuple[float, float]]:
    """Slope and shift of every head, those that hear others after them."""
    targets = [row.targets() for row in rows]
    odds: list[dict[str, dict[str, float]]] = [{"prompt": {}, "answer": {}} for _ in rows]
    result: dict[str, tuple[float, float]] = {}
    for head in in_order(HEADS):
        at, (side, _, name) = HEADS.index(head), head.partition(".")
        values = [heard(head, logits[at], known[side]) for logits, known in zip(found, odds, strict=True)]
        pairs = [
            (value, bool(wanted[at])) for value, (wanted, counts) in zip(values, targets, strict=True) if counts[at] > 0
        ]
        labels = [label for _, label in pairs]
        enough = min(sum(labels), len(labels) - sum(labels)) >= FEWEST
        general = result.get(f"{side}.unsafe", (1.0, 0.0))
        slope, shift = result[head] = fitted([value for value, _ in pairs], labels) if enough else general
        for value, known in zip(values, odds, strict=True):
            known[side][name] = slope * value + shift
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    rows = read(args.work / "development.jsonl")
    found = logits(rows, Classifier(GuardEncoder(args.threads), Reading.shipped()))
    np.save(args.work / "development.npy", np.array(found))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    table["calibration"] = calibration(rows, found)
    TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    for head, (slope, shift) in table["calibration"].items():
        print(f"{head:28} {slope:8.3f} {shift:8.3f}")


if __name__ == "__main__":
    main()
