"""The list of chats itself: headings, rows, renaming in place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from app.chat.day_groups import grouped
from app.chat.titles import one_line
from app.domain.messages import ConversationSummary
from app.ui.sidebar.row_painter import BUSY, CHAT_ID, TITLE, RowPainter
from app.ui.theme import Theme


class ChatRows(QListWidget):
    """Chats under their days, newest first. Chosen by click or Enter; F2 renames, Delete deletes."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    delete_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._painter = RowPainter(self, theme)
        self._busy: str | None = None
        self._filling = False
        self._later: tuple[Sequence[ConversationSummary], datetime, str | None] | None = None
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Chats")
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.itemChanged.connect(self._renamed)

    def fill(self, chats: Sequence[ConversationSummary], now: datetime, selected: str | None) -> None:
        """Show `chats`, and mark the open one; once a name that is being typed is done."""
        if self.state() is QAbstractItemView.State.EditingState:
            self._later = (chats, now, selected)
            return
        self._filling = True
        self.clear()
        for heading, members in grouped(chats, now):
            self._add_heading(heading)
            for chat in members:
                self._add_chat(chat)
        self._filling = False
        self.select(selected)

    def select(self, chat_id: str | None) -> None:
        """Mark a row as the open one; None marks none."""
        self.setCurrentIndex(QModelIndex())
        item = self._item(chat_id)
        if item is not None:
            self.setCurrentItem(item)

    def set_busy(self, chat_id: str | None) -> None:
        """Mark the chat that an answer is being written in."""
        self._busy = chat_id
        for index in range(self.count()):
            item = self.item(index)
            item.setData(BUSY, item.data(CHAT_ID) is not None and item.data(CHAT_ID) == chat_id)

    def chat_ids(self) -> list[str]:
        """The chats in the order they are shown."""
        ids = (self.item(index).data(CHAT_ID) for index in range(self.count()))
        return [chat_id for chat_id in ids if chat_id]

    def rename(self, chat_id: str) -> None:
        """Open the editor in a row."""
        item = self._item(chat_id)
        if item is not None:
            self.setFocus()
            self.editItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._painter.theme = theme
        self.viewport().update()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """The name is typed: show what came meanwhile."""
        super().closeEditor(editor, hint)
        later, self._later = self._later, None
        if later is not None:
            self.fill(*later)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete asks to delete the row; all else is the list's."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.delete_requested.emit(item.data(CHAT_ID))
            return
        super().keyPressEvent(event)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _add_chat(self, chat: ConversationSummary) -> None:
        item = QListWidgetItem(chat.title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
        item.setData(CHAT_ID, chat.id)
        item.setData(TITLE, chat.title)
        item.setData(BUSY, chat.id == self._busy)
        self.addItem(item)

    def _item(self, chat_id: str | None) -> QListWidgetItem | None:
        for index in range(self.count()):
            if chat_id is not None and self.item(index).data(CHAT_ID) == chat_id:
                return self.item(index)
        return None

    def _choose(self, item: QListWidgetItem) -> None:
        if item.data(CHAT_ID):
            self.chosen.emit(item.data(CHAT_ID))

    def _renamed(self, item: QListWidgetItem) -> None:
        if self._filling or item.text() == item.data(TITLE):
            return
        title = one_line(item.text())
        if title:
            item.setData(TITLE, title)
            self.renamed.emit(item.data(CHAT_ID), title)
        item.setText(item.data(TITLE))

    def _open_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        if item is None or not item.data(CHAT_ID):
            return
        chat_id = item.data(CHAT_ID)
        menu = QMenu(self)
        menu.addAction("Open", lambda: self.chosen.emit(chat_id))
        menu.addAction("Rename\tF2", lambda: self.rename(chat_id))
        menu.addSeparator()
        menu.addAction("Delete…\tDel", lambda: self.delete_requested.emit(chat_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))
