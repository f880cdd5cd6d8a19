"""The line between what the model no longer reads and what it does."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.transcript.style import Style

HEIGHT = 44
GAP = 12
WORDS = QT_TR_NOOP("Older messages are not sent")
_WHY = QT_TR_NOOP(
    "The messages above this line no longer fit what the model can read at once. They are kept in the chat."
)


class Divider(QWidget):
    """Words in the middle of a thin line."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{tr(WORDS)}. {tr(_WHY)}")
        self.setToolTip(tr(_WHY))
        self.apply_style(style)
        self.hide()

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        self._line, self._words = QColor(style.theme.line), QColor(style.theme.muted)
        self.setFont(style.tiny)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw words and line."""
        painter = QPainter(self)
        width = painter.fontMetrics().horizontalAdvance(tr(WORDS))
        middle, left = self.height() // 2, (self.width() - width) // 2
        painter.setPen(self._line)
        painter.drawLine(0, middle, max(0, left - GAP), middle)
        painter.drawLine(min(self.width(), left + width + GAP), middle, self.width(), middle)
        painter.setPen(self._words)
        painter.drawText(QRect(0, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignCenter), tr(WORDS))
        painter.end()
