"""The window for a long time: a big chat, answers at 200 tokens/s, and a person who does whatever.

`QT_QPA_PLATFORM=offscreen python -m tests.bench.soak [--seconds 600] [--seed 7] [--messages 1000]` prints what it
measured. It is a process of its own, as the person locks the window at times: it becomes a new image then, whose life
is measured anew. The turn that builds the desk after the passphrase is told apart from the other stalls.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

from app.chat.vault_gate import OpenVault, VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.engine.worker import ALLOW_SCRIPTED
from app.store import conversations
from app.store.connection import Connection
from app.store.kdf import KdfParameters
from app.ui import program as program_module
from app.ui.first_run.first_run import FirstRun
from app.ui.garbage import GarbageCollector
from app.ui.program import Program
from app.ui.unlock_page import UnlockPage
from tests.bench.heartbeat import Heartbeat
from tests.bench.person import Person
from tests.bench.transcript import chat
from tests.chat.desk_parts import PASSPHRASE, scripted_entry

SMALL_CHATS = 5
BETWEEN_MS = 120
WARM_UP = 1 / 6
"""After this share of all seconds a life's memory is that of a window which is warm."""

LOCKED_AFTER = (0.1, 0.6)
"""The person locks after a share of all seconds between these."""

NOT_OURS = ("does not support propagateSizeHints", "does not support raise", "systemTrayWindowChanged")
"""What the offscreen platform can't do, and says so."""


def fill(connection: Connection, name: str, count: int) -> None:
    """A chat of `count` messages in the vault; their ids are the chat's own."""
    messages = [
        replace(item, id=f"{name}-{item.id}", parent=f"{name}-{number - 1}" if number else None)
        for number, item in enumerate(chat(count))
    ]
    conversations.start_conversation(connection, name, f"Chat {name}", messages[0])
    for message in messages[1:]:
        conversations.save_message(connection, name, message)


class Memory:
    """The memory of this process in bytes: at `first`, at most while it gets warm, at most ever, and at last.

    Each number is overwritten, so that what measures does not grow itself.
    """

    def __init__(self, warm_up: float) -> None:
        self._warm_up = warm_up
        self.seconds = 0.0
        self.first = self.warm = self.most = self.last = 0

    def note(self, seconds: float) -> None:
        """What it is now, so long after the beginning."""
        self.seconds, self.last = seconds, psutil.Process().memory_info().rss
        self.first = self.first or self.last
        self.most = max(self.most, self.last)
        if seconds <= self._warm_up:
            self.warm = self.most


