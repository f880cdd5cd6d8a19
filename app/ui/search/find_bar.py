"""The line above the conversation in which words of the open chat are looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.domain.matching import LONGEST_QUERY
from app.i18n import tr
from app.ui.buttons import IconButton
from app.ui.labels import label
from app.ui.theme import Theme, mark

FIELD_WIDTH = 320


class FindBar(QFrame):
    """`asked` comes with each change of the words; Enter is the next match, Shift+Enter the one before, Esc closes."""

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "header")
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in this chat"))
        self.field.setPlaceholderText(tr("Find in this chat"))
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.setMaximumWidth(FIELD_WIDTH)
        self.field.setClearButtonEnabled(False)
        self.count = label(kind="small")
        self.previous = IconButton("chevron-up", tr("Previous match"), theme, shortcut="Shift+F3")
        self.next = IconButton("chevron-down", tr("Next match"), theme, shortcut="F3")
        self.close_button = IconButton("x", tr("Close"), theme, shortcut="Esc")
        self.field.textChanged.connect(self.asked)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        for part in (self.previous, self.next, self.close_button):
            row.addWidget(part)
        self.show_count(0, 0)
        self.hide()

    def open(self) -> None:
        """Show it, what was typed before selected."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def show_count(self, current: int, count: int, *, counting: bool = False) -> None:
        """ "3 of 17"; while messages are still read, that there may be more."""
        if not self.field.text().strip():
            self.count.setText("")
        elif count:
            self.count.setText(
                tr("{current} of {count}").format(current=current, count=count) + ("…" if counting else "")
            )
        else:
            self.count.setText(tr("Looking…") if counting else tr("Nothing found"))
        for part in (self.previous, self.next):
            part.setEnabled(count > 0)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        for part in (self.previous, self.next, self.close_button):
            part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter steps, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
