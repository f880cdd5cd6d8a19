"""What must not be seen: words of a chat on the disk, internet sockets, open permissions."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Carrel, command, files_of

WORDS = ("zanzibarquokka", "xylophonmarmot")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks through Linux's eyes")


@linux_only
def test_no_word_of_a_chat_is_on_the_disk(carrel: Carrel, vault: Path, profile: Path) -> None:
    for word in WORDS:
        assert carrel("chat", "--json", "--passphrase-file", str(vault), f"How do I lock {word}?").code in (0, 3)
    exported = carrel("vault", "export", "--passphrase-file", str(vault)).out
    assert all(word in exported for word in WORDS), "the words are in the vault"
    for path in files_of(profile):
        data = path.read_bytes()
        for word in WORDS:
            for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode(), word[::-1].encode()):
                assert form not in data, f"{word} in {path.name}"


@linux_only
def test_only_the_owner_may_look(carrel: Carrel, vault: Path, profile: Path) -> None:
    carrel("chat", "--json", "--passphrase-file", str(vault), "hello")
    for path in (profile, *profile.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path


@linux_only
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_whole_chat_creates_no_internet_socket(profile: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    chat = command(profile, "chat", "--json", "--no-save", "How do I lock Carrel?")
    watched = ["strace", "-f", "-qq", "-e", "trace=network,io_uring_setup", "-o", str(trace), *chat]
    done = subprocess.run(watched, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    assert '"finished"' in done.stdout
    calls = trace.read_text(encoding="utf-8", errors="replace")
    # The seal's probes try to open sockets on purpose: each has to be denied.
    opened = [line for line in calls.splitlines() if re.search(r"socket\(AF_(INET|INET6|NETLINK|PACKET)", line)]
    assert all("= -1" in line for line in opened), opened
    assert "connect(" not in re.sub(r"connect\([^)]*AF_UNIX[^)]*\)", "", calls)


@linux_only
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_watching_sees_a_socket_where_there_is_one(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    code = "import socket; socket.socket(socket.AF_INET)"
    watched = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), sys.executable, "-c", code]
    subprocess.run(watched, check=True)
    assert re.search(r"socket\(AF_INET.* = \d", trace.read_text(encoding="utf-8"))


def test_doctor_needs_no_passphrase_and_names_the_seal(carrel: Carrel, vault: Path) -> None:
    run = carrel("doctor", "--json")
    (report,) = run.lines
    checks = {check["id"]: check for check in report["checks"]}
    assert checks["vault"]["ok"]
    assert checks["permissions"]["ok"]
    assert report["versions"]["llama-cpp-python"]
    assert report["connections"]["total"] == 0
    if sys.platform == "linux":
        assert report["worker_seal"] == "full"
        assert "19 of 19" in checks["seal"]["text"]
        assert run.code == 0
