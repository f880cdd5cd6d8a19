"""Which decisions the review shows: by category, by what was done, and whether they still wait."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.reviews import DecisionFilter
from app.guard.categories import CATEGORIES
from app.guard.verdict import Action
from app.i18n import tr
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.pages.review.words import ACTIONS

_LISTED = (Action.WITHHOLD, Action.ASK, Action.REDACT, Action.SUPPORT, Action.NOTE)
SHORTEST = 9
"""So many letters of a choice are shown in a narrow window."""
NARROW = 500


class FilterRow(QWidget):
    """`changed` carries the DecisionFilter that is chosen now."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.category = _choices(
            tr("Category"), tr("All categories"), [(row.id, tr(row.name)) for row in CATEGORIES.values()]
        )
        self.action = _choices(
            tr("What was done"), tr("Everything done"), [(item.value, tr(ACTIONS[item])) for item in _LISTED]
        )
        self.unreviewed = CheckBox(tr("Not reviewed yet"))
        self.unreviewed.setChecked(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.category, 3)
        self._row.addWidget(self.action, 2)
        self._row.addWidget(self.unreviewed)
        self._row.addStretch(2)
        self.category.currentIndexChanged.connect(self._tell)
        self.action.currentIndexChanged.connect(self._tell)
        self.unreviewed.toggled.connect(self._tell)

    @property
    def value(self) -> DecisionFilter:
        """What is chosen."""
        category, action = self.category.currentData(), self.action.currentData()
        return DecisionFilter(
            category=category or None,
            action=action or None,
            flagged=True,
            unreviewed=self.unreviewed.isChecked(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stack the parts where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def _tell(self, _value: object) -> None:
        self.changed.emit(self.value)


def _choices(name: str, everything: str, rows: list[tuple[str, str]]) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for value, words in [("", everything), *rows]:
        box.addItem(words, value)
    box.setMaxVisibleItems(len(rows) + 1)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(SHORTEST)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
