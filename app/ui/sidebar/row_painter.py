"""Draws the sidebar's rows and headings, which no style sheet can tell apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.chat.titles import TITLE_LENGTH
from app.i18n import tr
from app.ui import icons
from app.ui.theme import RADIUS_CONTROL, SMALL, TINY, Theme, ui_font

CHAT_ID = int(Qt.ItemDataRole.UserRole)
BUSY = CHAT_ID + 1
TITLE = CHAT_ID + 2
OPEN = CHAT_ID + 3
TAGS = CHAT_ID + 4
FOLDER_ID = CHAT_ID + 5
CLOSED = CHAT_ID + 6
COUNT = CHAT_ID + 7
ROW_HEIGHT, HEADING_HEIGHT, GAP, INSET = 34, 37, 4, 8
DOT, ARROW, TAG_SHARE = 6, 14, 0.4

Index = QModelIndex | QPersistentModelIndex
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class RowPainter(QStyledItemDelegate):
    """Headings are muted and small, folders' have an arrow; open, selected and hovered rows have a ground."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.many = False
        """Whether several rows are selected: they then look other than the open one."""

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
            self._paint_heading(painter, option, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802, ARG002
        """A line without frame, as high as the row."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Name of the chat"))
        editor.setMaxLength(TITLE_LENGTH)
        editor.setStyleSheet("padding: 0 7px; font-size: 13px;")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802, ARG002
        """Cover the row and nothing else."""
        editor.setGeometry(_ground(option.rect))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect.adjusted(INSET, HEADING_HEIGHT - 28, -INSET, -GAP)
        folder = bool(index.data(FOLDER_ID))
        hovered = folder and bool(option.state & QStyle.StateFlag.State_MouseOver)
        colour = self.theme.text if hovered else self.theme.muted
        if folder:
            picture = icons.pixmap("chevron-right" if index.data(CLOSED) else "chevron-down", colour, ARROW, 2.0)
            arrow = QRectF(place.left() - 2, place.center().y() - ARROW / 2 + 0.5, ARROW, ARROW)
            painter.drawPixmap(arrow, picture, QRectF(picture.rect()))
            place.setLeft(place.left() + ARROW + 2)
        painter.setFont(ui_font(11, 600))
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        count = str(index.data(COUNT)) if folder and index.data(CLOSED) else ""
        room = place.width() - (metrics.horizontalAdvance(count) + 8 if count else 0)
        painter.drawText(place, _MIDDLE, metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)
        self._paint_focus(painter, option, place.adjusted(-ARROW - 8, -2, 6, 2))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = _ground(option.rect)
        colour = self._ground_colour(option, bool(index.data(OPEN)))
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_focus(painter, option, ground)
        area = ground.adjusted(INSET, 0, -INSET, 0)
        if index.data(BUSY):
            self._paint_dot(painter, area)
            area.setRight(area.right() - DOT - 8)
        area.setRight(area.right() - self._paint_tags(painter, area, index.data(TAGS) or ()))
        self._paint_title(painter, area, str(index.data()), bool(index.data(OPEN)))

    def _ground_colour(self, option: QStyleOptionViewItem, opened: bool) -> str:
        if option.state & QStyle.StateFlag.State_Selected and self.many:
            return self.theme.accent_soft
        if opened:
            return self.theme.selected
        hovered = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        return self.theme.hover if hovered else ""

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_tags(self, painter: QPainter, area: QRect, tags: tuple[str, ...]) -> int:
        """The first tag at the right, and how many more there are; returns the room that it took."""
        if not tags:
            return 0
        painter.setFont(ui_font(TINY))
        painter.setPen(QColor(self.theme.muted))
        words = f"{tags[0]} +{len(tags) - 1}" if len(tags) > 1 else tags[0]
        metrics = painter.fontMetrics()
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(area.width() * TAG_SHARE))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        return metrics.horizontalAdvance(text) + 8

    def _paint_title(self, painter: QPainter, area: QRect, title: str, opened: bool) -> None:
        painter.setFont(ui_font(SMALL, 500 if opened else 400))
        painter.setPen(QColor(self.theme.text))
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE, text)

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(QPointF(area.right() - DOT / 2, area.center().y() + 0.5), DOT / 2, DOT / 2)


def _ground(place: QRect) -> QRect:
    return place.adjusted(0, 0, 0, -GAP)
