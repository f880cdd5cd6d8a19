"""Another theme comes in several turns of the event loop, and nobody sees half of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.buttons import button
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.pages.page import Page
from app.ui.theme import DARK, LIGHT, Theme
from app.ui.theme_switch import ThemeChoice, ThemeSwitch, _dress, _recolour, _undress, apply_theme

LONG = 20_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    QPushButton("Press", widget)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def theme_switch(qapp: QApplication) -> ThemeSwitch:
    return ThemeSwitch(qapp, "light")


@pytest.fixture
def told(theme_switch: ThemeSwitch) -> list[Theme]:
    """The themes that widgets were told of."""
    themes: list[Theme] = []
    theme_switch.changed.connect(themes.append)
    return themes


def _turn(application: QApplication) -> None:
    application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def test_windows_keep_their_picture_until_all_of_it_is_there(
    qtbot: QtBot, qapp: QApplication, window: QWidget, theme_switch: ThemeSwitch, told: list[Theme]
) -> None:
    theme_switch.choose("dark")
    assert theme_switch.theme == DARK
    assert not window.updatesEnabled()
    sheets: list[str] = []
    others = QTimer(window, interval=0)
    others.timeout.connect(lambda: sheets.append(qapp.styleSheet()))
    others.start()
    qtbot.waitUntil(window.updatesEnabled, timeout=LONG)
    others.stop()
    assert "" in sheets, "it was done in one go"
    assert any(DARK.card in sheet for sheet in sheets), "nothing else came between the sheet and what is told"
    assert told == [DARK]
    assert DARK.card in qapp.styleSheet()
    assert window.grab().toImage().pixelColor(1, 1).lightness() < 60


def test_a_choice_within_a_change_is_the_one_that_holds(
    qtbot: QtBot, qapp: QApplication, window: QWidget, theme_switch: ThemeSwitch, told: list[Theme]
) -> None:
    theme_switch.choose("dark")
    _turn(qapp)
    theme_switch.choose("light")
    qtbot.waitUntil(window.updatesEnabled, timeout=LONG)
    assert told == [LIGHT]
    assert LIGHT.card in qapp.styleSheet()
    assert DARK.card not in qapp.styleSheet()


def test_a_window_that_goes_meanwhile_is_not_missed(qtbot: QtBot, theme_switch: ThemeSwitch, window: QWidget) -> None:
    other = QWidget()
    other.show()
    theme_switch.choose("dark")
    delete(other)
    qtbot.waitUntil(window.updatesEnabled, timeout=LONG)


def test_a_window_that_somebody_else_holds_stays_held(
    qtbot: QtBot, theme_switch: ThemeSwitch, window: QWidget, qapp: QApplication
) -> None:
    window.setUpdatesEnabled(False)
    with qtbot.waitSignal(theme_switch.changed, timeout=LONG):
        theme_switch.choose("dark")
    for _ in range(5):
        _turn(qapp)
    assert not window.updatesEnabled()


def test_a_theme_can_be_put_on_at_once(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert DARK.card in qapp.styleSheet()


def test_the_arrow_of_a_choice_is_seen_after_a_change(qtbot: QtBot, theme_switch: ThemeSwitch) -> None:
    page, box = Page("Settings"), ChoiceBox()
    page.body.addWidget(box)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    theme_switch.choose("dark")
    qtbot.waitUntil(page.updatesEnabled, timeout=LONG)
    picture = box.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(picture.width() - 24, picture.width() - 4) for y in range(6, 24)
    }
    assert DARK.muted.lower() in colours


def _page(qtbot: QtBot) -> Page:
    page = Page("Settings")
    for widget in (
        QLabel("Words"),
        button("Press"),
        button("Go on", "primary"),
        QLineEdit("Typed"),
        QPlainTextEdit("Lines\n" * 40),
        ChoiceBox(),
        CheckBox("Kept"),
    ):
        page.body.addWidget(widget)
    for each in page.findChildren(QWidget):
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a ring would be a difference
    qtbot.addWidget(page)
    page.resize(600, 420)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_what_was_hidden_during_a_change_looks_like_new(
    qtbot: QtBot, theme_switch: ThemeSwitch, theme: ThemeChoice
) -> None:
    hidden = _page(qtbot)
    hidden.hide()
    with qtbot.waitSignal(theme_switch.changed, timeout=LONG):
        theme_switch.choose(theme)
    hidden.show()
    qtbot.waitExposed(hidden)
    picture = hidden.grab().toImage()
    hidden.hide()
    assert picture == _page(qtbot).grab().toImage()


class Told(QWidget):
    """Counts how often it is told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        self.times += event.type() is QEvent.Type.StyleChange
        super().changeEvent(event)


def test_what_is_hidden_does_not_look_up_the_new_sheet(qtbot: QtBot, qapp: QApplication) -> None:
    hidden, seen = Told(), Told()
    qtbot.addWidget(hidden)
    qtbot.addWidget(seen)
    seen.show()
    apply_theme(qapp, DARK)
    assert (hidden.times, seen.times) == (0, 2), "without the old sheet, and with the new one"


def test_what_is_shown_within_a_change_is_told_of_the_new_sheet(qtbot: QtBot, qapp: QApplication) -> None:
    late = Told()
    qtbot.addWidget(late)
    _recolour(qapp, DARK)
    _undress(qapp)
    late.show()
    late.times = 0
    _dress(qapp, DARK)
    assert late.times == 1
