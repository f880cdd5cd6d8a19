"""Asking the inspecting process: blocking calls without Qt, which end whatever it does."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import BugError, KnownError
from app.domain.frames import FrameReader, ProtocolError
from app.domain.models import Device, ModelHeader
from app.engine import failures
from app.engine.command import inspect_command
from app.engine.inspection import REPLY_LIMIT, Inspected, decode_reply, encode_request, failure
from app.engine.process import WorkerProcess
from app.i18n import tr

_HEADER_PATIENCE = 10.0
_DEVICES_PATIENCE = 30.0
"""Seconds until the process is killed. Some drivers take long to start."""

_GOODBYE = 2.0


def inspect_file(path: Path) -> ModelHeader:
    """What a GGUF file says about itself, read behind the seal; takes a fraction of a second, ten at most.

    Raises:
        AppError: what is wrong with the file, or with the process that should read it.
    """
    header = ask(inspect_command(), path, _HEADER_PATIENCE).header
    if header is None:
        raise _garbled()
    return header


def inspect_devices() -> tuple[Device, ...]:
    """What llama.cpp can compute on. Loads it in a process of its own: takes a second, with some drivers several.

    Raises:
        AppError: llama.cpp can't be loaded on this computer, or its drivers hang.
    """
    return ask(inspect_command(), None, _DEVICES_PATIENCE).devices


def ask(command: Sequence[str], path: Path | None, patience: float) -> Inspected:
    """Start `command`, ask for a file or (None) for the devices, and wait up to `patience` seconds for the reply.

    Raises:
        AppError: what the reply tells of, no reply in time, or none that makes sense.
    """
    try:
        process = WorkerProcess(command)
    except OSError as error:
        raise failures.worker_missing() from error
    try:
        process.write(encode_request(path.absolute() if path else None))
        reply = _reply(process, time.monotonic() + patience)
    except ProtocolError:
        raise _garbled() from None
    finally:
        process.kill()
        process.close(_GOODBYE)
    if (reason := failure(reply)) is not None:
        raise reason
    return reply


def _reply(process: WorkerProcess, deadline: float) -> Inspected:
    reader, received = FrameReader(), 0
    while (frame := reader.next()) is None:
        data = process.read(max(0.0, deadline - time.monotonic()))
        if data is None:
            raise _too_slow()
        if not data:
            raise _died()
        received += len(data)
        if received > REPLY_LIMIT:
            raise ProtocolError("the reply is too long")
        reader.feed(data)
    return decode_reply(frame)


def _too_slow() -> KnownError:
    return KnownError(
        tr("Looking took too long"), tr("It was given up. The disk may be slow, or the file odd."), tr("Try again.")
    )


def _died() -> KnownError:
    message = tr("The process that looks at it ended without an answer.")
    return KnownError(tr("It can't be looked at"), message, tr("Try again; if it is a file, download it again."))


def _garbled() -> BugError:
    return BugError(
        tr("Something went wrong in Carrel"), tr("The process that looks at model files gave no sensible answer.")
    )
