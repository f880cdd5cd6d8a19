"""The short tour: a few lines below an empty chat, until they are put away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.shortcuts import native
from app.ui.theme import mark

MOST_WIDTH = 560


class TourCard(QFrame):
    """Never in the way: `closed` says that it is not wanted any more."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "card")
        self.setMaximumWidth(MOST_WIDTH)
        self.setAccessibleName(tr("A short tour"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, (keys, words) in enumerate(_lines()):
            place = QHBoxLayout()
            place.addWidget(label(native(keys), "key"))
            place.addStretch(1)
            grid.addLayout(place, line, 0)
            grid.addWidget(label(words, "cell", wrap=True), line, 1)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        self.put_away = button(
            tr("Put away"), "link", clicked=self.closed.emit, name=tr("Put away: do not show this tour again")
        )
        row.addWidget(self.put_away)
        column.addLayout(row)


def _lines() -> tuple[tuple[str, str], ...]:
    return (
        ("Ctrl+K", tr("Every command and every chat, found by typing.")),
        ("Ctrl+Shift+N", tr("A temporary chat, never written to the disk.")),
        ("Ctrl+L", tr("Locks Carrel: nothing readable stays in memory.")),
        ("Ctrl+/", tr("All keys on one sheet.")),
    )
