"""Reading a file of chats in the sealed process: a generator without Qt, which ends whatever that process does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.frames import FrameReader, ProtocolError
from app.engine import failures
from app.engine.chat_files import CHUNK, MOST_BYTES, Finished, TakenChat, UnreadChat, decode, end_frame, file_frames
from app.engine.command import chats_command
from app.engine.process import WorkerProcess
from app.i18n import tr

PATIENCE = 120.0
"""Seconds without a sign of life until the process is killed."""
_WAKE = 0.2
_GOODBYE = 2.0
Chunks = Iterator[bytes]


def chats_in(
    files: Mapping[str, Callable[[], Chunks]],
    cancelled: Callable[[], bool] = lambda: False,
    command: Sequence[str] = (),
) -> Iterator[TakenChat | UnreadChat | Finished]:
    """What is in files that belong together, chat by chat; `Finished` comes last unless it was cancelled.

    Raises:
        KnownError: the process hangs, dies, sends nonsense, or a file can't be read or is too large.
    """
    try:
        process = WorkerProcess(command or chats_command())
    except OSError as error:
        raise failures.worker_missing() from error
    trouble: list[BaseException] = []
    sender = threading.Thread(target=_send, args=(process, files, trouble), name="chat file", daemon=True)
    sender.start()
    try:
        yield from _answers(process, cancelled, trouble)
    except ProtocolError:
        raise _unreadable(tr("what reads it sent data that makes no sense")) from None
    finally:
        process.kill()
        process.close(_GOODBYE)
        sender.join(_GOODBYE)


def file_chunks(path: Path) -> Callable[[], Chunks]:
    """The bytes of a file, read when they are sent."""

    def chunks() -> Chunks:
        try:
            with path.open("rb") as file:
                while data := file.read(CHUNK):
                    yield data
        except OSError as error:
            raise KnownError(
                tr("The file can't be read"), f"{path.name}: {error.strerror}.", tr("Choose another.")
            ) from error

    return chunks


def _send(process: WorkerProcess, files: Mapping[str, Callable[[], Chunks]], trouble: list[BaseException]) -> None:
    try:
        for name, chunks in files.items():
            for frame in file_frames(name, chunks()):
                process.write(frame)
        process.write(end_frame())
    except ValueError:
        trouble.append(_unreadable(tr("it is larger than {number} MB").format(number=MOST_BYTES // 2**20)))
        process.kill()
    except BaseException as error:  # noqa: BLE001 - raised where the answers are read
        trouble.append(error)
        process.kill()


def _answers(
    process: WorkerProcess, cancelled: Callable[[], bool], trouble: list[BaseException]
) -> Iterator[TakenChat | UnreadChat | Finished]:
    reader, deadline = FrameReader(), time.monotonic() + PATIENCE
    while not cancelled():
        data = process.read(_WAKE)
        if data is None:
            if time.monotonic() > deadline:
                raise _unreadable(tr("reading it took too long"))
            continue
        if not data:
            raise trouble[0] if trouble else _unreadable(tr("what reads it ended without an answer"))
        deadline = time.monotonic() + PATIENCE
        reader.feed(data)
        while (frame := reader.next()) is not None:
            answer = decode(frame)
            yield answer
            if isinstance(answer, Finished):
                return


def _unreadable(why: str) -> KnownError:
    return KnownError(
        tr("The file can't be imported"),
        tr("{why}. Nothing of yours changed.").format(why=why[0].upper() + why[1:]),
        "",
    )
