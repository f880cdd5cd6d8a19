"""Reports of our own mistakes: which line of which module, never a value, so never a word of a chat."""

from __future__ import annotations

import platform
import time
import traceback
from pathlib import Path

from app import __version__
from app.config.files import write_atomically
from app.config.paths import private_folder


def write(folder: Path, error: BaseException) -> Path:
    """Write a report of `error` into `folder` and return its path. Holds types and places, no messages."""
    private_folder(folder)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"Carrel {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"]
    lines += [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    lines.append(type(error).__qualname__)
    path = folder / f"report-{time.strftime('%Y%m%d-%H%M%S')}.txt"
    write_atomically(path, ("\n".join(lines) + "\n").encode())
    return path
