from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.config import heap
from app.ui import garbage
from app.ui.garbage import GarbageCollector


@pytest.fixture(autouse=True)
def automatic() -> Iterator[None]:
    """Python as it starts; afterwards as the other tests need it."""
    gc.enable()
    yield
    gc.disable()
    gc.unfreeze()


class Knot(QObject):
    """An object that only the search for cycles deletes."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def make_many() -> None:
    """Enough objects for several searches."""
    kept = [[number] for number in range(20 * garbage.YOUNG)]
    assert kept


def test_cycles_are_deleted_on_the_main_thread_alone(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    deleted_by: list[threading.Thread] = []
    weakref.finalize(Knot(), lambda: deleted_by.append(threading.current_thread()))
    other = threading.Thread(target=make_many)
    other.start()
    other.join()
    assert deleted_by == []
    kept = [[number] for number in range(2 * garbage.YOUNG)]
    qtbot.waitUntil(lambda: deleted_by == [threading.main_thread()])
    assert kept
    collector.deleteLater()


def test_what_start_up_made_is_not_searched_again(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert gc.get_freeze_count() > len(gc.get_objects())
    collector.deleteLater()


def test_searches_go_as_far_as_they_are_due(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(gc, "collect", lambda oldest=2: done.append(oldest))
    monkeypatch.setattr(heap, "give_back", lambda: done.append("memory given back"))
    monkeypatch.setattr(garbage, "claim", lambda: True)
    enough = garbage.YOUNG
    for counts in ((enough - 1, 99, 99), (enough, 0, 99), (enough, 10, 9), (enough, 10, 10)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        garbage.collect_due()
    assert done == [0, 1, "memory given back", 2, "memory given back"]
    monkeypatch.setattr(garbage, "claim", lambda: False)
    garbage.collect_due()
    assert len(done) == 5
