"""The command palette: what fits what is typed, and the way through it by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk_commands import PALETTE
from app.ui.palette import palette_dialog
from app.ui.palette.entries import Entry, fitting
from app.ui.palette.palette_dialog import PaletteDialog
from app.ui.program import Program
from app.ui.shortcuts import Command
from app.ui.theme_switch import ThemeSwitch
from tests.ui.test_desk import ask, press, session_of

Open = Callable[..., Program]


def entry(title: str, done: list[str] | None = None) -> Entry:
    return Entry(title, "", lambda: done.append(title) if done is not None else None)


def titles(dialog: PaletteDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, switch: ThemeSwitch, done: list[str]) -> PaletteDialog:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    commands = [Entry("New chat", "Ctrl+N", lambda: done.append("new")), entry("Lock", done), entry("Quit", done)]
    dialog = PaletteDialog(window, switch.theme, commands, [entry("Café in Köln", done)])
    dialog.show()
    dialog.line.setFocus()
    return dialog


def test_beginnings_come_first_and_case_and_accents_do_not_count() -> None:
    entries = [entry("Show or hide the chats"), entry("New chat"), entry("Chat about lamps"), entry("Émile")]
    assert [item.title for item in fitting(entries, "CHAT")] == [
        "Chat about lamps",
        "Show or hide the chats",
        "New chat",
    ]
    assert [item.title for item in fitting(entries, "cha new")] == ["New chat"]
    assert [item.title for item in fitting(entries, "emile")] == ["Émile"]
    assert fitting(entries, "  ") == tuple(entries)
    assert fitting(entries, "zebra") == ()


def test_keys_alone_filter_choose_and_run(qtbot: QtBot, dialog: PaletteDialog, done: list[str]) -> None:
    assert titles(dialog) == ["New chat", "Lock", "Quit", "Café in Köln"]
    QTest.keyClick(dialog.line, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 3
    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClicks(dialog.line, "koln")
    assert titles(dialog) == ["Café in Köln"]
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["Café in Köln"])
    assert not dialog.isVisible()


def test_where_nothing_fits_it_says_so_and_enter_does_nothing(dialog: PaletteDialog, done: list[str]) -> None:
    QTest.keyClicks(dialog.line, "zebra")
    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert done == []


def test_screen_readers_are_told_once_what_would_be_taken(
    qtbot: QtBot, dialog: PaletteDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(palette_dialog, "announce", lambda _widget, words: told.append(words))
    QTest.keyClicks(dialog.line, "new")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["New chat, Ctrl+N"]
    item = dialog.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "New chat, Ctrl+N"
    assert dialog.line.accessibleName()
    assert dialog.list.accessibleName()


def test_it_offers_every_command_and_the_chats(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    ask(qtbot, session, "What is a lamp?")
    session.new_chat()
    seen: list[list[str]] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PaletteDialog)
        seen.append(titles(dialog))
        QTest.keyClicks(dialog.line, "what is")
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    QTimer.singleShot(200, choose)
    press(program, Qt.Key.Key_K)
    commands: tuple[Command, ...] = program.commands.commands
    single = [item.meaning for item in commands if item.meaning and item.keys not in ((PALETTE,), ("Ctrl+1",))]
    assert seen == [[*single, "What is a lamp?"]]
    qtbot.waitUntil(lambda: bool(session.controller.chat.messages))
    assert program.window.focusWidget() is session.desk.chat.composer.prompt
