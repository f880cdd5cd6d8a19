"""Reduced motion: by choice or as the system asks; what would turn is told in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.chat.attachment import Attachment
from app.ui import motion
from app.ui.composer.attachment_chip import AttachmentChip
from app.ui.motion import apply_motion, folder_asks_for_stillness, still
from app.ui.pages.progress_dialog import ProgressDialog
from app.ui.program import Program
from app.ui.theme import LIGHT


@pytest.fixture(autouse=True)
def _moving_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_motion(qapp, "full")


@pytest.mark.parametrize(
    ("choice", "system", "calm"),
    [("full", True, False), ("reduced", False, True), ("system", True, True), ("system", False, False)],
)
def test_the_choice_goes_before_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, choice: str, system: bool, calm: bool
) -> None:
    monkeypatch.setattr(motion, "system_is_still", lambda: system)
    apply_motion(qapp, choice)
    assert still() is calm
    assert (qapp.cursorFlashTime() == 0) is calm
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_General) is not calm


@pytest.mark.parametrize(
    ("name", "text", "asks"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "not a file of settings \x00", False),
    ],
)
def test_the_files_of_desktops_are_understood(tmp_path: Path, name: str, text: str, asks: bool) -> None:
    assert not folder_asks_for_stillness(tmp_path)
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    assert folder_asks_for_stillness(tmp_path) is asks


@pytest.mark.parametrize("calm", [True, False])
def test_a_file_that_is_read_turns_or_says_so(qtbot: QtBot, qapp: QApplication, calm: bool) -> None:
    apply_motion(qapp, "reduced" if calm else "full")
    chip = AttachmentChip(Attachment(1, "notes.txt", 10), LIGHT)
    qtbot.addWidget(chip)
    chip.show()
    assert chip.spinner.isVisible() is not calm
    assert chip.spinner._clock.isActive() is not calm
    assert chip.detail.text() == "Reading…"


@pytest.mark.parametrize("calm", [True, False])
def test_a_bar_without_an_end_stands_still(qtbot: QtBot, qapp: QApplication, calm: bool) -> None:
    apply_motion(qapp, "reduced" if calm else "full")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ProgressDialog(parent, "Exporting")
    (bar,) = dialog.findChildren(QProgressBar)
    assert (bar.maximum() == 1 and bar.value() == 0) is calm
    dialog.show_progress("half", 1, 2)
    assert (bar.value(), bar.maximum()) == (1, 2)


def test_the_setting_holds_at_once(program: Program, session: object) -> None:
    assert program.session is not None
    box = program.session.desk.settings.comfort.motion
    for value, calm in (("reduced", True), ("full", False)):
        index = box.findData(value)
        box.setCurrentIndex(index)
        box.activated.emit(index)
        assert still() is calm
        assert program.preferences.value.motion == value
