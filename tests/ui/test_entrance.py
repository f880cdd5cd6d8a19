"""First run, recovery key, unlock and a vault that is not complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.config.paths import Profile
from app.config.settings import Settings
from app.domain.errors import KnownError
from app.store.process_lock import ProcessLock
from app.ui import entrance
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.first_run.recovery_page import RecoveryPage
from app.ui.program import Program
from app.ui.theme import DARK
from app.ui.theme_switch import ThemeSwitch
from app.ui.unlock_page import UnlockPage
from app.ui.vault_problem_page import VaultProblemPage
from tests.chat.desk_parts import PASSPHRASE
from tests.ui.conftest import close_program

Start = Callable[..., Program]
LONG = 20_000


def first_run_of(program: Program) -> FirstRun:
    """The first run, which must be what is shown."""
    screen = program.window.screen_widget()
    assert isinstance(screen, FirstRun)
    return screen


def unlock_of(program: Program) -> UnlockPage:
    """The unlock screen, which must be what is shown."""
    screen = program.window.screen_widget()
    assert isinstance(screen, UnlockPage)
    return screen


def fill_passphrase(qtbot: QtBot, screen: FirstRun, text: str = PASSPHRASE) -> None:
    """Type a passphrase twice and tick the box."""
    QTest.keyClicks(screen.passphrase.first.edit, text)
    QTest.keyClicks(screen.passphrase.second.edit, text)
    screen.passphrase.understood.setChecked(True)


def made_vault(qtbot: QtBot, start: Start, profile: Profile) -> None:
    """Go through the first run and leave."""
    program = start()
    first_run_of(program).create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)
    close_program(qtbot, program)


def test_first_run_has_three_steps_and_a_way_back(qtbot: QtBot, start_program: Start) -> None:
    screen = first_run_of(start_program())
    assert screen.count() == 3
    QTest.mouseClick(screen.welcome.buttons.primary, Qt.MouseButton.LeftButton)
    fill_passphrase(qtbot, screen)
    QTest.mouseClick(screen.passphrase.buttons.primary, Qt.MouseButton.LeftButton)
    assert screen.currentWidget() is screen.start
    QTest.mouseClick(screen.start.buttons.back, Qt.MouseButton.LeftButton)
    assert screen.currentWidget() is screen.passphrase
    assert screen.passphrase.passphrase() == PASSPHRASE
    QTest.mouseClick(screen.passphrase.buttons.back, Qt.MouseButton.LeftButton)
    assert screen.currentWidget() is screen.welcome


@pytest.mark.parametrize(
    ("first", "second", "understood", "opens"),
    [
        (PASSPHRASE, PASSPHRASE, True, True),
        (PASSPHRASE, PASSPHRASE, False, False),
        (PASSPHRASE, PASSPHRASE + "x", True, False),
        ("password", "password", True, False),
        ("", "", True, False),
    ],
)
def test_continue_needs_a_good_passphrase_twice(
    start_program: Start, first: str, second: str, understood: bool, opens: bool
) -> None:
    step = first_run_of(start_program()).passphrase
    step.first.edit.setText(first)
    step.second.edit.setText(second)
    step.understood.setChecked(understood)
    assert step.buttons.primary.isEnabled() is opens


def test_nothing_is_written_before_start(qtbot: QtBot, start_program: Start, profile: Profile) -> None:
    screen = first_run_of(start_program())
    screen.welcome.finished.emit()
    fill_passphrase(qtbot, screen)
    screen.passphrase.finished.emit()
    assert list(profile.vault.iterdir()) == []


def test_the_recovery_key_must_be_kept(qtbot: QtBot, start_program: Start, tmp_path: Path) -> None:
    program = start_program()
    first_run_of(program).create_requested.emit(PASSPHRASE, True, "guide")
    qtbot.waitUntil(lambda: isinstance(program.window.screen_widget(), RecoveryPage), timeout=LONG)
    page = program.window.screen_widget()
    assert isinstance(page, RecoveryPage)
    assert not page.buttons.primary.isEnabled()
    page.save_to(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
    assert len((tmp_path / "key.txt").read_text().splitlines()[2].split()) == 15
    page.kept.setChecked(True)
    page.buttons.primary.click()
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)


def test_unlock_with_the_passphrase(qtbot: QtBot, start_program: Start, profile: Profile) -> None:
    made_vault(qtbot, start_program, profile)
    program = start_program(locked=True)
    page = unlock_of(program)
    assert page.title.text() == "Carrel is locked"
    QTest.keyClicks(page.field.edit, PASSPHRASE)
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)


def test_a_wrong_passphrase_waits_calmly(qtbot: QtBot, start_program: Start, profile: Profile) -> None:
    made_vault(qtbot, start_program, profile)
    page = unlock_of(start_program(locked=True))
    hints = []
    for _ in range(3):
        page.field.edit.setText("wrong")
        page.unlock.click()
        qtbot.waitUntil(lambda: page.hint.text() != "" and page.unlock.text() == "Unlock", timeout=LONG)
        hints.append(page.hint.text())
        page.hint.setText("")
    assert hints[0] == hints[1] == "This passphrase does not open the vault."
    assert "try again in" in hints[2]
    assert not page.unlock.isEnabled()


@pytest.mark.parametrize(("letter", "shift", "hint"), [("a", False, False), ("A", True, False), ("A", False, True)])
def test_caps_lock_is_hinted_at(qtbot: QtBot, switch: ThemeSwitch, letter: str, shift: bool, hint: bool) -> None:
    page = UnlockPage(switch.theme, locked=False)
    qtbot.addWidget(page)
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, letter)
    QCoreApplication.sendEvent(page.field.edit, press)
    assert ("Caps Lock" in page.hint.text()) is hint


def test_passphrases_are_hidden_and_can_be_pasted(qtbot: QtBot, switch: ThemeSwitch) -> None:
    page = UnlockPage(switch.theme, locked=True)
    qtbot.addWidget(page)
    edit = page.field.edit
    assert edit.echoMode() is edit.EchoMode.Password
    assert edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    edit.insert("pasted")
    page.field.toggle.click()
    assert edit.echoMode() is edit.EchoMode.Normal
    assert page.field.text() == "pasted"


def test_start_over_sets_the_old_vault_aside(
    qtbot: QtBot, start_program: Start, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_vault(qtbot, start_program, profile)
    program = start_program()
    asked: list[str] = []

    def agree(_parent: object, _title: str, text: str, *_buttons: str) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr(entrance, "confirmed", agree)
    unlock_of(program).start_over.click()
    first_run_of(program)
    assert "never deleted" in asked[0]
    aside = [item for item in profile.root.iterdir() if "set-aside" in item.name]
    assert len(aside) == 1
    assert (aside[0] / "history.db").stat().st_size > 0


def test_an_incomplete_vault_is_told_not_replaced(qtbot: QtBot, start_program: Start, profile: Profile) -> None:
    made_vault(qtbot, start_program, profile)
    database = profile.vault / "history.db"
    content = database.read_bytes()
    database.unlink()
    program = start_program()
    page = program.window.screen_widget()
    assert isinstance(page, VaultProblemPage)
    assert not database.exists()
    database.write_bytes(content)
    page.retry.click()
    unlock_of(program)


def test_start_over_says_why_the_old_vault_stays(
    qtbot: QtBot, start_program: Start, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_vault(qtbot, start_program, profile)
    program = start_program()
    monkeypatch.setattr(entrance, "confirmed", lambda *_texts: True)
    lock = ProcessLock(profile.vault)  # a command that works on it
    unlock_of(program).start_over.click()
    lock.release()
    page = program.window.screen_widget()
    assert isinstance(page, VaultProblemPage)
    assert any("The vault is in use. Another" in label.text() for label in page.findChildren(QLabel))
    assert (profile.vault / "history.db").exists()


def test_the_desk_is_entered_once(qtbot: QtBot, start_program: Start) -> None:
    program = start_program()
    first_run_of(program).create_requested.emit(PASSPHRASE, True, "guide")
    qtbot.waitUntil(lambda: isinstance(program.window.screen_widget(), RecoveryPage), timeout=LONG)
    page = program.window.screen_widget()
    assert isinstance(page, RecoveryPage)
    page.kept.setChecked(True)
    page.buttons.primary.click()
    qtbot.wait(20)
    assert program.session is None, "the desk is being made"
    page.buttons.primary.click()
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)
    session = program.session
    qtbot.wait(300)
    assert program.session is session
    assert len(program.findChildren(DeskSession)) == 1


def test_who_quits_while_the_desk_is_made_leaves_the_vault_closed(qtbot: QtBot, start_program: Start) -> None:
    program = start_program()
    program.entrance.entered.connect(lambda *_: QTimer.singleShot(20, program.quit))
    first_run_of(program).create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.left, timeout=LONG)
    qtbot.wait(100)
    assert program.session is None
    opened = program._opened
    assert opened is not None
    with pytest.raises(KnownError, match="The vault is closed"):
        opened.thread.submit(lambda _connection: None).result(timeout=LONG)


def test_a_theme_that_is_chosen_while_the_desk_is_made_is_the_desk_s(qtbot: QtBot, start_program: Start) -> None:
    program = start_program(Settings(theme="light"))
    program.entrance.entered.connect(lambda *_: QTimer.singleShot(15, lambda: program.switch.choose("dark")))
    first_run_of(program).create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)
    session = program.session
    assert session is not None
    qtbot.waitUntil(lambda: session.desk.chat.transcript.theme == DARK, timeout=LONG)
