"""The inspecting process: reads the header of one file behind the worker's seal, answers and ends.

Nothing of llama.cpp is loaded for that. Asked for the devices, it loads llama.cpp, reads no file of anybody's, and is
not sealed: the drivers that it asks open what they like.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import KnownError
from app.domain.frames import ProtocolError
from app.domain.models import ModelHeader
from app.engine.child import prepare_process
from app.engine.failures import as_failed
from app.engine.gguf.header import read_header
from app.engine.gguf.parts import part_of
from app.engine.inspection import Inspected, decode_request, encode_reply
from app.engine.pipe import Pipe
from app.engine.sandbox import seal

_MOST_MEMORY = 2**30
_MOST_SECONDS = 10


def main() -> int:
    """Answer one request from stdin on stdout. Returns the exit code."""
    prepare_process()
    pipe = Pipe.over_stdio()
    try:
        if (frame := pipe.receive_frame()) is None:
            return 0
        path = decode_request(frame)
    except (ProtocolError, OSError):
        return 1  # the client is gone or not ours
    pipe.send_bytes(encode_reply(_devices() if path is None else _header(path)))
    return 0


def _header(path: Path) -> Inspected:
    _limit_resources()
    state = seal(path).state
    try:
        return Inspected(state, _read(path))
    except OSError as error:
        return Inspected(state, failed=as_failed(_unreadable(error)))
    except Exception as error:  # noqa: BLE001 - told to the person
        return Inspected(state, failed=as_failed(error))


def _read(path: Path) -> ModelHeader:
    file, size = open_file(path)
    with file:
        return read_header(file, size, lambda number, count: open_file(part_of(path, number, count)))


def _devices() -> Inspected:
    try:
        from app.engine.llama.devices import list_devices  # heavy, and not for headers

        return Inspected("none", devices=list_devices())
    except Exception as error:  # noqa: BLE001 - told to the person
        return Inspected("none", failed=as_failed(error))


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
    what = "a folder" if stat.S_ISDIR(mode) else "a pipe or a device"
    raise KnownError("This is not a model file", f"It is {what}, not a file.", "Pick a file that ends with .gguf.")


def _unreadable(error: OSError) -> KnownError:
    if isinstance(error, FileNotFoundError):
        message = "The file is not where it was."
        return KnownError("The model is missing", message, "Download or import the model again.")
    message = f"The file can't be read: {error.strerror}."
    return KnownError("The model can't be opened", message, "Check the file's permissions.")


def _limit_resources() -> None:
    """The reader is bounded by itself; this is for the case that it is not."""
    if sys.platform == "win32":
        return
    import resource as limits

    for kind, value in ((limits.RLIMIT_AS, _MOST_MEMORY), (limits.RLIMIT_CPU, _MOST_SECONDS)):
        with suppress(OSError, ValueError):
            limits.setrlimit(kind, (value, value))
