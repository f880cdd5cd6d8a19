"""The unfinished files of a download, beside their final names."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.domain.models import FilePart

SUFFIX = ".part"


def part_path(folder: Path, part: FilePart) -> Path:
    """Where `part` grows until it is whole and verified."""
    return folder / f"{part.name}{SUFFIX}"


def partial_bytes(folder: Path, parts: Iterable[FilePart]) -> int:
    """How many bytes of the parts are already there, finished ones included."""
    return sum(_size(folder / part.name) or min(_size(part_path(folder, part)), part.bytes) for part in parts)


def discard(folder: Path, parts: Iterable[FilePart]) -> int:
    """Remove the unfinished files of the parts; finished ones stay. Returns the freed bytes."""
    freed = 0
    for part in parts:
        path = part_path(folder, part)
        size = _size(path)
        with suppress(OSError):
            path.unlink()
            freed += size
    return freed


def _size(path: Path) -> int:
    try:
        found = os.lstat(path)
    except OSError:
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0
