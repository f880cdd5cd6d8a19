"""A vault that can't be written: nothing that the person sees or wrote is lost."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.drafts import NEW_CHAT, Drafts
from app.chat.turn import State
from app.chat.vault_gate import OpenVault
from app.chat.vault_store import VaultStore
from app.domain.messages import MessageState
from app.store.connection import Connection

Start = Callable[..., ChatController]
LONG = 30_000


def allow_writing(opened: OpenVault, allowed: bool) -> None:
    """Make the database read-only, or writable again."""

    def switch(connection: Connection) -> None:
        connection.execute(f"PRAGMA query_only = {0 if allowed else 1}")

    opened.thread.submit(switch).result(timeout=10)


def test_a_prompt_that_cannot_be_stored_comes_back(
    qtbot: QtBot, start: Start, store: VaultStore, opened: OpenVault
) -> None:
    controller = start()
    allow_writing(opened, False)
    returned: list[str] = []
    troubles: list[str] = []
    controller.prompt_returned.connect(lambda _chat, text: returned.append(text))
    controller.trouble.connect(lambda error, action: troubles.append(error.title))
    controller.send("keep me")
    qtbot.waitUntil(lambda: returned == ["keep me"], timeout=LONG)
    assert controller.state is State.IDLE
    assert controller.chat.messages == ()
    assert len(troubles) == 1
    allow_writing(opened, True)
    assert controller.send("keep me")
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def test_an_answer_that_cannot_be_stored_is_stored_later(
    qtbot: QtBot, start: Start, store: VaultStore, opened: OpenVault
) -> None:
    controller = start("rate=60")
    actions: list[str] = []
    controller.trouble.connect(lambda error, action: actions.append(action))
    controller.send("tell me")
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    allow_writing(opened, False)
    controller.stop()
    qtbot.waitUntil(lambda: "save" in actions, timeout=LONG)
    shown = controller.chat.path()[-1]
    assert shown.text or shown.reasoning
    allow_writing(opened, True)
    controller.save_again()

    def stored() -> bool:
        path = store.chat(controller.chat.id).result(timeout=10).path()
        return path[-1].id == shown.id and path[-1].state is MessageState.STOPPED

    qtbot.waitUntil(stored, timeout=LONG)


def unsaved_answer(qtbot: QtBot, controller: ChatController, opened: OpenVault) -> None:
    """An answer of which nothing could be stored; now it could be."""
    actions: list[str] = []

    def forbid(state: State) -> None:
        if state is State.READING:
            allow_writing(opened, False)

    controller.trouble.connect(lambda error, action: actions.append(action))
    controller.state_changed.connect(forbid)
    controller.send("tell me")
    qtbot.waitUntil(lambda: controller.state is State.IDLE and "save" in actions, timeout=LONG)
    controller.state_changed.disconnect(forbid)
    assert len(controller.chat.path()) == 2
    allow_writing(opened, True)


def test_what_is_asked_next_does_not_hang_below_an_answer_that_is_not_there(
    qtbot: QtBot, start: Start, store: VaultStore, opened: OpenVault
) -> None:
    controller = start("rate=0,scene=short")
    unsaved_answer(qtbot, controller, opened)
    with qtbot.waitSignal(controller.turn_ended, timeout=LONG):
        controller.send("and then?")
    assert [message.id for message in store.chat(controller.chat.id).result(timeout=10).path()] == [
        message.id for message in controller.chat.path()
    ]


def test_an_answer_that_could_not_be_stored_is_stored_before_the_vault_closes(
    qtbot: QtBot, start: Start, store: VaultStore, opened: OpenVault
) -> None:
    controller = start("rate=0,scene=short")
    unsaved_answer(qtbot, controller, opened)
    controller.close()
    stored = store.chat(controller.chat.id).result(timeout=10)
    assert stored.path()[-1].text == controller.chat.path()[-1].text


def test_an_answer_of_a_chat_that_was_deleted_is_not_kept(
    qtbot: QtBot, start: Start, store: VaultStore, opened: OpenVault
) -> None:
    controller = start("rate=0,scene=short")
    unsaved_answer(qtbot, controller, opened)
    store.delete_chat(controller.chat.id).result(timeout=10)
    told: list[str] = []
    controller.trouble.connect(lambda error, action: told.append(error.title))
    controller.save_again()
    store.chats().result(timeout=10)
    qtbot.wait(50)
    assert told == []
    assert not controller._keeper._unsaved


def test_a_draft_that_could_not_be_written_is_tried_again(qtbot: QtBot, store: VaultStore, opened: OpenVault) -> None:
    drafts = Drafts(store)
    allow_writing(opened, False)
    drafts.write(NEW_CHAT, "half a thought")
    drafts.save()
    qtbot.waitUntil(lambda: NEW_CHAT in drafts._unsaved, timeout=10_000)
    allow_writing(opened, True)
    drafts.save()
    assert store.draft(NEW_CHAT).result(timeout=10) == "half a thought"
