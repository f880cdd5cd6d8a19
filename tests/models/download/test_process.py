"""The real downloader process: killed, paused, slowed down, and what it leaves behind.

`make test-slow` kills it fifty times (CARREL_ROUNDS).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.domain.errors import KnownError
from app.domain.models import FilePart
from app.models.connections import read_connections
from app.models.download.client import DownloadClient, downloader_command
from app.models.download.command import downloader_environment
from app.models.download.job import Download, Lookup, Network
from app.models.download.messages import Connecting, Done, DownloadFailed, Found, Message, Paused, Progressed, Waiting
from app.models.download.partial import partial_bytes
from app.models.download.session import DownloadSession
from tests.models.download import hub_server
from tests.models.download.conftest import REPO, model_bytes, part_of
from tests.models.download.hub_server import COMMIT, Hub

LARGE = 24 * 2**20
AT_MOST_AGAIN = 8 * 2**20
ROUNDS = int(os.environ.get("CARREL_ROUNDS", "3"))

posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")


@pytest.fixture
def large(job: Download, source: Path) -> Download:
    """A model that takes a while at the hub's pace."""
    source.write_bytes(model_bytes(LARGE))
    return replace(job, parts=(part_of(source),))


def run(job: Download | Lookup) -> list[Message]:
    """Everything that a downloader says."""
    with DownloadClient(downloader_command(), job, refused=False) as client:
        return list(client.messages())


def start_until(client: DownloadClient, enough: Callable[[Message], bool]) -> list[Message]:
    """Listen until a message is `enough`."""
    heard = []
    for message in client.messages():
        heard.append(message)
        if enough(message):
            break
    return heard


def beyond(count: int) -> Callable[[Message], bool]:
    return lambda message: isinstance(message, Progressed) and message.done > count


def test_it_fetches_and_says_so(job: Download, source: Path, installed: Path) -> None:
    messages = run(job)
    pin = part_of(source)
    assert messages[-1] == Done((source.name,), pin.bytes, pin.sha256, COMMIT)
    assert [message.host for message in messages if isinstance(message, Connecting)] == ["127.0.0.1", "localhost"]
    assert installed.read_bytes() == source.read_bytes()


def test_it_loads_only_what_a_download_needs_and_ends_at_once(job: Download) -> None:
    tell = """
import atexit, gc, sys
from app.models.download import process
end = process.os._exit
def told(code):
    print("loaded", "huggingface_hub.hf_api" in sys.modules, gc.isenabled(), file=sys.stderr, flush=True)
    end(code)
process.os._exit = told
atexit.register(lambda: print("tidies up", file=sys.stderr, flush=True))
process.main()
"""
    job_frame = DownloadSession(job, refused=False).begin()
    command, pipe = [sys.executable, "-B", "-c", tell], subprocess.PIPE
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=root) as process:
        assert process.stdin
        process.stdin.write(job_frame)
        process.stdin.flush()
        assert process.stderr
        assert process.stderr.read() == b"loaded False True\n"
        assert process.wait(30) == 0


def test_every_connection_is_in_the_log(job: Download, source: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.cut(1_000_000))
    assert isinstance(run(job)[-1], Done)
    connections = read_connections(Path(job.log))
    assert [connection.host for connection in connections] == ["127.0.0.1", "localhost"] * 2
    assert [connection.path for connection in connections] == [asked.path for asked in hub.requests]
    assert [connection.bytes for connection in connections] == [0, 1_000_000, 0, source.stat().st_size - 1_000_000]
    assert {connection.why for connection in connections} == {"download of small"}
    assert "Signature" not in Path(job.log).read_text(encoding="ascii")
    if os.name == "posix":
        assert Path(job.log).stat().st_mode & 0o777 == 0o600


@posix
def test_a_kill_costs_little_and_is_in_the_log(large: Download, installed: Path, source: Path, hub: Hub) -> None:
    hub.pace = 12 * 2**20
    position = 0
    for kill in range(1, 4):
        with DownloadClient(downloader_command(), large, refused=False) as client:
            heard = start_until(client, beyond(kill * 5 * 2**20))
            assert isinstance(heard[-1], Progressed)
            assert heard[-1].done >= position
            assert client.pid
            psutil.Process(client.pid).kill()
        position = partial_bytes(installed.parent, large.parts)
        assert position >= heard[-1].done
        assert not installed.exists()
    hub.pace = 0
    assert isinstance(run(large)[-1], Done)
    assert installed.read_bytes() == source.read_bytes()
    ranges = [asked.headers.get("Range", "bytes=0-").split("=")[1].split("-")[0] for asked in hub.served()]
    again = sum(asked.sent for asked in hub.served()) - LARGE
    assert again <= AT_MOST_AGAIN * 3
    assert int(ranges[-1]) == position
    assert len([item for item in read_connections(Path(large.log)) if item.host == "localhost"]) == 4


