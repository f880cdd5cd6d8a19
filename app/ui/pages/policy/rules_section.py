"""Lists or topics below each other, with a button for one more while there may be one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import GAP


class RulesSection(QWidget):
    """`changed` says that `values` may be others now. `make_card` makes a value's card; there are at most `most`."""

    changed = Signal()

    def __init__(
        self, title: str, words: str, add: str, make_card: Callable[[Any], Any], empty: object, most: int
    ) -> None:
        super().__init__()
        self._make_card = make_card
        self._most = most
        self.cards: list[Any] = []
        self.add = button(add, clicked=lambda: self._append(empty))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(label(title, "tiny"))
        self._column.addWidget(label(words, "small", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)

    def fill(self, values: Sequence[object]) -> None:
        """Show these."""
        for card in self.cards:
            self._drop(card)
        self.cards = []
        for value in values:
            self._insert(value)
        self._allow_more()

    def values(self) -> tuple[Any, ...]:
        """Those that are complete; of two with one name the first."""
        found = [value for card in self.cards if (value := card.value()) is not None]
        return tuple({value.name: value for value in reversed(found)}[name] for name in _names(found))

    def _append(self, value: object) -> None:
        card = self._insert(value)
        self._allow_more()
        card.name.setFocus()

    def _insert(self, value: object) -> Any:  # noqa: ANN401 - a ListCard or a ScopeCard
        card = self._make_card(value)
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        return card

    def _remove(self, card: Any) -> None:  # noqa: ANN401 - as above
        self.cards.remove(card)
        self._drop(card)
        self._allow_more()
        self.changed.emit()

    def _allow_more(self) -> None:
        full = len(self.cards) >= self._most
        self.add.setDisabled(full)
        self.add.setToolTip(tr("There can be {number} of your own.").format(number=self._most) if full else "")

    def _drop(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()


def _names(values: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(value.name for value in values))
