"""The sidebar's list: days, deleting and undoing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.chat.chat_list import UNDO_MS, ChatList
from app.chat.chat_order import ALL, PINNED, ListView, Order, read_view, sections
from app.chat.day_groups import OLDER, TODAY, WEEK, YESTERDAY
from app.chat.history import user_message
from app.chat.vault_gate import OpenVault
from app.chat.vault_store import VaultStore
from app.domain.messages import ConversationSummary, Folder
from app.store import erasing
from app.store.connection import Connection
from app.store.failures import DiskFullError

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def chat(name: str, days: float) -> ConversationSummary:
    """A chat used so many days before NOON."""
    when = NOON - timedelta(days=days)
    return ConversationSummary(name, name, when, when)


def listed(
    chats: Sequence[ConversationSummary], view: ListView | None = None, folders: Sequence[Folder] = ()
) -> dict[str, list[str]]:
    """The list as it is shown: headings and ids."""
    return {part.title: [item.id for item in part.chats] for part in sections(chats, folders, view or ListView(), NOON)}


def loaded(qtbot: QtBot, store: VaultStore, *titles: str, undo_ms: int = UNDO_MS) -> ChatList:
    """A list over chats that were really stored."""
    for title in titles:
        store.start_chat(title, title, user_message(title, None)).result(timeout=10)
    chats = ChatList(store, undo_ms=undo_ms)
    chats.load()
    qtbot.waitUntil(lambda: len(chats.chats) == len(titles), timeout=10_000)
    return chats


def stored(store: VaultStore) -> dict[str, ConversationSummary]:
    """What the vault says."""
    return {item.id: item for item in store.chats().result(timeout=10)}


def test_groups_newest_first() -> None:
    chats = [chat("week", 3), chat("old", 30), chat("now", 0.01), chat("yesterday", 1), chat("earlier", 0.02)]
    groups = listed(chats)
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


def test_pins_and_folders_come_first_and_the_archive_is_apart() -> None:
    chats = [
        replace(chat("pinned", 40), pinned=True, folder="f"),
        replace(chat("inside", 3), folder="f"),
        replace(chat("away", 0.1), archived=True, tags=("lease",)),
        replace(chat("tagged", 0.2), tags=("lease", "x")),
        chat("now", 0.01),
    ]
    folders = [Folder("f", "Work"), Folder("e", "Empty")]
    assert listed(chats, None, folders) == {
        PINNED: ["pinned"], "Work": ["inside"], "Empty": [], TODAY: ["now", "tagged"],
    }  # fmt: skip
    assert listed(chats, ListView(archived=True), folders) == {TODAY: ["away"]}
    assert listed(chats, ListView(tag="lease"), folders) == {TODAY: ["tagged"]}
    assert listed([replace(chat("lost", 1), folder="gone")], None, folders)[YESTERDAY] == ["lost"]
    closed = sections(chats, folders, ListView(closed=frozenset({"f"})), NOON)
    assert (closed[1].title, closed[1].closed) == ("Work", True)


def test_sorted_by_creation_and_by_title() -> None:
    old = replace(chat("Ants", 0.1), created=NOON - timedelta(days=90))
    young = replace(chat("zebra", 3), created=NOON - timedelta(days=3))
    middle = replace(chat("Bees", 9), created=NOON - timedelta(days=9))
    assert listed([old, young, middle]) == {TODAY: ["Ants"], WEEK: ["zebra"], OLDER: ["Bees"]}
    assert listed([old, young, middle], ListView(Order.CREATED)) == {WEEK: ["zebra"], OLDER: ["Bees", "Ants"]}
    assert listed([young, middle, old], ListView(Order.TITLE)) == {ALL: ["Ants", "Bees", "zebra"]}


def test_how_the_list_is_sorted_is_remembered(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "one")
    chats.look(ListView(Order.TITLE, archived=True, closed=frozenset({"f"})))
    again = ChatList(store)
    again.load()
    qtbot.waitUntil(lambda: bool(again.chats), timeout=10_000)
    assert again.view == ListView(Order.TITLE, closed=frozenset({"f"}))
    for odd in (None, 3, {}, {"order": "sideways", "closed": 4}, {"order": ["x"], "closed": [1, None]}):
        assert read_view(odd) == ListView()


def test_several_are_archived_moved_and_pinned_and_each_is_undone(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "a", "b", "c")
    told: list[str] = []
    chats.undoable.connect(told.append)
    before = stored(store)
    chats.archive(["a", "b"], True)
    assert told[-1] == "2 chats archived"
    assert {item.id for item in stored(store).values() if item.archived} == {"a", "b"}
    chats.undo()
    assert (told[-1], stored(store)) == ("", before)
    folder = chats.add_folder("Work", ["a", "c"])
    assert told[-1] == "2 chats moved to Work"
    assert {item.id for item in stored(store).values() if item.folder == folder.id} == {"a", "c"}
    chats.pin(["c"], True)
    chats.undo()
    assert not stored(store)["c"].pinned
    assert stored(store)["c"].folder == folder.id
    chats.delete_folder(folder.id)
    assert (chats.folders, stored(store)["a"].folder) == ((), None)
    chats.undo()
    assert (chats.folders, stored(store)["a"].folder) == ((folder,), folder.id)
    chats.tag("a", ["lease ", "", "lease", "Papers"])
    assert (set(stored(store)["a"].tags), chats.tags) == ({"lease", "Papers"}, ("lease", "Papers"))


def test_arranging_does_not_shorten_the_time_to_undo_a_deletion(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, "a", "b")
    told: list[str] = []
    chats.undoable.connect(told.append)
    chats.delete("a")
    chats.pin(["b"], True)
    assert told == ["Chat deleted", "Chat pinned"]
    chats.undo()
    assert told[-1] == "Chat deleted"
    chats.undo()
    assert (told[-1], {item.id for item in chats.chats}) == ("", {"a", "b"})


def test_many_are_erased_with_their_words(qtbot: QtBot, store: VaultStore) -> None:
    chats = loaded(qtbot, store, *(f"chat{number}" for number in range(12)), undo_ms=20)
    while store.find.index_more().result(timeout=10):
        pass
    assert len(store.find.search("chat").result(timeout=10).hits) == 12
    chats.delete(*(f"chat{number}" for number in range(10)))
    qtbot.waitUntil(lambda: len(stored(store)) == 2, timeout=20_000)
    assert {hit.chat for hit in store.find.search("chat").result(timeout=10).hits} == {"chat10", "chat11"}


def test_leaving_erases_at_once_and_the_index_is_made_anew_where_it_would_take_long(
    qtbot: QtBot, opened: OpenVault, store: VaultStore
) -> None:
    loaded(qtbot, store, "one", "two", "three")
    store.save_message("one", user_message("more", None))
    while store.find.index_more().result(timeout=10):
        pass
    opened.thread.submit(_erase_without_time, ["one", "two"]).result(timeout=10)
    assert list(stored(store)) == ["three"]
    assert store.find.search("three").result(timeout=10).hits == ()
    assert store.find.search("three").result(timeout=10).waiting == 1
    store.find.index_more().result(timeout=10)
    assert len(store.find.search("three").result(timeout=10).hits) == 1


def _erase_without_time(connection: Connection, chats: Sequence[str]) -> None:
    erasing.erase_at_once(connection, chats, seconds=0)


def test_a_chat_that_cannot_be_erased_does_not_keep_the_next_one(
    qtbot: QtBot, store: VaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats = loaded(qtbot, store, "a", "b", undo_ms=20)
    full: Future[None] = Future()
    full.set_exception(DiskFullError())
    delete = store.delete_chat
    monkeypatch.setattr(store, "delete_chat", lambda chat: full if chat == "a" else delete(chat))
    with qtbot.waitSignal(chats.trouble, timeout=10_000):
        chats.delete("a", "b")
    qtbot.waitUntil(lambda: list(stored(store)) == ["a"], timeout=10_000)


def test_a_chat_that_is_being_erased_does_not_come_back(
    qtbot: QtBot, store: VaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats = loaded(qtbot, store, "keep", "lose", undo_ms=20)
    more: Future[bool] = Future()
    monkeypatch.setattr(store.find, "take_out", lambda _chat: more)
    chats.delete("lose")
    qtbot.waitUntil(lambda: chats._eraser.left == {"lose"}, timeout=10_000)
    with qtbot.waitSignal(chats.changed, timeout=10_000):
        chats.load()  # as after an import
    assert [item.id for item in chats.chats] == ["keep"]
    more.set_result(False)
    qtbot.waitUntil(lambda: list(stored(store)) == ["keep"], timeout=10_000)
    qtbot.waitUntil(lambda: not chats._eraser.left, timeout=10_000)  # the window hears of it a turn later
