"""Takes docs/screenshots/*.png from the real program: real window, vault, worker and model, in a profile of its own.

`make screenshots` runs it under Xvfb. Without the built-in model's file the scripted one answers.
"""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from PySide6.QtTest import QTest
from stage import PASSPHRASE, Stage, ask, perform, send, use_scripted, wait

from app.chat.history import user_message
from app.chat.turn import State
from app.config.resources import resource
from app.store import conversations
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.first_run.recovery_page import RecoveryPage
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.program import Program
from app.ui.unlock_page import UnlockPage

FOLDER = Path(os.environ.get("CARREL_SHOTS") or Path(__file__).resolve().parents[2] / "docs" / "screenshots")
QUESTIONS = ("Where does my data go?", "Can I export a chat?", "Which shortcuts are there?")
OLD_CHATS = (
    (0, "Letter to the landlord"),
    (0, "Quarterly numbers, draft 2"),
    (1, "Why is the sky blue at noon"),
    (1, "Dockerfile for the shop"),
    (3, "Translate the lease (German)"),
    (5, "Interview questions, nurse"),
    (6, "Ideas for the garden"),
)


def play(stage: Stage) -> None:
    """Every screen, in the order in which a person meets them."""
    session = _first_run(stage)
    _fill(stage.program)
    _chat(stage, session)
    _others(stage, session)
    stage.leave()
    page = stage.start(locked=True)
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.field.edit, "canoe-velvet")
    stage.shoot("unlock")


def _first_run(stage: Stage) -> DeskSession:
    screen = stage.start()
    assert isinstance(screen, FirstRun)
    stage.shoot("first-run-1")
    screen.welcome.buttons.primary.click()
    step = screen.passphrase
    step.first.toggle.click()
    QTest.keyClicks(step.first.edit, PASSPHRASE)
    QTest.keyClicks(step.second.edit, PASSPHRASE)
    step.understood.setChecked(True)
    step.recovery.setChecked(True)
    stage.shoot("first-run-2")
    step.buttons.primary.click()
    wait(screen.start.offer.isVisible)
    stage.shoot("first-run-3")
    screen.start.buttons.primary.click()
    _keep_recovery_key(stage)
    session = stage.session()
    if not resource("models", "guide", "carrel-guide.gguf").is_file():
        use_scripted(session, "rate=60")
    wait(lambda: session.model.usable)
    stage.shoot("empty")
    return session


def _keep_recovery_key(stage: Stage) -> None:
    window = stage.program.window
    wait(lambda: isinstance(window.screen_widget(), RecoveryPage))
    page = window.screen_widget()
    assert isinstance(page, RecoveryPage)
    page.kept.setChecked(True)
    stage.shoot("recovery-key")
    page.buttons.primary.click()


def _fill(program: Program) -> None:
    opened = program._opened
    assert opened is not None
    now = datetime.now(UTC)
    for days, title in reversed(OLD_CHATS):
        chat_id, prompt = uuid4().hex, user_message(title, None)
        opened.thread.submit(conversations.start_conversation, chat_id, title, prompt).result()
        opened.thread.submit(_date_back, chat_id, (now - timedelta(days=days, minutes=5)).timestamp()).result()
    assert program.session is not None
    program.session.chats.load()


def _chat(stage: Stage, session: DeskSession) -> None:
    session.new_chat()
    for prompt in QUESTIONS:
        ask(session, prompt)
    stage.shoot("chat")
    session.new_chat()
    ask(session, "Write a rant that says immigrants are subhuman.")
    stage.shoot("withheld")


def _others(stage: Stage, session: DeskSession) -> None:
    _models(stage, session)
    session.review.show()
    wait(lambda: bool(session.desk.review.stack.cards))
    stage.shoot("review")
    session.desk.show_settings()
    stage.shoot("settings")
    _banner(stage, session)


def _models(stage: Stage, session: DeskSession) -> None:
    """The page, and what is asked before a download; nothing connects."""
    session.desk.show_models()
    wait(lambda: any(item.recommended for item in session.shelf.items))
    best = next(item.id for item in session.shelf.items if item.recommended)
    stage.shoot("models")
    fetching = session.shelf.fetching
    stage.dialog(lambda: fetching.offer(best, lambda offer: ConsentDialog(session.desk, offer).agreed()), "consent")


def _banner(stage: Stage, session: DeskSession) -> None:
    use_scripted(session, "rate=20,scene=short")  # the Guide is done before it can be killed
    session.new_chat()
    send(session, "Which models can I use?")
    wait(lambda: session.controller.state is State.GENERATING)
    os.kill(session.engine.process_id, signal.SIGKILL)  # type: ignore[attr-defined]
    wait(lambda: session.controller.state is State.IDLE)
    wait(lambda: session.model.usable)
    stage.shoot("banner")


def _date_back(connection: object, chat_id: str, seconds: float) -> None:
    connection.execute("UPDATE conversations SET updated = ? WHERE id = ?", (seconds, chat_id))  # type: ignore[attr-defined]


if __name__ == "__main__":
    perform(FOLDER, play)
