"""Keeps the window in the person's choice of light, dark, high contrast or the system's, live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.theme import DARK, LIGHT, Theme, palette, ui_font
from app.ui.theme_contrast import CONTRAST_DARK, CONTRAST_LIGHT
from app.ui.theme_sheet import style_sheet
from app.ui.turns import Turns

ThemeChoice = Literal["system", "light", "dark", "contrast"]
_DRESSED = "dressed"
_OWN_STYLE, _POLISHED = Qt.WidgetAttribute.WA_SetStyle, Qt.WidgetAttribute.WA_WState_Polished
_HELD = Qt.WidgetAttribute.WA_StyleSheet
"""By a style sheet. Looked up once, as a change of theme goes over a thousand widgets."""


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dress the whole application in `theme`; safe to call again at any time."""
    if not application.property(_DRESSED):  # each of these polishes every widget anew
        application.setStyle("Fusion")
        application.setFont(ui_font())
        application.setProperty(_DRESSED, True)
    _recolour(application, theme)
    _undress(application)
    _dress(application, theme)


def _recolour(application: QApplication, theme: Theme) -> None:
    """Take the palette, and tell Qt to pass over what is hidden with the rest."""
    _pass_over_hidden(application)
    application.setPalette(palette(theme))


def _undress(application: QApplication) -> None:
    """Take no sheet: from sheet to sheet Qt polishes a widget as often as it has ancestors, so once."""
    application.setStyleSheet("")


def _dress(application: QApplication, theme: Theme) -> None:
    _pass_over_hidden(application)  # something may have been shown since the sheet was taken off
    application.setStyleSheet(style_sheet(theme))
    for widget in application.allWidgets():
        widget.setAttribute(_OWN_STYLE, False)


def _pass_over_hidden(application: QApplication) -> None:
    """Have Qt pass over what is hidden: it polishes a widget that is not polished yet when it is shown.

    A widget that a style sheet has got hold of takes no other palette from its parents, so that is undone too. And one
    with a style of its own is not told of the application's: hidden ones would look up their rules in it, only to find
    the sizes that they have, as these are the same in every theme.
    """
    for widget in application.allWidgets():
        hidden, put = not widget.isVisible(), widget.setAttribute
        put(_OWN_STYLE, hidden)
        if hidden:
            put(_POLISHED, False)
            put(_HELD, False)


class _Change(QObject):
    """Another theme in a few turns of the event loop.

    Until the last one the windows keep the picture that they have: nobody sees half of the change.
    """

    def __init__(self, application: QApplication, told: Callable[[], object]) -> None:
        super().__init__(application)
        self._application = application
        self._told = told
        self._still: list[QWidget] = []
        self._turns = Turns(self)

    def begin(self, theme: Theme) -> None:
        """Change to `theme`, whatever a change before this one has come to."""
        self._hold()
        self._turns.begin(self._changing(theme))

    def _changing(self, theme: Theme) -> Iterator[None]:
        _recolour(self._application, theme)
        yield
        _undress(self._application)
        yield
        _dress(self._application, theme)
        yield
        self._told()
        yield
        self._release()

    def _hold(self) -> None:
        for window in self._application.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._still.append(window)

    def _release(self) -> None:
        windows, self._still = self._still, []
        for window in windows:
            if isValid(window):
                window.setUpdatesEnabled(True)


class ThemeSwitch(QObject):
    """Applies the chosen theme and follows the system's while the choice is "system".

    Where the system asks for high contrast, "system" gives it; "contrast" gives it always, as light or dark as that.

    `changed(Theme)` comes after the application was dressed anew: widgets with icons or own painting redo them there.
    """

    begins = Signal()
    """The windows stand still from now on, until `changed`."""
    changed = Signal(object)

    def __init__(self, application: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__(application)
        self._choice: ThemeChoice = choice
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self.theme = self._wanted()
        self._change = _Change(application, lambda: self.changed.emit(self.theme))
        apply_theme(application, self.theme)
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._access.contrastPreferenceChanged.connect(self._refresh)

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take "system", "light", "dark" or "contrast" from now on."""
        self._choice = choice
        self._refresh()

    def _wanted(self) -> Theme:
        contrast = self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        return wanted_theme(self._choice, dark=self._hints.colorScheme() == Qt.ColorScheme.Dark, contrast=contrast)

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted == self.theme:
            return
        self.theme = wanted
        self.begins.emit()
        self._change.begin(wanted)


def wanted_theme(choice: ThemeChoice, *, dark: bool, contrast: bool) -> Theme:
    """The theme of a choice on a system that is dark or not, and asks for high contrast or not."""
    if choice in ("light", "dark"):
        return DARK if choice == "dark" else LIGHT
    if choice == "contrast" or contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT
