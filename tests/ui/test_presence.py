"""Carrel among other windows: the tray, what is told while nobody looks, and what is remembered of the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.settings import SIDEBAR_MAX, SIDEBAR_MIN, Settings, load_settings
from app.ui.leave_dialog import STAY, LeaveDialog
from app.ui.main_window import MainWindow
from app.ui.program import Program
from app.ui.tray import Tray
from app.ui.unlock_page import UnlockPage
from tests.chat.desk_parts import PASSPHRASE
from tests.ui.test_desk import LONG, ask, session_of

Open = Callable[..., Program]
SECRET = "zirbelquark"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A desktop with a tray; the messages that it is given."""
    words: list[str] = []
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: words.append(f"{title}: {text}"))
    return words


def tray_words(program: Program) -> str:
    tray = program.presence.tray
    return " ".join([tray.icon.toolTip(), *(action.text() for action in tray.menu.actions())])


def test_there_is_no_icon_unless_it_is_wanted(program: Program, told: list[str]) -> None:
    tray = program.presence.tray
    assert not tray.icon.isVisible()
    program.preferences.update(tray=True)
    assert tray.icon.isVisible()
    program.preferences.update(tray=False)
    assert not tray.icon.isVisible()


def test_without_a_tray_closing_quits_and_nothing_fails(qtbot: QtBot, program: Program) -> None:
    assert not Tray.available()
    program.preferences.update(tray=True, notify=True)
    program.presence.tray.tell("words")
    assert not program.presence.tray.icon.isVisible()
    program.window.close()
    qtbot.waitUntil(lambda: program.left, timeout=LONG)


def test_closing_hides_the_window_and_says_so_once(program: Program, told: list[str]) -> None:
    program.preferences.update(tray=True)
    for _ in range(2):
        program.window.close()
        assert not program.window.isVisible()
        assert not program.left
        program.presence.tray.toggle.trigger()
        assert program.window.isVisible()
    assert told == ["Carrel: Carrel goes on here. Its menu has Show and Quit."]
    program.presence.tray.toggle.trigger()
    assert not program.window.isVisible()


def test_quit_and_lock_in_the_menu_store_everything(
    qtbot: QtBot, program: Program, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[bool] = []
    monkeypatch.setattr(program, "_relaunch", lambda: locked.append(True))
    program.preferences.update(tray=True)
    program.window.close()
    program.presence.tray.lock.trigger()
    qtbot.waitUntil(lambda: bool(locked), timeout=LONG)
    assert program.left
    assert not program.presence.tray.icon.isVisible()


def test_quitting_hidden_shows_the_window_for_what_would_be_lost(
    qtbot: QtBot, open_desk: Open, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_desk(settings=Settings(tray=True, tray_told=True))
    session = session_of(program)
    session.temporary.start()
    ask(qtbot, session, "not to be kept")
    seen: list[bool] = []

    def stay(_dialog: LeaveDialog) -> str:
        seen.append(program.window.isVisible())
        return STAY

    monkeypatch.setattr(LeaveDialog, "answer", stay)
    program.window.close()
    program.presence.tray.quit.trigger()
    assert seen == [True]
    assert not program.left


def test_new_chat_in_the_menu_brings_the_window(program: Program, told: list[str]) -> None:
    program.preferences.update(tray=True)
    program.window.close()
    program.presence.tray.new_chat.trigger()
    assert program.window.isVisible()


def test_a_locked_window_has_nothing_to_lock(start_program: Open, told: list[str]) -> None:
    tray = start_program(Settings(tray=True), locked=True).presence.tray
    assert tray.icon.isVisible()
    assert not tray.lock.isEnabled()
    assert not tray.new_chat.isEnabled()
    assert tray.quit.isEnabled()


@pytest.mark.parametrize("notify", [True, False])
def test_an_answer_that_ends_unseen_is_told_without_its_words(
    qtbot: QtBot, open_desk: Open, told: list[str], monkeypatch: pytest.MonkeyPatch, notify: bool
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_: alerted.append(window))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _window: False)
    program = open_desk(settings=Settings(notify=notify))
    session = session_of(program)
    ask(qtbot, session, f"tell me about {SECRET}")
    assert program.window.windowTitle() == "● Carrel"
    assert alerted == [program.window]
    assert told == (["Carrel: An answer is finished."] if notify else [])
    assert program.presence.tray.icon.isVisible() is notify
    assert SECRET not in tray_words(program)
    QApplication.sendEvent(program.window, QEvent(QEvent.Type.WindowActivate))
    assert program.window.windowTitle() == "Carrel"
    assert not program.presence.tray.icon.isVisible()


def test_who_looks_is_not_told(qtbot: QtBot, open_desk: Open, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _window: True)
    program = open_desk(settings=Settings(notify=True))
    ask(qtbot, session_of(program), "one")
    assert program.window.windowTitle() == "Carrel"
    assert told == []


def test_leaving_while_it_writes_tells_nothing(qtbot: QtBot, open_desk: Open, told: list[str]) -> None:
    program = open_desk("rate=40", settings=Settings(notify=True))
    session = session_of(program)
    session.desk.chat.composer.set_text("a long one")
    session.desk.chat.composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is State.GENERATING, timeout=LONG)
    program.quit()
    qtbot.waitUntil(lambda: program.left, timeout=LONG)
    assert told == []


def test_sidebar_zoom_and_chat_come_back(qtbot: QtBot, open_desk: Open, start_program: Open) -> None:
    program = open_desk(settings=Settings(window=(10, 20, 1100, 700)))
    session = session_of(program)
    assert session.desk.sidebar.width() == Settings().sidebar_width
    ask(qtbot, session, "first")
    session.new_chat()
    ask(qtbot, session, "second")
    session.open_nth(1)
    qtbot.waitUntil(lambda: session.controller.chat.title == "first", timeout=LONG)
    session.preferences.update(zoom=1.4)
    session.desk.splitter.moveSplitter(330, 1)
    assert session.desk.sidebar.width() == 330
    session.toggle_sidebar()
    program.window.setGeometry(30, 40, 790, 640)
    program.quit()
    qtbot.waitUntil(lambda: program.left, timeout=LONG)
    kept = load_settings(program._profile.settings).settings
    assert (kept.sidebar_width, kept.zoom, kept.sidebar) == (330, 1.4, False)
    assert kept.window == (30, 40, 790, 640)
    again = start_program(kept)
    page = again.window.screen_widget()
    assert isinstance(page, UnlockPage)
    page.passphrase_given.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: again.session is not None, timeout=LONG)
    reopened = session_of(again)
    qtbot.waitUntil(lambda: bool(reopened.controller.chat.messages), timeout=LONG)
    assert reopened.controller.chat.title == "first"
    assert reopened.desk.chat.transcript._style.zoom == pytest.approx(1.4)
    reopened.toggle_sidebar()
    qtbot.waitUntil(lambda: reopened.desk.sidebar.width() == 330)
    assert again.window.geometry_values() == (30, 40, 790, 640)


def test_the_sidebar_has_bounds(qtbot: QtBot, program: Program) -> None:
    assert program.session is not None
    desk = program.session.desk
    desk.splitter.moveSplitter(20, 1)
    assert desk.sidebar.width() == SIDEBAR_MIN
    desk.splitter.moveSplitter(900, 1)
    assert desk.sidebar.width() == SIDEBAR_MAX


def test_a_tray_that_comes_up_later_shows_the_icon_before_the_window_goes(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.update(tray=True, tray_told=True)
    assert not program.presence.tray.icon.isVisible()
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: True))
    program.window.close()
    assert not program.window.isVisible()
    assert program.presence.tray.icon.isVisible()
