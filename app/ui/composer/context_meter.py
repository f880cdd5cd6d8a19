"""How much of what the model can read at once is used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from app.chat.context_use import ContextUse
from app.i18n import localized, tr
from app.ui.labels import label
from app.ui.theme import mark


class ContextMeter(QPushButton):
    """A word, a short bar and "3.1k of 8k"; hidden until there are numbers. A click tells more."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Context"))
        self.setToolTip(tr("What is sent, and how much room there is"))
        mark(self, "action")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setMinimumHeight(24)
        self.word = label(tr("Context"), "tiny")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setFixedWidth(64)
        self.numbers = label(kind="tiny")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        for part in (self.word, self.bar, self.numbers):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self._compact = False
        self._words = ("", "")
        self.hide()

    def show_use(self, use: ContextUse | None) -> None:
        """Show the numbers; None hides the meter."""
        self.setVisible(use is not None)
        if use is None:
            return
        self.bar.setValue(min(100, 100 * use.used // max(1, use.context)))
        used, context = short(use.used), short(use.context)
        words = tr("{used} of {context}") if use.exact else tr("about {used} of {context}")
        self._words = (words.format(used=used, context=context), f"{used}/{context}")
        for part in (self.bar, self.numbers):
            mark(part, "tiny-warn" if use.warns else "tiny")
        words = tr("Context: {used:,} of {context:,} tokens")
        if not use.exact:
            words = tr("Context: about {used:,} of {context:,} tokens")
        words = words.format(used=use.used, context=use.context)
        self.setAccessibleName(f"{words}, {warning(use)}" if use.warns else words)
        self.setToolTip(
            f"{words}\n{warning(use)}" if use.warns else "\n".join((words, tr("Click to see what is sent")))
        )
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Show the numbers alone where there is little room."""
        self._compact = compact
        self.word.setVisible(not compact)
        self.bar.setVisible(not compact)
        self._fit()

    def _fit(self) -> None:
        self.numbers.setText(self._words[self._compact])
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedWidth(layout.sizeHint().width())


def warning(use: ContextUse) -> str:
    """What the person should know where the context is nearly full."""
    if use.left_out:
        one = use.left_out == 1
        return tr("1 older message is not sent") if one else tr("%n older message(s) are not sent", "", use.left_out)
    return tr("Older messages will soon be left out")


def short(tokens: int) -> str:
    """A number such as "3.1k"."""
    if tokens < 1000:
        return str(tokens)
    value = tokens / 1024 if tokens % 1024 == 0 else tokens / 1000
    return localized(f"{value:.1f}".removesuffix(".0")) + "k"
