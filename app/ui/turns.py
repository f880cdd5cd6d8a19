"""Long work in several turns of the event loop, one piece of it in each.

What was late comes all at once: without that a chat that pages in, an answer that is drawn and a step of another theme
fall into the same turn, and the window stands still for the sum of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 5
"""Between two turns, so that whatever else is due comes first."""


class _Turn:
    """Whether something long was done in this turn."""

    taken = False


def claim() -> bool:
    """Take this turn of the event loop for something long; False where it is taken, so that it has to wait."""
    if _Turn.taken:
        return False
    take()
    return True


def take() -> None:
    """Say that something long is done in this turn, which can't wait."""
    if not _Turn.taken:
        _Turn.taken = True
        QTimer.singleShot(0, _free)


def _free() -> None:
    _Turn.taken = False


class Chore(QObject):
    """Something long that can wait: once started, it comes after `pause_ms`, in a turn that is not taken."""

    _due = Signal()

    def __init__(self, work: Callable[[], object], parent: QObject, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self.pause_ms = pause_ms
        self._due.connect(work)  # kept as an attribute, a method would keep the parent, and that this chore
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._try)

    @property
    def waiting(self) -> bool:
        """Whether it was started and has not come yet."""
        return self._timer.isActive()

    def start(self) -> None:
        """Do it once, soon."""
        self._timer.start(self.pause_ms)

    def stop(self) -> None:
        """Don't do it."""
        self._timer.stop()

    def _try(self) -> None:
        if claim():
            self._due.emit()
        else:
            self._timer.start(0)


class Turns(QObject):
    """Runs a generator from one `yield` to the next in each turn, as all of it at once would hold up the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self, work: Iterator[None]) -> None:
        """Do this; what is left of the work before it is not done any more."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._work = iter(())

    def _go_on(self) -> None:
        if not claim():
            return
        work = self._work
        try:
            next(work)
        except StopIteration:
            if work is self._work:  # it may have begun something else
                self.stop()
