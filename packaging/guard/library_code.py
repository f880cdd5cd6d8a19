"""Code as people paste it, harmless: pieces of the standard library of the Python that runs this."""

from __future__ import annotations

import sysconfig
import zlib
from collections.abc import Iterator
from pathlib import Path

from guard.rows import Row

SOURCE = "library-code"
LENGTHS = (200, 400, 800)
PIECES = 2
"""Of each file; its own lines and comments are much alike."""

HELD_OUT = 6
"""Every file of so many only measures."""

ASKS = (
    "",
    "What does this do?\n\n",
    "Fix the bug in this code:\n",
    "Write tests for this\n",
    "",
    "Explain step by step:\n\n",
    "Can you make this faster?\n",
    "Translate the comments to German:\n",
)
_NOT_OURS = frozenset({"site-packages", "dist-packages", "test", "tests", "idle_test", "__pycache__"})


def training_rows() -> list[Row]:
    """Pieces of most files, as prompts."""
    return [row for file in _files() if not _held_out(file) for row in _rows(file)]


def development_rows() -> list[Row]:
    """Pieces of the files that don't train."""
    return [row for file in _files() if _held_out(file) for row in _rows(file)]


def _files() -> Iterator[Path]:
    folder = Path(sysconfig.get_path("stdlib"))
    for file in sorted(folder.rglob("*.py")):
        inside = file.relative_to(folder)
        if not _NOT_OURS.intersection(inside.parts):
            yield inside


def _held_out(inside: Path) -> bool:
    return _number(inside) % HELD_OUT == 0


def _number(inside: Path) -> int:
    return zlib.crc32(inside.as_posix().encode())


def _rows(inside: Path) -> Iterator[Row]:
    text = (Path(sysconfig.get_path("stdlib")) / inside).read_text(encoding="utf-8", errors="replace")
    for at in range(PIECES):
        number = _number(inside / str(at))
        length = LENGTHS[number % len(LENGTHS)]
        start = number // len(LENGTHS) % max(1, len(text) - length)
        piece = text[start : start + length]
        if len(piece) > LENGTHS[0] // 2:
            yield Row(ASKS[number // 7 % len(ASKS)] + piece, "user", frozenset(), SOURCE)
