"""The sidebar's list: days, deleting and undoing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from app.chat.chat_list import UNDO_MS, ChatList
from app.chat.day_groups import OLDER, TODAY, WEEK, YESTERDAY, grouped
from app.chat.history import user_message
from app.chat.vault_store import VaultStore
from app.domain.messages import ConversationSummary

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def chat(name: str, days: float) -> ConversationSummary:
    """A chat used so many days before NOON."""
    when = NOON - timedelta(days=days)
    return ConversationSummary(name, name, when, when)


def loaded(qtbot: QtBot, store: VaultStore, *titles: str, undo_ms: int = UNDO_MS) -> ChatList:
    """A list over chats that were really stored."""
    for title in titles:
        store.start_chat(title, title, user_message(title, None)).result(timeout=10)
    chats = ChatList(store, undo_ms=undo_ms)
    with qtbot.waitSignal(chats.changed, timeout=10_000):
        chats.load()
    return chats


def test_groups_newest_first() -> None:
    chats = [chat("week", 3), chat("old", 30), chat("now", 0.01), chat("yesterday", 1), chat("earlier", 0.02)]
    groups = {name: [item.id for item in members] for name, members in grouped(chats, NOON)}
    assert list(groups) == [TODAY, YESTERDAY, WEEK, OLDER]
    assert groups[TODAY] == ["now", "earlier"]
    assert groups[WEEK] == ["week"]


def test_undo_time_is_long_enough() -> None:
    assert UNDO_MS >= 5000


def test_delete_can_be_undone(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "keep", "lose")
    chats.delete("lose")
    assert [item.id for item in chats.chats] == ["keep"]
    assert len(store.chats().result(timeout=10)) == 2
    chats.undo()
    assert {item.id for item in chats.chats} == {"keep", "lose"}


def test_delete_erases_when_the_time_is_over(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "keep", "lose", undo_ms=20)
    chats.delete("lose")
    qtbot.waitUntil(lambda: len(store.chats().result(timeout=10)) == 1, timeout=10_000)


def test_leaving_carries_deletions_out(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "lose")
    chats.delete("lose")
    chats.erase_pending()
    assert list(store.chats().result(timeout=10)) == []


def test_rename_reaches_the_vault(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "old name")
    chats.rename("old name", "new name")
    assert [item.title for item in store.chats().result(timeout=10)] == ["new name"]
