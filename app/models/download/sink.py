"""Receiving, writing and hashing at the same time: a few buffers that go round between three threads."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress

from app.models.download.failures import TemporaryError
from app.models.download.part_file import PartFile

BUFFER = 2**20
BUFFERS = 4
"""Together what a kill can lose, in MiB: received, but not with the system yet."""

_FLUSH_EVERY = 32 * 2**20

_Filled = tuple[memoryview, int]


class DiskError(Exception):
    """The system did not take what was to be written; `__cause__` says why."""


class Sink:
    """Takes what was received and appends it to a file, in order.

    Of the file, `given` bytes were received and `written` are with the system.

    Use it as a context manager: at its end everything that was given is written and hashed. Else DiskError is
    raised, also in place of a TemporaryError.
    """

    def __init__(self, file: PartFile) -> None:
        self._file = file
        self._free: queue.SimpleQueue[memoryview] = queue.SimpleQueue()
        self._to_write: queue.SimpleQueue[_Filled | None] = queue.SimpleQueue()
        self._to_hash: queue.SimpleQueue[_Filled | None] = queue.SimpleQueue()
        self._flush = threading.Event()
        self._ended = False
        self._error: OSError | None = None
        self.given = self.written = file.size
        for _ in range(BUFFERS):
            self._free.put(memoryview(bytearray(BUFFER)))
        self._threads = [
            threading.Thread(target=work, name=f"download {work.__name__}", daemon=True)
            for work in (self._write, self._hash, self._keep_flushing)
        ]

    def __enter__(self) -> Sink:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._to_write.put(None)
        self._threads[0].join()
        self._threads[1].join()
        self._ended = True
        self._flush.set()
        self._threads[2].join()
        if kind is None or issubclass(kind, TemporaryError):
            self.check()  # what was hashed and not written must not be gone on with

    def buffer(self) -> memoryview:
        """An empty buffer to receive into; waits for one.

        Raises:
            DiskError: the disk did not take what was given before.
        """
        free = self._free.get()
        self.check()
        return free

    def give(self, buffer: memoryview, length: int) -> None:
        """Write the first `length` bytes of a buffer that was taken."""
        self.given += length
        self._to_write.put((buffer, length))

    def check(self) -> None:
        """Whether all is well.

        Raises:
            DiskError: the disk did not take what was given.
        """
        if self._error:
            raise DiskError from self._error

    def _write(self) -> None:
        unflushed = 0
        while filled := self._to_write.get():
            buffer, length = filled
            if self._error is None:
                try:
                    self._file.write(buffer[:length])
                except OSError as error:
                    self._error = error
                self.written += length if self._error is None else 0
            self._to_hash.put(filled)
            unflushed += length
            if unflushed >= _FLUSH_EVERY:
                unflushed = 0
                self._flush.set()
        self._to_hash.put(None)

    def _hash(self) -> None:
        while filled := self._to_hash.get():
            buffer, length = filled
            self._file.digest.update(buffer[:length])
            self._free.put(buffer)

    def _keep_flushing(self) -> None:
        """Early, so that the end of a large file waits for little and a power cut costs little."""
        while self._flush.wait() and not self._ended:
            self._flush.clear()
            with suppress(OSError):
                self._file.flush()
