"""How long the Qt loop was away: a timer that wants to be called often and writes down how late it was."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2


class Heartbeat(QObject):
    """`stalls` are the milliseconds by which each beat came late, `work` the CPU milliseconds used since the last one.

    `on_beat` is called after each with the time of it, in seconds of the performance counter.
    """

    def __init__(self, on_beat: Callable[[float], object] = float) -> None:
        super().__init__()
        self._on_beat = on_beat
        self.stalls: list[float] = []
        self.work: list[float] = []
        self._last, self._last_cpu = time.perf_counter(), time.process_time()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        self.stalls.append((now - self._last) * 1_000 - INTERVAL_MS)
        self.work.append((used - self._last_cpu) * 1_000)
        self._last, self._last_cpu = now, used
        self._on_beat(now)
