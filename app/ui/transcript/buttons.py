"""The small muted buttons of the transcript."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from app.i18n import tr
from app.ui.theme import mark

FEEDBACK_MS = 2_000


class ActionButton(QPushButton):
    """A word below a message or on a code card; its accessible name says what it acts on."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        mark(self, "action")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoDefault(False)


class CopyButton(ActionButton):
    """Says "Copied" for two seconds after a click."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Copy"), name, parent)
        self._timer = QTimer(self, singleShot=True, interval=FEEDBACK_MS)
        self._timer.timeout.connect(lambda: self.setText(tr("Copy")))
        self.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        self.setText(tr("Copied"))
        self._timer.start()
