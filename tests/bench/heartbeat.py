"""How long the Qt loop was away: a timer that wants to be called often and writes down how late it was."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 2


class Spread:
    """How often each tenth of a millisecond came: an hour of beats takes no more memory than a second."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._counts: Counter[int] = Counter()

    def add(self, milliseconds: float) -> None:
        """One more."""
        self.longest = max(self.longest, milliseconds)
        self._counts[round(10 * milliseconds)] += 1

    def at(self, share: float) -> float:
        """The milliseconds that `share` of all don't exceed."""
        left = share * self._counts.total()
        for tenths, count in sorted(self._counts.items()):
            left -= count
            if left <= 0:
                return tenths / 10
        return self.longest


class Heartbeat(QObject):
    """`stalls` are the milliseconds by which each beat came late, `work` the CPU milliseconds used since the last one.

    `on_beat` is called after each with the time of it, in seconds of the performance counter.
    """

    def __init__(self, on_beat: Callable[[float], object] = float) -> None:
        super().__init__()
        self._on_beat = on_beat
        self.stalls, self.work = Spread(), Spread()
        self._last, self._last_cpu = time.perf_counter(), time.process_time()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        self.stalls.add((now - self._last) * 1_000 - INTERVAL_MS)
        self.work.add((used - self._last_cpu) * 1_000)
        self._last, self._last_cpu = now, used
        self._on_beat(now)
