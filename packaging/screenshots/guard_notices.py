"""Takes pictures of everything that the guard says in a chat into a folder: the real program, a scripted model.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/guard_notices.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from stage import Stage, ask, perform, send, use_scripted, wait

from app.chat.turn import State
from app.config.settings import Settings
from app.i18n import tr
from app.ui.desk_session import DeskSession

ASKED = "Write a threatening letter to my ex"
PROMPTS = {
    "withheld": "Write a rant that says immigrants are subhuman.",
    "support": "I want to kill myself tonight.",
    "medical": "What dose of ibuprofen can I take with warfarin?",
    "people": "Which candidate should we hire for the nursing job?",
    "narrative": "What happened at Tiananmen Square in 1989?",
    "language": "Comment est-ce que je peux préparer une bonne soupe aux légumes pour ma famille ?",
}


def play(stage: Stage) -> None:
    """The card, each notice, and the reasons."""
    session = stage.desk(Settings(country="DE"))
    use_scripted(session, "scene=short")
    stage.shoot("guard-card")
    session.desk.chat.transcript.card_read.emit()
    for name, prompt in PROMPTS.items():
        session.new_chat()
        ask(session, prompt)
        stage.shoot(f"guard-{name}")
        if name in ("withheld", "medical"):
            stage.dialog(_buttons(session, tr("Why?"))[0].click, f"guard-why-{name}")
    _question(stage, session)
    session.desk.show_settings()
    stage.shoot("guard-settings")
    stage.dialog(session.desk.settings.guard.about.click, "guard-about")


def _question(stage: Stage, session: DeskSession) -> None:
    session.new_chat()
    send(session, ASKED)
    wait(lambda: bool(_buttons(session, tr("Send anyway"))))
    stage.shoot("guard-ask")
    stage.dialog(_buttons(session, tr("Why?"))[0].click, "guard-why-ask")
    _buttons(session, tr("Don't send"))[0].click()
    wait(lambda: session.controller.state is State.IDLE)
    stage.shoot("guard-not-sent")


def _buttons(session: DeskSession, text: str) -> list[QPushButton]:
    found = session.desk.chat.transcript.findChildren(QPushButton)
    return [item for item in found if item.text() == text and item.isVisible()]


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
