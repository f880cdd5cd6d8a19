"""Takes pictures of every state of the models page into a folder: the real program against a hub on loopback.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/model_states.py FOLDER
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.resources import resource
from app.config.settings import Loaded, Settings
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.program import Program
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.ui.small_catalog import MODEL, catalog_of

SIZE = (1280, 800)
SLOW = 2 * 2**20
PATIENCE_MS = 60_000


class States:
    """One theme's run."""

    def __init__(self, theme: str, root: Path, folder: Path, hub: Hub) -> None:
        self._theme = theme
        self._root = root
        self._folder = folder
        self._hub = hub

    def run(self) -> None:
        """Every state, one after the other."""
        session = self._open()
        self._hub.pace = SLOW
        page = session.desk.models
        session.desk.show_models()
        _wait(lambda: session.shelf.item(MODEL) is not None)
        self._shoot("01-recommended")
        self._dialog(lambda: page.acted.emit(MODEL, "download"), "02-consent", accept=True)
        _wait(lambda: session.shelf.fetching.transfers[MODEL].done > 0)
        QTest.qWait(1500)
        self._shoot("03-downloading")
        page.acted.emit(MODEL, "pause")
        _wait(lambda: session.shelf.fetching.transfers[MODEL].phase == "paused")
        self._shoot("04-paused")
        self._hub.cdn.always = _unavailable
        page.acted.emit(MODEL, "resume")
        _wait(lambda: session.shelf.fetching.transfers[MODEL].phase == "waiting")
        self._shoot("05-retry")
        page.acted.emit(MODEL, "pause")
        _wait(lambda: session.shelf.fetching.transfers[MODEL].phase == "paused")
        self._hub.cdn.always = _not_found
        page.acted.emit(MODEL, "resume")
        _wait(lambda: session.shelf.fetching.transfers[MODEL].phase == "failed")
        self._shoot("06-error")
        self._hub.cdn.always = None
        self._hub.pace = 0
        page.acted.emit(MODEL, "resume")
        _wait(lambda: (item := session.shelf.item(MODEL)) is not None and item.entry.usable)
        page.acted.emit(MODEL, "details")
        self._shoot("07-installed")
        page.acted.emit(MODEL, "use")
        _wait(lambda: session.model.usable and session.model.model_id == MODEL)
        self._picker(session)
        session.desk.show_models()
        self._dialog(lambda: page.acted.emit(MODEL, "settings"), "09-settings")
        self._dialog(lambda: page.acted.emit(MODEL, "remove"), "10-remove")
        session.models.dialogs.toggle_never_connect(never=True)
        self._shoot("11-never-connect")
        self._dialog(lambda: page.hub_requested.emit("hf:a/b/c.gguf"), "12-never-asks")
        self._dialog(session.desk.sidebar.connection.click, "13-connections")
        file = write_tiny_gguf(self._root / "mine.gguf", controls=("<a>", "<b>", "<c>"))
        self._dialog(lambda: session.models.dialogs.offer_file(file), "14-import")

    def _open(self) -> DeskSession:
        profile = Profile(self._root / "profile")
        profile.ensure()
        source = write_tiny_gguf(self._root / "tiny-q4.gguf", width=512)
        self._hub.add("carrel-test/tiny", source)
        catalog = json.loads(resource("models.json").read_text("utf-8"))
        catalog["models"].insert(0, catalog_of(source, COMMIT)["models"][0])
        (self._root / "catalog.json").write_text(json.dumps(catalog), "utf-8")
        settings = Settings(theme=self._theme, hub=self._hub.address, allow_hosts=(self._hub.cdn_host,))
        loaded = Loaded(replace(settings, window=(0, 0, *SIZE)))
        gate = VaultGate(profile.vault, KdfParameters)
        self.program = Program(profile, loaded, gate, locked=False, catalog=self._root / "catalog.json")
        self.program.open()
        self.program.window.move(QPoint(0, 0))
        self.program.window.resize(*SIZE)
        screen = self.program.window.screen_widget()
        assert isinstance(screen, FirstRun)
        screen.create_requested.emit("orbit-velvet-canoe-fifteen", False, "guide")
        _wait(lambda: self.program.session is not None)
        assert self.program.session is not None
        return self.program.session

    def leave(self) -> None:
        """Close the window."""
        done: list[bool] = []
        self.program.leave(lambda: done.append(True))
        _wait(lambda: bool(done))
        self.program.window.hide()

    def _picker(self, session: DeskSession) -> None:
        session.desk.show_chat()

        menu = session.desk.chat.header.model_menu
        shown: list[bool] = []

        def shoot() -> None:
            self._shoot("08-picker")
            shown.append(True)
            menu.close()

        QTimer.singleShot(600, shoot)
        menu.popup(session.desk.chat.header.model.mapToGlobal(QPoint(0, 40)))
        _wait(lambda: bool(shown))

    def _dialog(self, opens: Callable[[], object], name: str, *, accept: bool = False) -> None:
        shown: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self._shoot(name)
                shown.append(True)
                dialog.accept() if accept else dialog.reject()
            else:
                QTimer.singleShot(50, look)

        QTimer.singleShot(50, look)
        opens()
        _wait(lambda: bool(shown))

    def _shoot(self, name: str) -> None:
        QTest.qWait(300)
        picture = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, *SIZE)
        picture.save(str(self._folder / f"{name}-{self._theme}.png"))
        print(f"{name}-{self._theme}.png", flush=True)


def _unavailable(handler: object) -> bool:
    handler.answer(503)  # type: ignore[attr-defined]
    return True


def _not_found(handler: object) -> bool:
    handler.answer(404)  # type: ignore[attr-defined]
    return True


def _wait(condition: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // 20):
        if condition():
            return
        QTest.qWait(20)
    raise SystemExit("the program did not get there in time")


def main(folder: Path) -> int:
    """Both themes, each with a new profile and a new hub."""
    QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as root, Hub() as hub:
            states = States(theme, Path(root), folder, hub)
            states.run()
            states.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
