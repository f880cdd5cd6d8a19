"""Python's search for cyclic garbage, made by the Qt loop alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from app.config import heap
from app.ui.turns import claim

EVERY_MS = 200
YOUNG, MIDDLE, OLD = 2_000, 10, 10
"""How many new objects, searches for young and for middle-aged garbage make the next search due."""


class GarbageCollector(QObject):
    """While it lives, nothing else looks for garbage.

    Python does that in whatever thread makes the next object. On the vault's it would delete widgets there, which ends
    in a crash; and a whole search while an answer comes in stops the window for a tenth of a second. What start-up made
    (code, for the most part) is not searched again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Search as far as it is worth it by now; after all but the smallest searches the system gets its memory back.

    That takes some 5 ms. After whole searches alone, minutes apart, an eighth of all memory was free in between.
    """
    young, middle, old = gc.get_count()
    if young < YOUNG or not claim():
        return
    oldest = 0 if middle < MIDDLE else 1 if old < OLD else 2
    gc.collect(oldest)
    if oldest:
        heap.give_back()
