"""What the guard can and can't do, said before the first message and in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.ui.labels import label

TITLE = "What Carrel's guard can do, and what it can't"
_PARTS = (
    (
        "It can",
        "Read every prompt and every answer on this computer, before you see it. Note what is delicate, ask first, or "
        "hold back what is likely to do harm, as strictly as you choose. And tell you why.",
    ),
    (
        "It can't",
        "Catch everything: even six guards in a row let 16 % of unsafe texts through. It reads English, and says so "
        "where it meets another language. It does not know whether an answer is true. And sometimes it is wrong: then "
        "report it.",
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
