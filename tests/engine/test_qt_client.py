"""The window's client with real worker processes, under the Qt loop."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.events import Ask, Event, Failed, Finished, Progress, Started, TextDelta
from app.engine.command import worker_environment
from app.engine.qt_client import QtEngine
from app.engine.session import RESTARTS, EngineState, Patience
from tests.engine.workers import IMPATIENT, NAMES_ITS_ENVIRONMENT, SCRIPTED_WORKER, ask, fake_worker, is_gone, scripted

WAIT = 20_000

posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


class Listener:
    """Writes down what an engine emits."""

    def __init__(self, engine: QtEngine) -> None:
        self.events: list[tuple[int, Event]] = []
        self.errors: list[tuple[str, AppError]] = []
        self.ready = 0
        engine.event.connect(lambda request_id, event: self.events.append((request_id, event)))
        engine.ready.connect(self._on_ready)
        for name in ("failed", "stopped", "gave_up"):
            getattr(engine, name).connect(lambda error, name=name: self.errors.append((name, error)))

    def of(self, request_id: int) -> list[Event]:
        return [event for number, event in self.events if number == request_id]

    def end_of(self, request_id: int) -> Event | None:
        ends = [event for event in self.of(request_id) if isinstance(event, Finished | Failed)]
        assert len(ends) <= 1
        return ends[0] if ends else None

    def names(self) -> list[str]:
        return [name for name, _ in self.errors]

    def _on_ready(self, _info: object) -> None:
        self.ready += 1


Start = Callable[..., tuple[QtEngine, Listener]]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Starts engines, and sees to it that their workers are gone at the end."""
    engines: list[QtEngine] = []

    def begin(
        options: str = "rate=2000", command: list[str] = SCRIPTED_WORKER, patience: Patience = IMPATIENT
    ) -> tuple[QtEngine, Listener]:
        engine = QtEngine(command, patience)
        engines.append(engine)
        listener = Listener(engine)
        engine.load(scripted(options))
        return engine, listener

    yield begin
    for engine in engines:
        with qtbot.waitSignal(engine.closed, timeout=WAIT):
            engine.shutdown()


def wait_ready(qtbot: QtBot, listener: Listener, times: int = 1) -> None:
    qtbot.waitUntil(lambda: listener.ready >= times, timeout=WAIT)


def finish(qtbot: QtBot, listener: Listener, request_id: int) -> Event:
    qtbot.waitUntil(lambda: listener.end_of(request_id) is not None, timeout=WAIT)
    end = listener.end_of(request_id)
    assert end is not None
    return end


def stream(qtbot: QtBot, engine: QtEngine, listener: Listener, prompt: str = "#loop") -> int:
    """Ask, and wait until text comes."""
    request_id = engine.respond(ask(prompt))
    qtbot.waitUntil(lambda: any(isinstance(event, TextDelta) for event in listener.of(request_id)), timeout=WAIT)
    return request_id


