"""The list of chats itself: headings, rows, renaming in place, several rows at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from app.chat.chat_order import Section
from app.chat.titles import one_line
from app.domain.messages import ConversationSummary
from app.i18n import tr
from app.ui.sidebar.row_painter import BUSY, CHAT_ID, CLOSED, COUNT, FOLDER_ID, OPEN, TAGS, TITLE, RowPainter
from app.ui.theme import Theme

_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_SELECT = QItemSelectionModel.SelectionFlag.Select


class ChatRows(QListWidget):
    """Chats below their headings. A click or Enter chooses one, Shift and Ctrl select several; F2 renames."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    delete_requested = Signal(object)
    """The ids of the selected chats."""
    selected_changed = Signal(object)
    """The ids of the selected chats, in their order."""
    folder_toggled = Signal(str)
    menu_requested = Signal(object, object)
    """The ids of chats, or one folder's id as a string; and the QPoint on the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._painter = RowPainter(self, theme)
        self._busy: str | None = None
        self._filling = False
        self._later: tuple[Sequence[Section], str | None] | None = None
        self._shown: Sequence[Section] | None = None
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Chats"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._activated)
        self.itemChanged.connect(self._renamed)
        self.itemSelectionChanged.connect(self._selection_changed)

    def fill(self, sections: Sequence[Section], opened: str | None) -> None:
        """Show these chats, and mark the open one; once a name that is being typed is done."""
        if self.state() is QAbstractItemView.State.EditingState:
            self._later = (sections, opened)
            return
        kept = self.selected() if self._painter.many else []
        place = self.verticalScrollBar().value()
        self._filling = True
        if sections != self._shown:  # rows that stay can be clicked twice, though the first click opens the chat
            self._shown = sections
            self.clear()
            for section in sections:
                self._add_heading(section)
                for chat in () if section.closed else section.chats:
                    self._add_chat(chat)
        self.verticalScrollBar().setValue(place)
        self._mark_open(opened)
        for chat_id in kept:
            self._select_also(chat_id)
        self._filling = False
        self._selection_changed()

    def select(self, chat_id: str | None) -> None:
        """Mark a row as the open one and select nothing else; None marks none."""
        self._mark_open(chat_id)

    def selected(self) -> list[str]:
        """The ids of the selected chats in the order they are shown."""
        items = (self.item(index) for index in range(self.count()))
        return [item.data(CHAT_ID) for item in items if item.isSelected() and item.data(CHAT_ID)]

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
        """Delete asks to delete what is selected, Esc selects one row again; all else is the list's."""
        chats = self.selected()
        if event.key() == Qt.Key.Key_Delete and chats:
            self.delete_requested.emit(tuple(chats))
        elif event.key() == Qt.Key.Key_Escape and len(chats) > 1:
            self.clear_selected()
        else:
            super().keyPressEvent(event)

    def clear_selected(self) -> None:
        """Select the open chat alone."""
        opened = next((self.item(i).data(CHAT_ID) for i in range(self.count()) if self.item(i).data(OPEN)), None)
        self._mark_open(opened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the rows below the mouse, or of the selected ones by the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        place = self.viewport().mapToGlobal(self.visualItemRect(item).center()) if by_key else event.globalPos()
        if item.data(FOLDER_ID):
            self.menu_requested.emit(item.data(FOLDER_ID), place)
        elif item.data(CHAT_ID):
            chats = self.selected() if item.isSelected() else [item.data(CHAT_ID)]
            self.menu_requested.emit(tuple(chats), place)

    def _add_heading(self, section: Section) -> None:
        item = QListWidgetItem(section.title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        if section.folder is not None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setData(FOLDER_ID, section.folder.id)
            item.setData(CLOSED, section.closed)
            item.setData(COUNT, len(section.chats))
            words = tr("Folder {title}, closed") if section.closed else tr("Folder {title}, open")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.format(title=section.title))
        self.addItem(item)

    def _add_chat(self, chat: ConversationSummary) -> None:
        item = QListWidgetItem(chat.title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
        item.setData(CHAT_ID, chat.id)
        item.setData(TITLE, chat.title)
        item.setData(BUSY, chat.id == self._busy)
        item.setData(TAGS, chat.tags)
        self.addItem(item)

    def _mark_open(self, chat_id: str | None) -> None:
        for index in range(self.count()):
            item = self.item(index)
            item.setData(OPEN, chat_id is not None and item.data(CHAT_ID) == chat_id)
        item_open = self._item(chat_id)
        self.clearSelection()
        if item_open is None:
            self.selectionModel().clearCurrentIndex()
        else:
            self.setCurrentItem(item_open)

    def _select_also(self, chat_id: str) -> None:
        item = self._item(chat_id)
        if item is not None:
            self.selectionModel().select(self.indexFromItem(item), _SELECT)

    def _item(self, chat_id: str | None) -> QListWidgetItem | None:
        for index in range(self.count()):
            if chat_id is not None and self.item(index).data(CHAT_ID) == chat_id:
                return self.item(index)
        return None

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.data(FOLDER_ID):
            self.folder_toggled.emit(item.data(FOLDER_ID))
        elif item.data(CHAT_ID) and not QApplication.keyboardModifiers() & _SELECTING:
            self.chosen.emit(item.data(CHAT_ID))

    def _activated(self, item: QListWidgetItem) -> None:
        if item.data(FOLDER_ID):
            self.folder_toggled.emit(item.data(FOLDER_ID))
        elif item.data(CHAT_ID):
            self.chosen.emit(item.data(CHAT_ID))

    def _selection_changed(self) -> None:
        if not self._filling:
            chats = self.selected()
            self._painter.many = len(chats) > 1
            self.viewport().update()
            self.selected_changed.emit(chats)

    def _renamed(self, item: QListWidgetItem) -> None:
        if self._filling or item.text() == item.data(TITLE):
            return
        if not item.data(CHAT_ID):
            return
        title = one_line(item.text())
        if title:
            item.setData(TITLE, title)
            self.renamed.emit(item.data(CHAT_ID), title)
        item.setText(item.data(TITLE))
