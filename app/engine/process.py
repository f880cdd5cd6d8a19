"""A worker over subprocess, its output read by a thread, so that waiting can have an end on every system."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress

from app.config.children import start_child
from app.engine.command import worker_environment

_CHUNK = 65536
_WAITING = 16


class WorkerProcess:
    """A started worker: bytes to it and from it.

    Raises:
        OSError: the program could not be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = start_child(command, worker_environment(os.environ))
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self._output: queue.Queue[bytes] = queue.Queue(_WAITING)
        self._thread = threading.Thread(target=self._read, name="worker output", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return int(self._process.pid)

    def write(self, data: bytes) -> None:
        """Send all of `data`. A worker that is gone is noticed by `read`."""
        rest = memoryview(data)
        with suppress(OSError, ValueError):
            while rest:
                rest = rest[os.write(self._stdin.fileno(), rest) :]

    def read(self, timeout: float) -> bytes | None:
        """What it sent next; empty when it is gone, None when nothing came in `timeout` seconds."""
        try:
            return self._output.get(timeout=timeout)
        except queue.Empty:
            return None

    def kill(self) -> None:
        """End it now."""
        self._process.kill()

    def wait(self, timeout: float) -> int | None:
        """The signal that ended it; None for an exit, and where it lives on."""
        try:
            code = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None
        return -code if code < 0 else None

    def close(self, goodbye: float) -> int | None:
        """Close its stdin, wait up to `goodbye` seconds, then kill. The signal that ended it, None for an exit."""
        with suppress(OSError):
            self._stdin.close()
        try:
            self._process.wait(goodbye)
        except subprocess.TimeoutExpired:
            self._process.kill()
        code = self._process.wait()
        while self._thread.is_alive():
            self.read(0.05)
        self._stdout.close()
        return -code if code < 0 else None

    def _read(self) -> None:
        while data := os.read(self._stdout.fileno(), _CHUNK):
            self._output.put(data)
        self._output.put(b"")
