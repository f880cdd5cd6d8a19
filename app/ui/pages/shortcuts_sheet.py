"""All keys on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.shortcuts import native


class ShortcutsSheet(QDialog):
    """Lists (keys, what they do)."""

    def __init__(self, parent: QWidget, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("Keyboard shortcuts"), "headline"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for line, (keys, meaning) in enumerate(rows):
            grid.addWidget(label(meaning), line, 0)
            side = QHBoxLayout()
            side.addStretch(1)
            side.addWidget(label(native(keys), "key"))
            grid.addLayout(side, line, 1)
        column.addLayout(grid)
        close = button(tr("Close"), "primary", clicked=self.accept, shortcut="Esc")
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(end)
