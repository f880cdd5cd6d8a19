"""Locks by itself: after some minutes without a key or the mouse, and when the computer has slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
SLEPT_SECONDS = 30.0
"""The clock on the wall is so far ahead of the timer only where the computer stood still in between."""

_SIGNS = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.InputMethod),
    }
)


class IdleLock(QObject):
    """`due` comes once a while is over in which nobody was there; while `busy` it waits. 0 minutes mean never.

    Sleep is told by the clock, on every system alike: the timer stands still meanwhile, the clock does not.
    """

    due = Signal()

    def __init__(
        self, busy: Callable[[], bool], parent: QObject, clock: Callable[[], float] = time.time, look_ms: int = LOOK_MS
    ) -> None:
        super().__init__(parent)
        self._busy = busy
        self._clock = clock
        self._minutes = 0
        self._seen = self._looked = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many; 0 means never, not even after sleep."""
        self._minutes = minutes
        self._seen = self._looked = self._clock()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        """Whatever a person does comes to the window in use first. The application's own filter would see all events
        of all widgets, tens of thousands at a change of theme."""
        if window is not None:
            window.installEventFilter(self)  # once, however often it is asked for
            self._seen = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Somebody is here."""
        if event.type() in _SIGNS:
            self._seen = self._clock()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        now, before = self._clock(), self._looked
        self._looked = now
        self._seen = min(self._seen, now)  # the clock may have been put back
        slept = now - before > SLEPT_SECONDS + self._timer.interval() / 1000
        if slept or (now - self._seen >= 60 * self._minutes and not self._busy()):
            self._seen = now
            self.due.emit()
