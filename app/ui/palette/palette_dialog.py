"""The command palette's card: a line to type in, and below it what fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.announce import announce
from app.ui.labels import label, rule
from app.ui.palette.entries import MOST_CHATS, Entry, fitting
from app.ui.palette.entry_painter import DETAIL, ROW, EntryPainter
from app.ui.theme import Theme, mark

NAME = QT_TR_NOOP("Command palette")
WIDTH, MOST_ROWS, EDGE, TOP = 560, 9, 24, 72
SPEAK_MS = 300
"""After the last key: who types is told once what would be taken, and not at each letter."""
_KEYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -(MOST_ROWS - 1),
    Qt.Key.Key_PageDown: MOST_ROWS - 1,
}


class PaletteDialog(QDialog):
    """Closes with Esc, or runs what was chosen once it is closed, so that the focus is where it was before.

    The focus stays in the line; arrows move through the list, and the chosen one is told to screen readers.
    """

    def __init__(self, parent: QWidget, theme: Theme, commands: Sequence[Entry], chats: Sequence[Entry]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._host = parent
        self.setWindowTitle(tr(NAME))
        self.setAccessibleName(tr(NAME))
        self._commands, self._chats = commands, chats
        self._found: tuple[Entry, ...] = ()
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Command or chat"))
        self.line.setPlaceholderText(tr("Find a command or a chat"))
        self.line.installEventFilter(self)
        mark(self.line, "bare")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What fits"))
        self.list.setItemDelegate(EntryPainter(self.list, theme))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.nothing = label(tr("Nothing fits."), "muted")
        self._speech = QTimer(self, singleShot=True, interval=SPEAK_MS)
        self._speech.timeout.connect(self._speak)
        self._lay_out()
        self.line.textChanged.connect(lambda _text: self._fill())
        self.list.currentRowChanged.connect(lambda _row: self._speech.start())
        self.list.itemClicked.connect(lambda _item: self._take())
        self._fill()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the line that belong to the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._step(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        count, row = self.list.count(), self.list.currentRow()
        if count:
            self.list.setCurrentRow((row + step) % count if abs(step) == 1 else min(max(row + step, 0), count - 1))

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            run = self._found[row].run
            self.accept()
            QTimer.singleShot(0, self._host, run)

    def _fill(self) -> None:
        typed = self.line.text()
        self._found = (*fitting(self._commands, typed), *fitting(self._chats, typed)[:MOST_CHATS])
        self.list.clear()
        for entry in self._found:
            item = QListWidgetItem(entry.title)
            item.setData(DETAIL, entry.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self._speech.start()

    def _speak(self) -> None:
        row = self.list.currentRow()
        announce(self.line, self._found[row].spoken if 0 <= row < len(self._found) else self.nothing.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self.line.setMinimumHeight(32)
        self.line.setTextMargins(8, 0, 8, 0)
        self.nothing.setContentsMargins(12, 4, 12, 8)
        self.nothing.setMinimumHeight(ROW)
        for part in (self.line, rule(), self.list, self.nothing):
            column.addWidget(part)
        column.addStretch(1)
        host = self._host.window()
        width = min(WIDTH, host.width() - 2 * EDGE)
        self.list.setFixedHeight(min(MOST_ROWS * ROW + 4, host.height() - TOP - 100))
        self.setFixedSize(width, self.list.height() + 32 + 1 + 2 * 8 + 2 * 8)
        self.move(host.mapToGlobal(QPoint((host.width() - width) // 2, TOP)))
