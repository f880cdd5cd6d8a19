"""A screen without a monitor, keys pressed as a person would (xdotool), and pictures of what stands there."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 180.0
_SHOOT = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
picture = application.primaryScreen().grabWindow(0).toImage()
colours = {picture.pixel(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16)}
raise SystemExit(0 if picture.save(sys.argv[1]) and len(colours) > 8 else 1)
"""


@contextmanager
def screen(number: int = 93) -> Iterator[str]:
    """An X server of its own; its name."""
    name = f":{number}"
    server = subprocess.Popen(["Xvfb", name, "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp"])
    try:
        wait(lambda: Path(f"/tmp/.X11-unix/X{number}").exists(), "the screen")
        yield name
    finally:
        server.terminate()
        server.wait()


def wait(condition: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Wait until it holds.

    Raises:
        TimeoutError: it did not, in that time.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(0.1)


def press(display: str, *keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        _xdotool(display, "key", key)
        time.sleep(0.4)


def write(display: str, text: str) -> None:
    """Type text."""
    _xdotool(display, "type", "--delay", "25", text)
    time.sleep(0.6)


def window_is_there(display: str) -> bool:
    """Whether a window of Carrel is shown."""
    return _xdotool(display, "search", "--onlyvisible", "--class", "carrel").returncode == 0


def first_start(display: str, vault: Path, passphrase: str) -> None:
    """From the welcome to the open vault, by keys alone."""
    press(display, "space")
    write(display, passphrase)
    press(display, "Return")
    write(display, passphrase)
    press(display, "Tab", "space", "shift+Tab", "Return", "space")
    wait((vault / "history.db").exists, "the vault")
    quiet(vault, 6)


def ask(display: str, vault: Path, question: str, seconds: float) -> None:
    """Send a question, and wait until the answer is complete: nothing was written for so long."""
    write(display, question)
    press(display, "Return")
    quiet(vault, seconds)


def shoot(display: str, target: Path) -> None:
    """Save what stands on the screen.

    Raises:
        RuntimeError: nothing does.
    """
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run([sys.executable, "-c", _SHOOT, str(target)], env=environment, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"the screen is empty: {target}")


def quiet(folder: Path, seconds: float) -> None:
    """Wait until nothing in `folder` has been written for that long: an answer is complete then."""

    def changed() -> float:
        return max((path.stat().st_mtime for path in folder.iterdir()), default=0.0)

    wait(lambda: time.time() - changed() > seconds, "a complete answer")


def _xdotool(display: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DISPLAY": display}
    return subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False)
