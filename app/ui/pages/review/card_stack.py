"""The cards of the review below each other: made a few at a time, so that nothing stalls, and kept while they last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.reviews import Mark, ReviewItem
from app.ui.pages.page import GAP
from app.ui.pages.review.card import ReviewCard

AT_ONCE = 2
"""Cards made in one turn of the event loop."""


class CardStack(QWidget):
    """Shows ReviewItems in their order."""

    marked = Signal(int, object)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[int, ReviewCard] = {}
        self._wanted: list[ReviewItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build)

    def fill(self, items: Sequence[ReviewItem]) -> None:
        """Show these; cards that are here already stay, with the focus that they have."""
        self._wanted = list(items)
        numbers = {item.record.number for item in items}
        for number in [number for number in self.cards if number not in numbers]:
            card = self.cards.pop(number)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._build()

    def _build(self) -> None:
        new = 0
        for place, item in enumerate(self._wanted):
            card = self.cards.get(item.record.number)
            if card is not None:
                card.show_item(item)
                continue
            if new == AT_ONCE:
                self._timer.start(0)
                return
            new += 1
            self._column.insertWidget(place, self._new_card(item))

    def _new_card(self, item: ReviewItem) -> ReviewCard:
        number = item.record.number
        card = self.cards[number] = ReviewCard(item)
        card.marked.connect(lambda wanted: self._mark(number, wanted))
        card.opened.connect(self.opened)
        return card

    def _mark(self, number: int, wanted: Mark | None) -> None:
        self.marked.emit(number, wanted)
