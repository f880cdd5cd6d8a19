"""What the guard can and can't do, said before the first message and in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.ui.labels import label

TITLE = "What the guard can and can't do"
_PARTS = (
    (
        "It can",
        "Check every prompt and answer on this computer before you see it: note, ask first or hold back, as strictly "
        "as you choose, and tell you why.",
    ),
    (
        "It can't",
        "Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does not "
        "know whether an answer is true.",
    ),
)


def guard_words() -> QVBoxLayout:
    """Both halves, below each other."""
    column = QVBoxLayout()
    column.setSpacing(4)
    for title, text in _PARTS:
        column.addWidget(label(title, "note-title"))
        column.addWidget(label(text, "small", wrap=True))
        column.addSpacing(4)
    return column
