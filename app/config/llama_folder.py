"""Where llama.cpp's libraries lie, told without loading anything of them."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from app.config.bundle import bundled


def llama_folder() -> Path | None:
    """The folder, None where llama.cpp is not installed. The window's program of a bundle has no llama_cpp to ask."""
    if bundled():
        return Path(getattr(sys, "_MEIPASS", "")) / "llama_cpp" / "lib"
    package = find_spec("llama_cpp")
    if package is None or package.origin is None:
        return None
    return Path(package.origin).parent / "lib"
