"""The client's half of the conversation: what is current, what is stale, what may be said."""

from __future__ import annotations

import pytest

from app.domain.events import Ask, Event, Failed, Finished, Progress, TextDelta
from app.domain.frames import ProtocolError
from app.engine.backend import ModelInfo
from app.engine.protocol import Ready, Reply, WorkerInfo, encode_reply
from app.engine.session import RESTARTS, EngineState, WorkerSession
from tests.engine.workers import ask, scripted

READY = Ready(WorkerInfo("full", {}, ModelInfo("m", "f", 512)))
LOAD_ID = 1


def received(session: WorkerSession, request_id: int, *replies: Reply) -> list[Reply]:
    session.receive(b"".join(encode_reply(request_id, reply) for reply in replies))
    found = []
    while (message := session.next()) is not None:
        found.append(message[1])
    return found


def state_of(session: WorkerSession) -> EngineState:
    return session.state  # through a call, as mypy takes a property for unchanging


def loaded() -> WorkerSession:
    session = WorkerSession()
    session.load(scripted())
    received(session, LOAD_ID, READY)
    return session


def test_a_session_loads_answers_and_is_ready_again() -> None:
    session = WorkerSession()
    assert state_of(session) is EngineState.STOPPED
    session.load(scripted())
    assert state_of(session) is EngineState.LOADING
    assert received(session, LOAD_ID, Progress("loading", 1, 2), READY) == [Progress("loading", 1, 2), READY]
    assert state_of(session) is EngineState.READY
    request_id, _ = session.respond(ask())
    assert state_of(session) is EngineState.ANSWERING
    answer: list[Event] = [TextDelta("a"), Finished("end")]
    assert received(session, request_id, *answer) == answer
    assert state_of(session) is EngineState.READY


def test_events_of_stale_requests_are_dropped() -> None:
    session = loaded()
    old, _ = session.respond(ask())
    new, _ = session.respond(ask())
    assert new != old
    assert received(session, old, TextDelta("old"), Finished("stopped")) == []
    assert received(session, new, TextDelta("new")) == [TextDelta("new")]


def test_a_second_request_cancels_the_first() -> None:
    session = loaded()
    _, first = session.respond(ask())
    _, second = session.respond(ask())
    assert b'"cancel"' not in first
    assert b'"cancel"' in second


def test_nothing_is_heard_after_the_end_of_an_answer() -> None:
    session = loaded()
    request_id, _ = session.respond(ask())
    replies: list[Event] = [Finished("end"), TextDelta("more"), Finished("end")]
    assert received(session, request_id, *replies) == [Finished("end")]


def test_a_cancel_is_sent_once() -> None:
    session = loaded()
    assert session.cancel() is None
    session.respond(ask())
    assert session.cancel()
    assert state_of(session) is EngineState.STOPPING
    assert session.cancel() is None


def test_only_what_was_asked_can_be_decided_and_only_once() -> None:
    session = loaded()
    request_id, _ = session.respond(ask())
    assert session.decide(True) is None
    received(session, request_id, Ask("prompt", "violence"))
    assert [session.waits, bool(session.decide(True)), session.waits] == [False, True, True]
    assert session.decide(True) is None


@pytest.mark.parametrize("reply", [TextDelta("early"), Finished("end")])
def test_a_loading_worker_that_talks_is_a_protocol_error(reply: Event) -> None:
    session = WorkerSession()
    session.load(scripted())
    with pytest.raises(ProtocolError):
        received(session, LOAD_ID, reply)


def test_a_worker_that_gets_ready_again_is_a_protocol_error() -> None:
    session = loaded()
    request_id, _ = session.respond(ask())
    with pytest.raises(ProtocolError):
        received(session, request_id, READY)


def test_a_lost_worker_leaves_its_request_open_and_ids_never_repeat() -> None:
    session = loaded()
    request_id, _ = session.respond(ask())
    assert session.lost() == request_id
    assert state_of(session) is EngineState.STOPPED
    session.load(scripted())
    assert received(session, request_id, TextDelta("ghost")) == []
    assert session.respond(ask())[0] > request_id


def test_half_a_frame_of_a_dead_worker_is_forgotten() -> None:
    session = loaded()
    session.receive(encode_reply(LOAD_ID, READY)[:-3])
    session.lost()
    session.load(scripted())
    assert received(session, 2, READY) == [READY]


def test_restarts_are_counted_until_an_answer_is_finished() -> None:
    session = loaded()
    for _ in range(RESTARTS):
        session.lost()
        assert session.may_restart
    session.load(scripted())
    session.lost()
    gave_up = not session.may_restart
    session.forgive()
    assert [gave_up, session.may_restart] == [True, True]


def test_a_finished_answer_forgives_and_a_failed_one_does_not() -> None:
    for end, forgiven in ((Finished("end"), True), (Failed("t", "m", "", 1), False)):
        session = loaded()
        for _ in range(RESTARTS):
            session.lost()
        session.load(scripted())
        received(session, 2, READY)
        request_id, _ = session.respond(ask())
        received(session, request_id, end)
        session.lost()
        assert session.may_restart is forgiven
