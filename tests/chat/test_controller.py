"""The conductor with a real vault and a real worker: what is stored, what is shown, what survives."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.turn import State
from app.chat.vault_store import VaultStore
from app.domain.messages import Conversation, MessageState, Role
from app.domain.requests import ChatRequest
from app.engine.qt_client import QtEngine
from tests.chat.desk_parts import store_long_chat

Start = Callable[..., ChatController]
LONG = 30_000


def stored(store: VaultStore, chat_id: str) -> Conversation:
    """The chat as it is on the disk."""
    return store.chat(chat_id).result(timeout=10)


def finish(qtbot: QtBot, controller: ChatController) -> None:
    """Wait for the end of the answer, and of its storing."""
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def generating(qtbot: QtBot, controller: ChatController) -> None:
    """Wait until text of an answer has been released."""
    if controller.state is not State.GENERATING:
        qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)


def test_prompt_and_answer_are_stored_under_a_title(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=0,scene=short")
    assert controller.send("  What is\n a carrel? ")
    finish(qtbot, controller)
    chat = stored(store, controller.chat.id)
    assert chat.title == "What is a carrel?"
    prompt, answer = chat.path()
    assert (prompt.role, prompt.text) == (Role.USER, "  What is\n a carrel? ")
    assert answer.parent == prompt.id
    assert answer.state is MessageState.COMPLETE
    assert answer.text
    assert answer.reasoning


def test_an_empty_chat_is_not_stored(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start()
    controller.new_chat()
    assert list(store.chats().result(timeout=10)) == []


def test_reasoning_is_not_sent_back(qtbot: QtBot, start: Start, requests: list[ChatRequest]) -> None:
    controller = start("rate=0,scene=short")
    controller.send("one")
    finish(qtbot, controller)
    reasoning = controller.chat.path()[-1].reasoning
    controller.send("two")
    finish(qtbot, controller)
    assert reasoning
    assert [message.role for message in requests[1].messages] == [Role.USER, Role.ASSISTANT, Role.USER]
    assert all(reasoning not in message.text for message in requests[1].messages)


def test_of_a_long_chat_what_can_not_fit_is_not_sent_and_that_is_told(
    qtbot: QtBot, start: Start, store: VaultStore, requests: list[ChatRequest]
) -> None:
    controller = start("rate=0,scene=short")
    store_long_chat(store, 300)
    with qtbot.waitSignal(controller.opened, timeout=LONG):
        controller.open_chat("long")
    controller.send("and now?")
    finish(qtbot, controller)
    (request,) = requests
    assert request.older > 0
    assert [message.text.split()[0] for message in request.messages[:-1]] == [
        str(number) for number in range(request.older, 300)
    ]
    assert any(str(request.older) in notice.text for notice in controller.chat.path()[-1].notices)


def test_text_is_on_the_disk_while_it_streams(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=40")
    controller.send("tell me")

    def partly_stored() -> bool:
        path = stored(store, controller.chat.id).path()
        return len(path) == 2 and bool(path[1].text or path[1].reasoning)

    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    qtbot.waitUntil(partly_stored, timeout=LONG)
    assert controller.state is State.GENERATING
    assert stored(store, controller.chat.id).path()[1].state is MessageState.INTERRUPTED
    controller.stop()
    finish(qtbot, controller)


def test_stop_keeps_what_came(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    controller.send("tell me")
    generating(qtbot, controller)
    controller.stop()
    assert controller.state is State.STOPPING
    finish(qtbot, controller)
    answer = stored(store, controller.chat.id).path()[-1]
    assert answer.state is MessageState.STOPPED
    assert answer.text or answer.reasoning


def test_a_killed_worker_keeps_the_chat(qtbot: QtBot, start: Start, store: VaultStore, engine: QtEngine) -> None:
    controller = start("rate=60")
    troubles: list[tuple[str, str]] = []
    controller.trouble.connect(lambda error, action: troubles.append((error.title, action)))
    controller.send("tell me")
    generating(qtbot, controller)
    qtbot.waitUntil(lambda: bool(controller.chat.messages), timeout=LONG)
    with qtbot.waitSignal(engine.ready, timeout=LONG):
        os.kill(engine.process_id, signal.SIGKILL)
    finish(qtbot, controller)
    prompt, answer = stored(store, controller.chat.id).path()
    assert prompt.text == "tell me"
    assert answer.state is MessageState.INTERRUPTED
    assert troubles == [("The model stopped", "again")]
    controller.answer_again(answer.id)
    generating(qtbot, controller)
    controller.stop()
    finish(qtbot, controller)
    versions = [item for item in stored(store, controller.chat.id).messages if item.parent == prompt.id]
    assert len(versions) == 2


def test_another_chat_can_be_read_meanwhile(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    controller.send("first")
    first = controller.chat.id
    generating(qtbot, controller)
    controller.new_chat()
    assert controller.busy_chat == first
    assert controller.state is State.GENERATING
    troubles: list[str] = []
    controller.trouble.connect(lambda error, action: troubles.append(error.title))
    assert not controller.send("second")
    assert troubles == ["One answer at a time"]
    replayed: list[str] = []
    controller.reasoning_added.connect(replayed.append)
    controller.open_chat(first)
    assert controller.chat.id == first
    assert "".join(replayed)
    controller.stop()
    finish(qtbot, controller)
    assert [item.title for item in store.chats().result(timeout=10)] == ["first"]


def test_closing_keeps_the_partial_answer(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    controller.send("tell me")
    generating(qtbot, controller)
    controller.close()
    answer = stored(store, controller.chat.id).path()[-1]
    assert answer.state is MessageState.STOPPED
    assert answer.text or answer.reasoning


def test_a_prompt_waits_for_the_model(qtbot: QtBot, start: Start, store: VaultStore, engine: QtEngine) -> None:
    controller = start("rate=0,scene=short")
    words: list[str] = []
    controller.status_changed.connect(words.append)
    with qtbot.waitSignal(engine.stopped, timeout=LONG):
        os.kill(engine.process_id, signal.SIGKILL)
    controller.send("hello")
    assert controller.state is State.LOADING
    finish(qtbot, controller)
    assert any(line.startswith("Loading model…") for line in words)
    assert stored(store, controller.chat.id).path()[-1].role is Role.ASSISTANT
