"""The models page with the real library, real tiny model files and a real hub on loopback behind it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.chat.offer import Offer
from app.chat.shelf_items import Group
from app.config.paths import Profile
from app.config.settings import ModelSettings, Settings
from app.models.connections import read_connections
from app.ui.confirm import ConfirmDialog
from app.ui.desk_session import DeskSession
from app.ui.pages.models.card import ModelCard
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.pages.models.import_dialog import FAMILIES, ImportDialog
from app.ui.program import Program
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.ui.small_catalog import MODEL, catalog_of

Open = Callable[..., Program]
PATIENCE = 30_000
OFFER = Offer("Tiny", "localhost", "carrel-test/tiny", ("tiny-q4.gguf",), 1000, "MIT", 2000, 10**9)


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub with nothing in it."""
    with Hub() as server:
        yield server


@pytest.fixture
def desk_with_hub(open_desk: Open, hub: Hub, tmp_path: Path) -> Callable[..., DeskSession]:
    """A window whose catalog has one model, which the hub on loopback has too."""

    def make(**settings: object) -> DeskSession:
        source = write_tiny_gguf(tmp_path / "tiny-q4.gguf")
        hub.add("carrel-test/tiny", source)
        catalog = tmp_path / "catalog.json"
        catalog.write_text(json.dumps(catalog_of(source, COMMIT)))
        chosen = Settings(hub=hub.address, allow_hosts=(hub.cdn_host,), **settings)  # type: ignore[arg-type]
        return session_of(open_desk(settings=chosen, catalog=catalog))

    return make


def session_of(program: Program) -> DeskSession:
    """The session of the open vault."""
    assert program.session is not None
    return program.session


def card_of(qtbot: QtBot, session: DeskSession, model_id: str) -> ModelCard:
    """A model's card, once it is made."""
    qtbot.waitUntil(lambda: session.desk.models.card(model_id) is not None, timeout=PATIENCE)
    card = session.desk.models.card(model_id)
    assert card is not None
    return card


def answer(kind: type[QDialog], act: Callable[[QDialog], object]) -> list[QDialog]:
    """Do something with the next dialog of a kind, as soon as it is open; the list holds it then."""
    seen: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    return seen


def test_a_download_asks_first_and_ends_installed(
    qtbot: QtBot, desk_with_hub: Callable[..., DeskSession], hub: Hub, profile: Profile
) -> None:
    session = desk_with_hub()
    session.desk.show_models()
    card = card_of(qtbot, session, MODEL)
    before = len(hub.requests)
    seen = answer(ConsentDialog, lambda dialog: dialog.reject())
    card.buttons["download"].click()
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    qtbot.wait(50)
    assert len(hub.requests) == before == 0
    seen = answer(ConsentDialog, lambda dialog: dialog.confirm.click())  # type: ignore[attr-defined]
    card.buttons["download"].click()
    qtbot.waitUntil(lambda: "use" in card.buttons, timeout=PATIENCE)
    assert session.shelf.item(MODEL) is not None
    assert (profile.models / MODEL / "tiny-q4.gguf").is_file()
    assert read_connections(profile.connections)
    qtbot.waitUntil(lambda: "Offline" in session.desk.sidebar.connection.text(), timeout=PATIENCE)
    card.buttons["use"].click()
    qtbot.waitUntil(lambda: session.model.usable and session.model.model_id == MODEL, timeout=PATIENCE)
    rows = [action.text() for action in session.desk.chat.header.model_menu.actions()]
    assert [row.endswith("ready") for row in rows if row.startswith(("Tiny Distill", "Carrel Guide"))] == [True, False]


def test_a_question_is_made_opened_and_acted_on_in_three_turns(
    qtbot: QtBot, desk_with_hub: Callable[..., DeskSession]
) -> None:
    session = desk_with_hub()
    card_of(qtbot, session, MODEL)
    order: list[str] = []

    def agree(dialog: QDialog) -> None:
        order.append("opened")
        dialog.destroyed.connect(lambda: order.append("gone"))
        dialog.confirm.click()  # type: ignore[attr-defined]

    session.shelf.changed.connect(lambda _items: order.append("started"))
    seen = answer(ConsentDialog, agree)
    session.models.dialogs._agree(MODEL, OFFER)
    (dialog,) = session.desk.findChildren(ConsentDialog)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: "started" in order, timeout=PATIENCE)
    assert order[:3] == ["opened", "gone", "started"]
    assert seen


def test_a_question_whose_desk_is_gone_is_not_opened(qtbot: QtBot, desk_with_hub: Callable[..., DeskSession]) -> None:
    session = desk_with_hub()
    session.models.dialogs._agree(MODEL, OFFER)
    for dialog in session.desk.findChildren(ConsentDialog):
        shiboken6.delete(dialog)
    qtbot.wait(50)
    assert QApplication.activeModalWidget() is None


