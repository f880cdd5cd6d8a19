"""Everything that trains or measures, cleaned of what is too near to a withheld evaluation set.

    python -m guard.prepare --data DATA --leak-guard leak_guard.py --work build/guard

DATA holds the public sets of README.md. Writes train.jsonl, frames.jsonl, development.jsonl and second.jsonl.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from guard import corpus, library_code, sources
from guard.guide_texts import guide_rows
from guard.rows import Row

LONGEST = 6000
WINDOW = 420
"""About so many characters of an answer train at a time: what the guard sees of a stream."""

IN_PIECES = frozenset({"answers", "long_answers"})


def training(data: Path) -> list[Row]:
    """The rows that train; the long ones in pieces."""
    rows = [*sources.training_rows(data), *corpus.training_rows(), *guide_rows(), *library_code.training_rows()]
    return [piece for row in rows for piece in pieces(row)]


def pieces(row: Row) -> Iterator[Row]:
    """A long text is judged in pieces, so it is learnt in pieces.

    Of a harmless text all of them are harmless; of a harmful one the beginning and, in answers, the middle are taken.
    """
    row = sources.without_group(row)
    text = row.text[:LONGEST]
    yield _with(row, text[: 2 * WINDOW])
    if not row.labels:
        for start in range(WINDOW, len(text) - WINDOW // 2, WINDOW):
            begin = text.find(" ", start) + 1 or start
            yield _with(row, text[begin : begin + 2 * WINDOW])
    elif row.source.partition("/")[0] in IN_PIECES and len(text) > 3 * WINDOW:
        middle = text.find(" ", len(text) // 2)
        yield _with(row, text[middle : middle + 2 * WINDOW])


def _with(row: Row, text: str) -> Row:
    return Row(text, row.role, row.labels, row.source, row.unknown, row.weight)


def leak_check(script: Path) -> Callable[[str], bool]:
    """`LeakGuard().leaks` of the script that knows the withheld sets by hashes of their word sequences."""
    spec = importlib.util.spec_from_file_location("leak_guard", script)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{script} can't be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    leaks: Callable[[str], bool] = module.LeakGuard().leaks
    return leaks


def cleaned(rows: Iterable[Row], leaks: Callable[[str], bool], seen: set[str]) -> list[Row]:
    """`rows` without empty ones, those `seen` before (it grows) and those that leak."""
    kept, dropped = [], Counter[str]()
    for row in rows:
        key = " ".join(row.text.lower().split())
        if len(key) < 2 or key in seen:
            continue
        seen.add(key)
        if leaks(row.text):
            dropped[row.source] += 1
        else:
            kept.append(row)
    print("too near to a withheld row:", dict(dropped))
    return kept


def write(rows: Iterable[Row], file: Path) -> None:
    """One JSON object a line."""
    with file.open("w", encoding="utf-8") as out:
        for row in rows:
            entry = {**asdict(row), "labels": sorted(row.labels), "unknown": sorted(row.unknown)}
            out.write(json.dumps(entry, ensure_ascii=False) + "\n")


def read(file: Path) -> list[Row]:
    """What `write` wrote."""
    with file.open(encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    for entry in entries:
        entry["labels"], entry["unknown"] = frozenset(entry["labels"]), frozenset(entry["unknown"])
    return [Row(**entry) for entry in entries]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--leak-guard", type=Path, required=True)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    args = parser.parse_args()
    leaks = leak_check(args.leak_guard)
    args.work.mkdir(parents=True, exist_ok=True)
    seen: set[str] = set()
    development = [sources.without_group(row) for row in sources.development_rows(args.data)]
    development = cleaned([*corpus.development_rows(), *development, *library_code.development_rows()], leaks, seen)
    second = cleaned(corpus.second_rows(), leaks, seen)
    rows = cleaned(training(args.data), leaks, seen)
    frames = cleaned([*sources.templates(args.data), *corpus.frames()], leaks, set())
    groups = {"train": rows, "frames": frames, "development": development, "second": second}
    for name, group in groups.items():
        write(group, args.work / f"{name}.jsonl")
        print(name, len(group), "of them harmful", sum(row.unsafe for row in group))
        print("  ", dict(Counter(row.source.partition("/")[0] for row in group)))


if __name__ == "__main__":
    main()
