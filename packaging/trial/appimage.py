"""The AppImage as a person uses it: first start, a question, the lock, which starts the program anew, and quitting.

Usage: python -m trial.appimage FILE [FOLDER FOR PICTURES]; needs Xvfb and xdotool. It lies in a folder with spaces,
accents and CJK, with a `profile` beside it; ends with 1 where the vault is not in there, or the lock does not come back
from the mounted file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from trial import hands
from trial.report import expect
from trial.run import PASSPHRASE, QUESTION

BY_HAND = "--appimage-extract-and-run"
"""How it is started where the system has no FUSE."""


def command(file: Path) -> list[str]:
    """Mounted where the system can, else unpacked."""
    mounted = subprocess.run([str(file), "--version"], capture_output=True, check=False).returncode == 0
    print("mounted" if mounted else "unpacked: there is no FUSE here", flush=True)
    return [str(file)] if mounted else [str(file), BY_HAND]


def session(file: Path, home: Path, pictures: Path) -> None:
    """Play it."""
    profile = file.parent / "profile"
    profile.mkdir()
    with hands.screen(95) as display:
        environment = {"HOME": str(home), "LANG": "C.UTF-8", "PATH": os.defpath, "DISPLAY": display}
        window = subprocess.Popen(command(file), env=environment)
        try:
            hands.wait(lambda: hands.window_is_there(display), "the window")
            time.sleep(3)
            _begin(display, profile / "vault")
            hands.shoot(display, pictures / "appimage-chat.png")
            hands.press(display, "ctrl+l")
            time.sleep(6)
            hands.wait(lambda: hands.window_is_there(display), "the locked window")
            hands.shoot(display, pictures / "appimage-locked.png")
            expect(window.poll() is None, "the lock is the same process", window.returncode)
            hands.write(display, PASSPHRASE)
            hands.press(display, "Return")
            time.sleep(8)
            hands.shoot(display, pictures / "appimage-unlocked.png")
            hands.press(display, "ctrl+q")
            expect(window.wait(60) == 0, "the window closes", window.returncode)
        finally:
            window.kill()
    expect((profile / "vault" / "history.db").is_file(), "the vault is beside the AppImage", list(profile.iterdir()))
    left = [path for path in home.rglob("*") if "carrel" in path.name.lower()]
    expect(not left, "nothing of it is in the home", left)


def _begin(display: str, vault: Path) -> None:
    hands.press(display, "space")
    hands.write(display, PASSPHRASE)
    hands.press(display, "Return")
    hands.write(display, PASSPHRASE)
    hands.press(display, "Tab", "space", "shift+Tab", "Return", "space")
    hands.wait((vault / "history.db").exists, "the vault")
    hands.quiet(vault, 6)
    hands.write(display, QUESTION)
    hands.press(display, "Return")
    hands.quiet(vault, 20)


def main(arguments: list[str]) -> int:
    """Copy it to where it is to lie, and play."""
    pictures = Path(arguments[1] if arguments[1:] else ".").resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="carrel-appimage-") as name:
        folder, home = Path(name) / "Mes programmes é 目录", Path(name) / "home"
        folder.mkdir()
        home.mkdir()
        session(Path(shutil.copy(arguments[0], folder)), home, pictures)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
