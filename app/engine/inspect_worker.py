"""The inspecting process: reads the header of one file behind the worker's seal, answers and ends.

Nothing of llama.cpp is loaded for that. Asked for the devices, it loads llama.cpp, reads no file of anybody's, and is
not sealed: the drivers that it asks open what they like.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from app.domain.frames import ProtocolError
from app.engine.child import prepare_process
from app.engine.failures import as_failed
from app.engine.gguf.files import read_file
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
        return Inspected(state, read_file(path))
    except Exception as error:  # noqa: BLE001 - told to the person
        return Inspected(state, failed=as_failed(error))


def _devices() -> Inspected:
    try:
        from app.engine.llama.processor import check_processor

        check_processor()
        from app.engine.llama.devices import list_devices  # heavy, and not for headers

        return Inspected("none", devices=list_devices())
    except Exception as error:  # noqa: BLE001 - told to the person
        return Inspected("none", failed=as_failed(error))


def _limit_resources() -> None:
    """The reader is bounded by itself; this is for the case that it is not."""
    if sys.platform == "win32":
        return
    import resource as limits

    for kind, value in ((limits.RLIMIT_AS, _MOST_MEMORY), (limits.RLIMIT_CPU, _MOST_SECONDS)):
        with suppress(OSError, ValueError):
            limits.setrlimit(kind, (value, value))
