"""Asking the reading process: a blocking call without Qt, which ends whatever the document does."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Sequence

from app.domain.documents import Extract
from app.domain.errors import BugError, KnownError
from app.domain.frames import Frame, FrameReader, ProtocolError
from app.engine import failures
from app.engine.command import reader_command
from app.engine.process import WorkerProcess
from app.engine.reading import HEAD_LIMIT, TEXT_LIMIT, Reading, decode_reply, encode_request, failure
from app.i18n import QT_TR_NOOP, tr

PATIENCE = 90.0
"""Seconds until the process is killed. It gives up by itself before, unless a parser hangs."""

_GOODBYE = 2.0
_HINT = QT_TR_NOOP("Attach a smaller part of it, or its text.")


def read_document(name: str, data: bytes) -> Extract:
    """The text of a document, taken out behind the seal in a process of its own.

    Raises:
        AppError: what is wrong with the document, or with the process that should read it.
    """
    extract = ask(reader_command(), name, data, PATIENCE).extract
    if extract is None:
        raise _garbled()
    return extract


def ask(command: Sequence[str], name: str, data: bytes, patience: float) -> Reading:
    """Start `command`, hand it a document, and wait up to `patience` seconds for the reply.

    Raises:
        AppError: what the reply tells of, no reply in time, or none that makes sense.
    """
    try:
        process = WorkerProcess(command)
    except OSError as error:
        raise failures.worker_missing() from error
    # A process that does not read would make the writing wait without end.
    sender = threading.Thread(target=process.write, args=(encode_request(name, data),), name="document", daemon=True)
    try:
        sender.start()
        reading = _reply(process, time.monotonic() + patience)
    except ProtocolError:
        raise _garbled() from None
    finally:
        process.kill()
        sender.join()
        process.close(_GOODBYE)
    if (reason := failure(reading)) is not None:
        raise reason
    return reading


def _reply(process: WorkerProcess, deadline: float) -> Reading:
    reader, received = FrameReader(), 0
    frames: list[Frame] = []
    while True:
        while (frame := reader.next()) is not None:
            frames.append(frame)
            if len(frames) == 2:
                return decode_reply(*frames)
        data = process.read(max(0.0, deadline - time.monotonic()))
        if data is None:
            raise _too_slow()
        if not data:
            raise _died(process)
        received += len(data)
        if received > HEAD_LIMIT + TEXT_LIMIT:
            raise ProtocolError("the reply is too long")
        reader.feed(data)


def _too_slow() -> KnownError:
    return KnownError(tr("Reading it took too long"), tr("It was given up."), _HINT)


def _died(process: WorkerProcess) -> KnownError:
    """The process ended without an answer: by one of its limits, or because the document broke its parser."""
    signal_number = process.wait(_GOODBYE)
    name = signal.Signals(signal_number).name if signal_number in set(signal.Signals) else ""
    if name == "SIGXCPU":
        return _too_slow()
    if name in ("SIGKILL", "SIGABRT"):
        return KnownError(tr("It needs too much memory"), tr("Reading it was given up."), _HINT)
    return KnownError(tr("It can't be read"), tr("The process that reads it ended without an answer."), _HINT)


def _garbled() -> BugError:
    return BugError(
        tr("Something went wrong in Carrel"), tr("The process that reads documents gave no sensible answer.")
    )
