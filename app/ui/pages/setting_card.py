"""A setting: its name and what it means at the left, the control at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.labels import label
from app.ui.theme import mark


def setting_card(title: str, text: str, control: QWidget) -> QFrame:
    """The card of one setting."""
    card = QFrame()
    mark(card, "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(18, 14, 18, 14)
    row.setSpacing(20)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addStretch(1)
    words.addWidget(label(title, "title"))
    words.addWidget(label(text, "small", wrap=True))
    words.addStretch(1)
    row.addLayout(words, 1)
    row.addWidget(control, 1 if isinstance(control, QLineEdit) else 0)
    return card
