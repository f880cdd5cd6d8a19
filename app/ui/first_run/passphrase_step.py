"""Step 2: a passphrase, typed twice, rated, and understood to be unrecoverable."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.i18n import tr
from app.ui.card_page import ButtonRow, CardPage
from app.ui.check_box import CheckBox
from app.ui.labels import field_name, label
from app.ui.passphrase_field import PassphraseField
from app.ui.strength_meter import MINIMUM_SCORE, StrengthMeter


class PassphraseStep(CardPage):
    """Continue opens when the passphrase is not too weak, both fields agree and the box is ticked."""

    finished = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__(520)
        self.heading(
            tr("Step 2 of 3"),
            tr("Choose a passphrase"),
            tr("It encrypts every chat, title and draft on this computer. Nobody can recover it, not even us."),
        )
        self.first = PassphraseField(tr("Passphrase"))
        self.second = PassphraseField(tr("Passphrase again"), toggle=False)
        self.meter = StrengthMeter()
        self.mismatch = label(kind="small")
        self.understood = CheckBox(tr("I understand that a lost passphrase means lost chats."))
        self.recovery = CheckBox(tr("Also make a recovery key that I print or save."))
        self.buttons = ButtonRow(tr("Continue"))
        self._lay_out()
        self._connect()
        self._refresh()

    def passphrase(self) -> str:
        """What was chosen."""
        return self.first.text()

    def wants_recovery_key(self) -> bool:
        """Whether a second way in is to be made."""
        return self.recovery.isChecked()

    def forget(self) -> None:
        """Empty the fields: the vault exists."""
        self.first.clear()
        self.second.clear()

    def _lay_out(self) -> None:
        self.body.addWidget(field_name(tr("Passphrase"), self.first.edit))
        self.body.addSpacing(6)
        self.body.addWidget(self.first)
        self.body.addWidget(self.meter)
        self.body.addSpacing(16)
        self.body.addWidget(field_name(tr("Again"), self.second.edit))
        self.body.addSpacing(6)
        self.body.addWidget(self.second)
        self.body.addSpacing(4)
        self.body.addWidget(self.mismatch)
        self.body.addSpacing(8)
        self.body.addWidget(self.understood)
        self.body.addSpacing(8)
        self.body.addWidget(self.recovery)
        self.body.addLayout(self.buttons)

    def _connect(self) -> None:
        self.first.changed.connect(self._rate)
        self.second.changed.connect(self._refresh)
        self.understood.toggled.connect(self._refresh)
        self.first.submitted.connect(self.second.edit.setFocus)
        self.second.submitted.connect(self._submit)
        self.first.toggle.clicked.connect(self._show_both)
        self.buttons.back.clicked.connect(self.back)
        self.buttons.primary.clicked.connect(self._submit)

    def _show_both(self) -> None:
        self.second.edit.setEchoMode(self.first.edit.echoMode())

    def _rate(self, text: str) -> None:
        self._score = self.meter.rate(text).score
        self._refresh()

    _score = 0

    def _refresh(self) -> None:
        same = self.first.text() == self.second.text()
        self.mismatch.setText("" if same or not self.second.text() else tr("The two are not the same yet."))
        ready = same and self._score >= MINIMUM_SCORE and self.understood.isChecked()
        self.buttons.primary.setEnabled(ready)

    def _submit(self) -> None:
        if self.buttons.primary.isEnabled():
            self.finished.emit()
