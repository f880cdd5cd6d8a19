"""`carrel models` as a person uses it, against a hub on loopback."""

from __future__ import annotations

import hashlib
import os
import pty
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
from tests.models.download.hub_server import Hub
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


def test_a_model_is_fetched_used_verified_and_removed(
    carrel: Carrel, hub: Hub, tiny: Path, catalog: Path, profile: Path
) -> None:
    got = carrel("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    assert got.code == 0, got.err
    digest = hashlib.sha256(tiny.read_bytes()).hexdigest()
    assert got.lines[-1]["event"] == "installed"
    assert (got.lines[-1]["sha256"], Path(got.lines[-1]["path"]).read_bytes()) == (digest, tiny.read_bytes())
    progress = [line for line in got.lines if line["event"] == "progress"]
    assert progress and set(progress[-1]) == {"event", "bytes", "total", "bytes_per_s"}
    shown = _one(carrel("models", "show", "tiny", "--json"), "tiny")
    assert (shown["state"], shown["bytes"], shown["sha256"]) == ("installed", tiny.stat().st_size, digest)
    again = carrel("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    assert (again.code, len(again.lines)) == (0, 1)
    answer = carrel("chat", "Hi", "--model", "tiny", "--no-save", "--json", "--max-tokens", "4", "--max-thinking", "4")
    assert answer.lines[-1]["event"] == "finished", answer.err
    assert carrel("models", "verify", "tiny").lines == [
        {"event": "verified", "id": "tiny", "ok": True, "sha256": digest}
    ]
    removed = carrel("models", "remove", "tiny", "--json")
    assert removed.lines == [{"event": "removed", "id": "tiny", "freed": tiny.stat().st_size}]
    assert not (profile / "models" / "tiny").exists()
    hosts = {connection.host for connection in read_connections(profile / "connections.log")}
    assert any("127.0.0.1" in host for host in hosts)
    doctor = carrel("doctor", "--json")
    assert doctor.lines[0]["connections"]["total"] == len(read_connections(profile / "connections.log"))
    assert set(doctor.lines[0]["connections"]["since_install"][0]) >= {"time", "host", "path", "bytes", "why"}


def test_a_damaged_model_is_not_loaded_and_named_by_all(carrel: Carrel, hub: Hub, catalog: Path, profile: Path) -> None:
    assert carrel("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub)).code == 0
    path = profile / "models" / "tiny" / "Tiny-Q8_0.gguf"
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(bytes(data))
    asked = carrel("chat", "Hi", "--model", "tiny", "--no-save", "--json")
    assert asked.code == 1
    assert "damaged" in asked.err
    assert asked.lines[-1]["event"] == "failed"
    verified = carrel("models", "verify")
    assert verified.code == 1
    assert {line["id"]: line["ok"] for line in verified.lines} == {"guide": True, "tiny": False}
    checks = {check["id"]: check["ok"] for check in carrel("doctor", "--json").lines[0]["checks"]}
    assert checks["model:tiny"] is False


def test_never_connect_is_kept(carrel: Carrel, hub: Hub, catalog: Path, profile: Path) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text('{"version": 1, "never_connect": true}', encoding="utf-8")
    for arguments in (("get", "tiny", "--yes"), ("get", f"hf:{REPO}/Tiny-Q8_0.gguf", "--yes"), ("check",)):
        run = carrel("models", *arguments, "--catalog", str(catalog), *_network(hub))
        assert run.code == 1
        assert "Never connect" in run.err
    assert hub.requests == []
    assert not (profile / "connections.log").exists()


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
def test_ctrl_c_pauses_and_the_next_get_goes_on(
    carrel: Carrel, hub: Hub, tiny: Path, catalog: Path, profile: Path
) -> None:
    hub.pace = max(1, tiny.stat().st_size // 20)
    arguments = ("models", "get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    with subprocess.Popen(command(profile, *arguments), cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        _wait_for_content(hub)
        running.send_signal(signal.SIGINT)
        out = running.communicate(timeout=60)[0]
    assert running.returncode == 130
    assert '"paused"' in out
    assert not psutil.pid_exists(running.pid)
    assert _one(carrel("models", "list", "--json", "--catalog", str(catalog)), "tiny")["state"] == "downloading"
    hub.pace = 0
    assert carrel(*arguments).code == 0


def _wait_for_content(hub: Hub) -> None:
    end = time.monotonic() + 60
    while not any(asked.sent for asked in hub.served()):
        assert time.monotonic() < end, "the download never began"
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("answer", "code"), [("n\n", 2), ("y\n", 0)])
def test_on_a_terminal_it_names_host_and_size_and_asks(
    hub: Hub, catalog: Path, profile: Path, answer: str, code: int
) -> None:
    ours, theirs = pty.openpty()
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
