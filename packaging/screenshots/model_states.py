"""Takes pictures of every state of the models page into a folder: the real program against a hub on loopback.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/model_states.py FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from stage import Stage, perform, wait

from app.chat.transfer import Transfer
from app.config.resources import resource
from app.config.settings import Settings
from app.ui.desk_session import DeskSession
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.ui.small_catalog import MODEL, catalog_of

SLOW = 2 * 2**20


class States:
    """One theme's run."""

    def __init__(self, stage: Stage, hub: Hub) -> None:
        self._stage = stage
        self._hub = hub
        self._session = self._open()

    def run(self) -> None:
        """Every state, one after the other."""
        self._fetch()
        self._break_off()
        self._use()
        self._stay_offline()

    def _open(self) -> DeskSession:
        root = self._stage.root
        source = write_tiny_gguf(root / "tiny-q4.gguf", width=512)
        self._hub.add("carrel-test/tiny", source)
        catalog = json.loads(resource("models.json").read_text("utf-8"))
        catalog["models"].insert(0, catalog_of(source, COMMIT)["models"][0])
        (root / "catalog.json").write_text(json.dumps(catalog), "utf-8")
        settings = Settings(hub=self._hub.address, allow_hosts=(self._hub.cdn_host,))
        return self._stage.desk(settings, catalog=root / "catalog.json")

    def _fetch(self) -> None:
        session, stage = self._session, self._stage
        self._hub.pace = SLOW
        session.desk.show_models()
        wait(lambda: session.shelf.item(MODEL) is not None)
        stage.shoot("01-recommended")
        stage.dialog(lambda: self._act("download"), "02-consent", accept=True)
        wait(lambda: self._transfer().done > 0)
        QTest.qWait(1500)
        stage.shoot("03-downloading")
        self._act("pause", "paused")
        stage.shoot("04-paused")

    def _break_off(self) -> None:
        self._hub.cdn.always = _unavailable
        self._act("resume", "waiting")
        self._stage.shoot("05-retry")
        self._act("pause", "paused")
        self._hub.cdn.always = _not_found
        self._act("resume", "failed")
        self._stage.shoot("06-error")
        self._hub.cdn.always = None
        self._hub.pace = 0

    def _use(self) -> None:
        session, stage = self._session, self._stage
        self._act("resume")
        wait(lambda: (item := session.shelf.item(MODEL)) is not None and item.entry.usable)
        self._act("details")
        stage.shoot("07-installed")
        self._act("use")
        wait(lambda: session.model.usable and session.model.model_id == MODEL)
        self._picker()
        session.desk.show_models()
        stage.dialog(lambda: self._act("settings"), "09-settings")
        stage.dialog(lambda: self._act("remove"), "10-remove")

    def _stay_offline(self) -> None:
        session, stage = self._session, self._stage
        session.models.dialogs.toggle_never_connect(never=True)
        stage.shoot("11-never-connect")
        stage.dialog(lambda: session.desk.models.hub_requested.emit("hf:a/b/c.gguf"), "12-never-asks")
        stage.dialog(session.desk.sidebar.connection.click, "13-connections")
        file = write_tiny_gguf(stage.root / "mine.gguf", controls=("<a>", "<b>", "<c>"))
        stage.dialog(lambda: session.models.dialogs.offer_file(file), "14-import")

    def _act(self, action: str, phase: str = "") -> None:
        self._session.desk.models.acted.emit(MODEL, action)
        if phase:
            wait(lambda: self._transfer().phase == phase)

    def _transfer(self) -> Transfer:
        return self._session.shelf.fetching.transfers.get(MODEL, Transfer())

    def _picker(self) -> None:
        self._session.desk.show_chat()
        header = self._session.desk.chat.header
        shown: list[bool] = []

        def shoot() -> None:
            self._stage.shoot("08-picker")
            shown.append(True)
            header.model_menu.close()

        QTimer.singleShot(600, shoot)
        header.model_menu.popup(header.model.mapToGlobal(QPoint(0, 40)))
        wait(lambda: bool(shown))


def _unavailable(handler: object) -> bool:
    handler.answer(503)  # type: ignore[attr-defined]
    return True


def _not_found(handler: object) -> bool:
    handler.answer(404)  # type: ignore[attr-defined]
    return True


if __name__ == "__main__":
    with Hub() as served:
        perform(Path(sys.argv[1]), lambda stage: States(stage, served).run())
