"""The question that comes up where a very long text is pasted."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.i18n import tr
from app.ui.buttons import IconButton, button
from app.ui.labels import label
from app.ui.theme import Theme, mark


class PasteOffer(QFrame):
    """Holds the text until it is answered: attached as a file, put into the prompt, or dropped."""

    attach_chosen = Signal(str)
    text_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "note-bar")
        self.text = ""
        self.words = label(kind="note", wrap=True)
        self.attach = button(tr("Attach as a file"), clicked=lambda: self._answer(self.attach_chosen))
        self.insert = button(tr("Paste as text"), "quiet", clicked=lambda: self._answer(self.text_chosen))
        self.drop = IconButton("x", tr("Drop what was pasted"), theme)
        self.drop.clicked.connect(self.forget)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.attach)
        row.addWidget(self.insert)
        row.addStretch(1)
        row.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def offer(self, text: str) -> None:
        """Ask what is to become of a text."""
        self.text = text
        self.words.setText(
            tr("You pasted {count:,} characters. As a file they stay out of your message.").format(count=len(text))
        )
        self.show()
        self.attach.setFocus()

    def forget(self) -> None:
        """Drop the text."""
        self.text = ""
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Tint the cross anew."""
        self.drop.set_theme(theme)

    def _answer(self, choice: SignalInstance) -> None:
        text = self.text
        self.forget()
        choice.emit(text)
