"""What stands where there are no chats to list: one sentence and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.chat_order import ListView
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label


class EmptyList(QWidget):
    """No chats at all, or none in the part that is shown."""

    new_requested = Signal()
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all = False
        self.text = label(kind="small", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button(tr("Start a chat"), clicked=self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 0)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_view(self, view: ListView, *, archived: bool) -> None:
        """Say why nothing is listed; `archived` tells whether there are chats in the archive."""
        self._all = view.archived or bool(view.tag)
        if view.archived:
            self.text.setText(tr("Nothing is archived."))
        elif view.tag:
            self.text.setText(tr("No chat has this tag."))
        elif archived:
            self.text.setText(tr("All of your chats are archived."))
        else:
            self.text.setText(tr("Your chats will be listed here."))
        self.button.setText(tr("Show all chats") if self._all else tr("Start a chat"))
        self.button.setAccessibleName(self.button.text())

    def _press(self) -> None:
        (self.all_requested if self._all else self.new_requested).emit()
