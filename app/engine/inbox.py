"""The worker's second thread: takes requests off the pipe while the first one generates."""

from __future__ import annotations

import os
import queue
import threading
from collections import deque
from dataclasses import dataclass, field

from app.domain.frames import ProtocolError
from app.domain.requests import ChatRequest
from app.engine.channel import Channel
from app.engine.protocol import Cancel, Decide, Measure, Request, Respond

_WAITING = 64
"""How many requests may wait; a healthy client cancels the one before."""


class Steering:
    """`Control` of one request: set by the reading thread, asked by the generating one."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._decisions: queue.SimpleQueue[bool | None] = queue.SimpleQueue()

    def cancel(self) -> None:
        """The person wants it to stop."""
        self._cancelled.set()
        self._decisions.put(None)

    def decide(self, show: bool) -> None:
        """The person answered an `Ask`."""
        self._decisions.put(show)

    def cancelled(self) -> bool:
        """Whether the person wants it to stop."""
        return self._cancelled.is_set()

    def decision(self) -> bool | None:
        """Wait for the answer to an `Ask`; None where the request was cancelled."""
        return None if self.cancelled() else self._decisions.get()


@dataclass(frozen=True, slots=True)
class Job:
    """A request to answer, or to measure, and how it is steered."""

    request_id: int
    request: ChatRequest | Measure
    steering: Steering = field(default_factory=Steering)


class Inbox:
    """Reads the channel until it ends, and ends the process with it: nobody is left to answer to."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._jobs: deque[Job] = deque()
        self._arrived = threading.Condition()
        self._steering: dict[int, Steering] = {}

    def start(self) -> None:
        """Begin to read. After the seal, so that the thread is sealed too."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def take(self) -> Job:
        """Wait for the next request."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._jobs)
            return self._jobs.popleft()

    def done(self, job: Job) -> None:
        """The job was answered; late words about it are ignored."""
        self._steering.pop(job.request_id, None)

    def _read(self) -> None:
        code = 1
        try:
            while (message := self._channel.receive()) is not None:
                self._sort(*message)
            code = 0
        finally:
            os._exit(code)

    def _sort(self, request_id: int, request: Request) -> None:
        match request:
            case Respond(chat):
                job = Job(request_id, chat)
                self._steering[request_id] = job.steering
                self._put(job)
            case Measure():
                self._put(Job(request_id, request))
            case Cancel():
                if steering := self._steering.get(request_id):
                    steering.cancel()
            case Decide(show):
                if steering := self._steering.get(request_id):
                    steering.decide(show)
            case _:
                raise ProtocolError("a worker loads one model, once")

    def _put(self, job: Job) -> None:
        """Let a job wait. Of measurements only the newest does: the client has no use for the others any more."""
        with self._arrived:
            if isinstance(job.request, Measure):
                self._jobs = deque(other for other in self._jobs if not isinstance(other.request, Measure))
            if len(self._jobs) >= _WAITING:
                raise ProtocolError("too many requests wait")
            self._jobs.append(job)
            self._arrived.notify()
