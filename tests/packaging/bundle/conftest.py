"""Puts `packaging/` and its `setup/` on the path, so that the tests import the package `bundle`."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGING = Path(__file__).parents[3] / "packaging"
sys.path[:0] = [str(_PACKAGING), str(_PACKAGING / "setup")]
