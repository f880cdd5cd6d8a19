"""What is known after Carrel ended unexpectedly, or showed an error: places in the code, never what was written.

A crash of native code leaves its places in `crash.log` (Python's faulthandler); Python's own errors and Qt's warnings
are in `window.log` (qt_messages.py). `report` puts both into one text, which the person reads before it is copied.
Nothing is ever sent.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import re
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import qVersion

from app import __version__
from app.ui.qt_messages import LOG_NAME

CRASH_NAME, LAST_NAME = "crash.log", "crash.last.log"
MOST_LINES = 200
_PATH = re.compile(r'"[^"]*[/\\]([^"/\\]+)"')
_open: list[TextIO] = []


def note_crashes(folder: Path) -> None:
    """Have a crash from now on leave its places in `folder`; what the last run left is set aside for `report`."""
    path = folder / CRASH_NAME
    try:
        if path.exists() and path.stat().st_size:
            path.replace(folder / LAST_NAME)
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError:
        return
    _open[:] = [os.fdopen(number, "w", encoding="utf-8")]
    faulthandler.enable(_open[0], all_threads=False)


def crashed(folder: Path) -> bool:
    """Whether an earlier run crashed and nobody has seen the report yet."""
    return (folder / LAST_NAME).exists()


def forget_crash(folder: Path) -> None:
    """The report was seen."""
    (folder / LAST_NAME).unlink(missing_ok=True)


def report(folder: Path) -> str:
    """Everything that is known, with file names instead of paths."""
    versions = f"Carrel {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    parts = [f"{versions} {platform.release()} {platform.machine()}"]
    for title, name in (("Crash", LAST_NAME), ("Warnings and errors", LOG_NAME)):
        lines = _lines(folder / name)
        parts.append("\n".join((f"{title}:", *(lines or ("none",)))))
    return "\n\n".join(parts)


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text("utf-8", "replace")
    except OSError:
        return []
    return [_PATH.sub(r'"\1"', line) for line in text.splitlines()[-MOST_LINES:]]
