"""Changing the passphrase while the vault is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import field_name, label
from app.ui.passphrase_field import PassphraseField
from app.ui.strength_meter import MINIMUM_SCORE, StrengthMeter


class PassphraseDialog(QDialog):
    """Asks for the old and twice for the new passphrase; closes by `accept` when the owner has stored it.

    After the recovery key opened the vault, the old one is unknown and not asked for.
    """

    change_requested = Signal(str, str)

    def __init__(self, parent: QWidget, *, ask_old: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change passphrase"))
        self.setMinimumWidth(440)
        self._score = 0
        self._ask_old = ask_old
        self._changing = False
        self.old = PassphraseField(tr("Current passphrase"))
        self.new = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("New passphrase again"), toggle=False)
        self.meter = StrengthMeter()
        self.trouble = label(kind="danger", wrap=True)
        self.cancel = button(tr("Cancel"), clicked=self.reject)
        self.change = button(tr("Change"), "primary", clicked=self._submit)
        self._lay_out()
        self.new.changed.connect(self._rate)
        for field in (self.old, self.again):
            field.changed.connect(self._refresh)
        self._refresh()

    def show_trouble(self, text: str) -> None:
        """Say why it was not changed."""
        self.trouble.setText(text)
        self._show_changing(False)

    def reject(self) -> None:
        """Not while it is being changed: nobody could tell which passphrase holds."""
        if not self._changing:
            super().reject()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(6)
        column.addWidget(label(tr("Change passphrase"), "headline"))
        column.addWidget(label(tr("The recovery key, if you made one, stays valid."), "small", wrap=True))
        column.addSpacing(8)
        old_name = field_name(tr("Current passphrase"), self.old.edit)
        for part in (old_name, self.old, field_name(tr("New passphrase"), self.new.edit), self.new):
            column.addWidget(part)
        old_name.setVisible(self._ask_old)
        self.old.setVisible(self._ask_old)
        column.addWidget(self.meter)
        column.addWidget(field_name(tr("New passphrase again"), self.again.edit))
        column.addWidget(self.again)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.change)
        column.addLayout(row)

    def _rate(self, text: str) -> None:
        self._score = self.meter.rate(text).score
        self._refresh()

    def _refresh(self) -> None:
        same = self.new.text() == self.again.text()
        known = bool(self.old.text()) or not self._ask_old
        self.change.setEnabled(known and same and self._score >= MINIMUM_SCORE and not self._changing)

    def _show_changing(self, changing: bool) -> None:
        self._changing = changing
        self.change.setText(tr("Changing…") if changing else tr("Change"))
        self.cancel.setEnabled(not changing)
        self._refresh()

    def _submit(self) -> None:
        self.trouble.setText("")
        self._show_changing(True)
        self.change_requested.emit(self.old.text(), self.new.text())
