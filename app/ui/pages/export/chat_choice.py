"""Which chats: the open one, all, or some that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.messages import ConversationSummary
from app.i18n import tr
from app.ui.check_box import RadioButton
from app.ui.labels import rule
from app.ui.theme import RADIUS_CONTROL, SMALL, ui_font

LIST_HEIGHT, ROW_HEIGHT, BOX, GAP = 152, 30, 15, 9
_ID = int(Qt.ItemDataRole.UserRole)
_TICK = QPolygonF([QPointF(3.6, 7.8), QPointF(6.4, 10.6), QPointF(11.2, 4.8)])


class ChatChoice(QWidget):
    """`ids` are the chosen ones, in the order of the sidebar."""

    changed = Signal()

    def __init__(self, chats: Sequence[ConversationSummary], opened: str | None) -> None:
        super().__init__()
        self._chats = chats
        self._opened = opened if any(chat.id == opened for chat in chats) else None
        self.one = RadioButton(tr("The open chat"))
        self.every = RadioButton(tr("All %n chat(s)", "", len(chats)))
        self.some = RadioButton(tr("Some of them…"))
        self.list = TickList(chats, self._opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        for part in (self.one, self.every, self.some, self.list):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(rule())
        self.one.setVisible(self._opened is not None)
        (self.one if self._opened is not None else self.every).setChecked(True)
        self.list.hide()
        for radio in (self.one, self.every, self.some):
            radio.toggled.connect(self._toggled)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen chats."""
        if self.one.isChecked() and self._opened is not None:
            return (self._opened,)
        return tuple(chat.id for chat in self._chats) if self.every.isChecked() else self.list.ids

    def _toggled(self) -> None:
        self.list.setVisible(self.some.isChecked())
        self.changed.emit()


class TickList(QListWidget):
    """Chats with a box each; a click or Space ticks."""

    def __init__(self, chats: Sequence[ConversationSummary], ticked: str | None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Chats to export"))
        self.setFixedHeight(LIST_HEIGHT)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Ticks(self))
        for chat in chats:
            item = QListWidgetItem(chat.title)
            item.setData(_ID, chat.id)
            item.setCheckState(Qt.CheckState.Checked if chat.id == ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.itemClicked.connect(self.toggle)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ticked ones."""
        rows = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_ID) for item in rows if item.checkState() is Qt.CheckState.Checked)

    def toggle(self, item: QListWidgetItem) -> None:
        """Tick a chat, or no longer."""
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space ticks the row; all else is the list's."""
        if event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            self.toggle(self.currentItem())
            return
        super().keyPressEvent(event)


class _Ticks(QStyledItemDelegate):
    """Draws the boxes as those of CheckBox; Fusion's own are black below a style sheet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        """All rows are alike."""
        return QSize(80, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        palette, row = option.palette, QRectF(option.rect)
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(accent, 1))
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        box = QRectF(row.left() + 8.5, row.center().y() - BOX / 2, BOX, BOX)
        painter.setPen(QPen(accent if on else palette.color(QPalette.ColorRole.Dark), 1))
        painter.setBrush(accent if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.8))
            painter.drawPolyline(_TICK.translated(box.topLeft()))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(ui_font(SMALL))
        area = row.adjusted(8 + BOX + GAP, 0, -8, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()
