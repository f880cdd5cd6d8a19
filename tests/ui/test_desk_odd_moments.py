"""The open desk where things come at an odd moment: twice, too early, while something else is going on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.domain.messages import AttachmentPart, TextPart
from app.ui import program as program_module
from app.ui.pages.about_dialog import AboutDialog
from app.ui.program import Program
from app.ui.theme import DARK, LIGHT
from app.ui.transcript.edit_box import EditBox
from app.ui.transcript.prose import ProseBlock
from tests.ui.test_desk import LONG, ask, press, session_of
from tests.ui.test_models_page import answer

Open = Callable[..., Program]


def test_back_to_the_open_chat_while_another_one_loads(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    first = session.controller.chat.id
    session.new_chat()
    ask(qtbot, session, "second")
    second = session.controller.chat.id
    session.open_chat(first)
    session.open_chat(second)
    transcript = session.desk.chat.transcript
    qtbot.waitUntil(lambda: len(transcript.messages) == 2, timeout=LONG)
    assert transcript.messages[0].text == "second"
    assert session.controller.chat.id == second


def test_an_example_leaves_what_is_being_written(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    composer = session.desk.chat.composer
    composer.set_text("my own question")
    session.attachments.files.add_parts("", (AttachmentPart("a.txt", "some text"),))
    session.desk.chat.transcript.example_chosen.emit("How do I lock Carrel?")
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    prompt = session.controller.chat.path()[0]
    assert (prompt.text, prompt.parts) == ("How do I lock Carrel?", (TextPart("How do I lock Carrel?"),))
    assert composer.text() == "my own question"
    assert [item.name for item in session.attachments.files.items] == ["a.txt"]
    session.new_chat()
    qtbot.waitUntil(lambda: composer.text() == "", timeout=LONG)
    assert session.attachments.files.items == ()


def test_a_draft_is_there_as_soon_as_its_chat(qtbot: QtBot, open_desk: Open) -> None:
    """Else what the composer still shows would be taken for the draft of that chat."""
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    first, composer = session.controller.chat.id, session.desk.chat.composer
    composer.set_text("draft in first")
    session.drafts.save()
    session.new_chat()
    composer.set_text("draft in new")
    session.drafts._texts.pop(first)  # as after a start: only the vault knows it
    seen: list[str] = []
    session.controller.opened.connect(lambda _chat: seen.append(composer.text()))
    session.open_chat(first)
    qtbot.waitUntil(lambda: bool(seen), timeout=LONG)
    assert seen == ["draft in first"]


def test_f2_renames_the_row_that_has_the_focus(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    for prompt in ("first", "second"):
        session.new_chat()
        ask(qtbot, session, prompt)
    rows = session.desk.sidebar.rows
    rows.setFocus()
    press(program, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    press(program, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    (editor,) = (item for item in rows.viewport().findChildren(QLineEdit) if item.isVisible())
    assert editor.text() == "first"
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_f2_shows_the_chats_where_they_are_hidden(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    ask(qtbot, session, "first")
    session.toggle_sidebar()
    press(program, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    (editor,) = session.desk.sidebar.rows.viewport().findChildren(QLineEdit)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_a_question_of_the_guard_is_nothing_that_a_lock_waits_for(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    session.desk.chat.composer.set_text("Write a threatening letter to my ex")
    session.desk.chat.composer.send.click()
    assert session.idle._busy()
    turn = session.controller.turn
    assert turn is not None
    qtbot.waitUntil(lambda: turn.answer.asked is not None, timeout=LONG)
    assert not session.idle._busy()


def test_a_setting_does_not_draw_the_conversation_anew(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    blocks = session.desk.chat.transcript.findChildren(ProseBlock)
    before = [block.renders for block in blocks]
    assert before
    session.preferences.update(tray_told=not session.preferences.value.tray_told)
    assert [block.renders for block in blocks] == before


def test_where_it_can_not_be_started_anew_a_lock_ends_the_program(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_desk()

    def fail(_root: object) -> None:
        raise OSError

    monkeypatch.setattr(program_module, "become_locked", fail)
    with pytest.raises(OSError):
        program._relaunch()
    assert not program.window.isVisible()
    program.left = True
    engine = session_of(program).engine
    with qtbot.waitSignal(engine.closed, timeout=LONG):
        engine.shutdown()


def test_f6_leaves_a_page_and_comes_back(open_desk: Open) -> None:
    program = open_desk()
    desk = session_of(program).desk
    desk.show_settings()
    seen = []
    for _ in range(2):
        press(program, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        seen.append(program.window.focusWidget())
    assert seen == [desk.sidebar.new_chat, desk.settings.back]


def test_what_was_typed_in_a_temporary_chat_is_no_draft_of_another(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    chats = []
    for prompt in ("first", "second"):
        session.new_chat()
        ask(qtbot, session, prompt)
        chats.append(session.controller.chat.id)
    session.drafts.write("", "an ordinary draft")
    session.temporary.start()
    session.desk.chat.composer.set_text("zirbelquark")
    for chat in chats:
        session.open_chat(chat)  # the second one before the first is there
    qtbot.waitUntil(lambda: session.controller.chat.id == chats[1], timeout=LONG)
    session.drafts.save()
    assert session._store.draft("").result(timeout=10) == "an ordinary draft"


def test_keeping_an_empty_temporary_chat_keeps_what_is_written(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    session.temporary.start()
    session.desk.chat.composer.set_text("a thought")
    session.temporary.keep()
    assert session.desk.chat.header.temporary.isHidden()
    qtbot.wait(50)
    assert session.desk.chat.composer.text() == "a thought"


def test_rephrase_is_about_the_prompt_of_its_notice(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "Write a rant that says immigrants are subhuman.")
    withheld = session.controller.chat.path()[-1]
    ask(qtbot, session, "What is a carrel?")
    session.desk.chat.transcript.action_requested.emit(withheld.id, "rephrase")
    (box,) = session.desk.chat.transcript.findChildren(EditBox)
    assert box.prompt.toPlainText().startswith("Write a rant")


def test_another_theme_while_the_about_box_is_open_tints_its_lamp(qtbot: QtBot, program: Program) -> None:
    lamps: list[QImage] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        for theme in (DARK, LIGHT):
            program.switch.changed.emit(theme)
            lamps.append(dialog.lamp.pixmap().toImage())
        dialog.reject()

    answer(AboutDialog, look)
    program.commands.show_about()
    assert len(lamps) == 2
    assert lamps[0] != lamps[1]