class Soak(QObject):
    """One life of the window, from the passphrase to the lock or the end; earlier ones are in `record`."""

    def __init__(self, folder: Path, record: dict[str, Any]) -> None:
        super().__init__()
        self._folder, self._record = folder, record
        profile = Profile(folder / "profile")
        profile.ensure()
        lives = record["lives"]
        self._dice = random.Random(f"{record['seed']} {len(lives)}")
        settings = Settings(guard_card_read=True, lock_minutes=0)
        gate = VaultGate(profile.vault, KdfParameters)
        vars(program_module)["become_locked"] = self._live_again  # else the program would come back, not the soak
        self.program = Program(profile, Loaded(settings), gate, locked=bool(lives), worker=(ALLOW_SCRIPTED,))
        self.program.entrance.entered.connect(self._entered)
        qInstallMessageHandler(self._note)
        GarbageCollector(self.program)
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._wait_or_act)
        self._heartbeat, self._unlocking = Heartbeat(), 0.0
        self._person: Person | None = None
        self._memory = Memory(WARM_UP * record["seconds"])
        QTimer.singleShot(0, self._enter)

    def _enter(self) -> None:
        screen = self.program.window.screen_widget()
        if isinstance(screen, FirstRun):
            screen.create_requested.emit(PASSPHRASE, False, "guide")
        elif isinstance(screen, UnlockPage):
            screen.field.edit.setText(PASSPHRASE)
            screen.unlock.click()

    def _entered(self, opened: OpenVault) -> None:
        if not self._record["lives"]:
            for name, count in [
                ("big", self._record["messages"]),
                *((f"small{number}", 6) for number in range(SMALL_CHATS)),
            ]:
                opened.thread.submit(fill, name, count).result()
        self._timer.start()

    def _wait_or_act(self) -> None:
        session = self.program.session
        if self._person is None:
            if session is None or session.model.entry is None:
                return
            if not session.model.entry.path.name.startswith("scripted"):
                session.model.use(scripted_entry("rate=200"))
            elif session.model.usable:
                session.open_chat("big")
                self._begin()
            return
        now = time.monotonic()
        self._memory.note(now - self._began)
        if now > self._record["end"]:
            self._timer.stop()
            self.program.leave(self._end)
        elif now > self._lock_at:
            self._timer.stop()
            self.program.lock()
        else:
            self._person.act()

    def _begin(self) -> None:
        session, seconds = self.program.session, self._record["seconds"]
        assert session is not None
        self._unlocking = self._heartbeat.stalls.longest
        self._heartbeat.deleteLater()
        self._heartbeat = Heartbeat()
        self._person = Person(self.program.window, session, self._dice)
        self._began = time.monotonic()
        self._record.setdefault("end", self._began + seconds)
        self._lock_at = self._began + seconds * self._dice.uniform(*LOCKED_AFTER)

    def _note(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(words in text for words in NOT_OURS):
            self._record["warnings"].append(text)

    def _close_life(self) -> None:
        person = self._person
        assert person is not None
        stalls, memory = self._heartbeat.stalls, self._memory
        life = {
            "seconds": round(memory.seconds),
            "memory_mb": [round(size / 1e6) for size in (memory.first, memory.warm, memory.most, memory.last)],
            "unlock_stall_ms": round(self._unlocking, 1) if self._record["lives"] else None,
            "longest_stall_ms": round(stalls.longest, 1),
            "stall_p999_ms": round(stalls.at(0.999), 1),
            "longest_work_ms": round(self._heartbeat.work.longest, 1),
            "dearest_act_cpu_ms": person.slowest,
            "done": dict(person.done),
        }
        self._record["lives"].append(life)

    def _live_again(self, _profile: Path) -> None:
        self._close_life()
        file = self._folder / "record.json"
        file.write_text(json.dumps(self._record), encoding="utf-8")
        os.execv(sys.executable, [sys.executable, "-m", "tests.bench.soak", "--folder", str(self._folder)])

    def _end(self) -> None:
        self._close_life()
        self.program._end()


def report(record: dict[str, Any]) -> dict[str, Any]:
    """The lives, and what they come to."""
    done = sum((Counter(life["done"]) for life in record["lives"]), Counter())
    return {
        "seconds": record["seconds"],
        "seed": record["seed"],
        "messages": record["messages"],
        "acts": sum(done.values()),
        "answers": done["ask"] + done["again"] + done["edit"],
        "locks": len(record["lives"]) - 1,
        "longest_stall_ms": max(life["longest_stall_ms"] for life in record["lives"]),
        "unlock_stall_ms": max(life["unlock_stall_ms"] or 0.0 for life in record["lives"]),
        "load": round(os.getloadavg()[0], 1),
        "warnings": record["warnings"],
        "done": dict(done),
        "lives": record["lives"],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Live, or go on living after a lock."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--messages", type=int, default=1_000, help="of the big chat at the beginning")
    parser.add_argument("--folder", type=Path, help="where an earlier life left its record; for the soak itself")
    args = parser.parse_args(arguments)
    if args.folder:
        record = json.loads((args.folder / "record.json").read_text(encoding="utf-8"))
        return _live(args.folder, record)
    folder = Path(tempfile.mkdtemp(prefix="carrel-soak-"))
    begun = {"seconds": args.seconds, "seed": args.seed, "messages": args.messages, "lives": [], "warnings": []}
    return _live(folder, begun)


def _live(folder: Path, record: dict[str, Any]) -> int:
    soak = Soak(folder, record)
    soak.program.run()
    shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(report(record)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
