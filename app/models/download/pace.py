"""Time: how fast it may go, how fast it goes, how long it waits, and whether it was told to stop."""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from app.models.download.failures import StoppedError

_RATE_OVER = 5.0
_BURST = 0.25
"""Seconds: how much of the limit may go at once."""


@dataclass(frozen=True, slots=True)
class Patience:
    """When to give up on a connection and when on all of them.

    `stall` seconds without a byte, or less than `floor` bytes a second over `window` seconds, end a connection. After
    `tries` of them in a row without progress the download ends. Between them it waits `first` seconds, doubled each
    time, at most `longest`; a server's own wish counts up to `longest_asked`.
    """

    stall: float = 30.0
    floor: int = 1024
    window: float = 60.0
    tries: int = 6
    first: float = 1.0
    longest: float = 60.0
    longest_asked: float = 300.0

    def wait(self, attempt: int, asked: float | None) -> float:
        """Seconds before the next try, after `attempt` failures in a row."""
        backoff = min(self.longest, self.first * 2.0 ** (attempt - 1)) * random.uniform(0.5, 1.0)  # noqa: S311
        return max(backoff, min(asked or 0.0, self.longest_asked))


class Control:
    """What the client may do to a running download, from another thread: stop it, and change the limit."""

    def __init__(self, limit: int = 0) -> None:
        self.limit = limit
        self._stop = threading.Event()
        self._abort: Callable[[], None] | None = None

    def stop(self) -> None:
        """Pause, also in the middle of a read."""
        self._stop.set()
        if abort := self._abort:
            with suppress(OSError):
                abort()

    def on_stop(self, abort: Callable[[], None] | None) -> None:
        """What ends the read that may be waiting now."""
        self._abort = abort
        if abort and self._stop.is_set():
            with suppress(OSError):
                abort()

    def check(self) -> None:
        """Raises:
        StoppedError: it was told to stop.
        """
        if self._stop.is_set():
            raise StoppedError

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            StoppedError: it was told to stop meanwhile.
        """
        self._stop.wait(seconds)
        self.check()


class Throttle:
    """A token bucket over the limit of a Control."""

    def __init__(self, control: Control) -> None:
        self._control = control
        self._tokens = 0.0
        self._last = time.monotonic()

    def allowance(self, wanted: int) -> int:
        """How many bytes may be received now, at most `wanted`; waits until it is at least one.

        Raises:
            StoppedError: it was told to stop meanwhile.
        """
        while limit := self._control.limit:
            now = time.monotonic()
            self._tokens = min(self._tokens + (now - self._last) * limit, limit * _BURST + 1)
            self._last = now
            if self._tokens >= 1:
                return min(wanted, int(self._tokens))
            self._control.sleep(min(1 / limit, 1.0) + 0.01)
        return wanted

    def spend(self, count: int) -> None:
        """So many were received."""
        self._tokens -= count if self._control.limit else 0


class Meter:
    """Bytes a second over the last seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def rate(self, done: int) -> int:
        """The rate, now that `done` bytes are there."""
        now = time.monotonic()
        self._marks.append((now, done))
        while self._marks[0][0] < now - _RATE_OVER:
            self._marks.popleft()
        since, before = self._marks[0]
        return int((done - before) / (now - since)) if now - since > 0.2 else 0


class StallWatch:
    """Whether a connection drips rather than flows."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._since = time.monotonic()
        self._bytes = 0

    def is_stalled(self, count: int, limit: int) -> bool:
        """Take note of `count` more bytes; a limit of the person's own is no stall."""
        self._bytes += count
        passed = time.monotonic() - self._since
        if passed < self._patience.window:
            return False
        floor = min(self._patience.floor, limit // 2) if limit else self._patience.floor
        slow = self._bytes < floor * passed
        self._since, self._bytes = time.monotonic(), 0
        return slow
