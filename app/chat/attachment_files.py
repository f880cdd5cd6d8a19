"""Files of the person's, brought into memory: never more than is read of one, never from a pipe or a device."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from app.domain.documents import MOST_BYTES
from app.domain.errors import KnownError
from app.i18n import tr


@dataclass(frozen=True, slots=True)
class Given:
    """A file's name and bytes."""

    name: str
    data: bytes


def load(path: Path) -> Given:
    """The file at `path`.

    Raises:
        KnownError: it is none, can't be read, or is larger than any that is read.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError:
        raise _folder() if path.is_dir() else _unreadable(path) from None
    try:
        data = _bounded(descriptor)
    except OSError:
        raise _unreadable(path) from None
    finally:
        os.close(descriptor)
    if len(data) > MOST_BYTES:
        raise KnownError(
            tr("It is too large"), tr("Carrel reads files of up to {number} MB.").format(number=MOST_BYTES // 2**20)
        )
    return Given(path.name, data)


def _bounded(descriptor: int) -> bytes:
    """The file's bytes, one more than are allowed at most."""
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISDIR(mode):
        raise _folder()
    if not stat.S_ISREG(mode):
        raise KnownError(tr("It can't be read"), tr("It is a pipe or a device, not a file."))
    with open(descriptor, "rb", closefd=False) as file:
        return file.read(MOST_BYTES + 1)


def _folder() -> KnownError:
    return KnownError(tr("It is a folder"), tr("Attach the files in it one by one."))


def _unreadable(path: Path) -> KnownError:
    if not path.exists():
        return KnownError(tr("It can't be read"), tr("The file is not where it was."))
    return KnownError(tr("It can't be read"), tr("The disk or its permissions do not allow it."))
