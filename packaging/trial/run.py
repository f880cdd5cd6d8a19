"""Install, first start, vault, chat, quit, start, unlock, find the chat, remove: each step says that it went well.

Usage: python -m trial.run [FOLDER FOR PICTURES]; as root, with debootstrap, xvfb and xdotool; ends with 1 at the first
step that does not go well.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from trial import hands
from trial.clean_root import HOME, PERSON, CleanRoot, people
from trial.report import expect
from trial.roles import Roles

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "package"
PASSPHRASE, QUESTION = "orbit-velvet-canoe-fifteen", "How do I lock Carrel?"


class Trial:
    """The steps, in their order."""

    def __init__(self, pictures: Path) -> None:
        self.root = CleanRoot(WORK / "trial-root")
        self.pictures = pictures
        pictures.mkdir(parents=True, exist_ok=True)

    def all(self) -> None:
        """Every step."""
        (deb,) = (ROOT / "dist").glob("carrel_*.deb")
        self.root.make(WORK / "root")
        self.root.install(deb)
        expect(not self.root.present(), f"{deb.name} installed; no Python, no compiler", self.root.present())
        self._command_line()
        self._roles()
        with hands.screen() as display:
            self._window(display, self._first_run)
            self._chat_is_kept()
            self._window(display, self._second_start)
        self._removal()

    def _command_line(self) -> None:
        report = json.loads(self.root.run("carrel-cli", "doctor", "--json").stdout)
        expect(report["worker_seal"] == "full", "the worker is sealed", report["checks"])
        answer = self.root.run("carrel", "chat", "--json", "--no-save", QUESTION)
        events = [json.loads(line) for line in answer.stdout.splitlines()]
        expect(events[-1]["event"] == "finished", "`carrel chat --json` answers", answer.stderr)
        offline = self.root.run("carrel-cli", "models", "check", "--hub", "https://localhost:1")
        expect(offline.returncode == 1, "a downloader starts, and has no network", offline.stdout + offline.stderr)

    def _roles(self) -> None:
        desk = people(["desk"], self.root)
        desk.mkdir()
        os.chown(desk, PERSON, PERSON)
        Roles(self.root.run, desk, f"{HOME}/desk").all()
        shutil.rmtree(desk)
        shutil.rmtree(people([".local"], self.root))  # what follows is a first start

    def _window(self, display: str, play: object) -> None:
        window = subprocess.Popen(self.root.command("carrel", DISPLAY=display))
        try:
            hands.wait(lambda: hands.window_is_there(display), "the window")
            hands.quiet(people([".local", "share", "carrel"], self.root), 2)
            play(display)  # type: ignore[operator]
            hands.press(display, "ctrl+q")
            expect(window.wait(60) == 0, "the window closes", window.returncode)
        finally:
            window.kill()

    def _first_run(self, display: str) -> None:
        vault = people([".local", "share", "carrel", "vault"], self.root)
        hands.shoot(display, self.pictures / "1-welcome.png")
        hands.press(display, "space")
        hands.write(display, PASSPHRASE)
        hands.press(display, "Return")
        hands.write(display, PASSPHRASE)
        hands.press(display, "Tab", "space", "shift+Tab")
        hands.shoot(display, self.pictures / "2-passphrase.png")
        hands.press(display, "Return")
        hands.press(display, "space")
        hands.wait((vault / "history.db").exists, "the vault")
        hands.quiet(vault, 4)
        hands.write(display, QUESTION)
        hands.press(display, "Return")
        hands.quiet(vault, 30)  # a busy machine takes its time to load the model, and nothing is written meanwhile
        hands.shoot(display, self.pictures / "3-answer.png")
        print("ok  first start: vault made, question asked", flush=True)

    def _second_start(self, display: str) -> None:
        vault = people([".local", "share", "carrel", "vault"], self.root)
        hands.shoot(display, self.pictures / "4-locked.png")
        hands.write(display, PASSPHRASE)
        hands.press(display, "Return")
        hands.wait((vault / "history.db-wal").exists, "the open vault")
        hands.quiet(vault, 4)
        hands.press(display, "ctrl+1")
        hands.quiet(vault, 2)
        hands.shoot(display, self.pictures / "5-found.png")
        print("ok  second start: unlocked", flush=True)

    def _chat_is_kept(self) -> None:
        secret = people(["passphrase"], self.root)
        secret.write_text(PASSPHRASE, encoding="utf-8")
        os.chown(secret, PERSON, PERSON)
        done = self.root.run("carrel-cli", "vault", "export", "--json", "--passphrase-file", "/home/reader/passphrase")
        secret.unlink()
        kept = QUESTION in done.stdout and "Ctrl+L" in done.stdout
        expect(kept, "question and answer are in the vault", done.stdout[:300] + done.stderr)

    def _removal(self) -> None:
        self.root.remove()
        left = [path for path in ("opt/carrel", "usr/bin/carrel") if os.path.lexists(self.root.folder / path)]
        expect(not left, "removed without a trace", left)
        history = people([".local", "share", "carrel", "vault", "history.db"], self.root)
        expect(history.is_file(), "the vault is still the person's", str(history))


if __name__ == "__main__":
    Trial(Path(sys.argv[1]) if sys.argv[1:] else WORK / "trial-pictures").all()
