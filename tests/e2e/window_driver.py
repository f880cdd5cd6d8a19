"""A real window with a real vault and a real worker process, which asks one question after another until it is killed.

What it did goes to standard output as JSON lines with the system's monotonic clock: {"t", "sent": id} once a prompt is
being answered, {"t", "answer": id, "released": characters} at every release. Usage: window_driver.py PROFILE RATE
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from app.chat.turn import State
from app.models.library import ModelEntry
from app.ui.desk_session import DeskSession
from tests.e2e.driving import unlocked

PROMPT = "Prompt about quokkas"
DRAFT = "Draft about marmots"


def _tell(**values: object) -> None:
    print(json.dumps({"t": time.monotonic(), **values}), flush=True)


class Asker:
    """Types a prompt whenever the desk is idle, and writes down what was stored and released."""

    def __init__(self, session: DeskSession) -> None:
        self._session = session
        self._number = 0
        self._answer = ""
        self._released = 0
        controller = session.controller
        controller.answer_began.connect(self._began)
        controller.reasoning_added.connect(lambda text: self._grew(len(text)))
        controller.text_added.connect(lambda text: self._grew(len(text)))
        self._timer = QTimer(controller)
        self._timer.timeout.connect(self._ask)
        self._timer.start(20)

    def _ask(self) -> None:
        session = self._session
        if session.controller.state is not State.IDLE or not session.model.usable:
            return
        self._number += 1
        session.desk.chat.composer.set_text(f"{PROMPT} number {self._number}")
        session.desk.chat.composer.send.click()
        session.desk.chat.composer.set_text(f"{DRAFT} number {self._number}")

    def _began(self, message: object) -> None:
        self._answer, self._released = message.id, 0  # type: ignore[attr-defined]
        _tell(sent=self._number)

    def _grew(self, characters: int) -> None:
        self._released += characters
        _tell(answer=self._answer, released=self._released)


def main(folder: Path, rate: str) -> int:
    """Unlock the profile's vault and ask until the end."""
    program, session = unlocked(folder, worker=("--allow-scripted",))
    model = ModelEntry("guide", "Script", "auto", Path(f"scripted:rate={rate}"), 0, "built-in")
    session.model.use(model)
    asker = Asker(session)
    _tell(ready=True, asker=type(asker).__name__)
    return program.application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
