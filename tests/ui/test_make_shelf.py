"""A download that ran when the program ended goes on at the next start; one that was paused waits for a click."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.chat.model_shelf import ModelShelf
from app.config.paths import Profile
from app.config.settings import Settings, load_settings
from app.ui.make_shelf import make_shelf
from app.ui.preferences import Preferences
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.ui.small_catalog import MODEL, catalog_of

Start = Callable[[], ModelShelf]
PACE = 256 * 2**10
"""Bytes a second, so that a download is still under way when the program ends."""


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        server.pace = PACE
        yield server


@pytest.fixture
def start(hub: Hub, tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Begins a run of the program as far as models go, with the settings that the last one left."""
    source = write_tiny_gguf(tmp_path / "tiny-q4.gguf", width=256, layers=2)
    hub.add("carrel-test/tiny", source)
    catalog = tmp_path / "catalog.json"
    catalog.write_text(json.dumps(catalog_of(source, COMMIT)))
    profile = Profile(tmp_path / "profile")
    profile.root.mkdir(mode=0o700)
    first = Settings(hub=hub.address, allow_hosts=(hub.cdn_host,))
    parent = QObject()
    shelves: list[ModelShelf] = []
    kept: list[Preferences] = []

    def begin() -> ModelShelf:
        if kept:
            kept[-1].wait()
        settings = load_settings(profile.settings).settings if shelves else first
        kept.append(Preferences(profile.settings, settings, parent))
        shelf = make_shelf(profile, kept[-1], catalog, parent)
        shelves.append(shelf)
        shelf.refresh()
        qtbot.waitUntil(lambda: shelf.item(MODEL) is not None, timeout=30_000)
        return shelf

    yield begin
    end(qtbot, shelves[-1])


def end(qtbot: QtBot, shelf: ModelShelf) -> None:
    """The program ends."""
    with qtbot.waitSignal(shelf.fetching.closed, timeout=30_000):
        shelf.close()


def fetch_a_part(qtbot: QtBot, shelf: ModelShelf) -> None:
    shelf.fetching.start(MODEL)
    qtbot.waitUntil(lambda: shelf.fetching.transfers[MODEL].done > 0, timeout=30_000)


def is_here(shelf: ModelShelf) -> bool:
    item = shelf.item(MODEL)
    return item is not None and item.here


def test_what_ran_goes_on_by_itself(start: Start, hub: Hub, qtbot: QtBot, tmp_path: Path) -> None:
    shelf = start()
    fetch_a_part(qtbot, shelf)
    end(qtbot, shelf)
    hub.pace = 0
    again = start()
    qtbot.waitUntil(lambda: is_here(again) and MODEL not in again.fetching.transfers, timeout=60_000)
    qtbot.waitUntil(lambda: load_settings(tmp_path / "profile" / "settings.json").settings.downloads == ())


def test_what_was_paused_waits_for_a_click(start: Start, hub: Hub, qtbot: QtBot) -> None:
    shelf = start()
    fetch_a_part(qtbot, shelf)
    shelf.fetching.pause(MODEL)
    qtbot.waitUntil(lambda: shelf.fetching.transfers[MODEL].phase == "paused", timeout=30_000)
    end(qtbot, shelf)
    asked = len(hub.requests)
    again = start()
    assert again.fetching.transfers[MODEL].phase == "paused"
    qtbot.wait(300)
    assert len(hub.requests) == asked
