"""The worker's own manners, with frames written by hand."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest

from app.domain.events import Finished, TextDelta
from app.domain.frames import FrameReader
from app.engine.channel import Channel
from app.engine.command import worker_environment
from app.engine.inbox import Inbox, Steering
from app.engine.measuring import Measured
from app.engine.protocol import (
    Cancel,
    Decide,
    Load,
    Measure,
    Ready,
    Reply,
    Request,
    Respond,
    decode_reply,
    encode_request,
)
from tests.engine.workers import SCRIPTED_WORKER, ask, scripted

WAIT = 30


class Pipes:
    """A worker and its two pipes."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            SCRIPTED_WORKER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=worker_environment(os.environ),
        )
        self.reader = FrameReader()

    def send(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)

    def ask(self, request_id: int, request: Request) -> None:
        self.send(encode_request(request_id, request))

    def replies(self) -> Iterator[tuple[int, Reply]]:
        assert self.process.stdout is not None
        while data := self.process.stdout.read(65536):
            self.reader.feed(data)
            while (frame := self.reader.next()) is not None:
                yield frame.request_id, decode_reply(frame)

    def exit_code(self) -> int:
        return self.process.wait(WAIT)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()


@pytest.fixture
def pipes() -> Iterator[Pipes]:
    opened = Pipes()
    yield opened
    opened.close()


def loaded(pipes: Pipes) -> Iterator[tuple[int, Reply]]:
    pipes.ask(1, Load(scripted("rate=2000")))
    replies = pipes.replies()
    assert any(isinstance(reply, Ready) for _, reply in replies)
    return replies


def test_the_end_of_input_is_the_end(pipes: Pipes) -> None:
    assert pipes.process.stdin is not None
    pipes.process.stdin.close()
    assert pipes.exit_code() == 0


def test_the_end_of_input_ends_an_answer_too(pipes: Pipes) -> None:
    replies = loaded(pipes)
    pipes.ask(2, Respond(ask("#loop")))
    assert any(isinstance(reply, TextDelta) for _, reply in replies)
    assert pipes.process.stdin is not None
    pipes.process.stdin.close()
    assert pipes.exit_code() == 0


@pytest.mark.parametrize("garbage", [b"GET / HTTP/1.1\r\n\r\n", b"\x01\x01" + b"\xff" * 8, encode_request(1, Cancel())])
def test_a_client_that_does_not_speak_the_protocol_is_left(pipes: Pipes, garbage: bytes) -> None:
    pipes.send(garbage)
    assert pipes.exit_code() == 1


@pytest.mark.parametrize("garbage", [b"x" * 20, encode_request(2, Load(scripted()))])
def test_garbage_later_ends_it_as_well(pipes: Pipes, garbage: bytes) -> None:
    loaded(pipes)
    pipes.send(garbage)
    assert pipes.exit_code() == 1


def test_a_cancelled_request_ends_and_the_next_is_answered(pipes: Pipes) -> None:
    replies = loaded(pipes)
    pipes.ask(2, Respond(ask("#loop")))
    pipes.ask(2, Cancel())
    pipes.ask(3, Respond(ask()))
    ends = []
    for request_id, reply in replies:
        if isinstance(reply, Finished):
            ends.append((request_id, reply.stop_reason))
        if len(ends) == 2:
            break
    assert ends == [(2, "stopped"), (3, "end")]


def test_a_cancel_of_another_request_is_ignored(pipes: Pipes) -> None:
    replies = loaded(pipes)
    pipes.ask(9, Cancel())
    pipes.ask(2, Respond(ask()))
    end = next(reply for _, reply in replies if isinstance(reply, Finished))
    assert end.stop_reason == "end"


def test_measurements_that_pile_up_behind_an_answer_do_not_end_the_worker(pipes: Pipes) -> None:
    replies = loaded(pipes)
    pipes.ask(2, Respond(ask("#loop")))
    for request_id in range(3, 103):  # the person goes on writing beside an attached file
        pipes.ask(request_id, Measure(ask()))
    pipes.ask(2, Cancel())
    pipes.ask(103, Respond(ask()))
    told = [(request_id, type(reply)) for request_id, reply in _until(replies, 103)]
    assert [request_id for request_id, kind in told if kind is Measured] == [102], "only the newest is of use"
    assert (2, Finished) in told


def _until(replies: Iterator[tuple[int, Reply]], last: int) -> Iterator[tuple[int, Reply]]:
    for request_id, reply in replies:
        yield request_id, reply
        if request_id == last and isinstance(reply, Finished):
            return


def test_words_about_a_request_that_ends_meanwhile_are_ignored() -> None:
    inbox = Inbox(Channel(0, 1))
    inbox._steering = _Ending({2: Steering()})
    inbox._sort(2, Cancel())
    inbox._steering = _Ending({2: Steering()})
    inbox._sort(2, Decide(show=True))


class _Ending(dict[int, Steering]):
    """The other thread takes the request out as soon as this one has looked whether it is there."""

    def __contains__(self, key: object) -> bool:
        found = super().__contains__(key)
        self.clear()
        return found
