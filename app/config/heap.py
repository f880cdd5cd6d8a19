"""Memory that is free inside the C library's heap, given back to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Let the system have whole free pages again, wherever they lie.

    glibc gives back the end of its heap alone, so a window that makes and deletes widgets for hours would grow. Other
    C libraries look after it by themselves, and nothing is done there.
    """
    trim = _malloc_trim()
    if trim:
        trim(0)


@cache
def _malloc_trim() -> Callable[[int], int] | None:
    """malloc_trim(3) where there is one."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
