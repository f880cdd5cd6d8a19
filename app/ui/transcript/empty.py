"""What an empty chat shows: the lamp, a sentence, and a few questions to start with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.icons import pixmap
from app.ui.labels import label
from app.ui.transcript.guard_card import GuardCard
from app.ui.transcript.style import Style
from app.ui.transcript.tour_card import TourCard

LAMP = 48
TOUR_HEIGHT = 480
"""The tour is shown from this height in pixels on: below it the questions need the room."""


class EmptyState(QWidget):
    """The lamp and what may be asked; before the very first message, what the guard can and can't do.

    `example_chosen` carries the question's text, `card_read` that the card is not needed any more.
    """

    example_chosen = Signal(str)
    card_read = Signal()
    tour_read = Signal()
    models_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = "lamp"
        self._said: tuple[object, ...] = ()
        self._lamp = QLabel(self)
        self._lamp.setAccessibleName(tr("Carrel's lamp"))
        self._sentence = label(tr("Ask anything. It stays on this computer."), "headline", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._more = label(kind="muted", wrap=True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        self._card = GuardCard()
        self._card.closed.connect(self.card_read)
        self.tour = TourCard()
        self.tour.closed.connect(self.tour_read)
        self._wants_tour = False
        self._reads_card = False
        self._needs_model = False
        self._no_model = label(tr("No model is loaded."), "headline")
        self._models = button(tr("Choose a model…"), "primary", clicked=self.models_requested.emit)
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
        column.addWidget(self._more)
        for part in (self._no_model, self._models):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._questions)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.tour, 100)
        below.addStretch(1)
        column.addLayout(below)
        column.addStretch(3)
        self.apply_style(style)
        self._show_parts()

    def set_examples(self, sentence: str, questions: Sequence[str], picture: str = "lamp", more: str = "") -> None:
        """Say `sentence` and `more` below a picture and offer `questions`."""
        said = (sentence, tuple(questions), picture, more)
        if said == self._said:
            return
        self._said = said
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._picture = picture
        self._lamp.setAccessibleName(tr("Carrel's lamp") if picture == "lamp" else "")
        self.apply_style(self._style)
        while (item := self._questions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for question in questions:
            widget = button(question, clicked=partial(self.example_chosen.emit, question))
            self._questions.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._show_parts()

    def show_card(self, on: bool) -> None:
        """The card instead of lamp and questions, or these."""
        self._reads_card = on
        self._show_parts()

    def show_tour(self, on: bool) -> None:
        """A few lines about what is where, below the questions, while there is room for them."""
        self._wants_tour = on
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The tour gives way where the window is low."""
        super().resizeEvent(event)
        self._show_parts()

    def offer_models(self, on: bool) -> None:
        """Whether no model could answer: one is to be chosen first."""
        self._needs_model = on
        self._show_parts()

    def _show_parts(self) -> None:
        places = (self._questions.itemAt(index) for index in range(self._questions.count()))
        questions = [place.widget() for place in places if place is not None]
        ordinary = not self._reads_card and not self._needs_model
        self._card.setVisible(self._reads_card)
        self._lamp.setVisible(not self._reads_card)
        for part in (self._no_model, self._models):
            part.setVisible(self._needs_model and not self._reads_card)
        for widget in (self._sentence, *questions):
            if widget is not None:
                widget.setVisible(ordinary)
        self._more.setVisible(ordinary and bool(self._more.text()))
        self.tour.setVisible(self._wants_tour and ordinary and self.height() >= TOUR_HEIGHT)

    def apply_style(self, style: Style) -> None:
        """Tint the picture."""
        self._style = style
        self._lamp.setPixmap(pixmap(self._picture, style.theme.accent, style.px(LAMP), self.devicePixelRatioF()))
