"""All keys on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.shortcuts import native
from app.ui.theme import mark

ROOM, LEAST, FRAME = 200, 240, 2
"""What the rest of the dialog takes of the window's height, in pixels, and how much of the list is always shown."""


class ShortcutsSheet(QDialog):
    """Lists (keys, what they do), and scrolls where they are more than the window is high."""

    def __init__(self, parent: QWidget, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("Keyboard shortcuts"), "headline"))
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(8, 6, 14, 6)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for line, (keys, meaning) in enumerate(rows):
            grid.addWidget(label(meaning), line, 0)
            side = QHBoxLayout()
            side.addStretch(1)
            side.addWidget(label(native(keys), "key"))
            grid.addLayout(side, line, 1)
        column.addWidget(_scrolling(listed, max(LEAST, parent.window().height() - ROOM)), 1)
        close = button(tr("Close"), "primary", clicked=self.accept, shortcut="Esc")
        close.setDefault(True)  # the focus is in the list, for the arrow keys
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(end)


def _scrolling(listed: QWidget, most: int) -> QScrollArea:
    area = QScrollArea()
    mark(area, "transcript")  # a ring while it has the focus
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(tr("Keyboard shortcuts"))
    area.viewport().setAutoFillBackground(False)
    area.setWidget(listed)
    listed.setAutoFillBackground(False)
    needed = listed.sizeHint()
    beside = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(needed.width() + beside + 2 * FRAME)
    area.setFixedHeight(min(needed.height() + 2 * FRAME, most))
    return area
