"""The lines above the composer: the prompt that waits for its turn, and messages that can be brought back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import IconButton, button
from app.ui.labels import ElidedLabel, label
from app.ui.theme import Theme, mark

LONGEST = 400
"""So many characters of a prompt are looked at for its one line."""


class QueueLine(QFrame):
    """The next prompt on one line, with ways to edit and to remove it."""

    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "card")
        self.text = ElidedLabel("cell")
        self.edit = button(tr("Edit"), "link", clicked=self.edit_requested.emit, name=tr("Edit the prompt that waits"))
        self.remove = IconButton("x", tr("Remove the prompt that waits"), theme)
        self.remove.clicked.connect(self.remove_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(label(tr("Sent next"), "tiny"))
        row.addWidget(self.text, 1)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show what waits; empty text hides the line."""
        self.text.show_text(text[:LONGEST])
        self.setAccessibleName(tr("Sent when the answer has ended: {text}").format(text=text[:LONGEST]))
        self.setVisible(bool(text))


class UndoLine(QFrame):
    """Says that messages were deleted, and brings them back."""

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self.text = label(kind="small")
        self.undo = button(tr("Undo"), "link", clicked=self.undo_requested.emit, name=tr("Undo deleting the message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        self.hide()

    def show_pending(self, count: int) -> None:
        """How many messages are about to be erased."""
        self.text.setText(tr("Message deleted") if count == 1 else tr("%n message(s) deleted", "", count))
        self.setVisible(count > 0)


class WaitingLines(QWidget):
    """Both lines; takes no room while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.queue = QueueLine(theme)
        self.undo = UndoLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.undo)
        column.addWidget(self.queue)
        self.hide()

    def show_queued(self, text: str) -> None:
        """The prompt that waits, empty for none."""
        self.queue.show_text(text)
        self._settle()

    def show_pending(self, count: int) -> None:
        """How many deleted messages can be brought back."""
        self.undo.show_pending(count)
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Tint the cross anew."""
        self.queue.remove.set_theme(theme)

    def _settle(self) -> None:
        self.setHidden(self.queue.isHidden() and self.undo.isHidden())
