"""Has formulas drawn by a process of its own, so that none can hold up or take down the window."""

from __future__ import annotations

import os
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from weakref import ref

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer
from shiboken6 import isValid

from app.chat.formula_replies import ReplyReader, encode_formula
from app.domain.frames import ProtocolError
from app.engine.command import formulas_command, worker_environment
from app.rendering.formula import Drawing, Formula

GOODBYE_MS = 1_000
KEPT = 2_000
QUEUE_LIMIT = 2_000
MOST_DEATHS = 3


@dataclass(frozen=True, slots=True)
class Patience:
    """Milliseconds: for a new process with its first formula, for each other one, and until one without work ends."""

    start: int = 60_000
    draw: int = 5_000
    idle: int = 120_000


@dataclass(eq=False, slots=True)
class _Order:
    """Formulas that somebody waits for, and what to call when the last of them is answered."""

    missing: set[Formula]
    waits: ref[QObject]
    done: Callable[[], object]

    def answer(self, formula: Formula) -> bool:
        """Take one off; whether that was the last. Who has gone is not called any more."""
        self.missing.discard(formula)
        if self.missing:
            return False
        waiting = self.waits()
        if waiting is not None and isValid(waiting):
            self.done()
        return True


class Easel(QObject):
    """`known` gives what is drawn already, `order` has the rest drawn, one after the other.

    The process is started by the first order, killed when a formula takes too long, and ends when there was nothing to
    do for a while. After MOST_DEATHS in a row without an answer no formula is drawn any more; all are shown as source.
    """

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = (), patience: Patience | None = None
    ) -> None:
        super().__init__(parent)
        self._command = list(command) or formulas_command()
        self._patience = patience or Patience()
        self._answers: OrderedDict[Formula, Drawing | None] = OrderedDict()
        self._queue: deque[Formula] = deque()
        self._orders: list[_Order] = []
        self._current: Formula | None = None
        self._process: QProcess | None = None
        self._replies = ReplyReader()
        self._deaths = 0
        self._closed = False
        self._watchdog = self._timer(self._kill)
        self._idle = self._timer(self._stop)

    @property
    def process_id(self) -> int:
        """The process that draws, 0 where none runs."""
        return int(self._process.processId()) if self._process else 0

    def known(self, formulas: Iterable[Formula]) -> Mapping[Formula, Drawing | None]:
        """Drawings of those that are answered; None for one that can't be drawn."""
        found: dict[Formula, Drawing | None] = {}
        for formula in formulas:
            if formula in self._answers:
                self._answers.move_to_end(formula)
                found[formula] = self._answers[formula]
            elif self._closed or self._deaths >= MOST_DEATHS or not formula.drawable:
                found[formula] = None
        return found

    def order(self, formulas: Iterable[Formula], waits: QObject, done: Callable[[], object]) -> None:
        """Have these drawn and call `done` once all are answered, if `waits` is still there then."""
        missing = [formula for formula in dict.fromkeys(formulas) if formula not in self.known([formula])]
        missing = missing[: max(0, QUEUE_LIMIT - len(self._queue))]
        if not missing:
            return
        self._orders.append(_Order(set(missing), ref(waits), done))
        queued = {*self._queue, self._current}
        self._queue.extend(formula for formula in missing if formula not in queued)
        self._go_on()

    def close(self) -> None:
        """End the process and draw nothing any more."""
        self._closed = True
        self._queue.clear()
        self._orders.clear()
        self._stop()

    def _go_on(self) -> None:
        """Send the next formula, if the process has none."""
        if self._current is not None or not self._queue:
            return
        self._idle.stop()
        started = self._process is not None
        if self._process is None:
            self._process = self._start()
        self._current = self._queue.popleft()
        self._watchdog.start(self._patience.draw if started else self._patience.start)
        self._process.write(encode_formula(self._current))

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in worker_environment(os.environ).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_gone)
        process.errorOccurred.connect(self._on_error)
        self._replies = ReplyReader()
        process.start(self._command[0], self._command[1:])
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            for drawing in self._replies.feed(bytes(self._process.readAllStandardOutput().data())):
                self._deaths = 0
                self._answer(drawing)
        except ProtocolError:
            self._kill()

    def _answer(self, drawing: Drawing | None) -> None:
        formula, self._current = self._current, None
        if formula is None:
            return
        self._watchdog.stop()
        self._remember(formula, drawing)
        self._go_on()
        if self._current is None:
            self._idle.start(self._patience.idle)

    def _remember(self, formula: Formula, drawing: Drawing | None) -> None:
        self._answers[formula] = drawing
        while len(self._answers) > KEPT:
            self._answers.popitem(last=False)
        waiting = [order for order in self._orders if formula in order.missing]
        over = [order for order in waiting if order.answer(formula)]
        self._orders = [order for order in self._orders if order not in over]

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._deaths = MOST_DEATHS
            self._on_gone()

    def _on_gone(self) -> None:
        """The process died or was killed: what it had is not drawn, the rest is by another one."""
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        self._watchdog.stop()
        self._deaths += 1
        if self._current is not None:
            formula, self._current = self._current, None
            self._remember(formula, None)
        while self._deaths >= MOST_DEATHS and self._queue:
            self._remember(self._queue.popleft(), None)
        self._go_on()

    def _stop(self) -> None:
        process, self._process, self._current = self._process, None, None
        self._watchdog.stop()
        self._idle.stop()
        if process is not None:
            process.finished.disconnect(self._on_gone)
            process.kill()
            process.waitForFinished(GOODBYE_MS)
            process.deleteLater()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