def test_never_connect_starts_nothing_until_it_is_switched_off(
    qtbot: QtBot, desk_with_hub: Callable[..., DeskSession], hub: Hub
) -> None:
    session = desk_with_hub(never_connect=True)
    card = card_of(qtbot, session, MODEL)
    assert session.desk.models.never.text() == "Never connect: on"
    seen = answer(ConfirmDialog, lambda dialog: dialog.reject())
    card.buttons["download"].click()
    assert seen, "it says why instead"
    session.shelf.fetching.start(MODEL)
    session.shelf.fetching.look_up("hf:carrel-test/tiny/tiny-q4.gguf", lambda _id, _offer: None)
    qtbot.wait(200)
    assert hub.requests == []
    assert session.preferences.value.never_connect


def test_a_graphics_processor_that_failed_is_told_about(
    desk_with_hub: Callable[..., DeskSession],
) -> None:
    session = desk_with_hub()
    info = session.model.info
    assert info is not None
    session.model.ready.emit(info)
    assert session.desk.chat.banners.banners() == []
    session.model.ready.emit(replace(info, model=replace(info.model, gpu_note="The driver refused.")))
    assert "The driver refused." in session.desk.chat.banners.banners()[0].accessibleName()


def test_a_pasted_address_is_asked_about_shown_and_fetched(
    qtbot: QtBot, desk_with_hub: Callable[..., DeskSession], hub: Hub, tmp_path: Path
) -> None:
    session = desk_with_hub()
    other = write_tiny_gguf(tmp_path / "other-f32.gguf", layers=2)
    hub.add("somebody/other", other)
    page = session.desk.models
    page.address.setText("hf:somebody/other/other-f32.gguf")
    asked = answer(ConfirmDialog, lambda dialog: dialog.accept())
    shown = answer(ConsentDialog, lambda dialog: dialog.confirm.click())  # type: ignore[attr-defined]
    page.look_up.click()
    qtbot.waitUntil(lambda: bool(asked and shown), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: any(item.entry.source == "hub" and item.entry.usable for item in session.shelf.items), timeout=PATIENCE
    )


def test_a_dropped_file_is_shown_before_it_is_used(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    file = write_tiny_gguf(tmp_path / "my-model.gguf")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    seen = answer(ImportDialog, lambda dialog: dialog.accept())
    copy = Qt.DropAction.CopyAction
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    session.desk.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), copy, data, left, no_keys))
    qtbot.waitUntil(lambda: session.model.model_id == str(file) and session.model.usable, timeout=PATIENCE)
    assert seen
    card = card_of(qtbot, session, str(file))
    answer(ConfirmDialog, lambda dialog: dialog.accept())
    session.desk.models.acted.emit(str(file), "remove")
    qtbot.waitUntil(lambda: session.model.model_id == "guide", timeout=PATIENCE)
    assert file.exists()
    assert card is not None


def test_a_file_that_is_no_model_is_refused_with_a_banner(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    before = session.model.entry
    file = tmp_path / "page.gguf"
    file.write_text("<html>not found</html>")
    session.models.dialogs.offer_file(file)
    qtbot.waitUntil(lambda: bool(session.desk.chat.banners.banners()), timeout=PATIENCE)
    assert session.model.entry is before


def test_unload_frees_the_worker_and_a_prompt_loads_again(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    session.models.unload()
    assert session.model.status.words.endswith("not loaded")
    qtbot.waitUntil(lambda: session.engine.process_id == 0, timeout=PATIENCE)  # type: ignore[attr-defined]
    session.desk.chat.composer.set_text("Hello?")
    session.desk.chat.composer.send.click()
    qtbot.waitUntil(lambda: session.model.usable, timeout=PATIENCE)


def test_settings_of_a_model_hold_for_its_next_load_and_answer(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    session.models.dialogs.settings_chosen.emit("guide", ModelSettings(context=512, temperature=0.2))
    assert session.preferences.value.of_model("guide").context == 512
    assert session.controller.options.sampling.temperature == 0.2
    assert session.model.entry is not None
    assert session.shelf.spec_of(session.model.entry).context == 512
    session.models.dialogs.settings_chosen.emit("guide", ModelSettings())
    assert session.preferences.value.per_model == {}


def test_the_page_has_one_primary_button_and_no_wall_of_cards(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    page = session.desk.models
    session.desk.show_models()
    qtbot.waitUntil(lambda: len(page.first.cards) >= 2, timeout=PATIENCE)
    primary = [item for item in page.findChildren(QPushButton) if item.property("kind") == "primary"]
    assert len([item for item in primary if item.isVisible()]) <= 1
    assert len(page.first.cards) <= 6
    assert page.sections[Group.GUARD].isVisible()
    page.sections[Group.GUARD].toggle.click()
    qtbot.waitUntil(lambda: len(page.sections[Group.GUARD].list.cards) >= 2, timeout=PATIENCE)


def test_every_offered_template_exists() -> None:
    from app.engine.templates import families

    assert {name for name, _ in FAMILIES} <= set(families.FAMILIES)