@posix
def test_killed_at_any_time_it_gets_there(large: Download, installed: Path, source: Path, hub: Hub) -> None:
    hub.pace = 40 * 2**20
    for number in range(ROUNDS):
        with DownloadClient(downloader_command(), large, refused=False) as client:
            start_until(client, lambda message: isinstance(message, Connecting) and message.host == "localhost")
            time.sleep(number % 10 * 0.05)
            if client.pid:
                psutil.Process(client.pid).kill()
        if installed.exists():
            assert installed.read_bytes() == source.read_bytes()
    assert isinstance(run(large)[-1], Done)
    assert installed.read_bytes() == source.read_bytes()


def test_pause_and_go_on(large: Download, installed: Path, source: Path, hub: Hub) -> None:
    hub.pace = 12 * 2**20
    with DownloadClient(downloader_command(), large, refused=False) as client:
        last = None
        for last in client.messages():
            if beyond(2**20)(last):
                client.pause()
    assert isinstance(last, Paused)
    assert 2**20 < last.done < last.total == LARGE
    hub.pace = 0
    assert isinstance(run(large)[-1], Done)
    assert installed.read_bytes() == source.read_bytes()
    assert sum(asked.sent for asked in hub.served()) <= LARGE + AT_MOST_AGAIN


def test_pause_while_nothing_comes(job: Download, hub: Hub, unfinished: Path) -> None:
    hub.cdn.always = hub_server.stalled(100_000)
    with DownloadClient(downloader_command(), job, refused=False) as client:
        last = None
        for last in client.messages():
            if isinstance(last, Connecting) and last.host == "localhost":
                client.pause()
    assert isinstance(last, Paused)


