"""Buttons with their names for screen readers, and tooltips that tell the shortcut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from app.ui import icons
from app.ui.theme import Theme, mark


def button(
    text: str, kind: str = "", *, clicked: Callable[[], object] | None = None, name: str = "", shortcut: str = ""
) -> QPushButton:
    """A button with a text; `name` says more to screen readers where the text alone is too short."""
    result = QPushButton(text)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.setAutoDefault(False)
    describe(result, name or text, shortcut)
    if kind:
        mark(result, kind)
    if clicked is not None:
        result.clicked.connect(lambda _checked=False: clicked())
    return result


class IconButton(QToolButton):
    """A button that is only an icon, tinted from the theme; it always has a name and a tooltip."""

    def __init__(self, picture: str, name: str, theme: Theme, *, kind: str = "quiet", shortcut: str = "") -> None:
        super().__init__()
        self._picture = picture
        self._kind = kind
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        mark(self, kind)
        describe(self, name, shortcut)
        self.set_theme(theme)

    def set_picture(self, picture: str, theme: Theme) -> None:
        """Show another icon."""
        self._picture = picture
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon anew."""
        colour = theme.on_accent if self._kind == "round" else theme.muted
        self.setIcon(icons.icon(self._picture, colour))


def describe(widget: QAbstractButton, name: str, shortcut: str = "") -> None:
    """Give a button its accessible name, and a tooltip with the keys that do the same."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    widget.setAccessibleName(name)
    widget.setToolTip(f"{name} ({keys})" if keys else name)
