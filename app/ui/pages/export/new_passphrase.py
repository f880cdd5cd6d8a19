"""A passphrase for a file, typed twice, with its strength."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.labels import field_name
from app.ui.passphrase_field import PassphraseField
from app.ui.strength_meter import MINIMUM_SCORE, StrengthMeter


class NewPassphrase(QWidget):
    """`good` once it is strong enough and typed the same twice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._score = 0
        self.first = PassphraseField(tr("Passphrase for this file"))
        self.again = PassphraseField(tr("Passphrase again"), toggle=False)
        self.meter = StrengthMeter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        for part in (
            field_name(tr("Passphrase for this file"), self.first.edit),
            self.first,
            self.meter,
            field_name(tr("Passphrase again"), self.again.edit),
            self.again,
        ):
            column.addWidget(part)
        self.first.changed.connect(self._rate)
        self.again.changed.connect(lambda _text: self.changed.emit())

    @property
    def good(self) -> bool:
        """Whether it may be used."""
        return self._score >= MINIMUM_SCORE and self.first.text() == self.again.text()

    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def _rate(self, text: str) -> None:
        self._score = self.meter.rate(text).score
        self.changed.emit()
