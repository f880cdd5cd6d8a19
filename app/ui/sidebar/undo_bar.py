"""The line that says what was just done to chats, and offers to take it back for some seconds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import ElidedLabel
from app.ui.theme import mark


class UndoBar(QFrame):
    """Hidden when there is nothing to undo."""

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        self.text = ElidedLabel("small")
        self.undo = button(tr("Undo"), "link", clicked=self.undo_requested.emit, name=tr("Undo"))
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what can be undone; no words hide the bar."""
        self.text.show_text(words)
        self.setVisible(bool(words))