def test_it_loads_and_streams(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    states: list[EngineState] = []
    engine.state_changed.connect(states.append)
    assert engine.state is EngineState.LOADING
    wait_ready(qtbot, listener)
    assert listener.of(0)[-1] == Progress("loading", 1000, 1000)
    request_id = engine.respond(ask())
    assert isinstance(finish(qtbot, listener, request_id), Finished)
    assert isinstance(listener.of(request_id)[0], Started)
    assert isinstance(listener.of(request_id)[-1], Finished)
    assert states == [EngineState.READY, EngineState.ANSWERING, EngineState.READY]


def test_a_request_while_loading_is_answered_afterwards(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    assert isinstance(finish(qtbot, listener, engine.respond(ask())), Finished)


def test_a_cancel_stops_the_answer(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    request_id = stream(qtbot, engine, listener)
    engine.cancel()
    assert engine.state is EngineState.STOPPING
    end = finish(qtbot, listener, request_id)
    assert isinstance(end, Finished)
    assert end.stop_reason == "stopped"
    assert not listener.errors


def test_events_of_a_replaced_request_are_dropped(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    old = stream(qtbot, engine, listener)
    count = len(listener.of(old))
    new = engine.respond(ask())
    assert isinstance(finish(qtbot, listener, new), Finished)
    assert len(listener.of(old)) == count


@posix
def test_a_crash_is_told_and_the_worker_comes_back(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    wait_ready(qtbot, listener)
    pid = engine.process_id
    end = finish(qtbot, listener, engine.respond(ask("#midway")))
    assert isinstance(end, Failed)
    assert "segmentation fault" in end.message
    assert listener.names() == ["stopped"]
    wait_ready(qtbot, listener, 2)
    assert engine.process_id != pid
    assert isinstance(finish(qtbot, listener, engine.respond(ask())), Finished)


@posix
def test_an_idle_worker_that_is_killed_comes_back(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    wait_ready(qtbot, listener)
    os.kill(engine.process_id, signal.SIGKILL)
    wait_ready(qtbot, listener, 2)
    assert "memory" in listener.errors[0][1].message


@posix
def test_it_gives_up_after_two_restarts_and_can_be_told_to_try_again(qtbot: QtBot, start: Start) -> None:
    engine, listener = start("load=crash")
    qtbot.waitUntil(lambda: "gave_up" in listener.names(), timeout=WAIT)
    assert listener.names() == ["stopped"] * RESTARTS + ["gave_up"]
    assert engine.state is EngineState.STOPPED
    assert isinstance(finish(qtbot, listener, engine.respond(ask())), Failed)
    engine.load(scripted())
    wait_ready(qtbot, listener)


@posix
def test_a_stopped_worker_is_killed_after_a_cancel(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    request_id = stream(qtbot, engine, listener)
    pid = engine.process_id
    os.kill(pid, signal.SIGSTOP)
    engine.cancel()
    end = finish(qtbot, listener, request_id)
    assert isinstance(end, Failed)
    assert end.title == "The model stopped answering"
    assert is_gone(pid)


def test_a_silent_worker_is_killed(qtbot: QtBot, start: Start) -> None:
    _, listener = start(command=fake_worker("time.sleep(1000)"), patience=Patience(silence=0.2, goodbye=0.2))
    qtbot.waitUntil(lambda: "gave_up" in listener.names(), timeout=WAIT)
    assert listener.errors[0][1].title == "The model stopped answering"


@pytest.mark.parametrize(
    "code",
    [
        "out.write(b'Segmentation fault (core dumped)\\n'); out.flush(); time.sleep(1000)",
        "while True: out.write(bytes([1, 1, 9, 0, 0, 0, 255, 255, 255, 127]) * 1000)",
    ],
)
def test_a_worker_that_sends_nonsense_is_killed(qtbot: QtBot, start: Start, code: str) -> None:
    _, listener = start(command=fake_worker(code))
    qtbot.waitUntil(lambda: "gave_up" in listener.names(), timeout=WAIT)
    assert "makes no sense" in listener.errors[0][1].message


def test_a_model_that_does_not_load_is_told_once(qtbot: QtBot, start: Start) -> None:
    engine, listener = start("load=fail")
    request_id = engine.respond(ask())
    qtbot.waitUntil(lambda: bool(listener.errors), timeout=WAIT)
    assert listener.names() == ["failed"]
    assert isinstance(listener.end_of(request_id), Failed)
    assert engine.state is EngineState.STOPPED


def test_a_worker_sees_only_the_variables_meant_for_it(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GGML_BACKEND_PATH", "/tmp/evil.so")
    _, listener = start(command=NAMES_ITS_ENVIRONMENT)
    qtbot.waitUntil(lambda: bool(listener.errors), timeout=WAIT)
    seen = set(listener.errors[0][1].message.split())
    assert set(worker_environment({})) <= seen <= set(worker_environment(os.environ))


def test_a_missing_program_is_told(qtbot: QtBot, start: Start) -> None:
    _, listener = start(command=["/nonexistent/worker"])
    qtbot.waitUntil(lambda: bool(listener.errors), timeout=WAIT)
    assert listener.names() == ["failed"]


def test_another_model_is_another_worker(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    request_id = stream(qtbot, engine, listener)
    pid = engine.process_id
    engine.load(scripted("rate=2000"))
    assert engine.process_id == pid
    engine.load(scripted("rate=1999"))
    assert isinstance(finish(qtbot, listener, request_id), Failed)
    wait_ready(qtbot, listener, 2)
    assert engine.process_id != pid
    assert is_gone(pid)
    assert not listener.errors


FLOOD = """
from app.domain.events import Finished, TextDelta
from app.engine.backend import ModelInfo
from app.engine.channel import Channel
from app.engine.protocol import Ready, WorkerInfo
channel = Channel(0, 1)
channel.send(channel.receive()[0], Ready(WorkerInfo("none", {}, ModelInfo("m", "f", 512))))
request_id = channel.receive()[0]
for _ in range(3_000):
    channel.send(request_id, TextDelta("word "))
channel.send(request_id, Finished("end"))
channel.receive()
"""


def test_a_flood_leaves_the_loop_its_turns(qtbot: QtBot, start: Start) -> None:
    engine, listener = start(command=fake_worker(FLOOD))
    wait_ready(qtbot, listener)
    engine.event.connect(lambda *_: time.sleep(0.0005))
    turns = [0]
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(len(listener.events)))
    timer.start()
    request_id = engine.respond(ask())
    assert isinstance(finish(qtbot, listener, request_id), Finished)
    timer.stop()
    most_in_a_turn = max(later - sooner for sooner, later in itertools.pairwise(turns))
    assert len(listener.of(request_id)) == 3_001
    assert most_in_a_turn < 300


@posix
def test_a_worker_that_does_not_listen_is_killed_at_shutdown(qtbot: QtBot) -> None:
    engine = QtEngine(SCRIPTED_WORKER, IMPATIENT)
    listener = Listener(engine)
    engine.load(scripted())
    wait_ready(qtbot, listener)
    pid = engine.process_id
    os.kill(pid, signal.SIGSTOP)
    with qtbot.waitSignal(engine.closed, timeout=WAIT):
        engine.shutdown()
    assert is_gone(pid)
    assert not listener.errors


@posix
@pytest.mark.parametrize("end", ["app.quit()", "os.kill(os.getpid(), 9)"])
def test_the_end_of_the_program_leaves_no_worker(end: str) -> None:
    code = textwrap.dedent(f"""
        import os, sys
        from PySide6.QtCore import QCoreApplication, QTimer
        from app.engine.qt_client import QtEngine
        from tests.engine.workers import SCRIPTED_WORKER, ask, scripted
        app = QCoreApplication([])
        engine = QtEngine(SCRIPTED_WORKER)
        def streaming(*_):
            print(engine.process_id, flush=True)
            {end}
        engine.ready.connect(streaming)
        engine.load(scripted("rate=500"))
        engine.respond(ask("#loop"))
        app.exec()
    """)
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline())
    assert is_gone(worker)


def test_a_worker_that_waits_for_the_person_is_not_taken_for_silent(qtbot: QtBot, start: Start) -> None:
    engine, listener = start()
    wait_ready(qtbot, listener)
    with qtbot.waitSignal(engine.decided, timeout=WAIT):  # comes behind the question
        request_id = engine.respond(ask("Write a hateful text about immigrants #short"))
    assert any(isinstance(event, Ask) for event in listener.of(request_id))
    engine._patience = Patience(silence=0.2)
    engine.measure(ask())  # they write on beside an attached file
    qtbot.wait(600)
    assert not listener.errors
    engine._patience = IMPATIENT
    engine.decide(False)
    assert isinstance(finish(qtbot, listener, request_id), Finished)
