"""Draws the sidebar's rows and headings, which no style sheet can tell apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.chat.titles import TITLE_LENGTH
from app.ui.theme import RADIUS_CONTROL, SMALL, Theme, ui_font

CHAT_ID = int(Qt.ItemDataRole.UserRole)
BUSY = CHAT_ID + 1
TITLE = CHAT_ID + 2
ROW_HEIGHT, HEADING_HEIGHT, GAP, INSET = 34, 37, 4, 8
DOT = 6

Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """A heading is muted and small; a row has a ground when it is open or hovered, and a dot while it is busy."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Rows and headings have one height each."""
        return QSize(80, (ROW_HEIGHT if index.data(CHAT_ID) else HEADING_HEIGHT) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(CHAT_ID):
            self._paint_row(painter, option, index)
        else:
            self._paint_heading(painter, option.rect, str(index.data()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802, ARG002
        """A line without frame, as high as the row."""
        editor = QLineEdit(parent)
        editor.setAccessibleName("Name of the chat")
        editor.setMaxLength(TITLE_LENGTH)
        editor.setStyleSheet("padding: 0 7px; font-size: 13px;")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802, ARG002
        """Cover the row and nothing else."""
        editor.setGeometry(_ground(option.rect))

    def _paint_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        painter.setFont(ui_font(11, 600))
        painter.setPen(QColor(self.theme.muted))
        area = place.adjusted(INSET, 0, -INSET, -GAP - 9)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), text)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = _ground(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selected if selected else self.theme.hover))
            painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_title(painter, ground, str(index.data()), selected, bool(index.data(BUSY)))

    def _paint_title(self, painter: QPainter, ground: QRect, title: str, selected: bool, busy: bool) -> None:
        painter.setFont(ui_font(SMALL, 500 if selected else 400))
        painter.setPen(QColor(self.theme.text))
        area = ground.adjusted(INSET, 0, -INSET - (DOT + 8 if busy else 0), 0)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            centre = QPointF(ground.right() - INSET - DOT / 2, ground.center().y() + 0.5)
            painter.drawEllipse(centre, DOT / 2, DOT / 2)


def _ground(place: QRect) -> QRect:
    return place.adjusted(0, 0, 0, -GAP)
