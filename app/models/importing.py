"""Copying a model file into the models folder: whole, hashed on the way, on the disk for good, or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.config.files import sync_folder
from app.domain.errors import KnownError
from app.i18n import tr
from app.models.digest import CHUNK, Progress
from app.models.local_files import part_name
from app.models.manifest import as_open_as_folder

_PREFIX = ".import-"
_STALE = 3600.0
"""Seconds without a write after which what a killed import left is swept away."""
_SPARE = 10**9


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A folder beside the models that is gone afterwards, with whatever still lies in it.

    Raises:
        OSError: the models folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def copy_parts(parts: Sequence[Path], into: Path, base: str, progress: Progress) -> tuple[str, ...]:
    """Copy `parts` as the files of the model `base` and return their SHA-256.

    Raises:
        KnownError: there is no room, or a file changed while it was read.
        OSError: reading or writing failed.
    """
    total = sum(part.stat().st_size for part in parts)
    _check_room(into, total)
    done = 0
    hashes: list[str] = []
    for number, part in enumerate(parts, 1):
        target = into / part_name(base, number, len(parts))
        hashes.append(_copy(part, target, done, total, progress))
        done += target.stat().st_size
    sync_folder(into)
    return tuple(hashes)


def move_into_place(parts: Sequence[Path], folder: Path, names: Sequence[str]) -> None:
    """Give the staged files their final names in `folder`.

    Raises:
        OSError: the folder can't be written.
    """
    folder.mkdir(exist_ok=True)
    as_open_as_folder(folder)
    for part, name in zip(parts, names, strict=True):
        part.replace(folder / name)
        as_open_as_folder(folder / name)
    sync_folder(folder)
    sync_folder(folder.parent)


def _copy(source: Path, target: Path, start: int, total: int, progress: Progress) -> str:
    digest = hashlib.sha256()
    before = source.stat()
    done = 0
    with source.open("rb") as reading, target.open("xb") as writing:
        while block := reading.read(CHUNK):
            digest.update(block)
            writing.write(block)
            done += len(block)
            progress(start + done, total)
        writing.flush()
        os.fsync(writing.fileno())
    after = source.stat()
    if (done, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise KnownError(
            tr("The file changed"),
            tr("{name} changed while it was copied.").format(name=source.name),
            tr("Import it again."),
        )
    return digest.hexdigest()


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed * 1.05 + _SPARE:
        gigabytes = (needed * 1.05 + _SPARE - free) / 1e9
        hint = tr("Free {gigabytes:.1f} GB, or use the file where it lies (--in-place).").format(gigabytes=gigabytes)
        raise KnownError(tr("The disk is too full"), tr("The model and a reserve of 1 GB don't fit."), hint)


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            last = max(path.stat().st_mtime for path in (left, *left.iterdir()))
            if last < time.time() - _STALE:
                shutil.rmtree(left, ignore_errors=True)
