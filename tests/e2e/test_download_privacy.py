"""Seen from the kernel: who opens internet sockets while models are fetched, and that "Never connect" means nobody."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.config.settings import Settings, save_settings
from tests.e2e.conftest import ROOT
from tests.models.download.conftest import model_bytes, part_of
from tests.models.download.hub_server import COMMIT, Hub

PROBE = "EPERM"
"""How the kernel answers the sealed worker, which tries at every start whether it could connect."""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("strace"), reason="looks through strace, which is not here"
)

INTERNET = re.compile(r"^(\d+) .*\bsocket\(AF_INET6?,")

CLIENT = """
import sys
from app.domain.errors import KnownError
from app.domain.models import FilePart
from app.models.download.client import DownloadClient, downloader_command
from app.models.download.job import Download, Network
import os
hub, cdn, folder, name, size, sha256, refused = sys.argv[1:]
job = Download("m", "carrel-test/m", "{commit}", (FilePart(name, int(size), sha256),), folder, folder + ".log",
               network=Network(hub, (cdn,)))
print(os.getpid(), flush=True)
try:
    with DownloadClient(downloader_command(), job, refused=refused == "refused") as client:
        for message in client.messages():
            pass
    print(type(message).__name__)
except KnownError as error:
    print(error.title)
"""

WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication
from app.chat.downloads import Downloads
from app.domain.models import FilePart
from app.models.download.command import downloader_command
from app.models.download.job import Download, Lookup, Network
import os
hub, cdn, folder, name, size, sha256, refused = sys.argv[1:]
application = QCoreApplication([])
network = Network(hub, (cdn,))
job = Download("m", "carrel-test/m", "{commit}", (FilePart(name, int(size), sha256),), folder, folder + ".log",
               network=network)
downloads = Downloads(downloader_command(), lambda: refused == "refused")
said = []
downloads.message.connect(lambda key, message: said.append(message) if key == "m" else None)
downloads.ended.connect(lambda key: application.quit() if key == "m" else None)
print(os.getpid(), flush=True)
downloads.lookup(Lookup("carrel-test/m", name, folder + ".log", network=network))
downloads.start(job)
application.exec()
print(getattr(said[-1], "title", type(said[-1]).__name__))
"""


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    with Hub() as server:
        path = tmp_path / "m.gguf"
        path.write_bytes(model_bytes(2**20))
        server.add("carrel-test/m", path)
        yield server


def _traced(script: str, hub: Hub, tmp_path: Path, refused: str) -> tuple[str, str, list[str]]:
    """The client's process, what it printed last, and the processes that opened internet sockets."""
    pin, trace = part_of(tmp_path / "m.gguf"), tmp_path / "trace"
    arguments = [hub.address, hub.cdn_host, str(tmp_path / "models"), pin.name, str(pin.bytes), pin.sha256, refused]
    command = [sys.executable, "-c", script.replace("{commit}", COMMIT), *arguments]
    strace = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)]
    if subprocess.run([*strace, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    done = subprocess.run([*strace, *command], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    pid, last = done.stdout.split("\n", 1)
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return pid, last.strip(), [found[1] for line in lines if (found := INTERNET.match(line))]


@pytest.mark.parametrize("script", [CLIENT, WINDOW], ids=["command line", "window"])
def test_never_connect_means_no_internet_socket(script: str, hub: Hub, tmp_path: Path) -> None:
    _, last, opened = _traced(script, hub, tmp_path, "refused")
    assert last == "Never connect is switched on"
    assert opened == []
    assert not hub.requests


@pytest.mark.parametrize("script", [CLIENT, WINDOW], ids=["command line", "window"])
def test_only_the_downloader_opens_them(script: str, hub: Hub, tmp_path: Path) -> None:
    pid, last, opened = _traced(script, hub, tmp_path, "agreed")
    assert last == "Done"
    assert opened
    assert pid not in opened


@pytest.mark.timeout(240)
@pytest.mark.parametrize("never", [True, False], ids=["never connect", "no consent"])
def test_no_click_in_the_window_connects_without_consent(
    never: bool, vault: Path, profile: Path, tmp_path: Path
) -> None:
    assert vault
    save_settings(profile / "settings.json", Settings(never_connect=never))
    trace = tmp_path / "trace"
    strace = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", str(trace)]
    if subprocess.run([*strace, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    command = [sys.executable, "-m", "tests.e2e.clicking_driver", str(profile)]
    done = subprocess.run([*strace, *command], cwd=ROOT, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["clicked"] >= 10
    assert told["asked"] >= 10, "what would connect asks first"
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert [line for line in lines if INTERNET.match(line) and PROBE not in line] == []
    assert not (profile / "connections.log").exists()
