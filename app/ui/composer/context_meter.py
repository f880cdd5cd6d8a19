"""How much of what the model can read at once is used."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.ui.labels import label

WARN_AT = 80


class ContextMeter(QWidget):
    """A word, a short bar and "3.1k of 8k"; hidden until there are numbers."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setFixedWidth(64)
        self.bar.setAccessibleName("Context used")
        self.numbers = label(kind="tiny")
        for part in (label("Context", "tiny"), self.bar, self.numbers):
            row.addWidget(part)
        self.hide()

    def set_usage(self, used: int, context: int) -> None:
        """Show `used` of `context` tokens; a context of 0 hides the meter."""
        self.setVisible(context > 0)
        share = min(100, 100 * used // max(1, context))
        self.bar.setValue(share)
        warning = ", older messages will soon be left out" if share >= WARN_AT else ""
        self.numbers.setText(f"{_short(used)} of {_short(context)}{warning}")
        self.setToolTip(f"{used} of {context} tokens")


def _short(tokens: int) -> str:
    if tokens < 1000:
        return str(tokens)
    value = tokens / 1024 if tokens % 1024 == 0 else tokens / 1000
    return f"{value:.1f}".removesuffix(".0") + "k"
