"""What every test needs: no display, and none of the person's own folders."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any test imports Qt
