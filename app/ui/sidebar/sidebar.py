"""The window's left side: name, new chat, the chats, and the state of the connection in words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.config.settings import SIDEBAR_MAX, SIDEBAR_MIN
from app.i18n import tr
from app.ui import icons
from app.ui.buttons import button, describe
from app.ui.labels import label, rule
from app.ui.shortcuts import native
from app.ui.sidebar.chat_rows import ChatRows
from app.ui.sidebar.empty_list import EmptyList
from app.ui.sidebar.list_head import ListHead
from app.ui.sidebar.selection_bar import SelectionBar
from app.ui.sidebar.undo_bar import UndoBar
from app.ui.theme import TITLE, Theme, mark, ui_font

FOOT_WIDTH = 170
"""Room for the words about the connection, in pixels; beyond it the host gets a line of its own."""
FOOT_REST = 60
"""What margins, dot and gaps take beside those words and the button to lock."""


class Sidebar(QFrame):
    """Puts the parts together; the chats' signals are those of `rows`."""

    new_requested = Signal()
    lock_requested = Signal()
    connections_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "sidebar")
        self.setMinimumWidth(SIDEBAR_MIN)
        self.setMaximumWidth(SIDEBAR_MAX)
        self.head = ListHead(theme)
        self.rows = ChatRows(theme)
        self.empty = EmptyList()
        self.empty.new_requested.connect(self.new_requested)
        self.empty.hide()
        self.selection = SelectionBar(theme)
        self.selection.cleared.connect(self.rows.clear_selected)
        self.undo = UndoBar()
        self.lamp = label()
        self.new_chat = NewChatButton()
        self.new_chat.clicked.connect(self.new_requested)
        self.lock = button(
            tr("Lock"), "action", clicked=self.lock_requested.emit, name=tr("Lock Carrel"), shortcut="Ctrl+L"
        )
        self.connection = button("", "state", clicked=self.connections_requested.emit)
        self.dot = label()
        self.dot.setFixedSize(7, 7)
        self._connected = False
        self._words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(0)
        column.addLayout(self._name())
        column.addWidget(self.new_chat)
        column.addSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.selection)
        column.addSpacing(4)
        column.addWidget(self.undo)
        column.addSpacing(8)
        column.addWidget(rule())
        column.addLayout(self._foot())
        self.set_theme(theme)
        self.show_connection(tr("Offline"), connected=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.lamp.setPixmap(icons.pixmap("lamp", theme.accent, 18, self.devicePixelRatioF()))
        for part in (self.head, self.rows, self.selection):
            part.set_theme(theme)
        self._theme = theme
        self._tint()

    def show_connection(self, words: str, *, connected: bool) -> None:
        """Say whether something is connected, in words; the dot only repeats them."""
        self._connected = connected
        describe(self.connection, tr("{words}. Show all connections").format(words=words))
        metrics = self.connection.fontMetrics()
        if connected and metrics.horizontalAdvance(words) > FOOT_WIDTH:
            words = _shortened(words, metrics)
        self._words = words
        self._write_connection()
        self.connection.setMinimumHeight((words.count("\n") + 1) * metrics.lineSpacing() + 4)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow window long words about the connection are cut visibly; the tooltip has them whole."""
        super().resizeEvent(event)
        self._write_connection()

    def _write_connection(self) -> None:
        room = self.width() - self.lock.sizeHint().width() - FOOT_REST
        metrics = self.connection.fontMetrics()
        lines = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self._words.split("\n"))
        self.connection.setText("\n".join(lines))

    def _tint(self) -> None:
        colour = self._theme.warn if self._connected else self._theme.accent
        self.dot.setStyleSheet(f"background: {colour}; border-radius: 3px;")

    def _name(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 18, 8, 16)
        row.setSpacing(8)
        name = label("Carrel")
        name.setFont(ui_font(TITLE, 600))
        row.addWidget(self.lamp)
        row.addWidget(name)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.connection)
        row.addStretch(1)
        row.addWidget(self.lock)
        return row


class NewChatButton(QPushButton):
    """The first button of the window, with its keys written at the right."""

    def __init__(self) -> None:
        super().__init__()
        describe(self, tr("New chat"), "Ctrl+N")
        self.setMinimumHeight(40)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        caption = label(tr("New chat"))
        caption.setFont(ui_font(14, 500))
        keys = label(native("Ctrl+N").replace("+", " "), "key")
        for part in (caption, keys):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(caption, 1)
        row.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the sketch, whatever the caption."""
        return QSize(160, 40)


def _shortened(words: str, metrics: QFontMetrics) -> str:
    """In English the host gets a line of its own; in other languages it may stand anywhere."""
    verb, split, hosts = words.partition(" from ")
    shown = metrics.elidedText(hosts if split else words, Qt.TextElideMode.ElideMiddle, FOOT_WIDTH)
    return f"{verb} from\n{shown}" if split else shown
