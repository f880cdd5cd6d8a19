"""What an empty chat shows: the lamp, a sentence, and a few questions to start with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.buttons import button
from app.ui.icons import pixmap
from app.ui.labels import label
from app.ui.transcript.guard_card import GuardCard
from app.ui.transcript.style import Style

LAMP = 48


class EmptyState(QWidget):
    """The lamp and what may be asked; before the very first message, what the guard can and can't do.

    `example_chosen` carries the question's text, `card_read` that the card is not needed any more.
    """

    example_chosen = Signal(str)
    card_read = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lamp = QLabel(self)
        self._lamp.setAccessibleName("Carrel's lamp")
        self._sentence = label("Ask anything. It stays on this computer.", "headline", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self._card = GuardCard()
        self._card.closed.connect(self.card_read)
        self._card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addStretch(2)
        between = QHBoxLayout()
        between.addStretch(1)
        between.addWidget(self._card, 100)
        between.addStretch(1)
        column.addLayout(between)
        column.addWidget(self._lamp, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addLayout(self._questions)
        column.addStretch(3)
        self.apply_style(style)

    def set_examples(self, sentence: str, questions: Sequence[str]) -> None:
        """Say `sentence` and offer `questions`."""
        self._sentence.setText(sentence)
        while (item := self._questions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for question in questions:
            widget = button(question, clicked=partial(self.example_chosen.emit, question))
            self._questions.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_card(not self._card.isHidden())

    def show_card(self, on: bool) -> None:
        """The card instead of lamp and questions, or these."""
        self._card.setVisible(on)
        for widget in (self._lamp, self._sentence, *self.findChildren(QPushButton)):
            if not self._card.isAncestorOf(widget):
                widget.setVisible(not on)

    def apply_style(self, style: Style) -> None:
        """Tint the lamp."""
        self._lamp.setPixmap(pixmap("lamp", style.theme.accent, style.px(LAMP), self.devicePixelRatioF()))
