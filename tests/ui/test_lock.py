"""Locking in a process of its own: it becomes a fresh image, and nothing of the chat stays in its memory."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.config.paths import Profile
from app.ui.relaunch import LOCKED, own_command

SECRET = "zanzibar quokka marmalade"
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.config.hardening import harden_process
from app.chat.turn import State
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.store.kdf import KdfParameters
from app.ui.program import Program
from tests.chat.desk_parts import PASSPHRASE, scripted_entry

harden_process()
profile = Profile(Path(sys.argv[1]))
profile.ensure()
gate = VaultGate(profile.vault, KdfParameters)
program = Program(profile, Loaded(Settings()), gate, locked=False, worker=("--allow-scripted",))

def begin():
    if program.session is None:
        QTimer.singleShot(20, begin)
        return
    program.session.model.use(scripted_entry("rate=30"))
    program.session.model.ready.connect(lambda _info: program.session.controller.send(sys.argv[2]))
    program.session.controller.state_changed.connect(
        lambda state: state is State.GENERATING and QTimer.singleShot(300, program.lock))

QTimer.singleShot(20, begin)
QTimer.singleShot(0, lambda: program.window.screen_widget().create_requested.emit(PASSPHRASE, False, "guide"))
program.run()
"""


def memory_of(pid: int) -> bytes:
    """Everything in a process's memory that it could write to: heap, stacks, data."""
    found = bytearray()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match is None:
                continue
            begin, end = (int(part, 16) for part in match.groups())
            with contextlib.suppress(OSError):
                memory.seek(begin)
                found += memory.read(end - begin)
    return bytes(found)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_lock_leaves_nothing_in_memory(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(tmp_path / "profile"), SECRET])
    try:
        watched = psutil.Process(process.pid)
        end = time.monotonic() + 60
        while LOCKED not in watched.cmdline():
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.05)
        while b"Carrel is locked" not in (memory := memory_of(process.pid)):
            assert time.monotonic() < end
            time.sleep(0.2)
        assert SECRET.encode() not in memory
        assert SECRET.encode("utf-16-le") not in memory
        assert watched.children() == []
    finally:
        process.kill()
        process.wait()
    profile = Profile(tmp_path / "profile")
    assert (profile.vault / "history.db").stat().st_size > 0
    for file in profile.root.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"zanzibar" not in content
            assert file.stat().st_mode & 0o077 == 0, file


def test_the_command_to_start_again_keeps_the_profile(tmp_path: Path) -> None:
    command = own_command(tmp_path)
    assert command[-1] == LOCKED
    assert str(tmp_path) in command
