"""The window itself: size, place, second start, plain labels, names for everything, no text in the log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.ui.confirm import ConfirmDialog
from app.ui.desk import Desk
from app.ui.first_run.first_run import FirstRun
from app.ui.first_run.recovery_page import RecoveryPage
from app.ui.main_window import MINIMUM, MainWindow
from app.ui.pages.about_dialog import AboutDialog, licences_text
from app.ui.pages.passphrase_dialog import PassphraseDialog
from app.ui.pages.shortcuts_sheet import ShortcutsSheet
from app.ui.program import Program
from app.ui.qt_messages import LOG_NAME, log_qt_messages
from app.ui.shortcuts import sheet_rows
from app.ui.single_instance import RAISE_NAME, SingleInstance
from app.ui.theme import LIGHT
from app.ui.theme_switch import ThemeSwitch
from app.ui.unlock_page import UnlockPage

Open = Callable[..., Program]
WORDS = "abandon " * 14 + "zoo"


def outside(window: QWidget) -> list[str]:
    """Shown controls that are not wholly within the window, or narrower than their text."""
    wrong = []
    for control in window.findChildren(QWidget):
        if not isinstance(control, QAbstractButton | QLineEdit | QPlainTextEdit) or not control.isVisible():
            continue
        corner = control.mapTo(window, QPoint(0, 0))
        fits = corner.x() >= 0 and corner.x() + control.width() <= window.width()
        if not fits or (isinstance(control, QPushButton) and control.width() < control.minimumSizeHint().width()):
            wrong.append(control.accessibleName())
    return wrong


def of_qt(item: QAbstractButton) -> bool:
    """Whether a button is a part of one of Qt's own widgets."""
    return item.objectName().startswith("qt_") or item.metaObject().className() == "QTableCornerButton"


def complaints(root: QWidget) -> list[str]:
    """What is unfit for screen readers or could be taken for rich text."""
    words = [item for item in root.findChildren(QLabel) if item.text()]
    rich = [item.text() for item in words if item.textFormat() is not Qt.TextFormat.PlainText]
    buttons = [item for item in root.findChildren(QAbstractButton) if not of_qt(item)]
    nameless = [f"button {item.text()!r}" for item in buttons if not (item.accessibleName() or item.text())]
    silent = [f"no tooltip {item.accessibleName()!r}" for item in buttons if not item.toolTip() and not item.text()]
    fields = [item for item in root.findChildren(QWidget) if isinstance(item, QLineEdit | QPlainTextEdit)]
    unnamed = [f"field {item}" for item in fields if not item.accessibleName()]
    return [*rich, *nameless, *silent, *unnamed]


