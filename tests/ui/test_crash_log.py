"""After a crash: a text of places, shown before it is copied, without anything that was written."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.banners import Banner
from app.ui.crash_log import LAST_NAME, crashed, forget_crash, report
from app.ui.desk_session import DeskSession
from app.ui.pages.problem_dialog import ProblemDialog
from app.ui.program import Program
from app.ui.qt_messages import log_qt_messages

SECRET = "zirbelquark"
CRASH = f"""
import ctypes, sys
from pathlib import Path
from app.ui.crash_log import note_crashes
note_crashes(Path(sys.argv[1]))
def dies(prompt):
    ctypes.string_at(0)
dies("{SECRET}")
"""
START = CRASH.partition("def dies")[0]


def run(code: str, folder: Path) -> int:
    return subprocess.run([sys.executable, "-c", code, folder], cwd=Path(__file__).parents[2], check=False).returncode


@pytest.fixture
def logging_to(tmp_path: Path) -> Iterator[Path]:
    before, hook = qInstallMessageHandler(None), sys.excepthook
    log_qt_messages(tmp_path)
    yield tmp_path
    qInstallMessageHandler(before)
    sys.excepthook = hook
    logger = logging.getLogger("carrel.qt")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def test_a_crash_leaves_places_and_no_words(tmp_path: Path) -> None:
    assert run(CRASH, tmp_path) != 0
    assert run(START, tmp_path) == 0  # the next start sets it aside
    assert crashed(tmp_path)
    text = report(tmp_path)
    assert "in dies" in text
    assert "Carrel " in text
    assert SECRET not in text
    assert str(Path(__file__).parents[2]) not in text
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / LAST_NAME).stat().st_mode) == 0o600
    forget_crash(tmp_path)
    assert not crashed(tmp_path)


def test_a_start_after_a_quiet_end_has_nothing_to_tell(tmp_path: Path) -> None:
    for _ in range(2):
        assert run(START, tmp_path) == 0
    assert not crashed(tmp_path)
    assert "Crash:\nnone" in report(tmp_path)


def test_an_error_of_python_is_in_it_without_its_text(logging_to: Path) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    text = report(logging_to)
    assert "ValueError test_crash_log.py:" in text
    assert SECRET not in text


def test_it_is_shown_before_it_is_copied(program: Program, session: DeskSession) -> None:
    session.desk.chat.banners.clear()
    (program._profile.logs / LAST_NAME).write_text('  File "/home/somebody/app/x.py", line 3 in f\n')
    program.commands.tell_crash()
    (banner,) = session.desk.chat.banners.findChildren(Banner)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    seen: list[tuple[str, str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProblemDialog)
        before = clipboard.text()
        dialog.copy.click()
        seen.append((before, clipboard.text()))
        assert dialog.text.toPlainText() == clipboard.text()
        dialog.accept()

    QTimer.singleShot(50, look)
    assert banner.action is not None
    banner.action.click()
    assert [before for before, _ in seen] == [""]
    assert '"x.py", line 3 in f' in seen[0][1]
    assert "somebody" not in seen[0][1]
    assert not crashed(program._profile.logs)
    clipboard.clear()  # what it holds must not outlive the program
