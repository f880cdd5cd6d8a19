"""A score from 0 to 1 as a bar, with a mark where each threshold of the policy lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

HEIGHT, TRACK, MARK_WIDTH = 16, 6, 2


class ScoreBar(QWidget):
    """Drawn in the warm tone of the guard's notes; `name` says the same to screen readers."""

    def __init__(self, score: float, marks: Sequence[float], name: str, theme: Theme) -> None:
        super().__init__()
        self._score = score
        self._marks = tuple(marks)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough to compare."""
        return QSize(180, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Track, share, marks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        top = (HEIGHT - TRACK) / 2
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(QRectF(0, top, self.width(), TRACK), TRACK / 2, TRACK / 2)
        painter.setBrush(QColor(self._theme.warn))
        painter.drawRoundedRect(QRectF(0, top, max(TRACK, self.width() * self._score), TRACK), TRACK / 2, TRACK / 2)
        painter.setBrush(QColor(self._theme.text))
        for mark in self._marks:
            left = min(self.width() - MARK_WIDTH, self.width() * mark)
            painter.drawRect(QRectF(left, 1, MARK_WIDTH, HEIGHT - 2))
        painter.end()
