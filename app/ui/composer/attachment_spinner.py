"""A small turning arc: something is being done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.ui.motion import still
from app.ui.theme import Theme

_SIZE, _PACE_MS, _STEP, _ARC = 18, 60, 24, 270


class Spinner(QWidget):
    """Turns while it is shown, where things may move."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colour = QColor(theme.accent)
        self._angle = 0
        self._clock = QTimer(self, interval=_PACE_MS)
        self._clock.timeout.connect(self._turn)
        self.setFixedSize(_SIZE, _SIZE)
        self.setAccessibleName(tr("Reading"))

    def set_theme(self, theme: Theme) -> None:
        """Take the accent of another theme."""
        self._colour = QColor(theme.accent)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin to turn."""
        super().showEvent(event)
        if not still():
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Rest."""
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw three quarters of a circle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(QRectF(3, 3, _SIZE - 6, _SIZE - 6), -self._angle * 16, _ARC * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP) % 360
        self.update()
