"""What every script here needs to take pictures: the real program on a new profile, a person's hands, and a camera.

The docstring of each script says how to start it. `CARREL_LANGUAGE=zh` (de, es) lets the window speak that language;
its pictures have that in their names.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QScrollBar, QWidget

from app.chat.turn import State
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.models.entry import ModelEntry
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.program import Program

PASSPHRASE = "orbit-velvet-canoe-fifteen"
LANGUAGE = os.environ.get("CARREL_LANGUAGE", "en")
SIZE, SMALL = (1280, 800), (640, 800)
PATIENCE_MS, SETTLED_MS, LAID_OUT_MS, STEP_MS = 120_000, 400, 100, 20
BEST_COMPRESSION = 0


class Stage:
    """One theme's program on a profile of its own under `root`; its pictures go into `folder`."""

    program: Program

    def __init__(self, theme: str, root: Path, folder: Path) -> None:
        self.root = root
        self._theme = theme
        self._folder = folder
        self._profile = Profile(root / "profile")
        self._profile.ensure()

    def start(
        self,
        settings: Settings | None = None,
        *,
        locked: bool = False,
        catalog: Path | None = None,
        managed: Path | None = None,
    ) -> QWidget:
        """Open the window with the screen that is due, and give that screen."""
        own = replace(settings or Settings(), theme=self._theme, language=LANGUAGE, window=(0, 0, *SIZE))
        loaded = Loaded(own)
        gate = VaultGate(self._profile.vault, KdfParameters)
        worker = ("--allow-scripted",)
        self.program = Program(
            self._profile, loaded, gate, locked=locked, worker=worker, catalog=catalog, managed=managed
        )
        self.program.open()
        self.program.window.move(QPoint(0, 0))
        self.resize(SIZE)
        screen = self.program.window.screen_widget()
        assert screen is not None
        return screen

    def desk(
        self, settings: Settings | None = None, *, catalog: Path | None = None, managed: Path | None = None
    ) -> DeskSession:
        """Open the window, make the vault without a look at the first run, and give the session."""
        screen = self.start(settings, catalog=catalog, managed=managed)
        assert isinstance(screen, FirstRun)
        screen.create_requested.emit(PASSPHRASE, False, "guide")
        return self.session()

    def session(self) -> DeskSession:
        """The open vault's session, once it is there."""
        wait(lambda: self.program.session is not None)
        assert self.program.session is not None
        return self.program.session

    def resize(self, size: tuple[int, int]) -> None:
        """Make the window wide or narrow."""
        self.program.window.resize(*size)

    def shoot(self, name: str) -> None:
        """Save what stands on the screen, once it has settled."""
        QTest.qWait(SETTLED_MS)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        small = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        file = f"{name}-{self._theme}.png" if LANGUAGE == "en" else f"{name}-{self._theme}-{LANGUAGE}.png"
        if not small.save(str(self._folder / file), quality=BEST_COMPRESSION):
            raise SystemExit(f"{name} can't be saved")
        print(file, flush=True)

    def dialog(
        self,
        opens: Callable[[], object],
        name: str,
        *,
        prepare: Callable[[QDialog], object] | None = None,
        accept: bool = False,
    ) -> None:
        """Call `opens`, take the picture of the dialog that comes up, and answer it."""
        shown: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(STEP_MS, look)
                return
            if prepare is not None:
                prepare(dialog)
            self.shoot(name)
            shown.append(True)
            dialog.accept() if accept else dialog.reject()

        QTimer.singleShot(STEP_MS, look)
        opens()
        wait(lambda: bool(shown))

    def leave(self) -> None:
        """Close the vault and the window."""
        done: list[bool] = []
        self.program.leave(lambda: done.append(True))
        wait(lambda: bool(done))
        self.program.window.hide()


def perform(folder: Path, *plays: Callable[[Stage], object]) -> None:
    """Every play in both themes, each on a new profile."""
    application = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for play in plays:
            with tempfile.TemporaryDirectory() as root:
                stage = Stage(theme, Path(root), folder)
                play(stage)
                stage.leave()
    application.quit()


def wait(condition: Callable[[], bool]) -> None:
    """Let the program run until the condition holds."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if condition():
            return
        QTest.qWait(STEP_MS)
    raise SystemExit("the program did not get there in time")


def use_scripted(session: DeskSession, script: str) -> None:
    """Let the scripted model answer in the built-in one's place."""
    session.desk.chat.banners.clear()
    path = Path(f"scripted:{script}")
    session.model.use(ModelEntry("guide", "Carrel Guide", "auto", path, 0, "built-in", quantization="scripted"))
    wait(lambda: session.model.usable)


def send(session: DeskSession, prompt: str) -> None:
    """Write the prompt and send it; the guard may ask about it, or an answer may come."""
    composer = session.desk.chat.composer
    composer.set_text(prompt)
    composer.send.click()
    wait(lambda: not composer.text())


def ask(session: DeskSession, prompt: str) -> None:
    """Send the prompt, also where the guard asks about it, and wait for the end of the turn."""
    send(session, prompt)
    wait(lambda: _answered(session))


def scroll_bar(page: QWidget) -> QScrollBar:
    """The bar that scrolls a page up and down."""
    return _area(page).verticalScrollBar()


def scroll_to(page: QWidget, part: QWidget) -> None:
    """Bring a part of the page to the top."""
    area = _area(page)
    inner = area.widget()
    assert inner is not None
    area.verticalScrollBar().setValue(part.mapTo(inner, QPoint(0, 0)).y() - 20)


def _area(page: QWidget) -> QScrollArea:
    QTest.qWait(LAID_OUT_MS)
    area = page.findChild(QScrollArea)
    assert area is not None
    return area


def _answered(session: DeskSession) -> bool:
    session.controller.decide(True)
    return session.controller.state is State.IDLE
