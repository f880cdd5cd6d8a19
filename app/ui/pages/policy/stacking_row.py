"""Parts beside each other, or below each other where there is no room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class StackingRow(QWidget):
    """Fill `row`. It may become as narrow as it has to, which a layout alone would not allow."""

    def __init__(self, narrow: int, spacing: int) -> None:
        super().__init__()
        self._narrow = narrow
        self.setMinimumWidth(1)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Turn the row where the width asks for it."""
        super().resizeEvent(event)
        narrow = self.width() < self._narrow
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() != wanted:
            self.row.setDirection(wanted)
