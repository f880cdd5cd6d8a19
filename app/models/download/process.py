"""The downloader: a process of its own for one job, and the only one with a network. It ends with the job.

It reads the job and then orders on stdin, and says on stdout how it goes. The end of stdin means: pause, and end.
"""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
import threading
import time
from contextlib import suppress

from app.config.hardening import harden_process
from app.domain.errors import AppError, BugError
from app.domain.frames import Frame, FrameReader, ProtocolError
from app.i18n import tr
from app.models.download import failures
from app.models.download.checks import check_job
from app.models.download.command import downloader_environment
from app.models.download.disk import Reserve
from app.models.download.failures import StoppedError
from app.models.download.job import Download, Job, ReleaseCheck
from app.models.download.messages import Message, Paused, Progressed, Verifying
from app.models.download.pace import Control, Patience
from app.models.download.wire import Limit, decode_job, decode_order, encode_message

_CHUNK = 65536
_SET_DEATH_SIGNAL = 1
_FAREWELL = 1.0
"""Seconds between the order to stop and the end, whatever it is waiting for; what was received is with the system."""


def main() -> int:
    """Do one job. Returns the exit code, where there was none to do; else it ends the process itself."""
    _prepare_process()
    pipe = _Pipe()
    try:
        frame = pipe.receive()
        if frame is None:
            return 0
        job = decode_job(frame)
    except (ProtocolError, OSError):
        return 1  # the client is gone or not ours
    control = Control(job.network.limit)
    signal.signal(signal.SIGTERM, lambda *_: control.stop())
    threading.Thread(target=_obey, args=(pipe, control), name="orders", daemon=True).start()
    pipe.say(_result(job, pipe, control))
    os._exit(0)  # everything is said and closed; Python would take a tenth of a second to tidy up


def _result(job: Job, pipe: _Pipe, control: Control) -> Message:
    """Do the job; what to say last."""
    try:
        check_job(job)
        return _work(job, pipe, control)
    except StoppedError:
        return Paused(pipe.done, sum(part.bytes for part in job.parts) if isinstance(job, Download) else 0)
    except AppError as error:
        return failures.as_message(error)
    except Exception as error:  # noqa: BLE001 - told to the person
        where = tr("It ended by itself ({kind}).").format(kind=type(error).__name__)
        return failures.as_message(BugError(tr("The downloader stopped"), where, tr("Go on: what is there is kept.")))


def _work(job: Job, pipe: _Pipe, control: Control) -> Message:
    if isinstance(job, ReleaseCheck):
        from app.models.download.release_check import check_release

        return check_release(job, pipe.say, control, Patience().stall)
    gc.disable()  # nothing of what is loaded is garbage, and to look for some takes a tenth of the time
    from app.models.download.downloading import Downloader, look_up  # huggingface_hub, after the environment is clean

    gc.enable()
    if isinstance(job, Download):
        return Downloader(job, pipe.say, control, Patience(), Reserve()).run()
    return look_up(job, pipe.say, control, Patience())


def _obey(pipe: _Pipe, control: Control) -> None:
    """Follow orders until the one to stop, which has an end by itself."""
    with suppress(ProtocolError, OSError):
        while (frame := pipe.receive()) is not None:
            order = decode_order(frame)
            if not isinstance(order, Limit):
                break
            control.limit = max(0, order.bytes_per_s)
    control.stop()
    time.sleep(_FAREWELL)
    os._exit(0)


class _Pipe:
    """Frames on stdin and stdout. One thread may receive while others say something."""

    def __init__(self) -> None:
        self._sink = os.dup(1)
        os.dup2(2, 1)  # stdout is for the protocol alone
        if sys.platform == "win32":
            import msvcrt

            for descriptor in (0, self._sink):
                msvcrt.setmode(descriptor, os.O_BINARY)
        self._reader = FrameReader()
        self._lock = threading.Lock()
        self.done = 0

    def receive(self) -> Frame | None:
        """Wait for a frame; None when the client is gone.

        Raises:
            ProtocolError: what came makes no sense.
        """
        while (frame := self._reader.next()) is None:
            data = os.read(0, _CHUNK)
            if not data:
                return None
            self._reader.feed(data)
        return frame

    def say(self, message: Message) -> None:
        """Tell the client; one that is gone is noticed by `receive`."""
        if isinstance(message, Progressed | Verifying):
            self.done = message.done
        rest = memoryview(encode_message(message))
        with self._lock, suppress(OSError):
            while rest:
                rest = rest[os.write(self._sink, rest) :]


def _prepare_process() -> None:
    """Ctrl+C is the client's to handle; the environment and descriptors that were left open are none of ours."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    kept = downloader_environment(os.environ)
    os.environ.clear()
    os.environ.update(kept)
    sys.modules["hf_xet"] = None  # type: ignore[assignment]  # a network stack of its own, beneath list and log
    os.closerange(3, 4096)
    harden_process()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGTERM)
