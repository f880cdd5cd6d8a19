"""`carrel guard eval`: how well the guard tells labelled texts apart, set by set."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli.guard_rows import Row, ThreadScorers, judged, policy_of, read_row
from app.cli.in_order import in_order
from app.config.processor import physical_cores
from app.domain.errors import KnownError, UsageError
from app.guard.metrics import auc, auprc, best_f1

STOPPED = ("ask", "withhold", "support")
"""Actions by which the person does not simply get an answer."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled text and what the guard made of it."""

    group: str
    category: str
    label: bool
    score: float
    stopped: bool
    noted: bool


def add_parser(subparsers: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add `guard eval`."""
    parser = subparsers.add_parser("eval", help="measure the guard on a file of labelled texts")
    parser.add_argument("file", metavar="FILE", type=Path, help='JSON lines: {"text", "role"?, "label", "set"?, ...}')
    parser.add_argument("--policy", metavar="NAME|FILE", default="balanced")
    parser.add_argument("--json", action="store_true", help="one object a line")


def run(args: argparse.Namespace) -> int:
    """Print a line for each set and each category."""
    policy, scorers = policy_of(args.policy), ThreadScorers()
    try:
        lines = args.file.read_bytes().split(b"\n")
    except OSError as error:
        raise KnownError("The file can't be read", f"{args.file.name}: {error.strerror}.") from error
    rows: list[Judged] = []

    def judge(read: tuple[Row, dict[str, Any], bool]) -> Judged:
        row, fields, label = read
        return _judge(label, fields, judged(row, policy, scorers.own(), stream=False))

    in_order(_labelled(lines), judge, rows.append, physical_cores())
    if not rows:
        raise UsageError("Nothing to measure", f"{args.file.name} has no rows.")
    for measure in [*_measures(rows, "set"), *_measures(rows, "category")]:
        print(json.dumps(measure, ensure_ascii=False) if args.json else _line(measure), flush=True)
    return 0


def _labelled(lines: Iterable[bytes]) -> Iterator[tuple[Row, dict[str, Any], bool]]:
    """The row, the fields and the label of every line that is not empty."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            row, fields = read_row(line, number, "user")
            yield row, fields, _label(fields, number)


def _label(fields: dict[str, Any], number: int) -> bool:
    label = fields.get("label")
    if label not in (0, 1):
        raise UsageError("A label is missing", f'Line {number} needs "label": 0 or 1.')
    return bool(label)


def _judge(label: bool, fields: dict[str, Any], result: dict[str, Any]) -> Judged:
    score = max(result["harm"], result["scores"].get("privacy", 0.0))
    if fields.get("category") == "jailbreak":
        score = result["jailbreak"]
    return Judged(
        str(fields.get("set", "all")),
        str(fields.get("category") or ""),
        label,
        score,
        result["action"] in STOPPED,
        result["action"] != "allow",
    )


def _measures(rows: Iterable[Judged], key: str) -> list[dict[str, Any]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for row in rows:
        name = row.group if key == "set" else row.category
        if name:
            groups[name].append(row)
    return [{key: name, **measure(group)} for name, group in sorted(groups.items())]


def measure(rows: Sequence[Judged]) -> dict[str, Any]:
    """Counts and rates; what needs both labels only where both are there."""
    labels, scores = [row.label for row in rows], [row.score for row in rows]
    stopped = [row.stopped for row in rows]
    result: dict[str, Any] = {"n": len(rows), "flagged": _share(stopped), "noted": _share([row.noted for row in rows])}
    harmful = [row.stopped for row in rows if row.label]
    harmless = [row.stopped for row in rows if not row.label]
    if harmful:
        result["recall"] = _share(harmful)
    if harmless:
        result["false_positives"] = _share(harmless)
    if harmful and harmless:
        precision = sum(harmful) / sum(stopped) if any(stopped) else None
        f1, threshold = best_f1(scores, labels)
        result |= {"precision": None if precision is None else round(precision, 4)}
        result |= {"auc": round(auc(scores, labels), 4), "auprc": round(auprc(scores, labels), 4)}
        result |= {"best_f1": round(f1, 4), "threshold": round(threshold, 4)}
    return result


def _share(values: Sequence[bool]) -> float:
    return round(sum(values) / len(values), 4)


def _line(measure: dict[str, Any]) -> str:
    kind, name = next(iter(measure.items()))
    return f"{kind} {name}: " + "  ".join(f"{key} {value}" for key, value in list(measure.items())[1:])
