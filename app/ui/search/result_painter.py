"""Draws the results of a search: chats as headings, below each the lines in which the words were found."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import RADIUS_CONTROL, SMALL, TEXT, TINY, Theme, ui_font

CHAT_ID = int(Qt.ItemDataRole.UserRole)
MESSAGE_ID = CHAT_ID + 1
WHO = CHAT_ID + 2
"""Who wrote it and when, above the text of a hit; beside the title of a chat, when it was written to."""
THOUGHT = CHAT_ID + 3
HEADING, INSET, WHO_HEIGHT, LINE, GAP = 40, 12, 20, 21, 4
MOST_LINES = 2

Index = QModelIndex | QPersistentModelIndex


class ResultPainter(QStyledItemDelegate):
    """A chat's title stands in full weight; what was found is written in the accent's colour on its soft ground."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.finder = re.compile(r"(?!)")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """A heading has one height; a hit as many lines as its text needs, two at most."""
        if not index.data(MESSAGE_ID):
            return QSize(80, HEADING)
        lines = self._laid_out(str(index.data()), option.rect.width() - 2 * INSET).lineCount()
        return QSize(80, WHO_HEIGHT + LINE * min(lines, MOST_LINES) + 2 * 7 + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one of them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(0, 0, 0, -GAP)
        if index.data(MESSAGE_ID):
            self._paint_ground(painter, option, place)
            self._paint_hit(painter, place.adjusted(INSET, 7, -INSET, 0), index)
        else:
            place = place.adjusted(0, 6, 0, 0)
            self._paint_ground(painter, option, place)
            self._paint_chat(painter, place.adjusted(INSET, 0, -INSET, 0), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selected if selected else self.theme.hover))
            painter.drawRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_chat(self, painter: QPainter, area: QRect, index: Index) -> None:
        when = str(index.data(WHO))
        painter.setFont(ui_font(TINY))
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), when)
        room = area.width() - painter.fontMetrics().horizontalAdvance(when) - 16
        painter.setPen(QColor(self.theme.text))
        layout = self._laid_out(str(index.data()), room, ui_font(TEXT, 600), lines=1)
        layout.draw(painter, QPointF(area.left(), area.center().y() - layout.boundingRect().height() / 2))

    def _paint_hit(self, painter: QPainter, area: QRect, index: Index) -> None:
        painter.setFont(ui_font(TINY))
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QRectF(area.left(), area.top(), area.width(), 16), str(index.data(WHO)))
        painter.setPen(QColor(self.theme.text))
        layout = self._laid_out(str(index.data()), area.width())
        layout.draw(painter, QPointF(area.left(), area.top() + WHO_HEIGHT))

    def _laid_out(self, text: str, width: int, font: QFont | None = None, lines: int = MOST_LINES) -> QTextLayout:
        """The text in lines of `width`, cut after the last one, with what was found marked."""
        used = font or ui_font(SMALL)
        layout = _lines(text, used, width, self._formats(text))
        if layout.lineCount() > lines:
            last = layout.lineAt(lines - 1)
            shown = f"{text[: last.textStart() + max(1, last.textLength() - 2)].rstrip()} …"
            layout = _lines(shown, used, width, self._formats(shown))
        return layout

    def _formats(self, text: str) -> list[QTextLayout.FormatRange]:
        found = []
        for match in self.finder.finditer(text):
            one = QTextLayout.FormatRange()
            one.start = len(text[: match.start()].encode("utf-16-le")) // 2
            one.length = len(match.group().encode("utf-16-le")) // 2
            look = QTextCharFormat()
            look.setForeground(QColor(self.theme.accent))
            look.setBackground(QColor(self.theme.accent_soft))
            look.setFontWeight(QFont.Weight.DemiBold)
            one.format = look
            found.append(one)
        return found


def _lines(text: str, font: QFont, width: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    for number in range(MOST_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, number * LINE))
    layout.endLayout()
    return layout
