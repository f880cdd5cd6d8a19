"""What every test needs: no display, none of the person's own folders, and no clock that decides."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any test imports Qt
settings.register_profile("carrel", deadline=None)  # a busy machine is no bug
settings.load_profile("carrel")
