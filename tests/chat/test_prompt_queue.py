"""One prompt waits for the answer that is written: sent when it ended well, given back when it did not."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.prompt_queue import PromptQueue, Queued
from app.chat.turn import State
from app.chat.vault_store import VaultStore
from app.engine.qt_client import QtEngine

Start = Callable[..., ChatController]
LONG = 90_000


def begin(qtbot: QtBot, controller: ChatController) -> PromptQueue:
    """An answer is being written."""
    queue = PromptQueue(controller)
    assert not queue.takes()
    controller.send("one")
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    assert queue.takes()
    return queue


def returned_by(queue: PromptQueue) -> list[Queued]:
    found: list[Queued] = []
    queue.returned.connect(found.append)
    return found


def texts(store: VaultStore, chat_id: str) -> list[str]:
    return [message.text for message in store.chat(chat_id).result(timeout=10).path()][::2]


def test_it_is_sent_when_the_answer_has_ended_well(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=300,scene=short")
    queue = begin(qtbot, controller)
    assert queue.add("two")
    assert queue.waiting == Queued(controller.chat.id, "two")
    qtbot.waitUntil(lambda: queue.waiting is None, timeout=LONG)
    assert controller.state is not State.IDLE
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)
    assert texts(store, controller.chat.id) == ["one", "two"]
    assert len(controller.chat.path()) == 4


def test_it_is_sent_in_its_own_chat(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=300,scene=short")
    queue = begin(qtbot, controller)
    first = controller.chat.id
    queue.add("two")
    controller.new_chat()
    assert not queue.takes()
    added: list[object] = []
    controller.message_added.connect(added.append)
    qtbot.waitUntil(lambda: queue.waiting is None, timeout=LONG)
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)
    assert texts(store, first) == ["one", "two"]
    assert added == []
    assert controller.chat.messages == ()


def test_only_one_waits(qtbot: QtBot, start: Start) -> None:
    controller = start("rate=60")
    queue = begin(qtbot, controller)
    troubles: list[str] = []
    queue.trouble.connect(lambda error: troubles.append(error.title))
    assert queue.add("two")
    assert not queue.add("three")
    assert troubles == ["One prompt waits already"]
    assert queue.take() == Queued(controller.chat.id, "two")
    assert queue.add("three")
    queue.take()
    controller.stop()
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def test_it_comes_back_when_the_answer_is_stopped(qtbot: QtBot, start: Start, store: VaultStore) -> None:
    controller = start("rate=60")
    queue = begin(qtbot, controller)
    returned = returned_by(queue)
    queue.add("two")
    controller.stop()
    qtbot.waitUntil(lambda: returned == [Queued(controller.chat.id, "two")], timeout=LONG)
    assert controller.state is State.IDLE
    assert texts(store, controller.chat.id) == ["one"]


def test_it_comes_back_when_the_worker_dies(qtbot: QtBot, start: Start, engine: QtEngine) -> None:
    controller = start("rate=60")
    queue = begin(qtbot, controller)
    returned = returned_by(queue)
    queue.add("two")
    with qtbot.waitSignal(engine.ready, timeout=LONG):
        os.kill(engine.process_id, signal.SIGKILL)
    assert [item.text for item in returned] == ["two"]
    assert controller.state is State.IDLE


def test_it_comes_back_before_the_window_closes(qtbot: QtBot, start: Start) -> None:
    controller = start("rate=60")
    queue = begin(qtbot, controller)
    returned = returned_by(queue)
    queue.add("two")
    queue.give_back()
    assert [item.text for item in returned] == ["two"]
    assert queue.waiting is None
    controller.stop()
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def test_it_goes_with_its_chat(qtbot: QtBot, start: Start) -> None:
    controller = start("rate=60")
    queue = begin(qtbot, controller)
    returned = returned_by(queue)
    queue.add("two")
    controller.forget_chat(controller.chat.id)
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)
    assert queue.waiting is None
    assert returned == []
