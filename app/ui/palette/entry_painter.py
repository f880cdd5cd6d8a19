"""Draws a line of the command palette: the title at the left, the keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import RADIUS_CONTROL, TEXT, TINY, Theme, ui_font

DETAIL = int(Qt.ItemDataRole.UserRole) + 1
ROW, INSET, GAP = 36, 12, 16

Index = QModelIndex | QPersistentModelIndex


class EntryPainter(QStyledItemDelegate):
    """Titles are plain text and cut at their end; the current line has a ground and an edge."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """All lines are as high."""
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.setBrush(QColor(self._theme.selected))
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 1.5, -0.5, -1.5), RADIUS_CONTROL, RADIUS_CONTROL)
        area = place.adjusted(INSET, 0, -INSET, 0)
        room = area.width() - self._paint_detail(painter, area, str(index.data(DETAIL) or "")) - GAP
        self._paint_title(painter, QRect(area.left(), area.top(), room, area.height()), str(index.data()))
        painter.restore()

    def _paint_detail(self, painter: QPainter, area: QRect, detail: str) -> int:
        painter.setFont(ui_font(TINY))
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), detail)
        return painter.fontMetrics().horizontalAdvance(detail)

    def _paint_title(self, painter: QPainter, area: QRect, title: str) -> None:
        font = ui_font(TEXT)
        shown = QFontMetrics(font).elidedText(" ".join(title.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