def test_everything_fits_into_the_smallest_window(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    window = program.window
    window.resize(*MINIMUM)
    assert (window.minimumWidth(), window.minimumHeight()) == (640, 480)
    assert program.session is not None
    desk = program.session.desk
    for show in (desk.show_chat, desk.show_models, desk.show_settings):
        show()
        qtbot.waitUntil(lambda: outside(window) == [])
        assert window.width() == MINIMUM[0]
    assert complaints(window) == []


def test_the_text_column_is_never_wider_than_760(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    program.window.resize(1900, 900)
    qtbot.wait(10)
    assert program.session is not None
    composer = program.session.desk.chat.composer
    right = composer.parentWidget()
    assert composer.width() <= 760
    assert right is not None
    desk = program.session.desk.chat
    middle = composer.mapTo(desk, composer.rect().center()).x()
    assert abs(middle - desk.width() // 2) <= 2


def test_every_screen_is_named_and_plain(qtbot: QtBot, switch: ThemeSwitch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    screens: list[QWidget] = [
        FirstRun(switch.theme),
        RecoveryPage(WORDS),
        UnlockPage(switch.theme, locked=True),
        AboutDialog(parent, switch.theme),
        PassphraseDialog(parent),
        ShortcutsSheet(parent, sheet_rows(())),
        ConfirmDialog(parent, "Title?", "Text.", "Do it"),
    ]
    for screen in screens:
        qtbot.addWidget(screen)
        assert complaints(screen) == []


@pytest.mark.parametrize(("place", "kept"), [((40, 30, 700, 600), True), ((9000, 9000, 700, 600), False)])
def test_the_window_comes_back_where_it_can_be_reached(qtbot: QtBot, place: tuple[int, ...], kept: bool) -> None:
    window = MainWindow(Settings(window=place))
    qtbot.addWidget(window)
    assert (window.geometry_values() == place) is kept
    assert window.geometry_values()[2:] == place[2:]


def test_a_window_of_a_larger_screen_fits_this_one(qtbot: QtBot) -> None:
    window = MainWindow(Settings(window=(40, 30, 5000, 4000)))
    qtbot.addWidget(window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert window.geometry_values()[2:] == (screen.width(), screen.height())


def test_closing_asks_first(qtbot: QtBot) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    window.allow_close()
    window.close()
    assert not window.isVisible()


def test_a_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    with qtbot.waitSignal(first.raise_requested, timeout=10_000):
        assert not second.acquire()
    with qtbot.waitSignal(first.file_given, timeout=10_000) as given:
        assert not second.acquire(tmp_path / "ein Modell 茶.gguf")
    assert given.args == [tmp_path / "ein Modell 茶.gguf"]
    assert (tmp_path / RAISE_NAME).read_bytes() == b""
    first.release()
    assert second.acquire()
    second.release()


def test_the_theme_changes_live(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk(settings=Settings(theme="light"))
    light = program.window.grab().toImage().pixelColor(640, 20)
    with qtbot.waitSignal(program.switch.changed, timeout=20_000):
        program.switch.choose("dark")
    dark = program.window.grab().toImage().pixelColor(640, 20)
    assert light.lightness() > 200 > 60 > dark.lightness()


def test_warnings_are_logged_without_their_text(tmp_path: Path) -> None:
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages(tmp_path)
        qWarning("a secret sentence of a chat")
        text = (tmp_path / LOG_NAME).read_text()
    finally:
        qInstallMessageHandler(before)
        logger = logging.getLogger("carrel.qt")
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
            handler.close()
    assert "WARNING" in text
    assert "secret" not in text


def test_about_names_qt_and_its_licence() -> None:
    text = licences_text()
    assert "Lesser General Public License" in text
    assert "code.qt.io" in text
    assert "llama-cpp-python" in text
    assert "never looks for updates by itself" in text


def test_a_window_whose_upper_edge_was_on_another_screen_comes_back(qtbot: QtBot) -> None:
    window = MainWindow(Settings(window=(40, -500, 640, 600)))
    qtbot.addWidget(window)
    assert window.geometry_values()[1] >= 0


def test_a_start_where_nothing_can_be_written_is_no_second_one(tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path / "missing")  # as on a full disk: no lock file can be made
    assert instance.acquire()


def test_all_shortcuts_can_be_read_in_a_low_window(qtbot: QtBot) -> None:
    parent = QWidget()
    parent.resize(*MINIMUM)
    qtbot.addWidget(parent)
    sheet = ShortcutsSheet(parent, [("Ctrl+K", "Do something with it")] * 40)
    assert sheet.sizeHint().height() <= MINIMUM[1]
    sheet.show()
    (area,) = sheet.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_a_passphrase_that_is_being_changed_can_not_be_cancelled(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PassphraseDialog(parent)
    wanted: list[str] = []
    dialog.change_requested.connect(lambda _old, new: wanted.append(new))
    dialog.old.edit.setText("old")
    for field in (dialog.new, dialog.again):
        field.edit.setText("orbit-velvet-canoe-fifteen")
    dialog.show()
    dialog.change.click()
    for field in (dialog.new, dialog.again):
        field.edit.setText("orbit-velvet-canoe-sixteen")
    dialog.change.click()
    dialog.reject()
    assert dialog.isVisible()
    assert wanted == ["orbit-velvet-canoe-fifteen"]
    dialog.show_trouble("It was wrong.")
    dialog.reject()
    assert not dialog.isVisible()


def test_a_desk_is_filled_unseen_within_the_window(qtbot: QtBot) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    lock = QWidget()
    window.show_screen(lock)
    held: list[tuple[Desk, int]] = []

    def hold(desk: Desk) -> None:
        window.hold_screen(desk)
        held.append((desk, len(desk.findChildren(QPushButton))))

    steps = Desk.made(LIGHT, hold)
    with pytest.raises(StopIteration):
        while True:
            next(steps)
            assert window.screen_widget() is lock
    ((desk, buttons),) = held
    assert buttons == 0, "what is in it by then is styled twice"
    window.show_screen(desk)
    assert window.screen_widget() is desk
    assert window.findChildren(QStackedWidget)[0].count() == 1
