"""Which policy is shown, which is in use, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.policy import PRESETS
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label
from app.ui.pages.policy.stacking_row import StackingRow
from app.ui.theme import mark

NARROW = 400

_PRESET = QT_TR_NOOP("It comes with Carrel and stays as it is. Copy it to make your own.")
_OWN = QT_TR_NOOP("Your own. It lies in the vault; changes hold from your next message, once they are saved.")


class ChooserCard(QFrame):
    """Each button is a signal; `shown` carries the id of the policy to look at."""

    shown = Signal(str)
    used = Signal()
    copied = Signal()
    renamed = Signal()
    deleted = Signal()
    reset = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self.box = ChoiceBox()
        self.box.setAccessibleName(tr("Policy"))
        self.box.setMinimumWidth(180)
        self.box.activated.connect(lambda _index: self.shown.emit(self.box.currentData()))
        self.badge = label(tr("In use"), "badge")
        self.words = label(kind="small", wrap=True)
        self.use = button(tr("Use this policy"), clicked=self.used.emit)
        self.copy = button(tr("Copy…"), clicked=self.copied.emit, name=tr("Make a policy of your own from this one"))
        self.rename = button(tr("Rename…"), clicked=self.renamed.emit, name=tr("Rename this policy"))
        self.back = button(tr("Reset"), clicked=self.reset.emit, name=tr("As the preset that it was copied from"))
        self.delete = button(tr("Delete…"), "danger", clicked=self.deleted.emit, name=tr("Delete this policy"))
        first, second = StackingRow(NARROW, 10), StackingRow(NARROW, 10)
        chosen = QHBoxLayout()
        chosen.addWidget(self.box)
        chosen.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        chosen.addStretch(1)
        first.row.addLayout(chosen, 1)
        first.row.addWidget(self.use)
        for pair in ((self.copy, self.rename), (self.back, self.delete)):
            beside = QHBoxLayout()
            beside.setSpacing(10)
            for part in pair:
                beside.addWidget(part)
            second.row.addLayout(beside)
        second.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(first)
        column.addWidget(self.words)
        column.addWidget(second)

    def show_policies(self, titles: Mapping[str, str], shown: str, used: str) -> None:
        """Offer these policies; `shown` is looked at, `used` is in use."""
        self.box.clear()
        for name, title in titles.items():
            self.box.addItem(title, name)
        self.box.setCurrentIndex(self.box.findData(shown))
        own = shown not in PRESETS
        self.badge.setVisible(shown == used)
        self.use.setVisible(shown != used)
        self.words.setText(tr(_OWN if own else _PRESET))
        for part in (self.rename, self.back, self.delete):
            part.setVisible(own)
