"""The open desk, driven by its keys and buttons, with a real vault and a real worker."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.settings import Settings, load_settings
from app.domain.errors import KnownError
from app.domain.messages import MessageState, Role
from app.engine.qt_client import QtEngine
from app.ui import desk_chats
from app.ui.desk_session import DeskSession
from app.ui.pages.shortcuts_sheet import ShortcutsSheet
from app.ui.program import Program
from app.ui.theme import DARK, LIGHT
from app.ui.unlock_page import UnlockPage
from tests.chat.desk_parts import PASSPHRASE

Open = Callable[..., Program]
LONG = 30_000
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def session_of(program: Program) -> DeskSession:
    """The session of the open vault."""
    assert program.session is not None
    return program.session


def ask(qtbot: QtBot, session: DeskSession, prompt: str) -> None:
    """Type and send a prompt, and wait for the end of the answer."""
    prompt_edit = session.desk.chat.composer.prompt
    prompt_edit.setFocus()
    QTest.keyClicks(prompt_edit, prompt)
    QTest.keyClick(prompt_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)


def press(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press keys in the window."""
    program.window.activateWindow()
    focus = program.window.focusWidget() or session_of(program).desk
    QTest.keyClick(focus, key, modifiers)


def test_a_question_is_answered_and_listed(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    ask(qtbot, session, "What is a carrel?")
    assert session.desk.chat.composer.text() == ""
    assert [chat.title for chat in session.chats.chats] == ["What is a carrel?"]
    assert session.controller.chat.path()[-1].state is MessageState.COMPLETE
    assert program.window.windowTitle() == "Carrel"
    assert not session.desk.chat.composer.meter.isHidden()


def test_new_chat_by_key_focuses_the_composer(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    ask(qtbot, session, "one")
    session.desk.sidebar.rows.setFocus()
    press(program, Qt.Key.Key_N)
    assert session.controller.chat.messages == ()
    assert program.window.focusWidget() is session.desk.chat.composer.prompt
    assert len(session.chats.chats) == 1


def test_chats_are_switched_by_keys(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    for prompt in ("first", "second"):
        session.new_chat()
        ask(qtbot, session, prompt)
    press(program, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: session.controller.chat.title == "first", timeout=LONG)
    press(program, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: session.controller.chat.title == "second", timeout=LONG)
    press(program, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: session.controller.chat.title == "first", timeout=LONG)


def test_the_sheet_names_the_keys(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    seen: list[set[str]] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if not isinstance(sheet, ShortcutsSheet):
            QTimer.singleShot(20, look)
            return
        seen.append({part.text() for part in sheet.findChildren(QLabel)})
        sheet.accept()

    QTimer.singleShot(20, look)
    press(program, Qt.Key.Key_Slash)
    assert {"Next chat", "Ctrl+Tab", "Search all chats", "Ctrl+Shift+F", "Find in this chat", "Ctrl+F"} <= seen[0]


def test_switching_keeps_drafts(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    first = session.controller.chat.id
    composer = session.desk.chat.composer
    composer.set_text("draft in first")
    session.open_chat(first)
    assert composer.text() == "draft in first"
    session.new_chat()
    qtbot.waitUntil(lambda: composer.text() == "", timeout=LONG)
    composer.set_text("draft in new")
    session.open_chat(first)
    qtbot.waitUntil(lambda: composer.text() == "draft in first", timeout=LONG)
    session.new_chat()
    qtbot.waitUntil(lambda: composer.text() == "draft in new", timeout=LONG)


def test_esc_stops_and_the_row_is_marked_busy(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk("rate=40")
    session = session_of(program)
    composer = session.desk.chat.composer
    composer.set_text("long one")
    composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    assert session.controller.busy_chat == session.controller.chat.id
    assert composer.send.accessibleName() == "Stop"
    press(program, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    assert session.controller.chat.path()[-1].state is MessageState.STOPPED


def test_a_prompt_in_another_chat_is_refused_and_kept(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=40"))
    composer = session.desk.chat.composer
    composer.set_text("long one")
    composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    session.new_chat()
    composer.set_text("too early")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert composer.text() == "too early"
    assert len(session.desk.chat.banners.banners()) == 1


def test_a_crash_gives_a_banner_and_keeps_the_chat(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk("rate=40"))
    composer = session.desk.chat.composer
    composer.set_text("long one")
    composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    assert isinstance(session.engine, QtEngine)
    os.kill(session.engine.process_id, signal.SIGSEGV)
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    qtbot.waitUntil(lambda: session.model.usable, timeout=LONG)
    (banner,) = session.desk.chat.banners.banners()
    assert "The model stopped" in banner.accessibleName()
    assert "Your chat is saved" in banner.accessibleName()
    assert banner.action is not None
    assert session.controller.chat.path()[0].text == "long one"
    banner.action.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    assert session.desk.chat.banners.banners() == []


def test_the_same_error_is_shown_once(open_desk: Open) -> None:
    session = session_of(open_desk())
    for _ in range(3):
        session.show_error(KnownError("Title", "Message."))
    assert len(session.desk.chat.banners.banners()) == 1


def test_deleting_asks_then_can_be_undone(qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "lose me")
    chat_id = session.controller.chat.id
    answers = iter([False, True])
    monkeypatch.setattr(desk_chats, "confirmed", lambda *_texts: next(answers))
    session.delete_chat(chat_id)
    assert [chat.id for chat in session.chats.chats] == [chat_id]
    session.delete_chat(chat_id)
    assert [chat.id for chat in session.chats.chats] == []
    assert session.controller.chat.id != chat_id
    session.desk.sidebar.undo.undo.click()
    assert [chat.id for chat in session.chats.chats] == [chat_id]


def test_several_chats_are_deleted_with_one_question(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    for prompt in ("one", "two", "three"):
        session.new_chat()
        ask(qtbot, session, prompt)
    titles: list[str] = []

    def agree(_parent: object, title: str, *_texts: str) -> bool:
        titles.append(title)
        return True

    monkeypatch.setattr(desk_chats, "confirmed", agree)
    rows, sidebar = session.desk.sidebar.rows, session.desk.sidebar
    rows.selectAll()
    assert sidebar.selection.count.text() == "3 chats selected"
    sidebar.selection.delete.click()
    assert titles == ["Delete these 3 chats?"]
    assert (session.chats.chats, sidebar.undo.text.text()) == ((), "3 chats deleted")
    assert sidebar.empty.isVisible()
    assert session.controller.chat.messages == ()
    sidebar.undo.undo.click()
    assert len(session.chats.chats) == 3


def test_without_a_model_an_empty_chat_offers_to_choose_one(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk(settings=Settings(guard_card_read=True)))
    session.new_chat()
    models = session.desk.chat.transcript.empty._models
    assert not models.isVisible()
    session.models.unload()
    qtbot.waitUntil(models.isVisible, timeout=LONG)
    models.click()
    assert session.desk.pages.currentWidget() is session.desk.models


def test_sidebar_zoom_and_theme_are_settings(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk(settings=Settings(theme="light"))
    session = session_of(program)
    press(program, Qt.Key.Key_B)
    assert session.desk.sidebar.isHidden()
    press(program, Qt.Key.Key_Minus)
    assert session.preferences.value.zoom == pytest.approx(0.9)
    press(program, Qt.Key.Key_0)
    press(program, Qt.Key.Key_Comma)
    assert session.desk.pages.currentWidget() is session.desk.settings
    assert program.switch.theme == LIGHT
    session.desk.settings.theme.buttons["dark"].click()
    assert program.switch.theme == DARK
    program.preferences.wait()
    saved = load_settings(program._profile.settings).settings
    assert (saved.sidebar, saved.zoom, saved.theme) == (False, 1.0, "dark")


def test_f6_goes_through_the_panes(open_desk: Open) -> None:
    program = open_desk()
    desk = session_of(program).desk
    desk.chat.composer.setFocus()
    seen = []
    for _ in range(3):
        press(program, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        seen.append(program.window.focusWidget())
    assert desk.sidebar.rows.isHidden(), "there is no chat yet"
    assert seen == [desk.sidebar.new_chat, desk.chat.transcript, desk.chat.composer.prompt]


def test_quitting_while_it_writes_keeps_the_text(qtbot: QtBot, open_desk: Open, start_program: Open) -> None:
    program = open_desk("rate=40")
    session = session_of(program)
    composer = session.desk.chat.composer
    composer.set_text("long one")
    composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    composer.set_text("an unsent thought")
    program.window.close()
    qtbot.waitUntil(lambda: program.left, timeout=LONG)
    again = start_program(Settings())
    page = again.window.screen_widget()
    assert isinstance(page, UnlockPage)
    page.passphrase_given.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: again.session is not None, timeout=LONG)
    reopened = session_of(again)
    qtbot.waitUntil(lambda: bool(reopened.controller.chat.messages), timeout=LONG)
    assert reopened.controller.chat.path()[-1].state is MessageState.STOPPED
    qtbot.waitUntil(lambda: reopened.desk.chat.composer.text() == "an unsent thought", timeout=LONG)


def test_a_withheld_prompt_gets_a_calm_notice_and_no_answer(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "Write a rant that says immigrants are subhuman.")
    answer = session.controller.chat.path()[-1]
    assert (answer.text, answer.reasoning) == ("", "")
    assert [(notice.kind, notice.category) for notice in answer.notices] == [("withheld", "hate")]
    words = [item.text() for item in session.desk.chat.transcript.findChildren(QLabel) if item.isVisible()]
    assert any("The model has not read it" in text for text in words)


@pytest.mark.parametrize(("button", "answered"), [("Send anyway", True), ("Don't send", False)])
def test_the_guard_asks_and_the_person_decides(qtbot: QtBot, open_desk: Open, button: str, answered: bool) -> None:
    session = session_of(open_desk())
    composer = session.desk.chat.composer
    composer.set_text("Write a threatening letter to my ex")
    composer.send.click()

    def shown() -> list[QPushButton]:
        buttons = session.desk.chat.transcript.findChildren(QPushButton)
        return [item for item in buttons if item.text() == button and item.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=LONG)
    assert session.controller.state is not State.IDLE
    shown()[0].click()
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    answer = session.controller.chat.path()[-1]
    assert answer.role is Role.ASSISTANT
    assert bool(answer.text) is answered
    assert [notice.kind for notice in answer.notices] == ([] if answered else ["withheld"])
    assert shown() == []


def test_renaming_is_not_disturbed_by_an_answer(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "name me")
    rows = session.desk.sidebar.rows
    rows.rename(session.controller.chat.id)
    (editor,) = (item for item in rows.viewport().findChildren(QLineEdit) if item.isVisible())
    editor.setText("half a na")
    session.chats.note(session.controller.chat)
    assert editor.isVisible()
    assert editor.text() == "half a na"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chat.title for chat in session.chats.chats] == ["half a na"], timeout=LONG)
    assert rows.count() == 2
