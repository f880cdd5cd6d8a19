"""A worker for the window: the command line's session over QProcess and signals. Never blocks the Qt loop."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.domain.decisions import Decision
from app.domain.errors import AppError
from app.domain.events import Failed, Progress
from app.domain.frames import ProtocolError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine import failures
from app.engine.command import worker_environment
from app.engine.measuring import Measured
from app.engine.protocol import Ready, Reply
from app.engine.session import EngineState, Patience, WorkerSession

_SLICE = 0.005
"""How long, in seconds, replies are handled before the rest of the window gets its turn."""


class QtEngine(QObject):
    """One worker at a time. It is started by `load`, and again by itself, at most twice in a row, when it dies.

    Every request of `respond` gets its events by `event`, ending with exactly one `Finished` or `Failed`.
    """

    ready = Signal(object)
    """WorkerInfo: the model is loaded."""
    event = Signal(int, object)  # type: ignore[assignment]
    """Request id and Event; id 0 for the progress of loading. Hides QObject's handler of that name, unused here."""
    decided = Signal(int, object)
    """Request id and Decision of the guard, between the events of that request."""
    measured = Signal(int, object)
    """Id of a measurement and Measured. One that the worker can't make is never heard of."""
    failed = Signal(object)
    """AppError: the model cannot be loaded; it is not tried again."""
    stopped = Signal(object)
    """AppError: the worker died or was killed; it is being started again."""
    gave_up = Signal(object)
    """AppError: the worker died too often; `load` tries again."""
    state_changed = Signal(object)
    """EngineState."""
    closed = Signal()
    """After `shutdown`: no worker is left."""

    def __init__(self, command: Sequence[str], patience: Patience | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._patience = patience or Patience()
        self._session = WorkerSession()
        self._spec: ModelSpec | None = None
        self._process: QProcess | None = None
        self._leaving: list[QProcess] = []
        self._closing = False
        self._reason: AppError | None = None
        self._shown_state = EngineState.STOPPED
        self._watchdog = self._timer(self._on_silence)
        self._continue = self._timer(self._handle)

    @property
    def state(self) -> EngineState:
        """What the worker is doing."""
        return self._session.state

    @property
    def process_id(self) -> int:
        """The worker's process, 0 where none runs."""
        return int(self._process.processId()) if self._process else 0

    def load(self, spec: ModelSpec) -> None:
        """Have this model loaded: nothing to do where it is, else a new worker. Also: try again after `gave_up`."""
        if spec == self._spec and self._session.alive:
            return
        self._end_request(self._retire(), failures.worker_changed())
        self._spec = spec
        self._session.forgive()
        self._start()

    def respond(self, request: ChatRequest) -> int:
        """Ask for an answer and return the request's id. One that is still running is cancelled and forgotten."""
        if self._process is None:
            return self._refuse(failures.gave_up())
        try:
            request_id, data = self._session.respond(request)
        except ProtocolError:
            return self._refuse(failures.request_too_long())
        self._send(data)
        return request_id

    def measure(self, request: ChatRequest) -> int:
        """Ask what the files of `request` take of the context, and return an id for `measured`; 0 where nobody can."""
        if self._process is None or self._session.state is EngineState.LOADING:
            return 0
        try:
            request_id, data = self._session.measure(request)
        except ProtocolError:
            return 0
        self._send(data)
        return request_id

    def cancel(self) -> None:
        """Stop the current answer; a worker that does not stop in time is killed."""
        self._send(self._session.cancel())

    def decide(self, show: bool) -> None:
        """Answer an `Ask`."""
        self._send(self._session.decide(show))

    def unload(self) -> None:
        """End the worker, which frees the model's memory; `load` starts another."""
        self._end_request(self._retire(), failures.worker_unloaded())
        self._spec = None

    def shutdown(self) -> None:
        """Say goodbye to the worker and, if need be, kill it; `closed` tells when it is gone."""
        self._closing = True
        self._retire()
        if not self._leaving:
            QTimer.singleShot(0, self.closed.emit)

    def _start(self) -> None:
        assert self._spec is not None
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._reason = None
        process.start(self._command[0], self._command[1:])
        self._send(self._session.load(self._spec))

    def _send(self, data: bytes | None) -> None:
        if data and self._process:
            self._process.write(data)
            self._arm()
        self._tell_state()

    def _on_output(self) -> None:
        process = self._process
        if process is None:
            return
        try:
            self._session.receive(bytes(process.readAllStandardOutput().data()))
        except ProtocolError:
            self._abandon(failures.worker_garbled())
            return
        if self._session.state is not EngineState.STOPPING:
            self._arm()
        if not self._continue.isActive():
            self._handle()

    def _handle(self) -> None:
        """Hand out replies for one slice of time, then let the Qt loop have its turn."""
        end = time.perf_counter() + _SLICE
        while (message := self._next()) is not None:
            self._emit(*message)
            if time.perf_counter() > end:
                self._continue.start(0)
                return

    def _next(self) -> tuple[int, Reply] | None:
        try:
            return self._session.next()
        except ProtocolError:
            self._abandon(failures.worker_garbled())
            return None

    def _emit(self, request_id: int, reply: Reply) -> None:
        loading = self._session.state is EngineState.LOADING
        if not self._session.waits:
            self._watchdog.stop()
        self._tell_state()
        match reply:
            case Ready(info):
                self.ready.emit(info)
            case Progress("loading"):
                self.event.emit(0, reply)
            case Decision():
                self.decided.emit(request_id, reply)
            case Measured():
                self.measured.emit(request_id, reply)
            case Failed() if loading:
                self._fail(failures.from_failed(reply))
            case _:
                self.event.emit(request_id, reply)

    def _fail(self, error: AppError) -> None:
        self._end_request(self._retire(), error)
        self.failed.emit(error)

    def _refuse(self, error: AppError) -> int:
        request_id = self._session.refuse()
        QTimer.singleShot(0, self, lambda: self._end_request(request_id, error))
        return request_id

    def _end_request(self, request_id: int | None, error: AppError) -> None:
        if request_id is not None:
            self.event.emit(request_id, failures.as_failed(error))

    def _on_silence(self) -> None:
        self._abandon(failures.worker_silent())

    def _abandon(self, reason: AppError) -> None:
        self._reason = reason
        if self._process:
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(failures.worker_missing())

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        self._finish_reading()
        if self._process is not process:
            return
        crashed = status is QProcess.ExitStatus.CrashExit and os.name == "posix"
        reason = self._reason or failures.worker_stopped(code if crashed else None)
        self._let_go(process)
        process.deleteLater()
        self._end_request(self._session.lost(), reason)
        self._restart(reason)

    def _finish_reading(self) -> None:
        """What the worker said before it ended, such as why it could not load."""
        if self._reason is None:
            self._on_output()
            while (message := self._next()) is not None:
                self._emit(*message)

    def _restart(self, reason: AppError) -> None:
        if self._session.may_restart:
            self._start()
            self.stopped.emit(reason)
        else:
            self._tell_state()
            self.gave_up.emit(failures.gave_up())

    def _retire(self) -> int | None:
        """Tell the current worker to go, and kill it if it does not listen. The id of the request it leaves open."""
        process = self._process
        if process is None:
            return None
        request_id = self._session.end()
        self._let_go(process)
        self._leaving.append(process)
        process.finished.connect(self._on_left)
        process.closeWriteChannel()
        QTimer.singleShot(int(self._patience.goodbye * 1000), process, process.kill)
        if process.state() == QProcess.ProcessState.NotRunning:
            self._on_left()
        self._tell_state()
        return request_id

    def _let_go(self, process: QProcess) -> None:
        """It is no longer the current worker; what it still says is not heard."""
        self._watchdog.stop()
        self._continue.stop()
        process.readyReadStandardOutput.disconnect(self._on_output)
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)
        self._process = None

    def _on_left(self) -> None:
        for process in [item for item in self._leaving if item.state() == QProcess.ProcessState.NotRunning]:
            self._leaving.remove(process)
            process.deleteLater()
        if self._closing and not self._leaving:
            self.closed.emit()

    def _arm(self) -> None:
        """Begin to wait for a sign of life, where one is due: not while the worker waits for the person."""
        if not self._session.waits:
            return
        stopping = self._session.state is EngineState.STOPPING
        self._watchdog.start(int((self._patience.cancel if stopping else self._patience.silence) * 1000))

    def _tell_state(self) -> None:
        if self._session.state is not self._shown_state:
            self._shown_state = self._session.state
            self.state_changed.emit(self._shown_state)

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in worker_environment(os.environ).items():
        environment.insert(name, value)
    return environment
