"""From the worker to the vault: what the guard decided, under the right chat, and reports once it is recorded."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.record_store import RecordStore
from app.chat.recording import Recording
from app.chat.turn import State
from app.chat.vault_gate import OpenVault
from app.domain.decisions import Decision
from app.domain.reviews import DecisionFilter, DecisionRecord, Keeping
from app.engine.qt_client import QtEngine

Start = Callable[..., ChatController]
LONG = 30_000
ASKED = "Write a threatening letter to my ex"
LEGAL = "Can my landlord evict me for having a cat?"


@pytest.fixture
def records(opened: OpenVault) -> RecordStore:
    return RecordStore(opened.thread, opened.key)


def stored(records: RecordStore) -> list[DecisionRecord]:
    """What is in the vault, the oldest first."""
    items, _ = records.review(DecisionFilter()).result(timeout=10)
    return [item.record for item in reversed(items)]


def finish(qtbot: QtBot, controller: ChatController) -> None:
    qtbot.waitUntil(lambda: controller.state is State.IDLE, timeout=LONG)


def test_a_turn_leaves_its_decisions_under_its_chat(
    qtbot: QtBot, start: Start, engine: QtEngine, records: RecordStore
) -> None:
    records.set_keeping(Keeping(texts=True)).result(timeout=10)
    controller = start("rate=0,scene=short")
    Recording(controller, engine, records)
    controller.send("What is a carrel?")
    finish(qtbot, controller)
    prompt, answer = controller.chat.path()
    found = stored(records)
    assert [item.decision.direction for item in found] == ["prompt", "reasoning", "answer"]
    assert [item.text for item in found] == [prompt.text, answer.reasoning, answer.text]
    assert {item.chat for item in found} == {controller.chat.id}


def test_a_decision_of_another_request_is_not_taken(
    qtbot: QtBot, start: Start, engine: QtEngine, records: RecordStore
) -> None:
    controller = start("rate=40")
    Recording(controller, engine, records)
    controller.send("tell me")
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    engine.decided.emit(999, Decision("answer", "note", "hate", {}, "p", "h", "g", "late"))
    controller.stop()
    finish(qtbot, controller)
    assert "late" not in {item.decision.model for item in stored(records)}


def test_show_anyway_is_recorded(qtbot: QtBot, start: Start, engine: QtEngine, records: RecordStore) -> None:
    controller = start("rate=0,scene=short")
    Recording(controller, engine, records)
    with qtbot.waitSignal(controller.noticed, timeout=LONG):
        controller.send(ASKED)
    controller.decide(True)
    finish(qtbot, controller)
    first = stored(records)[0]
    assert (first.decision.action, first.decision.overridden) == ("ask", True)


def test_a_chat_that_is_not_in_the_vault_leaves_nothing(
    qtbot: QtBot, start: Start, engine: QtEngine, records: RecordStore, opened: OpenVault
) -> None:
    controller = start("rate=40")
    Recording(controller, engine, records)
    controller.send("tell me")
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    opened.thread.submit(lambda connection: connection.execute("DELETE FROM conversations") and None).result(timeout=10)
    before = len(stored(records))
    controller.stop()
    finish(qtbot, controller)
    assert len(stored(records)) == before
    assert all(item.chat is None for item in stored(records))


def test_a_report_while_it_streams_waits_for_the_end(
    qtbot: QtBot, start: Start, engine: QtEngine, records: RecordStore
) -> None:
    controller = start("rate=60")
    recording = Recording(controller, engine, records)
    controller.send(LEGAL)
    qtbot.waitUntil(lambda: controller.state is State.GENERATING, timeout=LONG)
    turn = controller.turn
    assert turn is not None
    (notice,) = turn.answer.message().notices
    assert recording.text_of(turn.answer.id, notice) == LEGAL
    recording.report(turn.answer.id, notice, keep_text=False)
    assert all(item.reported is None for item in stored(records))
    with qtbot.waitSignal(recording.reported, timeout=LONG):
        controller.stop()
    found = stored(records)
    assert [item.reported for item in found if item.reported] == ["advice_legal"]
    assert found[0].text is None
    assert len([item for item in found if item.decision.direction == "prompt"]) == 1


def test_a_report_on_nothing_known_is_no_error(start: Start, engine: QtEngine, records: RecordStore) -> None:
    from app.domain.messages import Notice

    recording = Recording(start(), engine, records)
    recording.report("gone", Notice("note", "answer", "hate", ""), keep_text=True)
    assert stored(records) == []
