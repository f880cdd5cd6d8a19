"""Paints the charts of the report in the window, in the theme's colours and at the width that there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rendering.redteam.charts import NAMES_SHARE, Row, bar_chart
from app.rendering.redteam.shapes import Box, Chart, Shape
from app.ui.theme import Theme, ui_font

SCALE = 1.4
"""Charts are made in points, for paper."""


class ChartView(QWidget):
    """Draws `rows` anew at each width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[Row] = ()
        self._summary = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row], summary: str) -> None:
        """Show other rows; `summary` is what screen readers say."""
        self._rows, self._summary = rows, summary
        spoken = "; ".join(f"{row.name}: {row.bars[0].words}" for row in rows)
        self.setAccessibleName(summary)
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its rows, which no width changes."""
        return QSize(320, round(SCALE * self._chart(320).height) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw all shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self._chart(self.width()).shapes:
            self._draw(painter, shape)
        painter.end()

    def _chart(self, width: int) -> Chart:
        return bar_chart(self._rows, self._summary, width / SCALE)

    def _draw(self, painter: QPainter, shape: Shape) -> None:
        colour = QColor(self._theme.line if shape.role == "soft" else getattr(self._theme, shape.role))
        if isinstance(shape, Box):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            place = QRectF(shape.x * SCALE, shape.y * SCALE, shape.width * SCALE, shape.height * SCALE)
            painter.drawRoundedRect(place, 3, 3)
            return
        painter.setPen(colour)
        painter.setFont(ui_font(round(shape.size * SCALE), 400))
        text, x = shape.text, shape.x * SCALE
        metrics = painter.fontMetrics()
        if shape.anchor == "end":
            x -= metrics.horizontalAdvance(text)
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(NAMES_SHARE * self.width()))
        painter.drawText(round(x), round(shape.y * SCALE), text)
