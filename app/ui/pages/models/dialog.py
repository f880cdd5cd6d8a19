"""What the dialogs about models have in common: a title, a body, and buttons of which the safe one is the default."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label

WIDTH = 520


class ModelDialog(QDialog):
    """Fill `body`. Esc and `cancel` reject; `confirm` accepts and is what the dialog is for."""

    def __init__(self, parent: QWidget, title: str, confirm: str = "", cancel: str = "", text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.lowest = 0
        self.setFixedWidth(min(WIDTH, max(400, parent.window().width() - 48)))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "title", wrap=True))
        if text:
            self.column.addWidget(label(text, "small", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.column.addLayout(self.body)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 12, 0, 0)
        self.row.setSpacing(8)
        self.cancel = button(cancel or tr("Cancel"), clicked=self.reject)
        self.confirm = button(confirm or title, "primary", clicked=self.accept)
        self.confirm.setVisible(bool(confirm))
        self.row.addStretch(1)
        self.row.addWidget(self.cancel)
        self.row.addWidget(self.confirm)
        self.column.addLayout(self.row)
        self.cancel.setDefault(True)

    def fit(self) -> None:
        """Become as high as the content needs at the fixed width; Qt's own hint is for another width."""
        if self.isVisible():
            self.setMinimumHeight(0)
            self.column.activate()
            self.resize(self.width(), max(self.lowest, self.column.totalHeightForWidth(self.width())))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Open at the right height."""
        super().showEvent(event)
        self.fit()

    def agreed(self) -> bool:
        """Show it until it is answered; whether `confirm` was pressed."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted
