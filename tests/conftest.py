"""What every test needs: no display, none of the person's own folders, and no clock that decides."""

from __future__ import annotations

import gc
import os
from itertools import count

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any test imports Qt
settings.register_profile("carrel", deadline=None)  # a busy machine is no bug
settings.load_profile("carrel")

ALL_EVERY = 50
_finished = count(1)
gc.disable()  # or it would delete widgets in whatever thread makes the next object; as in app/ui/garbage.py


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Look for cyclic garbage here, on the main thread: for what is new, and now and then for all."""
    gc.collect(1 if next(_finished) % ALL_EVERY else 2)
