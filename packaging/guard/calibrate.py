"""Makes probabilities of the shipped classifier's logits, on the development split, and says what thresholds would do.

    PYTHONPATH=.. python -m guard.calibrate --work build/guard     # writes resources/guard/classifier/classifier.json

A head's slope and shift are fitted by Newton's method on the maximum over the windows of each text (Platt, 1999), with
as much weight on harmful as on harmless texts.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.engine.llama.guard_encoder import GuardEncoder
from app.guard.classifier import Classifier
from app.guard.encoder import pieces
from app.guard.normalise import views
from guard.prepare import read
from guard.rows import HEADS, Row

TABLE = Path(__file__).resolve().parents[2] / "resources" / "guard" / "classifier" / "classifier.json"
RIDGE = 1.0
FEWEST = 25
"""With fewer examples than this a head keeps the slope and shift of the head that tells harm from none."""


def logits(rows: Sequence[Row], classifier: Classifier) -> list[list[float]]:
    """For each row and head, the largest logit over its windows as the eye reads it."""
    result = []
    for row in rows:
        windows = classifier.logits(list(pieces(views(row.text)[0].text)))
        result.append([float(most) for most in np.max(list(windows), axis=0)])
    return result


def fitted(values: Sequence[float], wanted: Sequence[bool]) -> tuple[float, float]:
    """The slope and shift that make `values` the logits of `wanted`."""
    shares = {True: 0.5 / sum(wanted), False: 0.5 / (len(wanted) - sum(wanted))}
    slope, shift = 1.0, 0.0
    for _ in range(60):
        first = [RIDGE * (slope - 1) / 100, 0.0]
        second = [RIDGE / 100, 0.0, 1e-6]
        for value, label in zip(values, wanted, strict=True):
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * value + shift))))
            error, spread = shares[label] * (chance - label), shares[label] * chance * (1 - chance)
            first[0] += error * value
            first[1] += error
            second[0] += spread * value * value
            second[1] += spread * value
            second[2] += spread
        determinant = second[0] * second[2] - second[1] ** 2
        slope -= (second[2] * first[0] - second[1] * first[1]) / determinant
        shift -= (second[0] * first[1] - second[1] * first[0]) / determinant
    return round(slope, 4), round(shift, 4)


def calibration(rows: Sequence[Row], found: Sequence[Sequence[float]]) -> dict[str, tuple[float, float]]:
    """Slope and shift of every head."""
    targets = [row.targets() for row in rows]
    result: dict[str, tuple[float, float]] = {}
    for at, head in enumerate(HEADS):
        pairs = [
            (values[at], bool(wanted[at]))
            for values, (wanted, counts) in zip(found, targets, strict=True)
            if counts[at] > 0
        ]
        labels = [label for _, label in pairs]
        general = result.get(f"{head.partition('.')[0]}.unsafe", (1.0, 0.0))
        enough = min(sum(labels), len(labels) - sum(labels)) >= FEWEST
        result[head] = fitted([value for value, _ in pairs], labels) if enough else general
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    rows = read(args.work / "development.jsonl")
    found = logits(rows, Classifier.shipped(GuardEncoder(args.threads)))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    table["calibration"] = calibration(rows, found)
    TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    for head, (slope, shift) in table["calibration"].items():
        print(f"{head:28} {slope:8.3f} {shift:8.3f}")


if __name__ == "__main__":
    main()
