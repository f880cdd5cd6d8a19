"""Takes pictures of what can be done with messages into a folder: the real program, a scripted model.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/branches.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from stage import SIZE, SMALL, Stage, ask, perform, send, use_scripted, wait

from app.chat.turn import State
from app.config.settings import Settings
from app.ui.desk_session import DeskSession
from app.ui.transcript.message import MessageWidget, UserMessage

FIRST, SECOND = "What is a binary search?", "And in a list with gaps?"
NEXT = "Show it in Rust as well, with tests for an empty list and for a value that is missing"


def play(stage: Stage) -> None:
    """Versions, the menu, editing, a deletion, an answer that was stopped, a prompt that waits."""
    session = stage.desk(Settings(guard_card_read=True))
    use_scripted(session, "scene=answer,rate=0")
    ask(session, FIRST)
    _press(session, 1, "regenerate")
    wait(lambda: session.controller.state is State.IDLE)
    _point_at(session, 1)
    stage.shoot("branch-versions")
    message = session.controller.chat.path()[1]
    menu = session.retry.menu(message.id)
    assert menu is not None
    menu.popup(_widget(session, 1).row.buttons["more"].mapToGlobal(QPoint(0, -200)))
    again = menu.actions()[0]
    menu.setActiveAction(again)
    stage.shoot("branch-menu")
    menu.close()
    stage.dialog(lambda: session.retry._show_details(message), "branch-details")
    _small_things(stage, session)


def _small_things(stage: Stage, session: DeskSession) -> None:
    use_scripted(session, "scene=short,rate=0")
    ask(session, SECOND)
    session.tree.edit_last()
    edited = _edited(session)
    assert edited.box is not None
    edited.box.prompt.setPlainText(f"{SECOND}\nAnd is it still fast then?")
    stage.shoot("branch-edit")
    stage.resize(SMALL)
    stage.shoot("branch-edit-narrow")
    stage.resize(SIZE)
    edited.end_edit()
    session.tree.branches.delete(session.controller.chat.path()[2].id)
    stage.shoot("branch-undo")
    session.tree.branches.undo()
    use_scripted(session, "scene=answer,rate=40")
    send(session, NEXT)
    wait(lambda: session.controller.state is State.GENERATING)
    session.desk.chat.composer.set_text(NEXT)
    session.desk.chat.composer.sent.emit(NEXT)
    stage.shoot("branch-queue")
    session.controller.stop()
    wait(lambda: session.controller.state is State.IDLE)
    _point_at(session, 5)
    stage.shoot("branch-stopped")


def _widget(session: DeskSession, place: int) -> MessageWidget:
    message = session.controller.chat.path()[place]
    return next(item for item in session.desk.chat.transcript.loaded if item.message.id == message.id)


def _edited(session: DeskSession) -> UserMessage:
    """The message that is being edited."""
    loaded = session.desk.chat.transcript.loaded
    return next(item for item in loaded if isinstance(item, UserMessage) and item.box is not None)


def _press(session: DeskSession, place: int, action: str) -> None:
    _widget(session, place).row.buttons[action].click()


def _point_at(session: DeskSession, place: int) -> None:
    widget = _widget(session, place)
    QTest.mouseMove(widget, QPoint(20, widget.height() - 8))


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
