"""Carrel's own texts: corpus/*.txt, all written by hand for this.

A line `= ROLE | LABELS | KIND` opens a group; each line below is one text, in which `\\n` stands for a line break.
Lines with `#` before the first group are comments.
`notes?` among the labels: nothing is said of whether the texts deserve a note.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from guard.rows import LABELS, NOTES, ROLES, Row

FOLDER = Path(__file__).parent / "corpus"
DEVELOPMENT, SECOND, FRAMES = "development", "second", "frames"
NOTES_UNKNOWN = "notes?"


def training_rows() -> list[Row]:
    """Every group of every file but the development set's and the frames."""
    files = sorted(file for file in FOLDER.glob("*.txt") if file.stem not in (DEVELOPMENT, SECOND, FRAMES))
    return [row for file in files for row in read(file)]


def development_rows() -> list[Row]:
    """What measures and never trains; written apart from the rest, its kinds are the names of the sets."""
    return read(FOLDER / f"{DEVELOPMENT}.txt")


def second_rows() -> list[Row]:
    """What only measures, of the same kinds, written when weights and thresholds had been chosen on the first."""
    return read(FOLDER / f"{SECOND}.txt", DEVELOPMENT)


def frames() -> list[Row]:
    """What stands around a request, with a gap for it: to switch the rules off, or harmless."""
    return read(FOLDER / f"{FRAMES}.txt")


def read(file: Path, name: str = "") -> list[Row]:
    """The rows of a file; their source is `name`, or the file's, and the kind.

    Raises:
        ValueError: a heading that is none, or a text before the first one.
    """
    rows: list[Row] = []
    heading: Row | None = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("= "):
            heading = _heading(line[2:], file, number, name or file.stem)
        elif heading is not None and line.strip():
            rows.append(replace(heading, text=line.replace("\\n", "\n").strip()))
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"{file.name}:{number}: a text before the first heading")
    return rows


def _heading(line: str, file: Path, number: int, name: str) -> Row:
    """The row that each text of the group fills in."""
    role, labels, kind = (part.strip() for part in line.split("|"))
    named = frozenset(labels.split()) - {"none"}
    unknown = frozenset(NOTES if NOTES_UNKNOWN in named else ())
    named -= {NOTES_UNKNOWN}
    if role not in ROLES or not named <= LABELS or not kind:
        raise ValueError(f"{file.name}:{number}: not a heading: {line}")
    return Row("", role, named, f"{name}/{kind}", unknown)


def main() -> None:
    """Print what there is, and texts that occur twice."""
    rows = training_rows() + development_rows() + second_rows()
    for (source, labels), count in sorted(Counter((row.source, " ".join(sorted(row.labels))) for row in rows).items()):
        print(f"{count:6} {source:32} {labels or '-'}")
    texts = Counter(" ".join(row.text.lower().split()) for row in rows)
    for text, count in texts.items():
        if count > 1:
            print(f"{count} times: {text[:100]}")
    print(f"{len(rows)} texts")


if __name__ == "__main__":
    main()
