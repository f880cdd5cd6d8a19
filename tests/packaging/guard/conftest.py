"""Puts `packaging/` on the path, so that the tests import the package `guard`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))
