"""What every child process of the engine does first."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

_SET_DEATH_SIGNAL = 1
_OOM_SCORE = "500"


def prepare_process() -> None:
    """Ctrl+C is the client's to handle; descriptors it left open are none of ours; without it we end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.closerange(3, 4096)
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_OOM_SCORE)  # rather this process than the window
