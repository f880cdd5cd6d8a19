"""What the guard can and can't do, said before the first message and in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.i18n import QT_TR_NOOP, tr
from app.ui.labels import label

TITLE = QT_TR_NOOP("What the guard can and can't do")
_PARTS = (
    (
        QT_TR_NOOP("It can"),
        QT_TR_NOOP(
            "Check every prompt and answer on this computer before you see it: note, ask first or hold back, as "
            "strictly as you choose, and tell you why."
        ),
    ),
    (
        QT_TR_NOOP("It can't"),
        QT_TR_NOOP(
            "Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does "
            "not know whether an answer is true."
        ),
    ),
)


def guard_words() -> QVBoxLayout:
    """Both halves, below each other."""
    column = QVBoxLayout()
    column.setSpacing(4)
    for title, text in _PARTS:
        column.addWidget(label(tr(title), "note-title"))
        column.addWidget(label(tr(text), "small", wrap=True))
        column.addSpacing(4)
    return column
