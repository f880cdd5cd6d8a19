"""The look for a newer version in About: nothing is asked without consent, and what the answer looks like."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app import __version__
from app.config.paths import Profile
from app.config.resources import resource
from app.domain.errors import AppError
from app.models.connections import read_connections
from app.models.release import update_address
from app.ui.confirm import ConfirmDialog
from app.ui.pages.about_dialog import AboutDialog
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.update_check import UpdateCheck
from app.ui.program import Program
from app.ui.theme import LIGHT
from tests.models.download.hub_server import Handler, Hub
from tests.models.download.test_release_check import answering
from tests.ui.test_models_page import answer
from tests.ui.test_window import complaints

PATIENCE = 30_000
PAGE = "https://carrel.example/releases/99.0.0"


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A server that knows of a version far ahead."""
    with Hub() as server:
        server.hub.always = answering(json.dumps({"version": "99.0.0", "page": PAGE}).encode())
        yield server


@pytest.fixture
def program(qtbot: QtBot, start_program: object) -> Program:
    """The locked window has the downloader, too; an open vault would only take time."""
    assert callable(start_program)
    program: Program = start_program()
    return program


@pytest.fixture
def updates(program: Program, hub: Hub) -> UpdateCheck:
    """The line, in About."""
    updates = UpdateCheck(program.shelf.fetching, f"{hub.address}/latest.json")
    AboutDialog(program.window, LIGHT, updates).open()
    return updates


def ask(qtbot: QtBot, updates: UpdateCheck) -> str:
    """Agree, and wait for the answer."""
    answer(ModelDialog, lambda dialog: dialog.accept())
    updates.check.click()
    assert not updates.check.isEnabled()
    qtbot.waitUntil(updates.check.isEnabled, timeout=PATIENCE)
    return updates.answer.text()


def test_nothing_is_asked_without_consent(qtbot: QtBot, updates: UpdateCheck, hub: Hub, profile: Profile) -> None:
    said: list[str] = []

    def decline(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    answer(ModelDialog, decline)
    updates.check.click()
    assert said[0] == "Ask 127.0.0.1 for the newest version?"
    assert "Nothing about you" in said[1]
    qtbot.wait(1500)
    assert hub.requests == []
    assert read_connections(profile.connections) == []
    assert updates.answer.isHidden()


def test_a_newer_version_is_named_with_its_page(qtbot: QtBot, updates: UpdateCheck, hub: Hub) -> None:
    assert ask(qtbot, updates) == f"Version 99.0.0 is out.\n{PAGE}"
    assert len(hub.requests) == 1
    assert complaints(updates.window()) == []
    questions: list[str] = []

    def decline(dialog: QDialog) -> None:
        questions.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    answer(ConfirmDialog, decline)
    updates.page.click()
    assert any(text.startswith(PAGE) for text in questions)


def test_the_newest_version_is_enough(qtbot: QtBot, updates: UpdateCheck, hub: Hub) -> None:
    hub.hub.always = answering(json.dumps({"version": __version__, "page": PAGE}).encode())
    assert ask(qtbot, updates) == "You have the newest version."
    assert updates.page.isHidden()


def test_a_failure_has_title_message_and_hint_and_may_be_tried_again(
    qtbot: QtBot, updates: UpdateCheck, hub: Hub
) -> None:
    hub.hub.faults.append(answering(b"", 404))
    said = ask(qtbot, updates)
    assert said.startswith("The newest version is not known. 127.0.0.1 answers with 404. Try again later")
    assert ask(qtbot, updates).startswith("Version 99.0.0")


def test_never_connect_refuses_without_a_question(program: Program, updates: UpdateCheck, hub: Hub) -> None:
    program.preferences.update(never_connect=True)
    updates.check.click()
    assert updates.answer.text().startswith("Carrel is set to never connect. No connection was made. ")
    assert updates.check.isEnabled()
    assert hub.requests == []


def test_who_closes_the_dialog_does_not_wait(qtbot: QtBot, program: Program, updates: UpdateCheck, hub: Hub) -> None:
    go_on = Event()

    def hang(_handler: Handler) -> bool:
        go_on.wait(30)
        return True

    hub.hub.always = hang
    answer(ModelDialog, lambda dialog: dialog.accept())
    updates.check.click()
    qtbot.waitUntil(lambda: bool(hub.requests), timeout=PATIENCE)
    dialog = updates.window()
    assert isinstance(dialog, AboutDialog)
    told: list[AppError] = []
    program.shelf.fetching.released.connect(told.append)
    dialog.reject()
    program.shelf.fetching.check_release(f"{hub.address}/latest.json")  # who asks at once again is told, too
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(told) and not program.connections.connected, timeout=PATIENCE)
    assert told[0].message == "The connection to 127.0.0.1 was cut."
    go_on.set()


def test_without_an_address_there_is_no_button(qtbot: QtBot, program: Program) -> None:
    assert update_address(resource("updates.json")) == ""
    dialog = AboutDialog(program.window, LIGHT)
    assert dialog.findChildren(UpdateCheck) == []
    assert "open the place that you got" in dialog.licences.toPlainText()


def test_the_address_is_read_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "updates.json"
    file.write_text('{"address": "https://carrel.example/latest.json"}')
    assert update_address(file) == "https://carrel.example/latest.json"
