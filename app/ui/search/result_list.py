"""The list of what was found, by chat: gone through with the arrow keys, opened by Enter or a click."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from app.i18n import tr
from app.ui.search.result_painter import CHAT_ID, MESSAGE_ID, THOUGHT, WHO, ResultPainter
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Line:
    """A hit as it is shown."""

    message: str
    who: str
    text: str
    thought: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A chat and its hits; without hits it was found by its title."""

    chat: str
    title: str
    when: str
    lines: Sequence[Line] = ()


class ResultList(QListWidget):
    """Chats and hits, all of which can be chosen."""

    chosen = Signal(str, str, bool)
    """Ids of the chat and of the message, "" for the chat alone; whether the hit is in the reasoning."""
    left_at_top = Signal()
    """The arrow key went up from the first one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._painter = ResultPainter(self, theme)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Results"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def fill(self, groups: Iterable[Group], finder: re.Pattern[str]) -> None:
        """Show these and nothing else; `finder` marks the words."""
        self._painter.finder = finder
        self.clear()
        self.add(groups)

    def add(self, groups: Iterable[Group]) -> None:
        """Show more at the end; a chat that stands last goes on."""
        last = self.item(self.count() - 1) if self.count() else None
        for group in groups:
            if last is None or last.data(CHAT_ID) != group.chat:
                self._add_chat(group)
            for line in group.lines:
                last = self._add_line(group, line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.count() else Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._painter.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lines wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up from the first goes back to the field."""
        if event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def _add_chat(self, group: Group) -> None:
        item = QListWidgetItem(group.title)
        item.setData(CHAT_ID, group.chat)
        item.setData(WHO, group.when)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, tr("Chat {title}, {when}").format(title=group.title, when=group.when)
        )
        self.addItem(item)

    def _add_line(self, group: Group, line: Line) -> QListWidgetItem:
        item = QListWidgetItem(line.text)
        item.setData(CHAT_ID, group.chat)
        item.setData(MESSAGE_ID, line.message)
        item.setData(WHO, line.who)
        item.setData(THOUGHT, line.thought)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.who}: {line.text}")
        self.addItem(item)
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(CHAT_ID), item.data(MESSAGE_ID) or "", bool(item.data(THOUGHT)))
