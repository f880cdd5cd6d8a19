"""Frames: cut right, whatever the pieces they come in, and bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.frames import BACKLOG_LIMIT, HEADER, JSON_LIMIT, VERSION, Frame, FrameReader, Kind, ProtocolError

frames = st.builds(Frame, st.sampled_from(Kind), st.integers(0, 2**32 - 1), st.binary(max_size=300))


@given(st.lists(frames, max_size=6), st.integers(1, 40))
def test_frames_survive_any_cutting(sent: list[Frame], step: int) -> None:
    data = b"".join(frame.encode() for frame in sent)
    reader, received = FrameReader(), []
    for start in range(0, len(data), step):
        reader.feed(data[start : start + step])
        while (frame := reader.next()) is not None:
            received.append(frame)
    assert received == sent


@given(st.binary(max_size=200))
def test_any_bytes_are_frames_or_a_protocol_error(garbage: bytes) -> None:
    reader = FrameReader()
    try:
        reader.feed(garbage)
        while reader.next() is not None:
            pass
    except ProtocolError:
        pass


@pytest.mark.parametrize(
    "header",
    [
        HEADER.pack(VERSION + 1, Kind.JSON, 1, 0),
        HEADER.pack(VERSION, 9, 1, 0),
        HEADER.pack(VERSION, Kind.JSON, 1, JSON_LIMIT + 1),
        HEADER.pack(VERSION, Kind.RAW, 1, 2**32 - 1),
    ],
)
def test_a_bad_header_is_refused_before_its_payload_comes(header: bytes) -> None:
    with pytest.raises(ProtocolError):
        FrameReader().feed(header)


def test_a_frame_over_the_limit_is_not_sent() -> None:
    with pytest.raises(ProtocolError):
        Frame(Kind.JSON, 1, bytes(JSON_LIMIT + 1)).encode()


def test_the_longest_frame_passes() -> None:
    reader = FrameReader()
    reader.feed(Frame(Kind.JSON, 1, bytes(JSON_LIMIT)).encode())
    frame = reader.next()
    assert frame is not None
    assert len(frame.payload) == JSON_LIMIT


def test_unread_frames_do_not_pile_up() -> None:
    reader = FrameReader()
    data = Frame(Kind.JSON, 1, bytes(BACKLOG_LIMIT // 4)).encode()
    with pytest.raises(ProtocolError, match="faster"):
        for _ in range(6):
            reader.feed(data)
