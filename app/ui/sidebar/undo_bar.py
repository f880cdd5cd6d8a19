"""The line that offers a deleted chat back for some seconds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.buttons import button
from app.ui.labels import label
from app.ui.theme import mark


class UndoBar(QFrame):
    """Says that a chat was deleted, and how to get it back; hidden when there is nothing to undo."""

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        self.text = label(kind="small")
        self.undo = button("Undo", "link", clicked=self.undo_requested.emit, name="Undo deleting the chat")
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        self.hide()

    def show_pending(self, count: int) -> None:
        """Tell how many chats are about to be erased."""
        self.text.setText("Chat deleted" if count == 1 else f"{count} chats deleted")
        self.setVisible(count > 0)
