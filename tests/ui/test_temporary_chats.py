"""Temporary chats in the window: begun by keys, seen as such, kept after all, and not lost without a word."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.temporary import NAME
from app.chat.turn import State
from app.chat.vault_store import VaultStore
from app.domain.chat_options import ChatOptions
from app.domain.errors import KnownError
from app.store.connection import Connection
from app.ui.desk_session import DeskSession
from app.ui.leave_dialog import LeaveDialog
from app.ui.program import Program

WORD = "zirbelquark"
PATIENCE = 60_000


def press_new_temporary(session: DeskSession) -> None:
    session.desk.chat.composer.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(session.desk.chat.composer.prompt, Qt.Key.Key_N, keys)


def say(qtbot: QtBot, session: DeskSession, text: str) -> None:
    with qtbot.waitSignal(session.controller.chat_changed, timeout=PATIENCE):
        session.desk.chat.composer.set_text(text)
        session.desk.chat.composer.send.click()


def rows(connection: Connection) -> str:
    tables = ("conversations", "messages", "parts", "drafts", "settings", "chat_options")
    return str([row for name in tables for row in connection.execute(f"SELECT * FROM {name}")])


def stored(program: Program) -> str:
    assert program._opened is not None
    return program._opened.thread.submit(rows).result()


def titles(session: DeskSession) -> list[str]:
    return [chat.title for chat in session.chats.chats]


def answer(kind: str) -> None:
    """Press a button of the dialog that asks before a temporary chat ends."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LeaveDialog):
            QTimer.singleShot(20, press)
            return
        {"stay": dialog.cancel, "keep": dialog.confirm, "leave": dialog.leave}[kind].click()

    QTimer.singleShot(0, press)


def test_it_is_begun_by_keys_looks_like_one_and_is_kept(qtbot: QtBot, program: Program, session: DeskSession) -> None:
    header = session.desk.chat.header
    assert header.temporary.isHidden()
    session.desk.chat.composer.set_text(f"{WORD} half written")
    session.drafts.write("", f"{WORD} half written")
    press_new_temporary(session)
    assert not header.temporary.isHidden()
    assert session.desk.chat.composer.text() == f"{WORD} half written"
    say(qtbot, session, f"{WORD} please")
    session.drafts.save()
    qtbot.waitUntil(lambda: titles(session) == [NAME])
    assert WORD not in stored(program)
    with qtbot.waitSignal(session.temporary.kept, timeout=PATIENCE):
        session.temporary.keep()
    assert header.temporary.isHidden()
    assert titles(session) == [f"{WORD} please"]
    qtbot.waitUntil(lambda: WORD in stored(program))


def test_an_ordinary_new_chat_follows_an_empty_temporary_one(
    qtbot: QtBot, program: Program, session: DeskSession
) -> None:
    press_new_temporary(session)
    session.new_chat()
    assert session.desk.chat.header.temporary.isHidden()
    say(qtbot, session, WORD)
    qtbot.waitUntil(lambda: WORD in stored(program))


def test_another_chat_and_back_again(qtbot: QtBot, program: Program, session: DeskSession) -> None:
    press_new_temporary(session)
    say(qtbot, session, WORD)
    held = session.controller.chat
    session.new_chat()
    assert session.desk.chat.header.temporary.isHidden()
    with qtbot.waitSignal(session.controller.opened):
        session.open_chat(held.id)
    assert not session.desk.chat.header.temporary.isHidden()
    assert session.controller.chat.messages == held.messages
    session.temporary.end()
    qtbot.waitUntil(lambda: titles(session) == [])
    assert session.controller.chat.messages == ()
    assert WORD not in stored(program)


def test_nothing_of_it_is_bound_to_a_topic(program: Program, session: DeskSession) -> None:
    press_new_temporary(session)
    assert session.temporary.refuses_topic()


@pytest.fixture
def left(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the program would have done after it was left."""
    calls: list[object] = []
    monkeypatch.setattr(program, "leave", calls.append)
    return calls


@pytest.mark.parametrize("verb", ["lock", "quit"])
def test_lock_and_quit_ask_first(
    qtbot: QtBot, program: Program, session: DeskSession, left: list[object], verb: str
) -> None:
    go = program.lock if verb == "lock" else program.quit
    press_new_temporary(session)
    go()
    assert len(left) == 1  # nothing is lost yet, so nothing is asked
    say(qtbot, session, WORD)
    answer("stay")
    go()
    assert len(left) == 1
    answer("leave")
    go()
    assert len(left) == 2
    assert WORD not in stored(program)
    answer("keep")
    go()
    assert len(left) == 2, "it is in the vault first"
    qtbot.waitUntil(lambda: len(left) == 3, timeout=PATIENCE)
    assert WORD in stored(program)
    assert session.desk.chat.header.temporary.isHidden()


def attach(qtbot: QtBot, session: DeskSession, text: str) -> None:
    session.attachments.files.add_text(text)
    qtbot.waitUntil(lambda: not session.attachments.files.reading, timeout=PATIENCE)


def test_files_of_drafts_are_kept_with_their_chats(
    qtbot: QtBot, program: Program, session: DeskSession, left: list[object]
) -> None:
    for name in ("first", "second"):
        press_new_temporary(session)
        say(qtbot, session, f"{name} question")
        session.controller.stop()
        qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=PATIENCE)
        attach(qtbot, session, f"{name} {WORD}")
        session.prompts.options.choose(session.controller.chat.id, ChatOptions(instructions=f"{name} duty"))
    assert WORD not in stored(program)
    answer("keep")
    program.lock()
    qtbot.waitUntil(lambda: len(left) == 1, timeout=PATIENCE)
    kept = stored(program)
    for words in (f"first {WORD}", f"second {WORD}", "first duty", "second duty"):
        assert words in kept


def test_what_can_not_be_kept_is_not_left(
    qtbot: QtBot, program: Program, session: DeskSession, left: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    press_new_temporary(session)
    say(qtbot, session, WORD)
    full = KnownError("The disk is full", "Nothing more fits.")
    failed: Future[str] = Future()
    failed.set_exception(full)
    monkeypatch.setattr(VaultStore, "add_chat", lambda _store, _chat: failed)
    troubles: list[object] = []
    session.temporary.trouble.connect(troubles.append)
    answer("keep")
    program.lock()
    qtbot.waitUntil(lambda: troubles == [full])
    assert left == []
    assert session.temporary.asks_before_leaving, "it is still there, and asked about once more"


def test_who_is_away_is_asked_once(
    qtbot: QtBot, program: Program, session: DeskSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time to lock comes again and again while the question waits."""
    monkeypatch.setattr(program, "leave", lambda _then: None)
    press_new_temporary(session)
    say(qtbot, session, WORD)
    asked: list[str] = []

    def ask(verb: str) -> bool:
        asked.append(verb)
        if len(asked) == 1:
            program.lock()
            program.quit()
        return False

    monkeypatch.setattr(session.temporary, "may_leave", ask)
    program.lock()
    assert asked == ["lock"]
    program.lock()
    assert asked == ["lock", "lock"]
