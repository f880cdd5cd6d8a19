"""A downloader for the command line: started, listened to and ended by blocking calls, without Qt."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import TracebackType

from app.config.children import start_child
from app.models.download.command import downloader_command, downloader_environment
from app.models.download.job import Job
from app.models.download.messages import Message
from app.models.download.session import DownloadSession, cannot_start

__all__ = ["DownloadClient", "downloader_command"]

_CHUNK = 65536
_GOODBYE = 2.0
"""How long, in seconds, a downloader may take to end."""


class DownloadClient:
    """One job in a process of its own. Use it as a context manager, so that no process is left behind.

    Raises:
        KnownError: "Never connect" is on (`refused`), or the job is not one that may be done; nothing was started.
    """

    def __init__(self, command: Sequence[str], job: Job, *, refused: bool) -> None:
        self._session = DownloadSession(job, refused=refused)
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._paused = threading.Event()

    def __enter__(self) -> DownloadClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The downloader's process, None where none runs."""
        return self._process.pid if self._process else None

    def messages(self) -> Iterator[Message]:
        """Start it, and yield what it says; the last one is one of `LAST`. Blocks between them."""
        try:
            process = self._process = start_child(self._command, downloader_environment(os.environ))
        except OSError:
            yield cannot_start()
            return
        self._write(self._session.begin())
        if self._paused.is_set():
            self.pause()
        assert process.stdout is not None
        while not self._session.ended and (data := os.read(process.stdout.fileno(), _CHUNK)):
            yield from self._session.receive(data)
        if last := self._session.lost():
            yield last
        self.close()

    def pause(self) -> None:
        """Have it stop and keep what is there; `messages` ends with `Paused`. For any thread and signal handlers."""
        self._paused.set()
        self._write(self._session.pause())

    def limit(self, bytes_per_s: int) -> None:
        """Change the bandwidth; 0 for no limit. For any thread."""
        self._write(self._session.limit(bytes_per_s))

    def close(self) -> None:
        """End the process and wait for its end; what it has fetched stays."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(OSError):
            process.stdin.close()
        try:
            process.wait(_GOODBYE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()

    def _write(self, data: bytes) -> None:
        """A process that is gone is noticed by `messages`."""
        process = self._process
        if process and process.stdin:
            with suppress(OSError, ValueError):
                process.stdin.write(data)
