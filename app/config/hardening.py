"""What the process gives up at its start, so that no other program and no crash report gets at keys and text."""

from __future__ import annotations

import ctypes
import os
import sys

PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31


def harden_process() -> None:
    """New files for their owner only, no core dumps, no reading of our memory by other programs of the same user."""
    os.umask(0o077)
    if os.name != "posix":
        return
    import resource as limits

    limits.setrlimit(limits.RLIMIT_CORE, (0, 0))
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux":
        library.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "darwin":
        library.ptrace(PT_DENY_ATTACH, 0, 0, 0)
