"""The window's downloads with real downloader processes, under the Qt loop."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.chat.downloads import Downloads, key_of
from app.models.download.command import downloader_command
from app.models.download.job import Download, Lookup, Network
from app.models.download.messages import LAST, Done, DownloadFailed, Found, Message, Paused, Progressed
from tests.models.download import hub_server
from tests.models.download.conftest import model_bytes, part_of
from tests.models.download.hub_server import COMMIT, Hub

WAIT = 40_000
SIZE = 6 * 2**20
NAMES = ("one", "two")

posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


class Listener:
    """Writes down what downloads say."""

    def __init__(self, downloads: Downloads) -> None:
        self.messages: list[tuple[str, Message]] = []
        self.active: list[tuple[str, ...]] = []
        self.ended: list[str] = []
        downloads.message.connect(lambda key, message: self.messages.append((key, message)))
        downloads.active_changed.connect(self.active.append)
        downloads.ended.connect(self.ended.append)

    def last_of(self, key: str) -> Message:
        (last,) = [message for name, message in self.messages if name == key and isinstance(message, LAST)]
        return last

    def moves(self, key: str) -> bool:
        return any(name == key and isinstance(message, Progressed) for name, message in self.messages)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    (tmp_path / "source").mkdir()
    with Hub() as server:
        for seed, name in enumerate(NAMES):
            file = tmp_path / "source" / f"{name}.gguf"
            file.write_bytes(model_bytes(SIZE, seed))
            server.add(f"carrel-test/{name}", file)
        yield server


@pytest.fixture
def jobs(hub: Hub, tmp_path: Path) -> list[Download]:
    network = Network(hub.address, (hub.cdn_host,))
    folder, log = str(tmp_path / "models"), str(tmp_path / "connections.log")
    return [
        Download(name, f"carrel-test/{name}", COMMIT, (part_of(file),), folder, log, network=network)
        for name in NAMES
        for file in [tmp_path / "source" / f"{name}.gguf"]
    ]


Start = Callable[..., tuple[Downloads, Listener]]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Makes Downloads, and sees to it that their processes are gone at the end."""
    made: list[Downloads] = []

    def begin(command: list[str] | None = None, refused: bool = False) -> tuple[Downloads, Listener]:
        downloads = Downloads(command or downloader_command(), lambda: refused)
        made.append(downloads)
        return downloads, Listener(downloads)

    yield begin
    for downloads in made:
        with qtbot.waitSignal(downloads.closed, timeout=WAIT):
            downloads.close()


def wait_ended(qtbot: QtBot, listener: Listener, *keys: str) -> None:
    qtbot.waitUntil(lambda: sorted(listener.ended) == sorted(keys), timeout=WAIT)


def test_two_downloads_one_after_the_other(qtbot: QtBot, start: Start, jobs: list[Download]) -> None:
    downloads, listener = start()
    for job in (*jobs, jobs[0]):
        downloads.start(job)
    wait_ended(qtbot, listener, *NAMES)
    assert all(isinstance(listener.last_of(name), Done) for name in NAMES)
    order = [key for key, _ in listener.messages]
    assert order == sorted(order)
    assert listener.active[:3] == [("one",), ("127.0.0.1",), ("127.0.0.1", "localhost")]
    assert listener.active[-1] == ()
    assert downloads.active == ()
    assert all((Path(job.folder) / f"{job.model}.gguf").stat().st_size == SIZE for job in jobs)


def test_a_look_up(qtbot: QtBot, start: Start, jobs: list[Download]) -> None:
    downloads, listener = start()
    job = Lookup(jobs[0].repo, "one.gguf", jobs[0].log, network=jobs[0].network)
    downloads.lookup(job)
    wait_ended(qtbot, listener, key_of(job))
    found = listener.last_of(key_of(job))
    assert isinstance(found, Found)
    assert found.file.parts == jobs[0].parts


