"""What is being written survives."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.chat.drafts import NEW_CHAT, Drafts
from app.chat.history import user_message
from app.chat.vault_store import VaultStore


def test_drafts_are_kept_by_chat_and_after_a_restart(qtbot: QtBot, store: VaultStore) -> None:
    store.start_chat("a", "A", user_message("hello", None))
    drafts = Drafts(store)
    drafts.write(NEW_CHAT, "for the new one")
    drafts.write("a", "for a")
    drafts.save()
    found: list[str] = []
    after_restart = Drafts(store)
    after_restart.read("a", found.append)
    after_restart.read(NEW_CHAT, found.append)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=10_000)
    assert found == ["for a", "for the new one"]


def test_a_pause_is_enough_to_be_saved(qtbot: QtBot, store: VaultStore) -> None:
    drafts = Drafts(store)
    drafts.write(NEW_CHAT, "unsent")
    qtbot.waitUntil(lambda: store.draft(NEW_CHAT).result(timeout=10) == "unsent", timeout=10_000)
