"""Carrel's own texts: corpus/*.txt, all written by hand for this.

A line `= ROLE | LABELS | KIND` opens a group; each line below is one text, in which `\\n` stands for a line break.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from guard.rows import LABELS, ROLES, Row

FOLDER = Path(__file__).parent / "corpus"
DEVELOPMENT = "development"


def training_rows() -> list[Row]:
    """Every group of every file but the development set's."""
    files = sorted(file for file in FOLDER.glob("*.txt") if file.stem != DEVELOPMENT)
    return [row for file in files for row in read(file)]


def development_rows() -> list[Row]:
    """What measures and never trains; written apart from the rest, its kinds are the names of the sets."""
    return read(FOLDER / f"{DEVELOPMENT}.txt")


def read(file: Path) -> list[Row]:
    """The rows of a file; their source is the file's name and the kind.

    Raises:
        ValueError: a heading that is none, or a text before the first one.
    """
    rows: list[Row] = []
    heading: tuple[str, frozenset[str], str] | None = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("= "):
            heading = _heading(line[2:], f"{file.name}:{number}")
        elif line.strip() and not line.startswith("#"):
            if heading is None:
                raise ValueError(f"{file.name}:{number}: a text before the first heading")
            role, labels, kind = heading
            rows.append(Row(line.replace("\\n", "\n").strip(), role, labels, f"{file.stem}/{kind}"))
    return rows


def _heading(line: str, where: str) -> tuple[str, frozenset[str], str]:
    role, labels, kind = (part.strip() for part in line.split("|"))
    named = frozenset(labels.split()) - {"none"}
    if role not in ROLES or not named <= LABELS or not kind:
        raise ValueError(f"{where}: not a heading: {line}")
    return role, named, kind


def main() -> None:
    """Print what there is, and texts that occur twice."""
    rows = training_rows() + development_rows()
    for (source, labels), count in sorted(Counter((row.source, " ".join(sorted(row.labels))) for row in rows).items()):
        print(f"{count:6} {source:32} {labels or '-'}")
    texts = Counter(" ".join(row.text.lower().split()) for row in rows)
    for text, count in texts.items():
        if count > 1:
            print(f"{count} times: {text[:100]}")
    print(f"{len(rows)} texts")


if __name__ == "__main__":
    main()
