"""Takes pictures of the self-test's page into a folder: the real program, a short suite, and a stored result.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/redteam.py FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.guard.redteam.result import Cell, Result
from app.guard.redteam.run import Standing
from app.guard.redteam.state import RunInfo
from app.guard.redteam.suite import bundled_suite
from app.guard.redteam.variants import VARIANTS
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.pages.redteam.redteam_page import RedteamPage
from app.ui.program import Program

SIZE, SMALL = (1280, 800), (640, 800)
PATIENCE_MS = 60_000


class Pictures:
    """One theme's run."""

    def __init__(self, theme: str, root: Path, folder: Path) -> None:
        self._theme = theme
        self._folder = folder
        self._profile = Profile(root / "profile")
        self._profile.ensure()

    def run(self) -> None:
        """Before, while and after; also narrow, and with a model."""
        session = self._open()
        session.redteam.show()
        page = session.redteam.page
        self._shoot("redteam")
        page.setup_card.model.setCurrentIndex(1)
        page.refresh()
        self._shoot("redteam-model")
        page.show_running(True)
        page.show_standing(Standing(2_140, 6_600, 1_070, 96, 1_070, 21))
        self._shoot("redteam-running")
        page.show_running(False)
        page.show_result(made_up("", complete=True))
        self._shoot("redteam-result")
        page.show_result(made_up("DeepSeek-R1-Distill-Qwen-1.5B", complete=False))
        self._scroll(page, 0.35)
        self._shoot("redteam-charts")
        self.program.window.resize(*SMALL)
        self._scroll(page, 0.2)
        self._shoot("redteam-narrow")

    def _scroll(self, page: RedteamPage, share: float) -> None:
        QTest.qWait(100)
        area = page.findChild(QScrollArea)
        assert area is not None
        bar = area.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def _open(self) -> DeskSession:
        loaded = Loaded(replace(Settings(theme=self._theme), window=(0, 0, *SIZE)))
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
        _wait(lambda: bool(session.shelf.items))
        return session

    def leave(self) -> None:
        """Close the window."""
        done: list[bool] = []
        self.program.leave(lambda: done.append(True))
        _wait(lambda: bool(done))
        self.program.window.hide()

    def _shoot(self, name: str) -> None:
        QTest.qWait(400)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        picture.save(str(self._folder / f"{name}-{self._theme}.png"))
        print(f"{name}-{self._theme}.png", flush=True)


def made_up(model: str, *, complete: bool) -> Result:
    """A result with numbers that were thought up for the picture."""
    info = RunInfo("Carrel's own", "0" * 64, model, "balanced", "0" * 64, "picture", "2026-05-01T12:00:00+00:00")
    categories = dict.fromkeys(prompt.category for prompt in bundled_suite().prompts)
    cells = []
    for row, category in enumerate(categories):
        for column, variant in enumerate(VARIANTS):
            passed = (3 * row + 2 * column) % 5 // 2
            complied = 12 if model else 0
            counts = {"refused": 2 if model else 0, "unguarded": 17 if model else 0, "complied": complied}
            cells.append(Cell(True, category, variant, 17, 17 - passed - counts["refused"], answered=passed, **counts))
            cells.append(Cell(False, category, variant, 17, (row + column) % 7 // 6, answered=16))
    return Result(info, complete, tuple(cells))


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
