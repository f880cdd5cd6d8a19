"""Every text of all themes can be read on every ground it stands on, and icons exist and are tinted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.config.resources import resource
from app.ui.icons import app_icon, icon, pixmap
from app.ui.labels import label
from app.ui.pages.page import Page
from app.ui.theme import DARK, LIGHT, Syntax, Theme, mark
from app.ui.theme_contrast import CONTRAST_DARK, CONTRAST_LIGHT
from app.ui.theme_sheet import style_sheet
from app.ui.theme_switch import ThemeChoice, ThemeSwitch, apply_theme, wanted_theme

ALL = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
GROUNDS = ("bg", "side", "card", "user", "code", "selected", "hover")


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    return 0.2126 * linear(shade.redF()) + 0.7152 * linear(shade.greenF()) + 0.0722 * linear(shade.blueF())


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs(theme: Theme) -> Iterator[tuple[str, str]]:
    for ground in GROUNDS:
        yield theme.text, getattr(theme, ground)
        yield theme.muted, getattr(theme, ground)
    for ground in ("bg", "card", "accent_soft"):
        yield theme.accent, getattr(theme, ground)
    yield theme.on_accent, theme.accent
    yield from ((theme.warn, theme.warn_soft), (theme.text, theme.warn_soft), (theme.danger, theme.card))
    for kind in Syntax.__slots__:
        yield getattr(theme.syntax, kind), theme.code


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_text_can_be_read(theme: Theme) -> None:
    least = 7 if theme.strong else 4.5
    weak = {pair: round(contrast(*pair), 2) for pair in pairs(theme) if contrast(*pair) < least}
    assert weak == {}


@pytest.mark.parametrize("theme", [CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda theme: theme.name)
def test_high_contrast_has_borders_and_rings_that_are_seen(theme: Theme) -> None:
    edges = [(colour, getattr(theme, ground)) for colour in (theme.line, theme.accent) for ground in GROUNDS]
    weak = {pair: round(contrast(*pair), 2) for pair in edges if contrast(*pair) < 4.5}
    assert weak == {}
    assert "border: 2px solid" in style_sheet(theme).rsplit("QComboBox:focus", 1)[1]


@pytest.mark.parametrize(
    ("choice", "dark", "strong", "wanted"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, CONTRAST_LIGHT),
        ("system", True, True, CONTRAST_DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
        ("contrast", True, False, CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
    ],
)
def test_the_choice_and_the_system_give_the_theme(choice: ThemeChoice, dark: bool, strong: bool, wanted: Theme) -> None:
    assert wanted_theme(choice, dark=dark, contrast=strong) is wanted
    assert wanted.dark is (wanted in (DARK, CONTRAST_DARK))


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_the_style_sheet_has_every_token_filled_in(theme: Theme) -> None:
    assert "$" not in style_sheet(theme)


def test_icons_are_tinted(qapp: QApplication) -> None:
    for file in resource("icons").glob("*.svg"):
        image = pixmap(file.stem, "#74C7A7", 32).toImage()
        pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        solid = [colour for colour in pixels if colour.alpha() == 255]
        assert solid, file.stem
        assert all(abs(colour.red() - 0x74) + abs(colour.blue() - 0xA7) < 4 for colour in solid), file.stem
    assert not icon("lamp", "#000000").isNull()
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256, 512}


def test_the_switch_applies_and_tells(qtbot: QtBot, qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "light")
    told: list[Theme] = []
    switch.changed.connect(told.append)
    switch.choose("dark")
    switch.choose("dark")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [DARK]
    assert switch.theme is DARK
    assert qapp.palette().window().color().name().upper() == DARK.bg
    switch.choose("contrast")
    qtbot.waitUntil(lambda: len(told) > 1)
    assert switch.theme.strong
    assert qapp.palette().windowText().color().name().upper() == switch.theme.text
    switch.choose("light")
    qtbot.waitUntil(lambda: len(told) > 2)
    switch.deleteLater()


class Counting(QPushButton):
    """Counts how often it was told of another style."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        self.told += event.type() == QEvent.Type.StyleChange


def nested(widget: QWidget, depth: int) -> QWidget:
    """The widget within so many others."""
    for _ in range(depth):
        outer = QWidget()
        QVBoxLayout(outer).addWidget(widget)
        widget = outer
    return widget


def test_a_change_reaches_a_widget_as_often_however_deep_it_lies(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    button = Counting("deep")
    window = nested(button, 12)
    qtbot.addWidget(window)
    window.show()
    button.told = 0
    apply_theme(qapp, DARK)
    assert 0 < button.told <= 2


def test_a_page_that_was_hidden_at_the_change_has_the_new_ground(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    first, second = Page("One"), Page("Two")
    for page in (first, second):
        page.body.addWidget(label("Words"))
        pages.addWidget(page)
    pages.resize(600, 300)
    pages.show()
    for page in (second, first):
        pages.setCurrentWidget(page)
        qtbot.waitUntil(page.isVisible)
    apply_theme(qapp, DARK)
    pages.setCurrentWidget(second)
    assert pages.grab().toImage().pixelColor(5, 200) == QColor(DARK.bg)
    words = second.findChildren(QLabel)
    assert {word.palette().color(QPalette.ColorRole.WindowText).name() for word in words} == {DARK.text.lower()}


def test_what_was_hidden_at_the_change_is_in_the_new_colours_when_shown(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    button = QPushButton("")
    mark(button, "primary")
    button.resize(80, 40)
    window = nested(button, 2)
    qtbot.addWidget(window)
    window.show()
    window.hide()
    apply_theme(qapp, DARK)
    window.show()
    assert button.grab().toImage().pixelColor(40, 20) == QColor(DARK.accent)
    apply_theme(qapp, LIGHT)
    assert button.grab().toImage().pixelColor(40, 20) == QColor(LIGHT.accent)
