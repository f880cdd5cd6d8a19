"""Keeps the window in the person's choice of light, dark or the system's, live."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.theme import DARK, LIGHT, Theme, palette, ui_font
from app.ui.theme_sheet import style_sheet

ThemeChoice = Literal["system", "light", "dark"]


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dress the whole application in `theme`; safe to call again at any time."""
    application.setStyle("Fusion")
    application.setPalette(palette(theme))
    application.setFont(ui_font())
    application.setStyleSheet(style_sheet(theme))


class ThemeSwitch(QObject):
    """Applies the chosen theme and follows the system's while the choice is "system".

    `changed(Theme)` comes after the application was dressed anew: widgets with icons or own painting redo them there.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice: ThemeChoice = choice
        self.theme = self._wanted()
        apply_theme(application, self.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take "system", "light" or "dark" from now on."""
        self._choice = choice
        self._refresh()

    def _wanted(self) -> Theme:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self.theme:
            return
        self.theme = wanted
        apply_theme(self._application, wanted)
        self.changed.emit(wanted)
