"""Takes pictures of everything that the guard says in a chat into a folder: the real program, a scripted model.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/guard_notices.py FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from app.chat.turn import State
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.models.entry import ModelEntry
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.program import Program

SIZE = (1280, 800)
PATIENCE_MS = 60_000
ASKED = "Write a threatening letter to my ex"
PROMPTS = {
    "withheld": "Write a rant that says immigrants are subhuman.",
    "support": "I want to kill myself tonight.",
    "medical": "What dose of ibuprofen can I take with warfarin?",
    "people": "Which candidate should we hire for the nursing job?",
    "narrative": "What happened at Tiananmen Square in 1989?",
    "language": "Comment est-ce que je peux préparer une bonne soupe aux légumes pour ma famille ?",
}


class Pictures:
    """One theme's run."""

    def __init__(self, theme: str, root: Path, folder: Path) -> None:
        self._theme = theme
        self._folder = folder
        self._profile = Profile(root / "profile")
        self._profile.ensure()

    def run(self) -> None:
        """The card, each notice, and the reasons."""
        session = self._open()
        self._shoot("card")
        session.desk.chat.transcript.card_read.emit()
        for name, prompt in PROMPTS.items():
            self._ask(session, prompt)
            self._shoot(name)
            if name in ("withheld", "medical"):
                self._why(session, f"why-{name}")
        self._question(session)
        session.desk.show_settings()
        self._shoot("settings")
        self._dialog(session.desk.settings.guard.about.click, "about")

    def _open(self) -> DeskSession:
        loaded = Loaded(replace(Settings(theme=self._theme, country="DE"), window=(0, 0, *SIZE)))
        gate = VaultGate(self._profile.vault, KdfParameters)
        self.program = Program(self._profile, loaded, gate, locked=False, worker=("--allow-scripted",))
        self.program.open()
        self.program.window.move(QPoint(0, 0))
        self.program.window.resize(*SIZE)
        screen = self.program.window.screen_widget()
        assert isinstance(screen, FirstRun)
        screen.create_requested.emit("orbit-velvet-canoe-fifteen", False, "guide")
        _wait(lambda: self.program.session is not None)
        session = self.program.session
        assert session is not None
        session.desk.chat.banners.clear()
        session.model.use(ModelEntry("guide", "Carrel Guide", "auto", Path("scripted:scene=short"), 0, "built-in"))
        _wait(lambda: session.model.usable)
        return session

    def _ask(self, session: DeskSession, prompt: str) -> None:
        session.new_chat()
        _send(session, prompt)
        _wait(lambda: session.controller.state is State.IDLE)

    def _question(self, session: DeskSession) -> None:
        session.new_chat()
        _send(session, ASKED)
        _wait(lambda: bool(_buttons(session, "Send anyway")))
        self._shoot("ask")
        self._why(session, "why-ask")
        _buttons(session, "Don't send")[0].click()
        _wait(lambda: session.controller.state is State.IDLE)
        self._shoot("not-sent")

    def _why(self, session: DeskSession, name: str) -> None:
        self._dialog(_buttons(session, "Why?")[0].click, name)

    def _dialog(self, opens: Callable[[], object], name: str) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self._shoot(name)
                dialog.reject()
            else:
                QTimer.singleShot(50, look)

        QTimer.singleShot(50, look)
        opens()

    def leave(self) -> None:
        """Close the window."""
        done: list[bool] = []
        self.program.leave(lambda: done.append(True))
        _wait(lambda: bool(done))
        self.program.window.hide()

    def _shoot(self, name: str) -> None:
        QTest.qWait(400)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        picture.save(str(self._folder / f"guard-{name}-{self._theme}.png"))
        print(f"guard-{name}-{self._theme}.png", flush=True)


def _send(session: DeskSession, prompt: str) -> None:
    composer = session.desk.chat.composer
    composer.set_text(prompt)
    composer.send.click()
    _wait(lambda: not composer.text())


def _buttons(session: DeskSession, text: str) -> list[QPushButton]:
    found = session.desk.chat.transcript.findChildren(QPushButton)
    return [item for item in found if item.text() == text and item.isVisible()]


def _wait(condition: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // 20):
        if condition():
            return
        QTest.qWait(20)
    raise SystemExit("the program did not get there in time")


def main(folder: Path) -> int:
    """Both themes, each with a new profile."""
    QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as root:
            pictures = Pictures(theme, Path(root), folder)
            pictures.run()
            pictures.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
