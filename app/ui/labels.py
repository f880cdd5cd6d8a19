"""Labels that show text as it is: never as rich text, which could name files and addresses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.theme import mark


def label(text: str = "", kind: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label in one of the looks of theme_sheet.py."""
    result = QLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setWordWrap(wrap)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    if kind:
        mark(result, kind)
    return result


def field_name(text: str, field: QWidget) -> QLabel:
    """The small caption above an input, which it also names for screen readers."""
    result = label(text, "tiny")
    result.setBuddy(field)
    field.setAccessibleName(text)
    return result


def rule() -> QFrame:
    """A thin line between two parts of a page."""
    line = QFrame()
    mark(line, "rule")
    return line
