"""What is kept of the guard's decisions, for how long, and whether it is whole: settings that lie in the vault."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.reviews import ChainCheck, Keeping
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label
from app.ui.pages.setting_card import SettingCard

_DAYS = (
    (30, QT_TR_NOOP("30 days")),
    (90, QT_TR_NOOP("90 days")),
    (365, QT_TR_NOOP("A year")),
    (0, QT_TR_NOOP("For ever")),
)
_TEXTS = QT_TR_NOOP(
    "A record holds category, scores, policy and model. With this on, also the text, until its chat is deleted. "
    "Turning it off erases those texts."
)
_CHAIN = QT_TR_NOOP("Each record is signed together with the one before it, so that a missing or changed one shows.")


class KeepingSettings(QWidget):
    """Shows a Keeping and emits `changed` with a new one."""

    changed = Signal(object)
    verify_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keeping = Keeping()
        self.texts = CheckBox(tr("Keep texts too"))
        self.texts.clicked.connect(lambda on: self._take(Keeping(on, self._keeping.days)))
        self.days = ChoiceBox()
        self.days.setAccessibleName(tr("How long records are kept"))
        for days, words in _DAYS:
            self.days.addItem(tr(words), days)
        self.days.activated.connect(lambda _index: self._choose())
        self.verify = button(tr("Check now"), clicked=self.verify_requested.emit, name=tr("Check the records"))
        self.result = label(kind="small", wrap=True)
        self.result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(tr("What is kept"), "tiny"))
        column.addWidget(SettingCard(tr("Texts"), tr(_TEXTS), self.texts))
        column.addWidget(
            SettingCard(tr("How long"), tr("Older records are removed when the vault is opened."), self.days)
        )
        column.addWidget(SettingCard(tr("Whole and unchanged"), tr(_CHAIN), self._chain()))

    def show_keeping(self, keeping: Keeping) -> None:
        """Show what holds."""
        self._keeping = keeping
        self.texts.setChecked(keeping.texts)
        if self.days.findData(keeping.days) < 0:
            self.days.addItem(tr("%n day(s)", "", keeping.days), keeping.days)
        self.days.setCurrentIndex(self.days.findData(keeping.days))

    def show_check(self, check: ChainCheck) -> None:
        """Say what the walk along the chain found."""
        whole = tr("Whole: {records:,} records.")
        whole = tr("Whole: {records:,} records, {removed:,} older ones removed.") if check.removed else whole
        self.result.setText(tr(check.problem) or whole.format(records=check.records, removed=check.removed))
        self.result.show()

    def _choose(self) -> None:
        self._take(Keeping(self._keeping.texts, int(self.days.currentData())))

    def _take(self, keeping: Keeping) -> None:
        self._keeping = keeping  # at once: a second change must not undo the first
        self.changed.emit(keeping)

    def _chain(self) -> QWidget:
        control = QWidget()
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.verify)
        column.addWidget(self.result)
        return control
