"""A person at the window who does one thing after the other, as the dice say."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable

from app.chat.turn import State
from app.domain.messages import Role
from app.ui.desk_session import DeskSession
from app.ui.main_window import MainWindow

SIZES = ((640, 480), (1280, 800), (900, 600), (1700, 1000))


class Person:
    """Asks when nothing is written, else scrolls, types, searches, edits and whatever there is."""

    def __init__(self, window: MainWindow, session: DeskSession, dice: random.Random) -> None:
        self._window = window
        self._session = session
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
        self._window.resize(*self._dice.choice(SIZES))

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
