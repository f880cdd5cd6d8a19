"""Temporary chats: everything works, nothing is written, and what is kept is kept whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.history import user_message
from app.chat.record_store import RecordStore
from app.chat.recording import Recording
from app.chat.temporary import NAME, HoldingStore
from app.chat.vault_gate import OpenVault
from app.domain.errors import KnownError
from app.domain.messages import Conversation
from app.engine.qt_client import QtEngine
from app.store.connection import Connection

WORD = "zirbelquark"


@pytest.fixture
def store(opened: OpenVault) -> HoldingStore:
    return HoldingStore(opened.thread)


def everything(connection: Connection) -> str:
    """Every value of every table."""
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        )
    ]
    rows = [str(row) for name in names for row in connection.execute(f"SELECT * FROM {name}")]
    return "\n".join(rows)


def in_vault(opened: OpenVault) -> str:
    return opened.thread.submit(everything).result()


def test_a_whole_chat_leaves_nothing_in_the_vault(
    qtbot: QtBot, start: Callable[..., ChatController], store: HoldingStore, engine: QtEngine, opened: OpenVault
) -> None:
    controller = start()
    records = RecordStore(opened.thread, opened.key)
    recording = Recording(controller, engine, records)
    store.hold(controller.chat.id)
    with qtbot.waitSignal(controller.turn_finished, timeout=30_000):
        controller.send(f"{WORD} please")
    assert len(controller.chat.messages) == 2
    store.save_draft(controller.chat.id, f"{WORD} again")
    store.rename_chat(controller.chat.id, f"{WORD} renamed")
    store.save_last_chat(controller.chat.id).result()
    for notice in controller.chat.messages[-1].notices:
        recording.report(controller.chat.messages[-1].id, notice, keep_text=True)
    after = in_vault(opened)
    assert WORD not in after
    assert controller.chat.id not in after


def test_it_is_opened_again_and_goes_on(
    qtbot: QtBot, start: Callable[..., ChatController], store: HoldingStore
) -> None:
    controller = start("rate=0,scene=short")
    store.hold(controller.chat.id)
    with qtbot.waitSignal(controller.turn_finished, timeout=30_000):
        controller.send("first")
    held = controller.chat
    controller.new_chat()
    with qtbot.waitSignal(controller.opened):
        controller.open_chat(held.id)
    assert controller.chat.messages == held.messages
    with qtbot.waitSignal(controller.turn_finished, timeout=30_000):
        controller.send("second")
    assert [message.text for message in controller.chat.path()][0::2] == ["first", "second"]
    assert [row.title for row in store.chats().result()] == [NAME]


def test_kept_it_is_an_ordinary_chat(store: HoldingStore, opened: OpenVault) -> None:
    store.hold("c")
    first = user_message(WORD, None)
    store.start_chat("c", "Title", first).result()
    store.save_draft("c", "being written")
    kept = store.keep("c", "Kept")
    later = user_message("later", first.id)
    store.save_message("c", later).result()
    assert kept.result() == "new"
    store.forget("c")
    assert not store.is_temporary("c")
    chat = store.chat("c").result()
    assert (chat.title, [message.text for message in chat.path()]) == ("Kept", [WORD, "later"])
    assert store.draft("c").result() == "being written"
    assert WORD in in_vault(opened)


def test_what_could_not_be_kept_stays(store: HoldingStore, opened: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.store import chat_import

    def broken(_connection: Connection, _chat: Conversation) -> str:
        raise KnownError("The disk is full", "")

    monkeypatch.setattr(chat_import, "add_conversation", broken)
    store.hold("c")
    store.start_chat("c", "t", user_message("x", None)).result()
    with pytest.raises(KnownError):
        store.keep("c", "t").result()
    store.stay("c")
    store.save_message("c", user_message("y", None)).result()
    assert store.is_temporary("c")
    assert len(store.chat("c").result().messages) == 2


def test_branches_and_deleting_work_in_memory(store: HoldingStore) -> None:
    store.hold("c")
    first, second = user_message("one", None), user_message("two", None)
    store.start_chat("c", "t", first).result()
    store.save_message("c", replace(second, parent=None)).result()
    store.show_branch("c", first.id, {"": first.id}).result()
    assert store.chat("c").result().leaf == first.id
    store.delete_messages("c", [first.id], second.id).result()
    assert [message.text for message in store.chat("c").result().path()] == ["two"]
    store.delete_chat("c").result()
    assert store.temporary_chats() == ()
    store.save_message("c", user_message("late", None)).result()
    assert store.temporary_chats() == ()


def test_other_chats_are_the_vaults(store: HoldingStore, opened: OpenVault) -> None:
    store.hold("c")
    store.start_chat("other", "t", user_message(WORD, None)).result()
    store.save_draft("other", "d").result()
    store.save_last_chat("other").result()
    assert store.last_chat().result() == "other"
    assert WORD in in_vault(opened)
