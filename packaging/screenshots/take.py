"""Takes docs/screenshots/*.png from the real program: real window, vault, worker and model, in a profile of its own.

`make screenshots` runs it under Xvfb. Without the built-in model's file the scripted one answers.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.chat.history import user_message
from app.chat.turn import State
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.resources import resource
from app.config.settings import Loaded, Settings
from app.models.library import ModelEntry
from app.store import conversations
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.first_run.recovery_page import RecoveryPage
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.program import Program
from app.ui.unlock_page import UnlockPage

FOLDER = Path(os.environ.get("CARREL_SHOTS") or Path(__file__).resolve().parents[2] / "docs" / "screenshots")
PASSPHRASE = "orbit-velvet-canoe-fifteen"
SIZE = (1280, 800)
PATIENCE_MS = 60_000
BEST_COMPRESSION = 0
QUESTIONS = ("Where does my data go?", "Can I export a chat?", "Which shortcuts are there?")
OLD_CHATS = (
    (0, "Letter to the landlord"),
    (0, "Quarterly numbers, draft 2"),
    (1, "Why is the sky blue at noon"),
    (1, "Dockerfile for the shop"),
    (3, "Translate the lease (German)"),
    (5, "Interview questions, nurse"),
    (6, "Ideas for the garden"),
)


class Photographer:
    """One theme's run through the program."""

    def __init__(self, theme: str, root: Path) -> None:
        self._theme = theme
        self._profile = Profile(root / "profile")
        self._profile.ensure()
        self._settings = Settings(theme=theme, window=(0, 0, *SIZE))

    def run(self) -> None:
        """Every screen, in the order in which a person meets them."""
        program = self._start(locked=False)
        session = self._first_run(program)
        self._fill(program)
        self._chat(session)
        self._others(session)
        self._leave(program)
        self._unlock(self._start(locked=True))

    def _start(self, locked: bool) -> Program:
        gate = VaultGate(self._profile.vault)
        program = Program(self._profile, Loaded(self._settings), gate, locked=locked, worker=("--allow-scripted",))
        program.open()
        program.window.move(QPoint(0, 0))
        program.window.resize(*SIZE)
        return program

    def _first_run(self, program: Program) -> DeskSession:
        screen = program.window.screen_widget()
        assert isinstance(screen, FirstRun)
        self._shoot("first-run-1")
        screen.welcome.buttons.primary.click()
        step = screen.passphrase
        step.first.toggle.click()
        QTest.keyClicks(step.first.edit, PASSPHRASE)
        QTest.keyClicks(step.second.edit, PASSPHRASE)
        step.understood.setChecked(True)
        step.recovery.setChecked(True)
        self._shoot("first-run-2")
        step.buttons.primary.click()
        _wait(screen.start.offer.isVisible)
        self._shoot("first-run-3")
        screen.start.buttons.primary.click()
        _wait(lambda: isinstance(program.window.screen_widget(), RecoveryPage))
        page = program.window.screen_widget()
        assert isinstance(page, RecoveryPage)
        page.kept.setChecked(True)
        self._shoot("recovery-key")
        page.buttons.primary.click()
        _wait(lambda: program.session is not None)
        assert program.session is not None
        if not resource("models", "guide", "carrel-guide.gguf").is_file():
            program.session.desk.chat.banners.clear()
            program.session.model.use(_scripted())
        session = program.session
        _wait(lambda: session.model.usable)
        self._shoot("empty")
        return session

    def _fill(self, program: Program) -> None:
        opened = program._opened
        assert opened is not None
        now = datetime.now(UTC)
        for days, title in reversed(OLD_CHATS):
            chat_id, prompt = uuid4().hex, user_message(title, None)
            opened.thread.submit(conversations.start_conversation, chat_id, title, prompt).result()
            opened.thread.submit(_date_back, chat_id, (now - timedelta(days=days, minutes=5)).timestamp()).result()
        assert program.session is not None
        program.session.chats.load()

    def _chat(self, session: DeskSession) -> None:
        session.new_chat()
        for prompt in QUESTIONS:
            self._ask(session, prompt)
        self._shoot("chat")
        session.new_chat()
        self._ask(session, "Write a rant that says immigrants are subhuman.")
        self._shoot("withheld")

    def _others(self, session: DeskSession) -> None:
        self._models(session)
        session.review.show()
        _wait(lambda: bool(session.desk.review.stack.cards))
        self._shoot("review")
        session.desk.show_settings()
        self._shoot("settings")
        self._banner(session)

    def _models(self, session: DeskSession) -> None:
        """The page, and what is asked before a download; nothing connects."""
        session.desk.show_models()
        _wait(lambda: any(item.recommended for item in session.shelf.items))
        best = next(item.id for item in session.shelf.items if item.recommended)
        self._shoot("models")

        def consent() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, ConsentDialog):
                self._shoot("consent")
                dialog.reject()
            else:
                QTimer.singleShot(50, consent)

        QTimer.singleShot(50, consent)
        asked: list[bool] = []
        session.shelf.fetching.offer(best, lambda offer: asked.append(ConsentDialog(session.desk, offer).agreed()))
        _wait(lambda: bool(asked))

    def _banner(self, session: DeskSession) -> None:
        session.new_chat()
        composer = session.desk.chat.composer
        composer.set_text("Which models can I use?")
        composer.send.click()
        _wait(lambda: session.controller.state is State.GENERATING)
        os.kill(session.engine.process_id, signal.SIGKILL)  # type: ignore[attr-defined]
        _wait(lambda: session.controller.state is State.IDLE)
        _wait(lambda: session.model.usable)
        self._shoot("banner")

    def _ask(self, session: DeskSession, prompt: str) -> None:
        composer = session.desk.chat.composer
        composer.set_text(prompt)
        composer.send.click()
        _wait(lambda: session.controller.state is State.IDLE and not composer.text())

    def _leave(self, program: Program) -> None:
        done: list[bool] = []
        program.leave(lambda: done.append(True))
        _wait(lambda: bool(done))
        program.window.hide()

    def _unlock(self, program: Program) -> None:
        page = program.window.screen_widget()
        assert isinstance(page, UnlockPage)
        QTest.keyClicks(page.field.edit, "canoe-velvet")
        self._shoot("unlock")
        program.window.hide()

    def _shoot(self, name: str) -> None:
        QTest.qWait(400)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        small = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        if not small.save(str(FOLDER / f"{name}-{self._theme}.png"), quality=BEST_COMPRESSION):
            raise SystemExit(f"{name} can't be saved")
        print(f"{name}-{self._theme}.png")


def _scripted() -> ModelEntry:
    return ModelEntry("guide", "Carrel Guide", "auto", Path("scripted:rate=60"), 0, "built-in", quantization="scripted")


def _date_back(connection: object, chat_id: str, seconds: float) -> None:
    connection.execute("UPDATE conversations SET updated = ? WHERE id = ?", (seconds, chat_id))  # type: ignore[attr-defined]


def _wait(condition: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // 20):
        if condition():
            return
        QTest.qWait(20)
    raise SystemExit("the program did not get there in time")


def main() -> int:
    """Both themes, each with a new profile."""
    QApplication(sys.argv[:1])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as root:
            Photographer(theme, Path(root)).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
