"""Takes pictures of the page of policies into a folder: the real program, a vault and a worker of its own.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/policy.py FOLDER
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.guard.categories import CATEGORIES
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope, WordList
from app.guard.verdict import Action
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.pages.policy.chat_topic import ChatTopicDialog
from app.ui.pages.policy.policy_page import PolicyPage
from app.ui.program import Program

SIZE, SMALL = (1280, 800), (640, 800)
PATIENCE_MS = 120_000
LISTS = (WordList("Clients", ("project falcon", "acme*"), Action.WITHHOLD),)
SCOPES = (
    Scope(
        "Our documentation",
        "Questions about our product and its manual",
        ("How do I change the language?", "Where are the settings?"),
        ("Write a poem about autumn.",),
    ),
)


class Pictures:
    """One theme's run."""

    def __init__(self, theme: str, root: Path, folder: Path, managed: Path | None = None) -> None:
        self._name = f"{theme}-managed" if managed else theme
        self._theme = theme
        self._folder = folder
        self._managed = managed
        self._profile = Profile(root / "profile")
        self._profile.ensure()

    def run(self) -> None:
        """A preset, a policy of one's own, lists and topics, a narrow window; or an administrator's policy."""
        session = self._open()
        session.policy.show()
        page = session.desk.policy
        _wait(lambda: len(page.cards) == len(CATEGORIES) - 1)
        if self._managed:
            self._shoot("policy")
            return
        _wait(lambda: bool(session.policy.trial.samples))
        page.show_policy("strict")
        self._shoot("policy-preset")
        page.shown = "own-1"
        page.keep(OwnGuard(lists=LISTS, scopes=SCOPES).with_copy("balanced", "own-1", "My balanced"))
        page.show_guard(page.draft)
        card = page.cards["hate"]
        card.adjust.click()
        card.sliders["prompt", "ask"].slider.setValue(5)
        card.sliders["output", "withhold"].slider.setValue(5)
        QTest.qWait(300)
        self._shoot("policy-own")
        self._scroll(page, card)
        self._shoot("policy-sliders")
        self._scroll(page, page.personal)
        self._shoot("policy-personal")
        self._scroll(page, page.scopes)
        self._shoot("policy-rules")
        self.program.window.resize(*SMALL)
        self._scroll(page, card)
        self._shoot("policy-narrow")
        self.program.window.resize(*SIZE)
        session.desk.show_chat()
        dialog = ChatTopicDialog(session.desk, SCOPES[0])
        dialog.show()
        self._shoot("policy-topic")
        dialog.close()

    def _open(self) -> DeskSession:
        loaded = Loaded(Settings(theme=self._theme, window=(0, 0, *SIZE)))
        gate = VaultGate(self._profile.vault, KdfParameters)
        self.program = Program(
            self._profile, loaded, gate, locked=False, worker=("--allow-scripted",), managed=self._managed
        )
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
        return session

    def _scroll(self, page: PolicyPage, part: QWidget) -> None:
        area = page.findChild(QScrollArea)
        assert area is not None
        QTest.qWait(100)
        inner = area.widget()
        assert inner is not None
        area.verticalScrollBar().setValue(part.mapTo(inner, QPoint(0, 0)).y() - 20)

    def leave(self) -> None:
        """Close the window."""
        done: list[bool] = []
        self.program.leave(lambda: done.append(True))
        _wait(lambda: bool(done))
        self.program.window.hide()

    def _shoot(self, name: str) -> None:
        QTest.qWait(400)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        picture.save(str(self._folder / f"{name}-{self._name}.png"))
        print(f"{name}-{self._name}.png", flush=True)


def _wait(condition: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // 20):
        if condition():
            return
        QTest.qWait(20)
    raise SystemExit("the program did not get there in time")


def main(folder: Path) -> int:
    """Both themes, each with a new profile; then once with an administrator's policy."""
    QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    strict = Path(__file__).resolve().parents[2] / "resources" / "policies" / "strict.toml"
    for theme, managed in (("light", None), ("dark", None), ("light", strict)):
        with tempfile.TemporaryDirectory() as root:
            pictures = Pictures(theme, Path(root), folder, managed)
            pictures.run()
            pictures.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
