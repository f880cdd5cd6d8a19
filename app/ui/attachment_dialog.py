"""The text of an attached file, to read and to copy from; the file itself is nowhere kept."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.i18n import tr
from app.rendering.hidden import reveal
from app.ui.buttons import button
from app.ui.labels import ElidedLabel, label
from app.ui.theme import code_font

_PIECE = 20_000
"""Characters that are laid out in one turn of the event loop."""

_LONG = re.compile(r"([^\n]{2000})")
"""Qt lays out a line without end for seconds, so it is broken."""


class AttachmentDialog(QDialog):
    """Plain text, read-only, filled piece by piece."""

    def __init__(self, parent: QWidget, name: str, text: str, facts: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.resize(720, 560)
        title = ElidedLabel("title")
        title.show_text(name)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setFont(code_font())
        self.view.setAccessibleName(tr("Text of {name}").format(name=name))
        words = facts or tr("{count:,} characters").format(count=len(text))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(
            label(tr("{words}. This is the text that the model reads.").format(words=words), "small", wrap=True)
        )
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Close"), "primary", clicked=self.accept, shortcut="Esc"))
        column.addLayout(row)
        self._text = text
        self._at = 0
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._fill)
        self._next.start()

    def _fill(self) -> None:
        piece = self._text[self._at : self._at + _PIECE]
        self._at += _PIECE
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(_LONG.sub("\\1\n", reveal(piece)))
        if self._at >= len(self._text):
            self._next.stop()


def show_attachment(parent: QWidget, name: str, text: str, facts: str = "") -> None:
    """Show the text until the person has read it."""
    dialog = AttachmentDialog(parent, name, text, facts)
    dialog.exec()
    dialog.deleteLater()
