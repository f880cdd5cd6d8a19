"""SHA-256 of large files, with progress, and the cheap stamp that tells whether a file has been touched since."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Progress = Callable[[int, int], None]
"""Bytes done, bytes in all."""

CHUNK = 4 * 2**20


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size in bytes and time of the last change in nanoseconds: equal stamps mean that nobody wrote the file."""

    bytes: int
    mtime_ns: int


def stamp(path: Path) -> Stamp:
    """The file's stamp as it is now.

    Raises:
        OSError: it is not there.
    """
    status = path.stat()
    return Stamp(status.st_size, status.st_mtime_ns)


def silent(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def sha256_of(paths: Sequence[Path], progress: Progress = silent) -> tuple[str, ...]:
    """The hashes of several files, as one piece of work with one progress.

    Raises:
        OSError: one of them can't be read.
    """
    total = sum(path.stat().st_size for path in paths)
    done = 0
    found: list[str] = []
    for path in paths:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(CHUNK):
                digest.update(block)
                done += len(block)
                progress(done, total)
        found.append(digest.hexdigest())
    return tuple(found)
