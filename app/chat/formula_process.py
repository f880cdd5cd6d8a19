"""The process that draws formulas: a request and a reply at a time, behind the worker's seal, without a key or a file.

A formula is a stranger's program for two libraries that were never meant for such. Here it may take long, grow or
crash: the window ends the process and shows the source.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from app.config.resources import resource
from app.domain import codec
from app.domain.frames import Frame, Kind, ProtocolError
from app.engine.child import prepare_process
from app.engine.pipe import Pipe
from app.engine.sandbox import seal
from app.rendering.drawing import draw, prepare
from app.rendering.formula import DrawingError, Formula

REPLY_LIMIT = 2**20
_MOST_MEMORY = 2**30


def main() -> int:
    """Answer requests from stdin on stdout until it ends. Returns the exit code."""
    prepare_process()
    pipe = Pipe.over_stdio()
    prepare()
    _limit_memory()
    seal(resource("icons"))
    try:
        while (frame := pipe.receive_frame()) is not None:
            pipe.send_bytes(Frame(Kind.JSON, frame.request_id, _reply(frame.payload)).encode())
    except (ProtocolError, OSError, ValueError):
        return 1  # the window is gone or not ours
    return 0


def _reply(payload: bytes) -> bytes:
    formula = codec.from_json(Formula, codec.parse(payload))
    try:
        reply = codec.dump(codec.to_json(draw(formula)))
    except DrawingError:
        return b"{}"
    return reply if len(reply) <= REPLY_LIMIT else b"{}"


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource as limits

    with suppress(OSError, ValueError):
        limits.setrlimit(limits.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
