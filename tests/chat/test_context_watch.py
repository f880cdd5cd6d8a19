"""The use of the context beside a real worker, in a chat that is far longer than it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.chat import context_watch
from app.chat.context_watch import ContextWatch
from app.chat.controller import ChatController
from app.chat.turn import State
from app.chat.vault_store import VaultStore
from app.domain.requests import ChatRequest
from app.engine.qt_client import QtEngine
from tests.chat.desk_parts import store_long_chat

MESSAGES, LONG = 300, 30_000


@pytest.fixture
def watch(
    qtbot: QtBot, start: Callable[..., ChatController], store: VaultStore, engine: QtEngine
) -> tuple[ContextWatch, ChatController]:
    """A watch on the long chat, which is open."""
    controller = start("rate=0,scene=short")
    store_long_chat(store, MESSAGES)
    with qtbot.waitSignal(controller.opened, timeout=LONG):
        controller.open_chat("long")
    watch = ContextWatch(controller, engine, controller._model, lambda _chat: "")
    watch._on_ready(controller._model.context)
    return watch, controller


def ask(qtbot: QtBot, controller: ChatController) -> None:
    """A question, up to the end of its answer."""
    controller.send("and now?")
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def test_what_was_not_sent_counts_as_left_out(
    qtbot: QtBot, watch: tuple[ContextWatch, ChatController], requests: list[ChatRequest]
) -> None:
    watching, controller = watch
    before = watching.use("word " * 100)
    ask(qtbot, controller)
    older = requests[0].older
    found = watching.use("")
    assert found is not None
    assert older > 0
    assert found.exact
    assert (found.left_out, found.sent) == (older, MESSAGES + 2 - older)
    after = watching.use("word " * 100)
    assert before is not None
    assert after is not None
    assert after.draft < before.draft, "the scale learns from what was sent, where each word is a token"


def test_only_the_newest_counts_are_remembered(
    qtbot: QtBot, watch: tuple[ContextWatch, ChatController], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context_watch, "_MOST_KNOWN", 2)
    watching, controller = watch
    ask(qtbot, controller)
    first = controller.chat
    ask(qtbot, controller)
    newest = watching.use("")
    assert newest is not None
    assert newest.exact
    controller.show_branch(first, store=False)
    forgotten = watching.use("")
    assert forgotten is not None
    assert not forgotten.exact
