"""A vault that can't be written: nothing that the person sees or wrote is lost."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
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
