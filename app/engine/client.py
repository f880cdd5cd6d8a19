"""A worker for the command line: started, asked, restarted and killed, by blocking calls and without Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType

from app.domain.decisions import Decision
from app.domain.errors import AppError
from app.domain.events import Event, Failed, Finished, Progress
from app.domain.frames import ProtocolError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine import failures
from app.engine.measuring import Measured
from app.engine.process import WorkerProcess
from app.engine.protocol import Ready, Reply, WorkerInfo
from app.engine.session import Patience, WorkerSession

_TICK = 0.05
"""How often, in seconds, a waiting client looks whether it was asked to cancel."""


class EngineClient:
    """One worker at a time, for one model. Use it as a context manager, so that no worker is left behind."""

    def __init__(self, command: Sequence[str], spec: ModelSpec, patience: Patience | None = None) -> None:
        self._command = command
        self._spec = spec
        self._patience = patience or Patience()
        self._session = WorkerSession()
        self._process: WorkerProcess | None = None
        self._cancel = threading.Event()
        self._deadline = 0.0

    def __enter__(self) -> EngineClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The worker's process, None where none runs."""
        return self._process.pid if self._process else None

    def start(self, on_progress: Callable[[Progress], None] | None = None) -> WorkerInfo:
        """Start a worker and wait until its model is loaded.

        Raises:
            AppError: the program is missing, the model does not load, or the worker died.
        """
        if not self._session.may_restart:
            raise failures.gave_up()
        try:
            self._process = WorkerProcess(self._command)
        except OSError as error:
            raise failures.worker_missing() from error
        self._process.write(self._session.load(self._spec))
        self._be_patient()
        while True:
            match self._reply():
                case Ready(info):
                    return info
                case Progress() as progress:
                    if on_progress:
                        on_progress(progress)
                case Failed() as failed:
                    self.close()
                    raise failures.from_failed(failed)

    def respond(self, request: ChatRequest, on_decision: Callable[[Decision], object] | None = None) -> Iterator[Event]:
        """The events of one answer; `Finished` or `Failed` is the last. Starts a worker where none runs.

        `on_decision` gets what the guard decided, between the events.
        """
        self._cancel.clear()
        try:
            self._ask(self._running(), request)
            while True:
                reply = self._reply()
                if isinstance(reply, Decision):
                    if on_decision:
                        on_decision(reply)
                elif not isinstance(reply, Ready | Measured):
                    yield reply
                if isinstance(reply, Finished | Failed):
                    return
        except AppError as error:
            yield failures.as_failed(error)

    def cancel(self) -> None:
        """Stop the answer that is being made. For any thread and for signal handlers."""
        self._cancel.set()

    def interrupt(self) -> None:
        """What Ctrl+C means: stop the answer; the second time, kill the worker."""
        if self._cancel.is_set() and self._process:
            self._process.kill()
        self._cancel.set()

    def decide(self, show: bool) -> None:
        """Answer an `Ask`."""
        data = self._session.decide(show)
        if data and self._process:
            self._process.write(data)
            self._be_patient()

    def close(self) -> None:
        """End the worker and wait for its end."""
        self._session.end()
        self._reap()

    def _ask(self, process: WorkerProcess, request: ChatRequest) -> None:
        try:
            _, data = self._session.respond(request)
        except ProtocolError:
            raise failures.request_too_long() from None
        process.write(data)
        self._be_patient()

    def _running(self) -> WorkerProcess:
        if self._process is None:
            self.start()
        assert self._process is not None
        return self._process

    def _reply(self) -> Reply:
        """Wait for the next reply of the current request.

        Raises:
            AppError: the worker died, was killed for its silence or sent nonsense; it is gone then.
        """
        process = self._process
        assert process is not None
        try:
            while (message := self._session.next()) is None:
                self._send_cancel(process)
                data = process.read(_TICK)
                if data == b"":
                    raise self._lost(None)
                if data:
                    self._session.receive(data)
                    self._hear()
                elif self._session.waits and time.monotonic() > self._deadline:
                    raise self._lost(failures.worker_silent())
        except ProtocolError as error:
            raise self._lost(failures.worker_garbled()) from error
        return message[1]

    def _send_cancel(self, process: WorkerProcess) -> None:
        if self._cancel.is_set() and (data := self._session.cancel()):
            process.write(data)
            self._deadline = time.monotonic() + self._patience.cancel

    def _hear(self) -> None:
        """Every sign of life is good for more patience, but not after a cancel."""
        if not self._cancel.is_set():
            self._be_patient()

    def _be_patient(self) -> None:
        self._deadline = time.monotonic() + self._patience.silence

    def _lost(self, reason: AppError | None) -> AppError:
        self._session.lost()
        if reason and self._process:
            self._process.kill()
        signal_number = self._reap()
        return reason or failures.worker_stopped(signal_number)

    def _reap(self) -> int | None:
        process, self._process = self._process, None
        return process.close(self._patience.goodbye) if process else None
