"""A field for a number; left empty it means the value that its hint names."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QLineEdit

from app.i18n import tr


class NumberField(QLineEdit):
    """Takes numbers from `least` to `most` with so many `decimals`; a larger or smaller one is brought into range."""

    def __init__(self, name: str, hint: str, least: float, most: float, decimals: int = 0) -> None:
        super().__init__()
        self._least, self._most, self._decimals = least, most, decimals
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(
            tr("{name}: {least:g} to {most:g}. Empty: {hint}").format(name=name, least=least, most=most, hint=hint)
        )
        validator = QDoubleValidator(least, most, decimals, self)
        validator.setLocale(QLocale(QLocale.Language.C))
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.setValidator(validator)
        self.setMinimumWidth(72)

    def value(self) -> float | None:
        """The number, None for an empty field or half a number."""
        try:
            number = float(self.text())
        except ValueError:
            return None
        return round(min(max(number, self._least), self._most), self._decimals)

    def whole(self) -> int | None:
        """The same as a whole number."""
        number = self.value()
        return None if number is None else int(number)

    def show_value(self, value: float | None) -> None:
        """Show another number, or none."""
        text = "" if value is None else f"{value:.{self._decimals}f}"
        self.setText(text.rstrip("0").rstrip(".") if "." in text else text)
