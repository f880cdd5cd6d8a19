"""The colours and fonts of the window, by day and by night.

How to use it:
* `LIGHT` and `DARK` are `Theme` values (theme_contrast.py has those of high contrast); every field is a colour such as
  "#1E6B54". Take colours from the theme that you were given, never from a constant: `QColor(theme.muted)`.
* theme_switch.py: `apply_theme(application, theme)` sets Fusion, palette, font and style sheet once for every widget.
  `ThemeSwitch` does so at start and whenever the person or the system changes it, and its `changed` signal tells
  widgets that paint by themselves or hold tinted icons.
* The style sheet (theme_sheet.py) knows widgets by a dynamic property: `mark(widget, "primary")`. Its docstring lists
  the marks of buttons, labels, frames and line edits. Plain widgets look right without a mark.
* Fonts: `ui_font(size, weight)` and `code_font(size)`, sizes in pixels (TEXT, SMALL, TINY, TITLE, HEADLINE). The style
  sheet sets no font on unmarked widgets, so `setFont` works there.
* Spacing in steps of four; the radii are RADIUS_CONTROL, RADIUS_CODE, RADIUS_CARD, RADIUS_DIALOG.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QWidget

TINY, SMALL, TEXT, TITLE, HEADLINE = 12, 13, 14, 15, 20
RADIUS_CONTROL, RADIUS_CODE, RADIUS_CARD, RADIUS_DIALOG = 8, 10, 12, 14
SIDEBAR_WIDTH, COLUMN_WIDTH, COMPOSER_WIDTH = 264, 720, 760


@dataclass(frozen=True, slots=True)
class Syntax:
    """Colours of the kinds that rendering/highlight.py tells apart."""

    keyword: str
    string: str
    number: str
    builtin: str
    name: str
    comment: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colour tokens. Text tokens keep at least 4.5:1 on every ground they are used on."""

    name: str
    bg: str
    side: str
    card: str
    text: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    user: str
    code: str
    warn: str
    warn_soft: str
    danger: str
    selected: str
    hover: str
    syntax: Syntax
    strong: bool = False
    """High contrast: 7:1 for all text, borders in full strength, and a focus ring of two pixels."""

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return QColor(self.bg).lightness() < 128


LIGHT = Theme(
    name="light",
    bg="#FBFAF7",
    side="#F3F1EA",
    card="#FFFFFF",
    text="#1E1D1A",
    muted="#68645B",
    line="#E3DFD5",
    accent="#1E6B54",
    accent_soft="#E4F0EB",
    on_accent="#FFFFFF",
    user="#EFECE3",
    code="#F6F4EE",
    warn="#8A5A10",
    warn_soft="#FBF1DC",
    danger="#A23B2A",
    selected="#E7E3D8",
    hover="#F0EDE5",
    syntax=Syntax("#8250A8", "#1E6B54", "#A4500F", "#A4500F", "#1D5A8C", "#68645B"),
)

DARK = Theme(
    name="dark",
    bg="#171A18",
    side="#121513",
    card="#1D211F",
    text="#E8E6DF",
    muted="#9EA098",
    line="#2B312E",
    accent="#74C7A7",
    accent_soft="#1D2F28",
    on_accent="#10211A",
    user="#232825",
    code="#131614",
    warn="#E0B568",
    warn_soft="#2E2717",
    danger="#E58A78",
    selected="#222725",
    hover="#202522",
    syntax=Syntax("#C49BE8", "#74C7A7", "#E8A66B", "#E8A66B", "#8DBBE8", "#9EA098"),
)


def ui_font(size: int = TEXT, weight: int = 400) -> QFont:
    """The interface font at `size` pixels: Inter where it is installed, else the system's own."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    if "Inter" in QFontDatabase.families():
        font.setFamilies(["Inter", font.family()])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font


def code_font(size: int = SMALL) -> QFont:
    """The system's fixed-width font at `size` pixels."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(size)
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, so that Fusion draws every plain widget in its colours."""
    result = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.bg,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.side,
        role.Text: theme.text,
        role.Button: theme.card,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.card,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.muted,
        role.Shadow: theme.line,
    }
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.muted))
    return result


def mark(widget: QWidget, kind: str) -> None:
    """Give a widget one of the looks that theme_sheet.py lists; may be called again to change it."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed when it is shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
