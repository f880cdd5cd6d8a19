"""`carrel models` as a person uses it, against a hub on loopback."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.models.connections import read_connections
from tests.e2e.conftest import ROOT, Carrel, Run, command
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.models.library_parts import Part, catalog_of

REPO = "carrel-test/tiny"


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        yield server


@pytest.fixture
def tiny(tmp_path: Path, hub: Hub) -> Path:
    """A real model file that the hub has."""
    folder = tmp_path / "source"
    folder.mkdir()
    path = write_tiny_gguf(folder / "Tiny-Q8_0.gguf", width=256)
    hub.add(REPO, path)
    return path


@pytest.fixture
def catalog(tmp_path: Path, tiny: Path) -> Path:
    """A catalog that knows it as `tiny`."""
    return catalog_of(tmp_path, {"tiny": (Part(tiny.name, tiny.read_bytes()),)}, REPO)


def _network(hub: Hub) -> tuple[str, ...]:
    return ("--hub", hub.address, "--allow-host", hub.cdn_host)


def _one(run: Run, model_id: str) -> dict[str, object]:
    assert run.code == 0, run.err
    return next(line for line in run.lines if line["id"] == model_id)


def test_a_model_is_fetched_used_found_damaged_and_removed(
    carrel: Carrel, hub: Hub, tiny: Path, catalog: Path, profile: Path
) -> None:
    got = carrel("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    assert got.code == 0, got.err
    digest = hashlib.sha256(tiny.read_bytes()).hexdigest()
    path = profile / "models" / "tiny" / tiny.name
    assert got.lines[0] == {"event": "resolved", "repo": REPO, "commit": COMMIT}
    assert got.lines[-1] == {"event": "installed", "id": "tiny", "path": str(path), "sha256": digest}
    assert path.read_bytes() == tiny.read_bytes()
    progress = [line for line in got.lines if line["event"] == "progress"]
    assert progress
    assert set(progress[-1]) == {"event", "bytes", "total", "bytes_per_s"}
    shown = _one(carrel("models", "show", "tiny", "--json"), "tiny")
    assert (shown["state"], shown["commit"], shown["sha256"]) == ("installed", COMMIT, digest)
    ask = ("chat", "Hi", "--model", "tiny", "--no-save", "--json", "--max-tokens", "4", "--max-thinking", "4")
    answer = carrel(*ask)
    assert answer.lines[-1]["event"] == "finished", answer.err
    _flip_a_bit(path)
    refused = carrel(*ask)
    assert (refused.code, "is damaged" in refused.err, refused.lines[-1]["event"]) == (1, True, "failed")
    verified = carrel("models", "verify")
    assert verified.code == 1
    assert {line["id"]: line["ok"] for line in verified.lines} == {"guide": True, "tiny": False}
    report = carrel("doctor", "--json").lines[0]
    assert {check["id"]: check["ok"] for check in report["checks"]}["model:tiny"] is False
    made = read_connections(profile / "connections.log")
    assert {connection.host for connection in made} == {"127.0.0.1", "localhost"}
    assert report["connections"]["total"] == len(made)
    assert set(report["connections"]["since_install"][0]) == {"time", "host", "path", "bytes", "why"}
    removed = carrel("models", "remove", "tiny", "--json")
    assert removed.lines == [{"event": "removed", "id": "tiny", "freed": tiny.stat().st_size}]
    assert not path.parent.exists()


def _flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(bytes(data))


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_pauses_and_the_next_get_goes_on(
    carrel: Carrel, hub: Hub, tiny: Path, catalog: Path, profile: Path
) -> None:
    hub.pace = max(1, tiny.stat().st_size // 20)
    arguments = ("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    with subprocess.Popen(command(profile, *arguments), cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        _wait_for_content(profile)
        running.send_signal(signal.SIGINT)
        out = running.communicate(timeout=60)[0]
    assert running.returncode == 130
    assert '"paused"' in out
    assert not psutil.pid_exists(running.pid)
    assert _one(carrel("models", "list", "--json", "--catalog", str(catalog)), "tiny")["state"] == "downloading"
    hub.pace = 0
    assert carrel(*arguments).code == 0


def _wait_for_content(profile: Path) -> None:
    end = time.monotonic() + 60
    while not any(part.stat().st_size for part in (profile / "models").rglob("*.part")):
        assert time.monotonic() < end, "the download never began"
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("answer", "code"), [("n\n", 2), ("y\n", 0)])
def test_on_a_terminal_it_names_host_and_size_and_asks(
    hub: Hub, catalog: Path, profile: Path, answer: str, code: int
) -> None:
    ours, theirs = os.openpty()
    arguments = ("models", "get", "tiny", "--catalog", str(catalog), *_network(hub))
    with subprocess.Popen(
        command(profile, *arguments), cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs
    ) as running:
        os.close(theirs)
        seen = _read_until(ours, "[y/N]")
        assert hub.requests == [], "it asks before the first byte"
        os.write(ours, answer.encode())
        seen += _read_until(ours, None)
    os.close(ours)
    assert running.returncode == code
    for word in ("127.0.0.1", "MB", REPO, "licence", "sha256"):
        assert word in seen
    assert ("is here, verified" in seen) == (code == 0)
    assert bool(hub.requests) == (code == 0)


def _read_until(terminal: int, words: str | None) -> str:
    seen = ""
    while words is None or words not in seen:
        try:
            data = os.read(terminal, 4096)
        except OSError:  # the other side is closed
            break
        if not data:
            break
        seen += data.decode("utf-8", "replace")
    return seen


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_with_never_connect_no_process_makes_an_internet_socket(
    hub: Hub, catalog: Path, profile: Path, tmp_path: Path
) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text('{"version": 1, "never_connect": true}', encoding="utf-8")
    trace = tmp_path / "trace"
    carrel = command(profile, "models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    done = subprocess.run(
        ["strace", "-f", "-e", "trace=socket,execve", "-o", str(trace), *carrel],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, "Never connect" in done.stderr) == (1, True)
    lines = trace.read_text(encoding="utf-8")
    assert "AF_INET" not in lines
    assert "--downloader" not in lines
    assert hub.requests == []
