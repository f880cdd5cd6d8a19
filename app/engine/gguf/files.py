"""Opening files that may be anything, and reading their headers."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.engine.gguf.header import read_header
from app.engine.gguf.parts import part_of
from app.i18n import tr


def read_file(path: Path) -> ModelHeader:
    """The header of a file, with the tensor tables of its further parts.

    Raises:
        KnownError: it is not there, may not be read, is no ordinary file, or its header is refused.
    """
    try:
        file, size = open_file(path)
        with file:
            return read_header(file, size, lambda number, count: open_file(part_of(path, number, count)))
    except OSError as error:
        raise _unreadable(error) from None


def open_file(path: Path) -> tuple[BinaryIO, int]:
    """Open an ordinary file for reading; also its size in bytes. Never waits, whatever lies there.

    Raises:
        OSError: it is not there, or may not be read.
        KnownError: it is a folder, a pipe, a device.
    """
    _check_ordinary(path.stat().st_mode)
    nowait: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    file = open(path, "rb", buffering=0, opener=lambda name, flags: os.open(name, flags | nowait))  # noqa: SIM115
    status = os.fstat(file.fileno())
    _check_ordinary(status.st_mode)
    return file, status.st_size


def _check_ordinary(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    what = tr("a folder") if stat.S_ISDIR(mode) else tr("a pipe or a device")
    raise KnownError(
        tr("This is not a model file"),
        tr("It is {what}, not a file.").format(what=what),
        tr("Pick a file that ends with .gguf."),
    )


def _unreadable(error: OSError) -> KnownError:
    if isinstance(error, FileNotFoundError):
        message = tr("The file is not where it was.")
        return KnownError(tr("The model is missing"), message, tr("Download or import the model again."))
    message = tr("The file can't be read: {strerror}.").format(strerror=error.strerror)
    return KnownError(tr("The model can't be opened"), message, tr("Check the file's permissions."))
