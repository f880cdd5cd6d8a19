"""An open window and a streaming worker, looked at from outside: neither holds an internet socket."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.e2e.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

INTERNET = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6", "packet", "netlink")


def test_window_and_worker_hold_no_internet_socket(vault: Path, profile: Path) -> None:
    assert vault
    command = [sys.executable, "-m", "tests.e2e.window_driver", str(profile), "50"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        try:
            for line in window.stdout:
                if "released" in json.loads(line):
                    break
            workers = psutil.Process(window.pid).children()
            assert workers
            for pid in (window.pid, *(worker.pid for worker in workers)):
                assert not _internet_sockets(pid)
        finally:
            window.kill()


def test_the_look_finds_a_socket_where_there_is_one() -> None:
    code = (
        "import socket, sys; kept = socket.socket(); kept.bind(('127.0.0.1', 0)); kept.listen(); "
        "print(1, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        found = _internet_sockets(process.pid)
        process.kill()
    assert len(found) == 1


def _internet_sockets(pid: int) -> list[str]:
    """The inodes of sockets that the process holds open and that the kernel lists as internet, packet or netlink."""
    held = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            held.add(target[8:-1])
    listed = set()
    for name in INTERNET:
        table = Path(f"/proc/{pid}/net/{name}")
        if table.exists():
            listed |= {word for line in table.read_text(encoding="ascii").splitlines()[1:] for word in line.split()}
    return sorted(held & listed)
