"""A setting: its name and what it means at the left, the control at the right, or below where the page is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.labels import label
from app.ui.theme import mark

NARROW = 460
"""Below this width, in pixels, words and control are stacked."""


class SettingCard(QFrame):
    """The card of one setting."""

    def __init__(self, title: str, text: str, control: QWidget) -> None:
        super().__init__()
        mark(self, "card")
        self._narrow = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 14, 18, 14)
        self._row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(label(title, "title"))
        words.addWidget(label(text, "small", wrap=True))
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 1 if isinstance(control, QLineEdit) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stack the parts where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            self._row.setDirection(direction)
            self._row.setSpacing(8 if narrow else 20)
