"""The window for a long time: a chat of 1,000 messages, answers at 200 tokens/s, and a person who does whatever.

`CARREL_ROUNDS=60 QT_QPA_PLATFORM=offscreen python -m pytest -s -m slow tests/ui/test_soak.py` runs for ten minutes and
prints what it measured; the seed of what is done is fixed (CARREL_SEED for another one).
"""

from __future__ import annotations

import json
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.settings import Settings
from app.domain.messages import Role
from app.store import conversations
from app.store.connection import Connection
from app.ui.desk_session import DeskSession
from app.ui.garbage import GarbageCollector
from app.ui.program import Program
from tests.bench.heartbeat import Heartbeat
from tests.bench.transcript import chat
from tests.ui.test_desk import LONG, session_of

ROUNDS = int(os.environ.get("CARREL_ROUNDS", "1"))
SEED = int(os.environ.get("CARREL_SEED", "7"))
SECONDS, WARM_UP, BETWEEN_MS = 10 * ROUNDS, 0.3, 120
MESSAGES, SMALL_CHATS = 1_000, 5
MOST_GROWTH = 1.10
SIZES = ((640, 480), (1280, 800), (900, 600), (1700, 1000))


def fill(connection: Connection, name: str, count: int) -> None:
    """A chat of `count` messages in the vault; their ids are the chat's own."""
    messages = [
        replace(item, id=f"{name}-{item.id}", parent=f"{name}-{number - 1}" if number else None)
        for number, item in enumerate(chat(count))
    ]
    conversations.start_conversation(connection, name, f"Chat {name}", messages[0])
    for message in messages[1:]:
        conversations.save_message(connection, name, message)


class Person:
    """Does one thing after the other, as the dice say."""

    def __init__(self, program: Program, dice: random.Random) -> None:
        self._program = program
        self._session = session_of(program)
        self._dice = dice
        self.done: Counter[str] = Counter()
        self.slowest = (0, "")
        self._acts: dict[str, tuple[int, Callable[[], object]]] = {
            "scroll": (8, self._scroll),
            "type": (6, self._type),
            "switch": (2, self._switch),
            "big chat": (2, lambda: self._session.open_chat("big")),
            "latest": (3, self._session.desk.chat.transcript.jump_to_latest),
            "resize": (2, self._resize),
            "theme": (1, lambda: self._choose(theme=dice.choice(("light", "dark", "contrast")))),
            "zoom": (1, lambda: self._choose(zoom=dice.choice((0.8, 1.0, 1.5)))),
            "sidebar": (1, self._session.toggle_sidebar),
            "search": (1, self._search),
            "find": (1, self._find),
            "edit": (1, self._edit),
            "again": (1, self._again),
            "stop": (1, self._session.controller.stop),
            "pages": (1, self._pages),
        }

    def act(self) -> None:
        """One thing; where nothing is written, something is asked."""
        controller = self._session.controller
        if controller.state is State.IDLE and self._dice.random() < 0.5:
            self.done["ask"] += 1
            self._session.desk.chat.composer.set_text(f"Question {self.done['ask']}")
            self._session.desk.chat.composer.send.click()
            return
        names = list(self._acts)
        (name,) = self._dice.choices(names, [self._acts[item][0] for item in names])
        self.done[name] += 1
        began = time.process_time()
        self._acts[name][1]()
        self.slowest = max(self.slowest, (round(1_000 * (time.process_time() - began)), name))

    def _choose(self, **fields: object) -> None:
        self._session.preferences.update(**fields)

    def _scroll(self) -> None:
        bar = self._session.desk.chat.transcript.verticalScrollBar()
        bar.setValue(bar.value() + self._dice.randint(-1500, 1500))

    def _type(self) -> None:
        self._session.desk.chat.composer.prompt.insertPlainText("word ")

    def _switch(self) -> None:
        self._session.open_chat(self._dice.choice([chat.id for chat in self._session.chats.chats]))

    def _resize(self) -> None:
        self._program.window.resize(*self._dice.choice(SIZES))

    def _search(self) -> None:
        self._session.search.show()
        self._session.search.page.field.setText(self._dice.choice(("solved", "binary", "word quest")))

    def _find(self) -> None:
        self._session.desk.show_chat()
        self._session.search.find()
        self._session.search.step(1)

    def _edit(self) -> None:
        own = [item for item in self._session.controller.chat.path()[-6:] if item.role is Role.USER]
        if own and self._session.controller.state is State.IDLE:
            self._session.desk.chat.transcript.edited.emit(own[-1].id, f"Edited {self.done['edit']}")

    def _again(self) -> None:
        if self._session.controller.state is State.IDLE:
            self._session.controller.answer_again()

    def _pages(self) -> None:
        desk = self._session.desk
        self._dice.choice((desk.show_settings, desk.show_models, self._session.review.show))()
        desk.show_chat()


def ready(qtbot: QtBot, program: Program) -> DeskSession:
    """The big chat and some small ones, the big one open."""
    session, opened = session_of(program), program._opened
    assert opened is not None
    for number in range(SMALL_CHATS):
        _keep(program, f"small{number}", 6)
    _keep(program, "big", MESSAGES)
    session.chats.load()
    qtbot.waitUntil(lambda: len(session.chats.chats) > SMALL_CHATS, timeout=LONG)
    session.open_chat("big")
    qtbot.waitUntil(lambda: session.controller.chat.id == "big", timeout=LONG)
    return session


def _keep(program: Program, name: str, count: int) -> None:
    opened = program._opened
    assert opened is not None
    opened.thread.submit(fill, name, count).result()


@pytest.mark.slow
@pytest.mark.timeout(SECONDS * 3 + 300)
def test_the_window_stays_whole_and_small(
    qtbot: QtBot, open_desk: Callable[..., Program], capsys: pytest.CaptureFixture[str]
) -> None:
    program = open_desk("rate=200", settings=Settings(guard_card_read=True, lock_minutes=0))
    session = ready(qtbot, program)
    person, process = Person(program, random.Random(SEED)), psutil.Process()
    heartbeat, garbage = Heartbeat(), GarbageCollector()
    began, warm, memory = time.monotonic(), 0, []
    while time.monotonic() - began < SECONDS:
        person.act()
        qtbot.wait(BETWEEN_MS)
        memory.append(process.memory_info().rss)
        if not warm and time.monotonic() - began > WARM_UP * SECONDS:
            warm = max(memory)
    stalls, work = sorted(heartbeat.stalls), sorted(heartbeat.work)
    heartbeat.deleteLater()
    garbage.deleteLater()
    measured = {
        "seconds": SECONDS,
        "seed": SEED,
        "actions": sum(person.done.values()),
        "answers": person.done["ask"] + person.done["again"] + person.done["edit"],
        "longest_stall_ms": round(stalls[-1], 1),
        "stall_p999_ms": round(stalls[int(len(stalls) * 0.999)], 1),
        "dearest_act_cpu_ms": person.slowest,
        "longest_work_ms": round(work[-1], 1),
        "memory_mb": [round(size / 1e6) for size in (memory[0], warm, max(memory), memory[-1])],
        "load": round(os.getloadavg()[0], 1),
    }
    with capsys.disabled():
        print(f"\n{json.dumps(measured)}")
    assert min(person.done[name] for name in ("scroll", "type", "ask")) > 0
    qtbot.waitUntil(lambda: session.model.usable, timeout=LONG)
    assert memory[-1] <= MOST_GROWTH * warm
