"""Messages between client and worker: the same on both sides, and nothing else gets through."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codec
from app.domain.decisions import Decision
from app.domain.events import Failed, Finished, Progress, TextDelta, Withheld
from app.domain.frames import Frame, FrameReader, Kind, ProtocolError
from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage, Sampling
from app.engine.backend import ModelInfo
from app.engine.protocol import (
    Cancel,
    Decide,
    Load,
    Ready,
    Reply,
    Request,
    Respond,
    WorkerInfo,
    decode_reply,
    decode_request,
    encode_reply,
    encode_request,
)

text = st.text(st.characters(codec="utf-8"), max_size=60)
maybe_count = st.none() | st.integers(1, 10**6)
sampling = st.builds(
    Sampling,
    temperature=st.none() | st.floats(0, 2),
    top_p=st.none() | st.floats(0, 1),
    top_k=maybe_count,
    min_p=st.none(),
    seed=maybe_count,
)
chats = st.builds(
    ChatRequest,
    messages=st.lists(st.builds(PromptMessage, st.sampled_from(Role), text), max_size=4).map(tuple),
    policy=text,
    system=text,
    thinking=st.booleans(),
    max_thinking=maybe_count,
    max_tokens=maybe_count,
    sampling=sampling,
)
specs = st.builds(ModelSpec, id=text, path=text, context=st.integers(1, 10**6), threads=maybe_count, sampling=sampling)
requests = st.one_of(
    st.builds(Load, specs), st.builds(Respond, chats), st.just(Cancel()), st.builds(Decide, st.booleans())
)
infos = st.builds(
    WorkerInfo,
    st.sampled_from(["full", "partial", "none"]),
    st.dictionaries(text, st.booleans(), max_size=3),
    st.builds(ModelInfo, id=text, family=text, context=st.integers(0, 10**6)),
)
replies = st.one_of(
    st.builds(Ready, infos),
    st.builds(TextDelta, text),
    st.builds(Progress, text, st.integers(0, 9), st.integers(0, 9)),
    st.builds(
        Decision,
        st.sampled_from(["prompt", "reasoning", "answer"]),
        text,
        st.none() | text,
        st.dictionaries(text, st.floats(0, 1), max_size=3),
        *(text,) * 4,
        st.integers(0, 10**9),
        st.booleans(),
    ),
    st.builds(Withheld, text, text, st.dictionaries(text, st.floats(0, 1), max_size=3)),
    st.builds(Finished, st.just("end"), st.integers(0, 99)),
    st.builds(Failed, text, text, text, st.integers(0, 9)),
)


def frame_of(data: bytes) -> Frame:
    reader = FrameReader()
    reader.feed(data)
    frame = reader.next()
    assert frame is not None
    return frame


def json_frame(value: object) -> Frame:
    return Frame(Kind.JSON, 1, json.dumps(value).encode())


def decision(**changes: object) -> dict[str, object]:
    """A decision as the worker sends it, but for `changes`."""
    return codec.to_json(Decision("prompt", "ask", "hate", {"hate": 0.8}, "p", "h", "g", "m")) | changes


@given(st.integers(0, 2**32 - 1), requests)
def test_requests_arrive_as_they_were_sent(request_id: int, request: Request) -> None:
    frame = frame_of(encode_request(request_id, request))
    assert (frame.request_id, decode_request(frame)) == (request_id, request)


@given(st.integers(0, 2**32 - 1), replies)
def test_replies_arrive_as_they_were_sent(request_id: int, reply: Reply) -> None:
    frame = frame_of(encode_reply(request_id, reply))
    assert (frame.request_id, decode_reply(frame)) == (request_id, reply)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text | st.just("event") | st.just("type"), inner),
    max_leaves=8,
)


@given(st.binary(max_size=80) | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_payload_is_a_message_or_a_protocol_error(payload: bytes) -> None:
    for decode in (decode_request, decode_reply):
        with contextlib.suppress(ProtocolError):
            decode(Frame(Kind.JSON, 1, payload))


@pytest.mark.parametrize(
    "value",
    [
        {"type": "respond"},
        {"type": "respond", "request": {"messages": "all"}},
        {"type": "respond", "request": {"messages": [{"role": "king", "text": "x"}]}},
        {"type": "respond", "request": {"messages": [], "max_tokens": "9"}},
        {"type": "respond", "request": {"messages": [], "max_tokens": True}},
        {"type": "respond", "request": {"messages": []}, "more": 1},
        {"type": "decide", "show": 1},
        {"type": "load", "spec": {"id": 1, "path": "x"}},
        {"type": "reset"},
        {"type": ["load"]},
        [],
        None,
    ],
)
def test_a_request_of_the_wrong_shape_is_refused(value: object) -> None:
    with pytest.raises(ProtocolError):
        decode_request(json_frame(value))


@pytest.mark.parametrize(
    "value",
    [
        {"ready": {"seal": "very", "probes": {}, "model": {"id": "x", "family": "y", "context": 1}}},
        {"ready": {"seal": "full", "probes": {"a": 1}, "model": {"id": "x", "family": "y", "context": 1}}},
        {"ready": {"seal": "full", "probes": {}, "model": {"id": "x"}}},
        {"decision": decision(direction="title")},
        {"decision": decision(position=-1)},
        {"decision": decision(scores={"hate": 2.0})},
        {"decision": decision(scores={str(number): 0.5 for number in range(65)})},
        {"decision": decision(model="m" * 513)},
        {"decision": decision(text="words")},
        {"decision": decision(), "event": "text"},
        {"event": "text", "text": 5},
        {"event": "text"},
        {"event": "dance"},
    ],
)
def test_a_reply_of_the_wrong_shape_is_refused(value: object) -> None:
    with pytest.raises(ProtocolError):
        decode_reply(json_frame(value))


@pytest.mark.parametrize(
    "payload",
    [
        b"[" * 100_000,
        b'{"event":"text","text":"\\ud800"}',
        b'{"x":NaN}',
        b'{"x":1e999}',
        b'{"x":"\xff"}',
        b"{" + b"9" * 9999,
    ],
)
def test_hostile_json_is_a_protocol_error(payload: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_reply(Frame(Kind.JSON, 1, payload))


def test_text_about_surrogates_is_only_text() -> None:
    reply = TextDelta("print('\\ud800')")
    assert decode_reply(frame_of(encode_reply(1, reply))) == reply


def test_lone_surrogates_of_a_paste_become_question_marks() -> None:
    request = Respond(ChatRequest((PromptMessage(Role.USER, "a\ud800b"),)))
    received = decode_request(frame_of(encode_request(1, request)))
    assert received == Respond(ChatRequest((PromptMessage(Role.USER, "a?b"),)))


def test_errors_hold_nothing_of_what_was_sent() -> None:
    for value in ({"type": "secret"}, {"type": "respond", "request": {"messages": [{"secret": 1}]}}):
        with pytest.raises(ProtocolError) as caught:
            decode_request(json_frame(value))
        assert "secret" not in str(caught.value)
        assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_raw_frames_are_no_messages() -> None:
    with pytest.raises(ProtocolError):
        decode_reply(Frame(Kind.RAW, 1, codec.dump({"event": "text", "text": "x"})))
