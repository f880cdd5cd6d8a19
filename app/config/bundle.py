"""The program as people install it: two executables in one folder, and what the loader of that leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

WINDOW, CONSOLE = "carrel", "carrel-cli"
_ENDING = ".exe" if sys.platform == "win32" else ""


def bundled() -> bool:
    """Whether this is the packaged program, and not a checkout or a wheel."""
    return bool(getattr(sys, "frozen", False))


def program(name: str) -> Path:
    """The window's program (`WINDOW`) or that of the command line and of child processes (`CONSOLE`) of this bundle."""
    return Path(sys.executable).with_name(name + _ENDING)


def is_program(name: str) -> bool:
    """Whether this process is that program of a bundle."""
    return bundled() and Path(sys.executable) == program(name)


def become(name: str, arguments: Sequence[str]) -> int:
    """Go on as the other program of the bundle; its exit code where the system can't replace a process (Windows)."""
    command = [str(program(name)), *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    return subprocess.run(command, check=False).returncode


def portable_profile() -> Path | None:
    """A folder called `profile` beside the program (the .app, the AppImage), in which everything is kept then."""
    if not bundled():
        return None
    folder = Path(sys.executable).parent
    image = os.environ.get("APPIMAGE")
    if image and folder == Path(os.environ.get("APPDIR", "")):  # an AppImage is mounted elsewhere, read-only
        folder = Path(image).parent
    if sys.platform == "darwin" and folder.parent.name == "Contents":
        folder = folder.parent.parent.parent
    found = folder / "profile"
    return found if found.is_dir() else None


def restore_library_path(environment: MutableMapping[str, str]) -> None:
    """Undo what the bundle's loader did for this process alone: a browser started from it must find its own libraries.

    The loader keeps what was there before under a second name. This process's own libraries stay found.
    """
    if not bundled():
        return
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    environment.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before
