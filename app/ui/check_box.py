"""Check boxes and radio buttons whose marks are visible by day and by night; Fusion's nearly vanish on dark cards."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from app.ui.theme import SMALL, ui_font

MARK, GAP = 16, 9
_TICK = QPolygonF([QPointF(4.2, 8.4), QPointF(7, 11.2), QPointF(11.8, 5.4)])


class CheckBox(QCheckBox):
    """A square that is filled with the accent and ticked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _prepare(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for mark and text."""
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw mark and text."""
        painter, place = _begin(self)
        painter.drawRoundedRect(place, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 1.8))
            painter.drawPolyline(_TICK.translated(place.x() - 0.5, place.y() - 0.5))
        _end(self, painter, place)


class RadioButton(QRadioButton):
    """A circle that is filled with the accent, with a point."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _prepare(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for mark and text."""
        return _size(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw mark and text."""
        painter, place = _begin(self)
        painter.drawEllipse(place)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.HighlightedText))
            painter.drawEllipse(place.center(), 2.8, 2.8)
        _end(self, painter, place)


def _prepare(box: QAbstractButton) -> None:
    box.setFont(ui_font(SMALL))
    box.setCursor(Qt.CursorShape.PointingHandCursor)
    box.setMinimumHeight(24)


def _size(box: QAbstractButton) -> QSize:
    metrics = box.fontMetrics()
    return QSize(MARK + GAP + metrics.horizontalAdvance(box.text()) + 6, max(24, metrics.height() + 6))


def _begin(box: QAbstractButton) -> tuple[QPainter, QRectF]:
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(1.5, (box.height() - MARK) / 2 + 0.5, MARK - 1, MARK - 1)
    accent = box.palette().color(QPalette.ColorRole.Highlight)
    edge = accent if box.isChecked() or box.hasFocus() else box.palette().color(QPalette.ColorRole.Dark)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(accent if box.isChecked() else Qt.BrushStyle.NoBrush)
    return painter, place


def _end(box: QAbstractButton, painter: QPainter, place: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if box.hasFocus():
        painter.setPen(QPen(box.palette().color(QPalette.ColorRole.Highlight), 1))
        painter.drawRoundedRect(QRectF(box.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    group = QPalette.ColorGroup.Normal if box.isEnabled() else QPalette.ColorGroup.Disabled
    painter.setPen(box.palette().color(group, QPalette.ColorRole.WindowText))
    area = box.rect().adjusted(round(place.right()) + GAP, 0, 0, 0)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), box.text())
    painter.end()
