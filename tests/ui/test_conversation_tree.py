"""The tree of a chat on the desk, by buttons and keys, with a real vault and a real worker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.domain.messages import MessageState
from app.ui import desk_tree
from app.ui.clipboard import MARKDOWN
from app.ui.desk_session import DeskSession
from app.ui.program import Program
from app.ui.transcript.message import UserMessage
from tests.chat.desk_parts import scripted_entry
from tests.ui.test_desk import ask, press, session_of

Open = Callable[..., Program]
LONG = 90_000
NONE = Qt.KeyboardModifier.NoModifier


def finish(qtbot: QtBot, session: DeskSession) -> None:
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)


def generating(qtbot: QtBot, session: DeskSession, prompt: str = "long one") -> None:
    """An answer is being written."""
    session.desk.chat.composer.set_text(prompt)
    session.desk.chat.composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)


def button(session: DeskSession, place: int, action: str) -> None:
    """Press a button of a message of the shown branch."""
    message = session.controller.chat.path()[place]
    widget = next(item for item in session.desk.chat.transcript.loaded if item.message.id == message.id)
    widget.row.buttons[action].click()


def versions(session: DeskSession, place: int) -> str:
    """What is said about the versions of a message; empty where it has one."""
    message = session.controller.chat.path()[place]
    widget = next(item for item in session.desk.chat.transcript.loaded if item.message.id == message.id)
    switch = widget.row.versions
    return "" if switch.isHidden() else switch.place.text()


def step(session: DeskSession, place: int, action: str) -> None:
    message = session.controller.chat.path()[place]
    widget = next(item for item in session.desk.chat.transcript.loaded if item.message.id == message.id)
    switch = widget.row.versions
    pressed = switch.next if action == "next" else switch.previous
    pressed.setFocus()
    pressed.click()


def prompts(session: DeskSession) -> list[str]:
    return [message.text for message in session.desk.chat.transcript.messages][::2]


def editor(session: DeskSession) -> UserMessage:
    """The message that is being edited."""
    loaded = session.desk.chat.transcript.loaded
    (widget,) = (item for item in loaded if isinstance(item, UserMessage) and item.box is not None)
    return widget


def editing(widget: UserMessage) -> bool:
    """Whether it is being edited now."""
    return widget.box is not None


def menu_of(session: DeskSession, place: int) -> dict[str, QAction]:
    """The entries behind More, those of its submenus too."""
    menu = session.retry.menu(session.controller.chat.path()[place].id)
    assert menu is not None
    nested = [action for entry in menu.actions() if entry.menu() for action in entry.menu().actions()]  # type: ignore[attr-defined]
    return {action.text(): action for action in (*menu.actions(), *nested)}


def test_edit_and_send_makes_a_branch_and_keeps_the_draft(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    ask(qtbot, session, "two")
    composer = session.desk.chat.composer
    composer.set_text("a draft of mine")
    button(session, 0, "edit")
    box = editor(session).box
    assert box is not None
    box.prompt.setPlainText("ONE")
    box.send.click()
    finish(qtbot, session)
    assert prompts(session) == ["ONE"]
    assert composer.text() == "a draft of mine"
    assert versions(session, 0) == "2 / 2"
    step(session, 0, "previous")
    assert prompts(session) == ["one", "two"]
    assert versions(session, 0) == "1 / 2"
    assert composer.text() == "a draft of mine"


def test_up_in_the_empty_composer_edits_the_last_prompt(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    ask(qtbot, session, "two")
    composer = session.desk.chat.composer
    composer.setFocus()
    QTest.keyClick(composer.prompt, Qt.Key.Key_Up)
    widget = editor(session)
    assert widget.message.text == "two"
    assert widget.box is not None
    assert QApplication.focusWidget() is widget.box.prompt
    QTest.keyClick(widget.box.prompt, Qt.Key.Key_Escape)
    assert not editing(widget)
    assert QApplication.focusWidget() is composer.prompt
    assert session.controller.state is State.IDLE


def test_regenerate_keeps_the_answer_as_a_version(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    first = session.controller.chat.path()[1].id
    button(session, 1, "regenerate")
    finish(qtbot, session)
    assert versions(session, 1) == "2 / 2"
    step(session, 1, "previous")
    assert session.controller.chat.path()[1].id == first
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() in ("Show the previous version", "Show the next version")


def test_the_branch_is_remembered_by_the_chat(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    first = session.controller.chat.path()[1].id
    button(session, 1, "regenerate")
    finish(qtbot, session)
    step(session, 1, "previous")
    chat = session.controller.chat.id
    session.new_chat()
    session.open_chat(chat)
    qtbot.waitUntil(lambda: session.controller.chat.id == chat, timeout=LONG)
    assert session.controller.chat.path()[1].id == first
    assert versions(session, 1) == "1 / 2"


def test_deleting_a_message_asks_and_can_be_undone(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    ask(qtbot, session, "two")
    answers = iter([False, True])
    asked: list[str] = []

    def answer(_parent: object, *texts: str) -> bool:
        asked.append(texts[1])
        return next(answers)

    monkeypatch.setattr(desk_tree, "confirmed", answer)
    button(session, 2, "delete")
    assert prompts(session) == ["one", "two"]
    button(session, 2, "delete")
    assert prompts(session) == ["one"]
    assert asked[0].startswith("1 message below it")
    waiting = session.desk.chat.waiting
    assert waiting.undo.isVisible()
    assert waiting.undo.text.text() == "2 messages deleted"
    assert session.tree.branches._timer.interval() >= 5_000
    waiting.undo.undo.click()
    assert prompts(session) == ["one", "two"]
    assert not waiting.isVisible()


def test_undoing_a_deletion_while_an_answer_is_written_leaves_the_answer_on_the_screen(
    qtbot: QtBot, open_desk: Open
) -> None:
    session = session_of(open_desk("rate=100"))
    ask(qtbot, session, "one")
    ask(qtbot, session, "two")
    session.tree.branches.delete(session.controller.chat.path()[2].id)
    generating(qtbot, session, "instead")
    session.tree.branches.undo()
    finish(qtbot, session)
    assert session.desk.chat.transcript.messages == session.controller.chat.path()
    assert prompts(session) == ["one", "instead"]
    assert versions(session, 2) == "2 / 2"


def test_deleting_all_of_a_chat_is_deleting_the_chat(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    asked: list[str] = []
    session.tree.chat_delete_requested.disconnect(session.delete_chat)
    session.tree.chat_delete_requested.connect(asked.append)
    button(session, 0, "delete")
    assert asked == [session.controller.chat.id]


def test_a_stopped_answer_goes_on(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk("rate=60")
    session = session_of(program)
    generating(qtbot, session)
    press(program, Qt.Key.Key_Escape, NONE)
    finish(qtbot, session)
    stopped = session.controller.chat.path()[1]
    button(session, 1, "continue")
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    press(program, Qt.Key.Key_Escape, NONE)
    finish(qtbot, session)
    longer = session.controller.chat.path()[1]
    assert longer.id == stopped.id
    assert longer.state is MessageState.STOPPED
    assert len(longer.text + longer.reasoning) > len(stopped.text + stopped.reasoning)


def test_a_prompt_waits_on_its_line_and_is_sent(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=120,scene=short"))
    generating(qtbot, session)
    composer, line = session.desk.chat.composer, session.desk.chat.waiting.queue
    composer.set_text("the next one")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert composer.text() == ""
    assert line.isVisible()
    assert "the next one" in line.accessibleName()
    assert session.desk.chat.banners.banners() == []
    qtbot.waitUntil(lambda: prompts(session) == ["long one", "the next one"], timeout=LONG)
    assert not line.isVisible()
    finish(qtbot, session)
    assert len(session.controller.chat.path()) == 4


def test_what_waits_can_be_edited_and_removed(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=40"))
    generating(qtbot, session)
    composer, line = session.desk.chat.composer, session.desk.chat.waiting.queue
    composer.set_text("the next one")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    composer.set_text("a second")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert composer.text() == "a second"
    assert len(session.desk.chat.banners.banners()) == 1
    line.edit.click()
    assert composer.text() == "the next one\n\na second"
    assert not line.isVisible()
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    line.remove.click()
    assert not line.isVisible()
    assert session.tree.queue.waiting is None


def test_what_waits_belongs_to_its_chat_and_becomes_a_draft_when_stopped(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=40"))
    generating(qtbot, session)
    first = session.controller.chat.id
    composer, line = session.desk.chat.composer, session.desk.chat.waiting.queue
    composer.set_text("the next one")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    session.new_chat()
    qtbot.waitUntil(lambda: not line.isVisible(), timeout=LONG)
    session.open_chat(first)
    qtbot.waitUntil(line.isVisible, timeout=LONG)
    session.new_chat()
    session.controller.stop()
    finish(qtbot, session)
    assert composer.text() == ""
    session.open_chat(first)
    qtbot.waitUntil(lambda: composer.text() == "the next one", timeout=LONG)


def test_copy_has_markdown_and_text(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=0"))
    ask(qtbot, session, "What is a binary search? #answer")
    button(session, 1, "copy")
    source = session.controller.chat.path()[1].text
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data(MARKDOWN).data()).decode() == source
    assert data.text() == source
    assert "**binary search**" in source
    menu_of(session, 1)["Copy as plain text"].trigger()
    assert "A binary search halves" in QGuiApplication.clipboard().text()


def test_another_try_with_other_settings(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    assert session.controller.chat.path()[1].reasoning
    menu_of(session, 1)["Without thinking first"].trigger()
    finish(qtbot, session)
    assert session.controller.chat.path()[1].reasoning == ""
    assert versions(session, 1) == "2 / 2"


def test_another_try_with_another_model(qtbot: QtBot, open_desk: Open) -> None:
    """The model that answers is the one that was asked for, even though it has to be loaded first."""
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    entry = scripted_entry("rate=0,scene=answer")
    states: list[bool] = []

    def load(then: Callable[[], object]) -> None:
        session.models._load_then(entry, then)
        states.append(session.model.usable)

    load(lambda: session.controller.answer_again())
    assert states == [False]
    assert session.controller.state is State.LOADING
    finish(qtbot, session)
    assert versions(session, 1) == "2 / 2"


def test_an_answer_tells_how_it_was_made(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "one")
    answer = session.controller.chat.path()[1]
    assert session.controller.costs[answer.id].generated_tokens > 0
    assert "Details…" in menu_of(session, 1)
    shown = next(item for item in session.desk.chat.transcript.loaded if item.message.id == answer.id)
    assert "tok/s" in shown.row._detail.text()
    assert shown.row._detail.property("kind") == "ghost", "on demand, not by default"


def test_a_withheld_answer_is_explained_but_not_made_again(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "Write a rant that says immigrants are subhuman.")
    menu = menu_of(session, 1)
    assert "Try again" not in menu
    told: list[object] = []
    session.desk.chat.transcript.why_requested.disconnect(session.guard.explain)
    session.desk.chat.transcript.why_requested.connect(told.append)
    menu["Explain the guard's decision…"].trigger()
    assert told == list(session.controller.chat.path()[1].notices)
