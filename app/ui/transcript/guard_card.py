"""The card before the first message: what the guard can and can't do. Shown once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.guard_words import TITLE, guard_words
from app.ui.labels import label
from app.ui.theme import mark

MOST_WIDTH = 560


class GuardCard(QFrame):
    """`closed` says that the person has read it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "card")
        self.setMaximumWidth(MOST_WIDTH)
        self.setAccessibleName(tr(TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(6)
        column.addWidget(label(tr(TITLE), "title", wrap=True))
        column.addLayout(guard_words())
        row = QHBoxLayout()
        row.addWidget(label(tr("Also in the settings."), "small"), 1)
        self.read = button(tr("Got it"), "primary", clicked=self.closed.emit, name=tr("Got it: close this card"))
        row.addWidget(self.read)
        column.addLayout(row)