def test_a_look_up_waits_for_no_download(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 2**20
    downloads, listener = start()
    downloads.start(jobs[0])
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    job = Lookup(jobs[1].repo, "two.gguf", jobs[1].log, network=jobs[1].network)
    downloads.lookup(job)
    wait_ended(qtbot, listener, key_of(job))
    assert isinstance(listener.last_of(key_of(job)), Found)
    downloads.cancel("one")
    wait_ended(qtbot, listener, key_of(job), "one")


def test_pause_and_go_on(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 4 * 2**20
    downloads, listener = start()
    for job in jobs:
        downloads.start(job)
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    downloads.pause("two")
    assert listener.last_of("two") == Paused(0, SIZE)
    downloads.pause("one")
    wait_ended(qtbot, listener, "one", "two")
    paused = listener.last_of("one")
    assert isinstance(paused, Paused)
    assert 0 < paused.done < SIZE
    part = Path(jobs[0].folder) / "one.gguf.part"
    assert part.stat().st_size >= paused.done
    hub.pace = 0
    again = Listener(downloads)
    downloads.start(jobs[0])
    wait_ended(qtbot, again, "one")
    assert isinstance(again.last_of("one"), Done)


def test_cancel_removes_what_was_fetched(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 4 * 2**20
    downloads, listener = start()
    downloads.start(jobs[0])
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    downloads.cancel("one")
    wait_ended(qtbot, listener, "one")
    assert list(Path(jobs[0].folder).iterdir()) == []


def test_the_loop_is_never_blocked(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.cdn.always = hub_server.stalled(100_000)
    downloads, listener = start()
    slowest = 0.0
    calls: list[Callable[[], None]] = [
        lambda: downloads.start(jobs[0]),
        lambda: downloads.limit(1000),
        lambda: downloads.pause("one"),
        downloads.close,
    ]
    for call in calls:
        before = time.process_time()
        call()
        slowest = max(slowest, time.process_time() - before)
        qtbot.wait(300)
    wait_ended(qtbot, listener, "one")
    assert isinstance(listener.last_of("one"), Paused)
    assert slowest < 0.5


@posix
def test_a_process_that_does_not_listen_is_killed(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 2 * 2**20
    downloads, listener = start()
    downloads.start(jobs[0])
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    os.kill(downloads.process_ids[0], signal.SIGSTOP)
    downloads.pause("one")
    wait_ended(qtbot, listener, "one")
    assert isinstance(listener.last_of("one"), Paused)
    assert downloads.process_ids == ()


@posix
def test_a_killed_process_is_told_and_gone_on_with(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 4 * 2**20
    downloads, listener = start()
    downloads.start(jobs[0])
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    psutil.Process(downloads.process_ids[0]).kill()
    wait_ended(qtbot, listener, "one")
    failed = listener.last_of("one")
    assert isinstance(failed, DownloadFailed)
    assert failed.kept
    hub.pace = 0
    again = Listener(downloads)
    downloads.start(jobs[0])
    wait_ended(qtbot, again, "one")
    assert isinstance(again.last_of("one"), Done)


def test_closing_ends_the_process(qtbot: QtBot, start: Start, jobs: list[Download], hub: Hub) -> None:
    hub.pace = 2 * 2**20
    downloads, listener = start()
    for job in jobs:
        downloads.start(job)
    qtbot.waitUntil(lambda: listener.moves("one"), timeout=WAIT)
    process = psutil.Process(downloads.process_ids[0])
    with qtbot.waitSignal(downloads.closed, timeout=WAIT):
        downloads.close()
    assert not process.is_running()
    assert sorted(listener.ended) == ["one", "two"]
    downloads.start(replace(jobs[1], model="three"))
    qtbot.wait(50)
    assert downloads.process_ids == ()


def test_never_connect_starts_no_process(
    qtbot: QtBot, start: Start, jobs: list[Download], tmp_path: Path, hub: Hub
) -> None:
    trace = tmp_path / "started"
    program = [sys.executable, "-c", f"open({str(trace)!r}, 'w')"]
    downloads, listener = start(program, refused=True)
    downloads.start(jobs[0])
    downloads.lookup(Lookup(jobs[0].repo, "one.gguf", jobs[0].log, network=jobs[0].network))
    wait_ended(qtbot, listener, "one", "carrel-test/one/one.gguf")
    refused = listener.last_of("one")
    assert isinstance(refused, DownloadFailed)
    assert refused.title == "Never connect is switched on"
    assert not listener.active
    assert not trace.exists()
    assert not hub.requests


def test_a_program_that_is_missing_or_talks_nonsense(
    qtbot: QtBot, start: Start, jobs: list[Download], tmp_path: Path
) -> None:
    for command in ([str(tmp_path / "missing")], [sys.executable, "-c", "print('nonsense' * 9)"]):
        downloads, listener = start(command)
        downloads.start(jobs[0])
        wait_ended(qtbot, listener, "one")
        assert isinstance(listener.last_of("one"), DownloadFailed)
        again = Listener(downloads)
        QTimer.singleShot(0, lambda downloads=downloads: downloads.start(jobs[1]))
        wait_ended(qtbot, again, "two")
