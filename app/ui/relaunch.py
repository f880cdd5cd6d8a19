"""Locking: the process becomes a new image of itself, because Python cannot erase keys and text from its memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.config.bundle import bundled

LOCKED = "--locked"

_PACKAGE_PARENT = Path(__file__).resolve().parents[2]
_BOOT = "import sys; sys.path.insert(0, sys.argv.pop(1)); from app.__main__ import main; raise SystemExit(main())"
"""Not `-m app`: that would look into the working folder first, where anybody's `app` may lie."""


def own_command(profile_root: Path) -> list[str]:
    """The command line that starts this program again, locked, on the same profile."""
    arguments = ["--profile-dir", str(profile_root.absolute()), LOCKED]
    if bundled():
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-c", _BOOT, str(_PACKAGE_PARENT), *arguments]


def become_locked(profile_root: Path) -> None:
    """Replace this process by a fresh, locked one. Nothing after this call runs on POSIX; Windows starts and leaves."""
    command = own_command(profile_root)
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    subprocess.Popen(command, close_fds=True)
