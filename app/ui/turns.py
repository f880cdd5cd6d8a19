"""Long work in several turns of the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 5
"""Between two turns, so that whatever else is due comes first."""


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
        work = self._work
        try:
            next(work)
        except StopIteration:
            if work is self._work:  # it may have begun something else
                self.stop()
