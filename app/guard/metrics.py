"""Measures of a guard from scores and labels: of docs/guard.md and `carrel guard eval`. Ties count half."""

from __future__ import annotations

from collections.abc import Sequence


def auc(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The chance that a harmful text scores higher than a harmless one (area under the ROC curve)."""
    order = sorted(range(len(scores)), key=lambda at: scores[at])
    rank_sum, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        rank = (start + end + 1) / 2
        rank_sum += rank * sum(labels[at] for at in order[start:end])
        start = end
    positives = sum(labels)
    negatives = len(labels) - positives
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def auprc(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The average precision over all thresholds, equal scores taken together."""
    area = found = 0.0
    seen = 0
    positives = sum(labels)
    for count, hits in _steps(scores, labels):
        seen += count
        found += hits
        area += hits / positives * found / seen
    return area


def best_f1(scores: Sequence[float], labels: Sequence[bool]) -> tuple[float, float]:
    """The largest F1 over all thresholds, and the threshold."""
    best, threshold = 0.0, 1.0
    found = seen = 0
    positives = sum(labels)
    values = sorted(set(scores), reverse=True)
    for value, (count, hits) in zip(values, _steps(scores, labels), strict=True):
        seen += count
        found += hits
        f1 = 2 * found / (seen + positives)
        if f1 > best:
            best, threshold = f1, value
    return best, threshold


def _steps(scores: Sequence[float], labels: Sequence[bool]) -> list[tuple[int, int]]:
    """From the highest score down: how many rows have it, and how many of them are harmful."""
    steps: dict[float, tuple[int, int]] = {}
    for score, label in zip(scores, labels, strict=True):
        count, hits = steps.get(score, (0, 0))
        steps[score] = (count + 1, hits + bool(label))
    return [steps[score] for score in sorted(steps, reverse=True)]
