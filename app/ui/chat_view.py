"""The conversation's side of the window: header, transcript, banners, composer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.banners import BannerArea
from app.ui.composer.composer import Composer
from app.ui.composer.waiting_lines import WaitingLines
from app.ui.header import Header
from app.ui.theme import COMPOSER_WIDTH, Theme
from app.ui.transcript.view import TranscriptView

MARGIN = 18
EXAMPLES = (
    "How do I lock Carrel?",
    "Where does my data go?",
    "Which models can I use?",
)
"""In English in every language: they are sent to the built-in model, which knows no other."""


class ChatView(QWidget):
    """Places the parts; who uses it connects their signals."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.header = Header(theme)
        self.transcript = TranscriptView(theme)
        self.banners = BannerArea(theme)
        self.waiting = WaitingLines(theme)
        self.composer = Composer(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.transcript, 1)
        column.addLayout(self._below())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.header, self.transcript, self.banners, self.waiting, self.composer):
            part.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Scale the text of conversation and composer."""
        self.transcript.set_zoom(factor)
        self.composer.prompt.set_zoom(factor)

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        inner = QWidget()
        inner.setMaximumWidth(COMPOSER_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.banners)
        column.addWidget(self.waiting)
        column.addWidget(self.composer)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        return row
