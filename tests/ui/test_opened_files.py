"""Files that Carrel is opened with: offered after unlock and never before, from a second start and from macOS too."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.config.paths import Profile
from app.store.archive_file import MAGIC
from app.ui.confirm import ConfirmDialog
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.opened_files import PAUSE_MS
from app.ui.pages.importing.archive_dialog import ArchiveDialog
from app.ui.pages.models.import_dialog import ImportDialog
from app.ui.program import Program
from app.ui.single_instance import SingleInstance
from tests.chat.desk_parts import PASSPHRASE
from tests.engine.tiny_gguf import write_tiny_gguf

PATIENCE = 60_000
EVENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.ui.program import Program

profile = Profile(Path(sys.argv[1]))
profile.ensure()
program = Program(profile, Loaded(Settings()), VaultGate(profile.vault), locked=False)
event = QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2]))
QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(program.application, event))
QTimer.singleShot(0, lambda: program.quit())
program.run()
print(*program.files.waiting)
"""


def titles_of(kind: type[QDialog], program: Program) -> list[str]:
    """Dialogs of this kind are given up as soon as they are shown; their titles, as that happens."""
    seen: list[str] = []
    timer = QTimer(program.window, interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog.findChildren(QLabel)[0].text())
            dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    return seen


def unlock(qtbot: QtBot, program: Program) -> DeskSession:
    screen = program.window.screen_widget()
    assert isinstance(screen, FirstRun)
    screen.create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.session is not None, timeout=PATIENCE)
    assert program.session is not None
    return program.session


def test_a_model_is_offered_after_unlock_and_taken_by_nobody_else(
    qtbot: QtBot, start_program: Callable[..., Program], tmp_path: Path
) -> None:
    program = start_program()
    seen = titles_of(ImportDialog, program)
    program.files.add(write_tiny_gguf(tmp_path / "mine.gguf"))
    qtbot.wait(3 * PAUSE_MS)
    assert seen == []
    session = unlock(qtbot, program)
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE)
    qtbot.wait(2 * PAUSE_MS)
    assert seen == ["Use mine.gguf?"]
    assert all(item.entry.path.name != "mine.gguf" for item in session.shelf.items)


def test_a_second_start_hands_its_files_to_the_window(
    qtbot: QtBot, program: Program, profile: Profile, tmp_path: Path
) -> None:
    files = [tmp_path / "a.carrel", tmp_path / "b.CARREL"]
    for file in files:
        file.write_bytes(MAGIC + bytes(80))
    seen = titles_of(ArchiveDialog, program)
    assert program._instance.acquire()
    for file in (*files, tmp_path / "other.txt", Path("relative.carrel")):
        assert not SingleInstance(profile.root).acquire(file)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE)
    qtbot.wait(2 * PAUSE_MS)
    assert seen == ["Open a.carrel", "Open b.CARREL"]
    assert program.session is not None
    assert program.session.chats.chats == ()


def test_it_waits_for_the_answer_to_another_question(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    file = tmp_path / "a.carrel"
    file.write_bytes(MAGIC)
    seen = titles_of(ArchiveDialog, program)
    question = ConfirmDialog(program.window, "Sure?", "Text.", "Do it")
    question.open()
    program.files.add(file)
    qtbot.wait(3 * PAUSE_MS)
    assert seen == []
    question.reject()
    qtbot.waitUntil(lambda: seen == ["Open a.carrel"], timeout=PATIENCE)


def test_a_file_that_is_no_archive_is_refused_and_not_imported(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    session = program.session
    assert session is not None
    session.desk.chat.banners.clear()
    file = tmp_path / "page.carrel"
    file.write_text('[{"mapping": {}}]', encoding="utf-8")
    program.files.add(file)
    qtbot.waitUntil(lambda: bool(session.desk.chat.banners.banners()), timeout=PATIENCE)
    assert "page.carrel is no file of chats" in session.desk.chat.banners.banners()[0].accessibleName()
    assert session.chats.chats == ()


def test_macos_hands_files_over_by_an_event(tmp_path: Path) -> None:
    file = tmp_path / "mein Modell.gguf"
    command = [sys.executable, "-c", EVENT, str(tmp_path / "profile"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == [str(file)]
