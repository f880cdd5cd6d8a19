"""The client's half of the conversation with a worker, without any I/O: bytes in, typed replies out.

`EngineClient` runs it over subprocess, `QtEngine` over QProcess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.events import Ask, Failed, Finished, Progress
from app.domain.frames import Frame, FrameReader, ProtocolError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine.protocol import Cancel, Decide, Load, Measure, Ready, Reply, Respond, decode_reply, encode_request

RESTARTS = 2
"""How many times in a row a worker is started again without a finished answer between."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a client waits, in seconds, before it kills: after a cancel, without any sign, and after goodbye."""

    cancel: float = 5.0
    silence: float = 300.0
    goodbye: float = 1.5


class EngineState(StrEnum):
    """What the worker is doing, as far as the client knows."""

    STOPPED = "stopped"
    LOADING = "loading"
    READY = "ready"
    ANSWERING = "answering"
    STOPPING = "stopping"


class WorkerSession:
    """Which request is current, what may be said now, and how often the worker failed.

    Lives as long as the client; each new worker process begins with `load`. Replies of other requests than the current
    one are dropped. Request ids never repeat.
    """

    def __init__(self) -> None:
        self._reader = FrameReader()
        self._last_id = 0
        self._load_id: int | None = None
        self._current: int | None = None
        self._measuring: set[int] = set()
        self._failures = 0
        self._cancelling = False
        self.alive = False
        self.asking = False

    @property
    def state(self) -> EngineState:
        """What the worker is doing."""
        if not self.alive:
            return EngineState.STOPPED
        if self._load_id is not None:
            return EngineState.LOADING
        if self._current is None:
            return EngineState.READY
        return EngineState.STOPPING if self._cancelling else EngineState.ANSWERING

    @property
    def may_restart(self) -> bool:
        """Whether a worker that failed may be started once more."""
        return self._failures <= RESTARTS

    @property
    def waits(self) -> bool:
        """Whether the worker owes a reply; while it asks the person, it does not."""
        return self.alive and not self.asking and (self._load_id is not None or self._current is not None)

    def load(self, spec: ModelSpec) -> bytes:
        """A new worker process was started: the bytes that make it load."""
        self._reader = FrameReader()
        self._load_id = self._new_id()
        self.alive = True
        return encode_request(self._load_id, Load(spec))

    def respond(self, request: ChatRequest) -> tuple[int, bytes]:
        """The id of a new request and the bytes that ask for it. One that is still running is cancelled and forgotten.

        Raises:
            ProtocolError: the request is too long for the pipe.
        """
        request_id = self._new_id()
        data = encode_request(request_id, Respond(request))
        before = self.cancel() or b""
        self._current, self._cancelling, self.asking = request_id, False, False
        return request_id, before + data

    def measure(self, request: ChatRequest) -> tuple[int, bytes]:
        """The id of a measurement and the bytes that ask for it; the worker makes it between answers.

        Raises:
            ProtocolError: the request is too long for the pipe.
        """
        request_id = self._new_id()
        data = encode_request(request_id, Measure(request))
        self._measuring.add(request_id)
        return request_id, data

    def refuse(self) -> int:
        """An id for a request that cannot even be sent."""
        return self._new_id()

    def cancel(self) -> bytes | None:
        """The bytes that stop the current request; None where there is none or it was cancelled before."""
        if self._current is None or self._cancelling:
            return None
        self._cancelling = True
        self.asking = False
        return encode_request(self._current, Cancel())

    def decide(self, show: bool) -> bytes | None:
        """The bytes that answer an `Ask`; None where nothing was asked."""
        if self._current is None or not self.asking:
            return None
        self.asking = False
        return encode_request(self._current, Decide(show))

    def receive(self, untrusted_data: bytes) -> None:
        """Take bytes from the worker.

        Raises:
            ProtocolError: they make no sense; the worker has to be killed.
        """
        self._reader.feed(untrusted_data)

    def next(self) -> tuple[int, Reply] | None:
        """The next reply that is still of interest, None where more bytes are needed.

        Raises:
            ProtocolError: the worker has to be killed.
        """
        while (frame := self._reader.next()) is not None:
            if frame.request_id in (self._load_id, self._current):
                return frame.request_id, self._reply(frame)
            if frame.request_id in self._measuring:
                self._measuring.discard(frame.request_id)
                return frame.request_id, decode_reply(frame)
        return None

    def lost(self) -> int | None:
        """The worker is gone, and it is not the person's doing: count it. The id of the request that it leaves open."""
        self._failures += 1
        return self.end()

    def end(self) -> int | None:
        """The worker was told to go. The id of the request that it leaves open."""
        left = self._current
        self._load_id = self._current = None
        self._measuring.clear()
        self._cancelling = self.asking = self.alive = False
        return left

    def forgive(self) -> None:
        """The person wants to try again: forget the failures."""
        self._failures = 0

    def _reply(self, frame: Frame) -> Reply:
        reply = decode_reply(frame)
        if frame.request_id == self._load_id:
            self._loading(reply)
        elif isinstance(reply, Ready):
            raise ProtocolError("a worker gets ready once")
        elif isinstance(reply, Finished | Failed):
            self._failures = 0 if isinstance(reply, Finished) else self._failures
            self._current, self._cancelling = None, False
        elif isinstance(reply, Ask):
            self.asking = not self._cancelling
        return reply

    def _loading(self, reply: Reply) -> None:
        match reply:
            case Ready():
                self._load_id = None
            case Progress() | Failed():
                pass
            case _:
                raise ProtocolError("a worker that loads has nothing else to say")

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id
