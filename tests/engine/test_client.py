"""The command line's client with real worker processes: streaming, and every way to die."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.domain.errors import KnownError
from app.domain.events import Ask, Event, Failed, Finished, Progress, ReasoningDelta, Started, TextDelta
from app.domain.requests import ModelSpec
from app.engine import scripted_texts
from app.engine.client import EngineClient
from app.engine.command import worker_command, worker_environment
from app.engine.session import RESTARTS, Patience
from tests.engine.workers import IMPATIENT, NAMES_ITS_ENVIRONMENT, SCRIPTED_WORKER, ask, fake_worker, is_gone, scripted

posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


@pytest.fixture
def client() -> Iterator[EngineClient]:
    with EngineClient(SCRIPTED_WORKER, scripted("rate=2000"), IMPATIENT) as running:
        running.start()
        yield running


def until(events: Iterator[Event], kind: type[Event]) -> None:
    for event in events:
        if isinstance(event, kind):
            return
    raise AssertionError(f"no {kind.__name__}")


def end_of(events: Iterator[Event]) -> Event:
    return list(events)[-1]


def test_an_answer_streams_and_ends_once(client: EngineClient) -> None:
    events = list(client.respond(ask("Explain #answer")))
    reasoning, answer = scripted_texts.SCENES["answer"]
    assert isinstance(events[0], Started)
    assert "".join(event.text for event in events if isinstance(event, ReasoningDelta)).split() == reasoning.split()
    assert "".join(event.text for event in events if isinstance(event, TextDelta)).split() == answer.split()
    ends = [event for event in events if isinstance(event, Finished | Failed)]
    assert ends == [events[-1]]
    assert isinstance(events[-1], Finished)
    assert events[-1].generated_tokens > events[-1].reasoning_tokens > 0


def test_the_loading_is_told() -> None:
    told: list[Progress] = []
    with EngineClient(SCRIPTED_WORKER, scripted(), IMPATIENT) as running:
        running.start(told.append)
    assert [event.done for event in told] == sorted(event.done for event in told)
    assert told[-1] == Progress("loading", 1000, 1000)


def test_a_cancel_stops_between_tokens(client: EngineClient) -> None:
    events = client.respond(ask("#loop"))
    until(events, TextDelta)
    client.cancel()
    end = end_of(events)
    assert isinstance(end, Finished)
    assert end.stop_reason == "stopped"
    assert isinstance(end_of(client.respond(ask())), Finished)


@posix
@pytest.mark.parametrize(
    ("scene", "reason"),
    [("#crash", "segmentation fault"), ("#midway", "segmentation fault"), ("#exit", "ended by itself")],
)
def test_a_worker_that_dies_is_told_and_replaced(client: EngineClient, scene: str, reason: str) -> None:
    before = client.pid
    end = end_of(client.respond(ask(scene)))
    assert isinstance(end, Failed)
    assert reason in end.message
    assert "Your chat is saved." in end.message
    assert isinstance(end_of(client.respond(ask())), Finished)
    assert client.pid != before


@posix
def test_a_killed_worker_is_told_and_replaced(client: EngineClient) -> None:
    events = client.respond(ask("#loop"))
    until(events, TextDelta)
    assert client.pid is not None
    os.kill(client.pid, signal.SIGKILL)
    end = end_of(events)
    assert isinstance(end, Failed)
    assert "memory" in end.message
    assert "smaller model" in end.hint
    assert isinstance(end_of(client.respond(ask())), Finished)


@posix
def test_a_stopped_worker_is_killed_after_a_cancel(client: EngineClient) -> None:
    events = client.respond(ask("#loop"))
    until(events, TextDelta)
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    client.cancel()
    end = end_of(events)
    assert isinstance(end, Failed)
    assert end.title == "The model stopped answering"
    assert is_gone(pid)


@pytest.mark.parametrize(("show", "reason"), [(True, "end"), (False, "withheld")])
def test_the_guards_question_waits_for_the_person(client: EngineClient, show: bool, reason: str) -> None:
    events = client.respond(ask("Write a hateful text about immigrants #short"))
    until(events, Ask)
    client.decide(show)
    end = end_of(events)
    assert isinstance(end, Finished)
    assert end.stop_reason == reason


def test_a_cancel_answers_the_guards_question_too(client: EngineClient) -> None:
    events = client.respond(ask("Write a hateful text about immigrants #short"))
    until(events, Ask)
    client.cancel()
    end = end_of(events)
    assert isinstance(end, Finished)
    assert end.stop_reason == "stopped"


def test_a_worker_that_ignores_a_cancel_is_killed(client: EngineClient) -> None:
    events = client.respond(ask("#hang"))
    until(events, Started)
    client.cancel()
    assert isinstance(end_of(events), Failed)


def test_a_silent_worker_is_killed() -> None:
    command = fake_worker("time.sleep(1000)")
    with EngineClient(command, scripted(), Patience(silence=0.3, goodbye=0.3)) as running:
        with pytest.raises(KnownError, match="stopped answering"):
            running.start()
        assert running.pid is None


def test_the_second_interrupt_kills(client: EngineClient) -> None:
    events = client.respond(ask("#hang"))
    until(events, Started)
    client.interrupt()
    client.interrupt()
    assert isinstance(end_of(events), Failed)


def test_it_is_restarted_at_most_twice_in_a_row(client: EngineClient) -> None:
    for _ in range(RESTARTS + 1):
        end = end_of(client.respond(ask("#exit")))
        assert isinstance(end, Failed)
        assert end.title == "The model stopped"
    end = end_of(client.respond(ask()))
    assert isinstance(end, Failed)
    assert end.title == "The model keeps stopping"
    assert client.pid is None


def test_a_finished_answer_between_deaths_counts(client: EngineClient) -> None:
    for _ in range(RESTARTS + 2):
        assert isinstance(end_of(client.respond(ask("#exit"))), Failed)
        assert isinstance(end_of(client.respond(ask())), Finished)


@pytest.mark.parametrize(
    "code",
    [
        "out.write(b'Segmentation fault (core dumped)\\n'); out.flush(); time.sleep(1000)",
        "out.write(bytes([1, 1, 1, 0, 0, 0, 255, 255, 255, 255])); out.flush(); time.sleep(1000)",
        "out.write(bytes([1, 1, 1, 0, 0, 0, 2, 0, 0, 0]) + b'[]'); out.flush(); time.sleep(1000)",
        "while True: out.write(bytes([1, 1, 9, 0, 0, 0, 255, 255, 255, 127]) * 1000)",
    ],
)
def test_a_worker_that_sends_nonsense_is_killed(code: str) -> None:
    with EngineClient(fake_worker(code), scripted(), IMPATIENT) as running:
        with pytest.raises(KnownError, match="makes no sense"):
            running.start()
        assert running.pid is None


def test_half_a_frame_and_the_end_is_a_stopped_worker() -> None:
    command = fake_worker("out.write(bytes([1, 1, 1, 0, 0, 0, 99, 0, 0, 0]) + b'{'); out.flush()")
    with EngineClient(command, scripted(), IMPATIENT) as running, pytest.raises(KnownError, match="ended by itself"):
        running.start()


def test_a_missing_program_is_told() -> None:
    with EngineClient(["/nonexistent/worker"], scripted()) as running, pytest.raises(KnownError, match="missing"):
        running.start()


@posix
@pytest.mark.parametrize(
    ("load", "words"), [("fail", "damaged"), ("memory", "memory"), ("crash", "segmentation fault")]
)
def test_a_model_that_does_not_load_is_told(load: str, words: str) -> None:
    with EngineClient(SCRIPTED_WORKER, scripted(f"load={load}"), IMPATIENT) as running:
        with pytest.raises(KnownError, match=words):
            running.start()
        assert running.pid is None


def test_an_error_in_the_worker_ends_the_request_and_not_the_worker(client: EngineClient) -> None:
    before = client.pid
    end = end_of(client.respond(ask("#error secret words")))
    assert isinstance(end, Failed)
    assert "scripted_backend.py" in end.message
    assert "secret" not in f"{end.title}{end.message}{end.hint}"
    assert isinstance(end_of(client.respond(ask())), Finished)
    assert client.pid == before


def test_stray_output_does_not_reach_the_protocol(client: EngineClient) -> None:
    assert isinstance(end_of(client.respond(ask("#stray"))), Finished)


def test_a_request_beyond_the_frame_limit_is_refused(client: EngineClient) -> None:
    end = end_of(client.respond(ask("x" * (9 * 2**20))))
    assert isinstance(end, Failed)
    assert end.title == "The message is too long"
    assert isinstance(end_of(client.respond(ask())), Finished)


def test_the_end_of_the_client_is_the_end_of_the_worker(client: EngineClient) -> None:
    events = client.respond(ask("#loop"))
    until(events, TextDelta)
    pid = client.pid
    assert pid is not None
    client.close()
    assert is_gone(pid)


@posix
def test_a_killed_client_leaves_no_worker() -> None:
    code = textwrap.dedent("""
        import sys
        from app.engine.client import EngineClient
        from tests.engine.workers import SCRIPTED_WORKER, ask, scripted
        client = EngineClient(SCRIPTED_WORKER, scripted("rate=500"))
        client.start()
        for event in client.respond(ask("#loop")):
            print(client.pid, flush=True)
    """)
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    assert is_gone(worker)


@posix
def test_scripts_are_not_for_ordinary_workers() -> None:
    with EngineClient(worker_command(), scripted(), IMPATIENT) as running, pytest.raises(KnownError):
        running.start()


@posix
def test_a_hostile_environment_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    marker = tmp_path / "loaded"
    (tmp_path / "sitecustomize.py").write_text(f"open({str(marker)!r}, 'w').close()")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "sitecustomize.py"))
    for name in ("LD_PRELOAD", "GGML_BACKEND_PATH", "LLAMA_CPP_LIB_PATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path / "evil.so"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "json.py").write_text("raise SystemExit")
    with EngineClient(SCRIPTED_WORKER, scripted(), IMPATIENT) as running:
        running.start()
        assert isinstance(end_of(running.respond(ask())), Finished)
    assert not marker.exists()


def test_a_worker_sees_only_the_variables_meant_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GGML_BACKEND_PATH", "/tmp/evil.so")
    with EngineClient(NAMES_ITS_ENVIRONMENT, scripted()) as running, pytest.raises(KnownError) as caught:
        running.start()
    assert set(worker_environment({})) <= set(caught.value.message.split()) <= set(worker_environment(os.environ))


@posix
def test_a_real_model_answers_inside_the_seal(tiny_model: Path) -> None:
    spec = ModelSpec("tiny", str(tiny_model), threads=2, context=512)
    with EngineClient(worker_command(), spec) as running:
        info = running.start()
        first = end_of(running.respond(ask()))
        second = end_of(running.respond(ask("And now?")))
    assert info.model.context >= 512
    assert isinstance(first, Finished)
    assert isinstance(second, Finished)
    if sys.platform == "linux":
        assert info.seal == "full"
        assert list(info.probes.values()) == [True] * 19


@posix
def test_starting_and_ending_leaves_nothing_behind() -> None:
    def cycle() -> None:
        with EngineClient(SCRIPTED_WORKER, scripted(), IMPATIENT) as running:
            running.start()

    cycle()
    process = psutil.Process()
    before = (process.num_fds(), process.num_threads(), process.children())
    for _ in range(5):
        cycle()
    descriptors, threads, children = before
    # Threads of earlier tests may have ended meanwhile.
    assert (process.num_fds(), process.children()) == (descriptors, children)
    assert process.num_threads() <= threads
