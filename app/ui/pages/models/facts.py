"""Names and values below each other, as text that can be selected and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui.labels import label
from app.ui.theme import SMALL, mark, ui_font


class Facts(QWidget):
    """Values are fields that can't be written in: a long path or checksum scrolls instead of being cut or broken."""

    def __init__(self, rows: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.fill(rows)

    def fill(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows instead; a row without a value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        font = ui_font(SMALL)
        for line, (name, value) in enumerate(row for row in rows if row[1]):
            self._grid.addWidget(label(name, "tiny"), line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(_value(name, value, font), line, 1)


def _value(name: str, value: str, font: QFont) -> QLineEdit:
    field = QLineEdit(value)
    field.setReadOnly(True)
    field.setFont(font)
    field.setCursorPosition(0)
    field.setAccessibleName(name)
    field.setToolTip(value if len(value) > 48 else "")
    mark(field, "bare")
    return field
