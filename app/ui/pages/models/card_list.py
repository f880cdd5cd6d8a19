"""Cards in the order of their models, kept as long as their model is there; and a part of the page that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button, describe
from app.ui.pages.models.card import ModelCard
from app.ui.pages.models.card_view import CardView
from app.ui.pages.page import GAP


class CardList(QWidget):
    """Shows (model id, view) pairs. Cards are made and changed from the top, one in a turn of the event loop."""

    acted = Signal(str, str)
    """A model's id and an act's."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, ModelCard] = {}
        self._wanted: list[tuple[str, CardView]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build)

    def fill(self, views: Sequence[tuple[str, CardView]]) -> None:
        """Show these cards, in this order."""
        self._wanted = list(views)
        ids = [model_id for model_id, _ in views]
        for model_id in [item for item in self.cards if item not in ids]:
            card = self.cards.pop(model_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._timer.start(0)

    def update_card(self, model_id: str, view: CardView) -> None:
        """Show another view of one model, if it is here."""
        self._wanted = [(item, view if item == model_id else old) for item, old in self._wanted]
        if model_id in self.cards:
            self.cards[model_id].show_view(view)

    def _build(self) -> None:
        """Bring the first card that is not as it should be into order."""
        for place, (model_id, view) in enumerate(self._wanted):
            card = self.cards.get(model_id) or self._new_card(model_id)
            is_there = self._column.indexOf(card) == place
            if is_there and card.view == view:
                continue
            if not is_there:
                self._column.insertWidget(place, card)
            card.show_view(view)
            self._timer.start(0)
            return

    def _new_card(self, model_id: str) -> ModelCard:
        card = self.cards[model_id] = ModelCard()
        card.acted.connect(lambda act: self.acted.emit(model_id, act))
        return card


class Section(QWidget):
    """A line that opens and closes a list; the cards are made when it is opened first."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._views: list[tuple[str, CardView]] = []
        self.list = CardList()
        self.toggle = button(title, "section")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self.list.hide()
        self.hide()

    def fill(self, views: Sequence[tuple[str, CardView]]) -> None:
        """The cards that it holds; without any it is not shown at all."""
        self._views = list(views)
        self.setVisible(bool(views))
        self._write()
        if self.toggle.isChecked():
            self.list.fill(self._views)

    def update_card(self, model_id: str, view: CardView) -> None:
        """Show another view of one model, if it is here."""
        self._views = [(item, view if item == model_id else old) for item, old in self._views]
        self.list.update_card(model_id, view)

    def _show(self, opened: bool) -> None:
        if opened:
            self.list.fill(self._views)
        self.list.setVisible(opened)
        self._write()

    def _write(self) -> None:
        mark = "▾" if self.toggle.isChecked() else "▸"
        self.toggle.setText(f"{mark}  {self._title} ({len(self._views)})")
        act = tr("hide") if self.toggle.isChecked() else tr("show")
        describe(self.toggle, f"{self._title}, {len(self._views)}: {act}")