def test_it_ends_when_its_client_is_gone(large: Download, hub: Hub) -> None:
    hub.pace = 2**20
    session = DownloadSession(large, refused=False)
    with subprocess.Popen(
        downloader_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=downloader_environment(os.environ),
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(session.begin())
        process.stdin.flush()
        while not any(
            isinstance(item, Progressed) for item in session.receive(os.read(process.stdout.fileno(), 65536))
        ):
            pass
        process.stdin.close()
        assert process.wait(30) == 0


def test_a_limit_holds_and_can_be_changed(job: Download, source: Path, hub: Hub) -> None:
    slow = replace(job, network=replace(job.network, limit=2**20))
    with DownloadClient(downloader_command(), slow, refused=False) as client:
        messages: list[Message] = []
        for message in client.messages():
            messages.append(message)
            if beyond(300_000)(message):
                client.limit(0)
    assert isinstance(messages[-1], Done)
    slowed = [item for item in messages if isinstance(item, Progressed) and 0 < item.done < source.stat().st_size]
    assert slowed
    assert slowed[0].done < 2**20


def test_parts_of_one_model_in_order(job: Download, source: Path, hub: Hub) -> None:
    names = [f"big-{number:05d}-of-00003.gguf" for number in (1, 2, 3)]
    files = [source.with_name(name) for name in names]
    for seed, file in enumerate(files):
        file.write_bytes(model_bytes(2**20 + seed, seed))
    hub.add(REPO, *files, folder="Q4")
    found = run(Lookup(REPO, f"Q4/{names[0]}", job.log, network=job.network))[-1]
    assert isinstance(found, Found)
    assert found.file.parts == tuple(part_of(file) for file in files)
    assert (found.file.commit, found.file.path, found.file.licence) == (COMMIT, "Q4", "mit")
    messages = run(replace(job, commit="", path="Q4", parts=found.file.parts))
    total = found.file.bytes
    assert messages[-1] == Done(tuple(names), total, found.file.parts[0].sha256, COMMIT)
    progress = [item for item in messages if isinstance(item, Progressed)]
    assert [item.done for item in progress] == sorted(item.done for item in progress)
    assert progress[-1].done == progress[-1].total == total
    assert all((Path(job.folder) / file.name).read_bytes() == file.read_bytes() for file in files)


@pytest.mark.parametrize(
    ("repo", "file", "title"),
    [
        ("carrel-test/none", "small-q4.gguf", "The hub doesn't have it"),
        (REPO, "other.gguf", "The hub doesn't have it"),
    ],
)
def test_a_look_up_of_nothing(job: Download, repo: str, file: str, title: str) -> None:
    last = run(Lookup(repo, file, job.log, network=job.network))[-1]
    assert isinstance(last, DownloadFailed)
    assert last.title == title


def test_a_model_behind_an_agreement(job: Download, hub: Hub) -> None:
    hub.repos[REPO].gated = True
    last = run(job)[-1]
    assert isinstance(last, DownloadFailed)
    assert last.title == "This model asks for an account"
    found = run(Lookup(REPO, job.parts[0].name, job.log, network=job.network))[-1]
    assert isinstance(found, Found)
    assert found.file.gated


def test_it_says_nothing_about_the_person(job: Download, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_ENDPOINT"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("HF_TOKEN", "secret-token")
    monkeypatch.setenv("CLAUDECODE", "1")
    assert isinstance(run(job)[-1], Done)
    assert isinstance(run(Lookup(REPO, job.parts[0].name, job.log, network=job.network))[-1], Found)
    assert {asked.headers["User-Agent"] for asked in hub.requests} == {"carrel"}
    said = " ".join(f"{name}: {value}" for asked in hub.requests for name, value in asked.headers.items()).lower()
    assert not any(word in said for word in ("authorization", "token", "cookie", "x-amzn", "python", "agent/"))
    assert {asked.path.split("/")[1] for asked in hub.requests} == {"carrel-test", "api"}
    assert not any("harness" in asked.path for asked in hub.requests)


def test_a_proxy_of_the_settings_is_used(job: Download, hub: Hub) -> None:
    with Hub() as proxy:
        seen: list[str] = []

        def forward(handler: hub_server.Handler) -> bool:
            seen.append(handler.path)
            handler.answer(503)
            return True

        proxy.hub.always = forward
        network = replace(job.network, proxy=proxy.address)
        with DownloadClient(downloader_command(), replace(job, network=network), refused=False) as client:
            start_until(client, lambda message: isinstance(message, Waiting))
    assert seen
    assert all(path.startswith(hub.address) for path in seen)
    assert not hub.requests


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "127.0.0.1:8080", "http://", "http://[::1"])
def test_an_unusable_proxy_is_named(job: Download, hub: Hub, proxy: str) -> None:
    last = run(replace(job, network=replace(job.network, proxy=proxy)))[-1]
    assert isinstance(last, DownloadFailed)
    assert last.title == "The network settings can't be used"
    assert not hub.requests


@pytest.mark.parametrize("hub_address", ["http://huggingface.co", "ftp://127.0.0.1", "huggingface.co", ""])
def test_an_unsafe_hub_is_refused(job: Download, hub_address: str) -> None:
    last = run(replace(job, network=Network(hub_address)))[-1]
    assert isinstance(last, DownloadFailed)
    assert not Path(job.log).exists()


def test_never_connect_starts_nothing(job: Download, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Never connect is switched on"):
        DownloadClient([str(tmp_path / "no program")], job, refused=True)


def test_it_is_a_role_of_the_program(job: Download) -> None:
    with DownloadClient([sys.executable, "-m", "app", "--downloader"], job, refused=False) as client:
        assert isinstance(list(client.messages())[-1], Done)


def test_a_program_that_is_missing(job: Download, tmp_path: Path) -> None:
    with DownloadClient([str(tmp_path / "no program")], job, refused=False) as client:
        (last,) = client.messages()
    assert isinstance(last, DownloadFailed)
    assert last.kept


def test_a_folder_that_can_not_be_written(job: Download, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    last = run(replace(job, folder=str(blocked)))[-1]
    assert isinstance(last, DownloadFailed)
    assert last.title == "The models folder can't be used"


def test_a_bad_job_is_refused_on_the_other_side_too(job: Download) -> None:
    evil = replace(job, parts=(FilePart("../evil.gguf", 10, "0" * 64),))
    session = DownloadSession(job, refused=False)
    session._job = evil  # a client that was taken over
    done = subprocess.run(
        downloader_command(), input=session.begin(), capture_output=True, env=downloader_environment({}), check=False
    )
    (last,) = session.receive(done.stdout)
    assert isinstance(last, DownloadFailed)
    assert last.title == "This can't be downloaded"
