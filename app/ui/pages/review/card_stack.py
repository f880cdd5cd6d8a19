"""The cards of the review below each other: made a few at a time, so that nothing stalls, and kept while they last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.reviews import Mark, ReviewItem
from app.ui.pages.page import GAP
from app.ui.pages.review.card import ReviewCard

AT_ONCE = 2
"""Cards made in one turn of the event loop."""


class CardStack(QWidget):
    """Shows ReviewItems in their order. It places the cards itself: a layout would measure all of them for each one."""

    marked = Signal(int, object)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[int, ReviewCard] = {}
        self._wanted: list[ReviewItem] = []
        self._later = self._timer(self._build)
        self._soon = self._timer(self._place)

    def fill(self, items: Sequence[ReviewItem]) -> None:
        """Show these; cards that are here already stay, with the focus that they have."""
        self._wanted = list(items)
        numbers = {item.record.number for item in items}
        for number in [number for number in self.cards if number not in numbers]:
            card = self.cards.pop(number)
            card.hide()
            card.deleteLater()
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place the cards in the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._place()

    def _build(self) -> None:
        new = 0
        for item in self._wanted:
            card = self.cards.get(item.record.number)
            if card is not None:
                if card.item != item:
                    card.show_item(item)
                continue
            if new == AT_ONCE:
                self._later.start(0)
                break
            new += 1
            self._new_card(item)
        self._place()

    def _place(self) -> None:
        top = 0
        for item in self._wanted:
            card = self.cards.get(item.record.number)
            if card is not None:
                height = card.height_at(self.width())
                card.setGeometry(0, top, self.width(), height)
                top += height + GAP
        self.setFixedHeight(max(0, top - GAP))

    def _new_card(self, item: ReviewItem) -> None:
        number = item.record.number
        card = self.cards[number] = ReviewCard(item, self)
        card.marked.connect(lambda wanted: self._mark(number, wanted))
        card.opened.connect(self.opened)
        card.height_changed.connect(lambda: self._soon.start(0))
        card.show()

    def _mark(self, number: int, wanted: Mark | None) -> None:
        self.marked.emit(number, wanted)

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
