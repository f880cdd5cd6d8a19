"""Threads for what would hold up the window: one for what takes moments, one for what reads whole files."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.chat.background import Background
from app.domain.errors import AppError

Result = TypeVar("Result")
Progress = Callable[[int, int], None]
"""Bytes done, bytes in all."""
Failed = Callable[[AppError], object]

_PAUSE = 0.1
"""Seconds between two words about progress."""


class EndedError(Exception):
    """The window closes: work that reads a large file breaks off at its next progress."""


class Workers(QObject):
    """Every result comes back on this object's thread; after `close` none does."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quick = ThreadPoolExecutor(1, thread_name_prefix="models-quick")
        self._slow = ThreadPoolExecutor(1, thread_name_prefix="models-slow")
        self._background = Background(self)
        self._open = True
        self._told.connect(lambda tell: tell(), Qt.ConnectionType.QueuedConnection)

    def quick(self, work: Callable[[], Result], done: Callable[[Result], object], failed: Failed | None = None) -> None:
        """Do what takes moments."""
        if self._open:
            self._background.watch(self._quick.submit(work), done, failed)

    def slow(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], object],
        failed: Failed | None = None,
        told: Callable[[int, int], object] | None = None,
    ) -> None:
        """Do what may take minutes; `told` hears how far it is."""
        if self._open:
            self._background.watch(self.read(work, told), done, failed)

    def read(
        self, work: Callable[[Progress], Result], told: Callable[[int, int], object] | None = None
    ) -> Future[Result]:
        """The same as a future, for who watches by themselves; `told` is called on this object's thread."""
        last = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal last
            if not self._open:
                raise EndedError
            if told is not None and (done >= total or time.monotonic() - last > _PAUSE):
                last = time.monotonic()
                self._told.emit(lambda: told(done, total))

        return self._slow.submit(work, progress)

    def close(self) -> None:
        """Drop what waits, break off what reads, and hear nothing any more."""
        self._open = False
        self._background.close()
        for executor in (self._quick, self._slow):
            executor.shutdown(wait=False, cancel_futures=True)
