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
from contextlib import suppress
from pathlib import Path

from trial import hands
from trial.report import expect
from trial.run import PASSPHRASE, QUESTION

SECOND_QUESTION = "Is Carrel free?"
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
    start = command(file)
    with hands.screen(95) as display:
        environment = {"HOME": str(home), "LANG": "C.UTF-8", "PATH": os.defpath, "DISPLAY": display}
        window = subprocess.Popen(start, env=environment)
        try:
            hands.wait(lambda: hands.window_is_there(display), "the window")
            time.sleep(3)
            hands.first_start(display, profile / "vault", PASSPHRASE)
            hands.ask(display, profile / "vault", QUESTION, 20)
            _lock(display, pictures)
            expect(window.poll() is None, "the lock is the same process", window.returncode)
            _unlock(display, profile / "vault", pictures)
            hands.press(display, "ctrl+q")
            expect(window.wait(60) == 0, "the window closes", window.returncode)
        finally:
            window.kill()
    _look(start, environment, profile, home)


def _lock(display: str, pictures: Path) -> None:
    hands.shoot(display, pictures / "appimage-chat.png")
    hands.press(display, "ctrl+l")
    hands.wait(_runs_locked, "the program that became a locked one")
    time.sleep(4)
    hands.wait(lambda: hands.window_is_there(display), "its window")
    hands.shoot(display, pictures / "appimage-locked.png")


def _runs_locked() -> bool:
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it may end meanwhile
            if b"--locked" in file.read_bytes().split(b"\0"):
                return True
    return False


def _unlock(display: str, vault: Path, pictures: Path) -> None:
    hands.write(display, PASSPHRASE)
    hands.press(display, "Return")
    hands.quiet(vault, 4)
    hands.ask(display, vault, SECOND_QUESTION, 20)
    hands.shoot(display, pictures / "appimage-unlocked.png")


def _look(start: list[str], environment: dict[str, str], profile: Path, home: Path) -> None:
    """Both questions are in the vault beside the program, with answers, and nowhere else."""
    export = [*start, "vault", "export", "--json", "--passphrase-stdin"]
    done = subprocess.run(export, env=environment, input=f"{PASSPHRASE}\n", capture_output=True, text=True, check=False)
    expect(QUESTION in done.stdout and "Ctrl+L" in done.stdout, "what was asked before the lock is kept", done.stderr)
    expect(SECOND_QUESTION in done.stdout, "what was asked after unlocking is kept", done.stdout[-400:])
    expect((profile / "vault" / "history.db").is_file(), "the vault is beside the AppImage", list(profile.iterdir()))
    left = [path for path in home.rglob("*") if "carrel" in path.name.lower()]
    expect(not left, "nothing of it is in the home", left)


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
