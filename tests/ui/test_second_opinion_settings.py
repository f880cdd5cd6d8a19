"""The second opinion in the window: a real guard model is found, loaded beside the chat's, asked, and switched off."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.settings import Settings
from app.domain.messages import Notice
from app.ui.desk_session import DeskSession
from app.ui.pages.second_opinion_settings import NONE_HERE
from app.ui.program import Program
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.engine.verdict_gguf import TINY, write_verdict_gguf
from tests.models.download.hub_server import COMMIT
from tests.ui.small_catalog import catalog_of

Open = Callable[..., Program]
PATIENCE = 60_000
GUARD = "tiny-guard"
FRENCH = "Je cherche une recette simple avec des œufs, de la farine et du lait."


@pytest.fixture
def with_guard(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> Callable[..., DeskSession]:
    """A window whose catalog has a guard model, which is installed; it finds everything unsafe."""

    def make(settings: Settings | None = None, *, installed: bool = True) -> DeskSession:
        file = write_verdict_gguf(tmp_path / "guard.gguf", "Safety: Unsafe\nCategories: Violent")
        catalog = catalog_of(write_tiny_gguf(tmp_path / "tiny.gguf"), COMMIT)
        (guard,) = catalog_of(file, COMMIT)["models"]
        guard |= {"name": "Tiny Guard", "kind": "guard", "family": "qwen3guard", "thinks": False}
        guard["shape"] = {**asdict(TINY), "vocabulary": 262}
        guard["builds"][0]["id"] = GUARD
        catalog["models"].append(guard)
        path = tmp_path / "catalog.json"
        path.write_text(json.dumps(catalog))
        session = open_desk(settings=settings, catalog=path).session
        assert session is not None
        if installed:
            session.shelf.take_file(file, True, "", lambda _entry: None)
            qtbot.waitUntil(lambda: session.desk.settings.second.model.count() == 1, timeout=PATIENCE)
        return session

    return make


def loaded(session: DeskSession) -> str:
    """The guard model that the worker has, or a dash while there is no worker."""
    return session.model.info.second if session.model.info is not None else "-"


def notices_of(qtbot: QtBot, session: DeskSession, prompt: str) -> tuple[Notice, ...]:
    """What the guard says of a prompt, once the answer is over or waits for the person."""
    session.controller.send(prompt)
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=PATIENCE)
    return session.controller.chat.path()[-1].notices


def test_without_a_guard_model_the_card_leads_to_the_models(
    qtbot: QtBot, with_guard: Callable[..., DeskSession]
) -> None:
    session = with_guard(installed=False)
    card = session.desk.settings.second
    session.desk.show_settings()
    assert card.none.isVisible()
    assert card.none.text() == NONE_HERE
    assert not card.when.isVisible()
    card.models.click()
    assert session.desk.pages.currentWidget() is session.desk.models
    assert loaded(session) == ""


def test_an_installed_one_is_loaded_asked_and_switched_off(
    qtbot: QtBot, with_guard: Callable[..., DeskSession]
) -> None:
    session = with_guard(Settings(policy="strict"))
    card = session.desk.settings.second
    session.desk.show_settings()
    assert card.when.isVisible()
    assert card.model.currentText() == "Tiny Guard"
    assert "more memory" in card.needs.text()
    qtbot.waitUntil(lambda: loaded(session) == GUARD, timeout=PATIENCE)
    kinds = [(notice.kind, notice.category) for notice in notices_of(qtbot, session, FRENCH)]
    assert ("withheld", "violence") in kinds
    card.when.setCurrentIndex(card.when.findData("never"))
    card.when.activated.emit(card.when.currentIndex())
    assert session.preferences.value.second_opinion == "never"
    qtbot.waitUntil(lambda: loaded(session) == "", timeout=PATIENCE)
    assert card.needs.text() == ""


def test_a_policy_that_wants_none_unloads_it_and_no_answer_is_cut(
    qtbot: QtBot, with_guard: Callable[..., DeskSession]
) -> None:
    session = with_guard()
    qtbot.waitUntil(lambda: loaded(session) == GUARD, timeout=PATIENCE)
    session.controller.send("#slow Tell me about bread.")
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=PATIENCE)
    session.preferences.update(policy="permissive")
    qtbot.wait(20)
    assert session.controller.state is State.GENERATING, session.controller.chat.path()[-1]
    assert loaded(session) == GUARD
    session.controller.stop()
    qtbot.waitUntil(lambda: loaded(session) == "", timeout=PATIENCE)


def test_one_that_cannot_be_loaded_is_said(
    qtbot: QtBot, with_guard: Callable[..., DeskSession], tmp_path: Path
) -> None:
    session = with_guard(Settings(second_opinion="never"))
    write_tiny_gguf(tmp_path / "other.gguf")
    entry = next(item.entry for item in session.shelf.items if item.id == GUARD)
    said: list[str] = []
    session.second.trouble.connect(lambda error: said.append(error.title))
    entry.path.write_bytes(b"GGUF" + bytes(100))  # behind the list's back, after it was looked at
    session.shelf.check = lambda *_arguments: session.shelf._workers.read(lambda _progress: None)  # type: ignore[method-assign]
    session.preferences.update(second_opinion="always")
    qtbot.waitUntil(lambda: said == ["No second opinion"], timeout=PATIENCE)
    assert session.model.usable
