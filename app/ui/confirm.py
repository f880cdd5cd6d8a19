"""A question with two answers, in plain text and in Carrel's look."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label


class ConfirmDialog(QDialog):
    """Asks before something that can't be taken back; Enter and Esc both mean the safe answer."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        action: str,
        keep: str = "",
        *,
        kind: str = "danger",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(text, "small", wrap=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.addStretch(1)
        self.keep = button(keep or tr("Cancel"), clicked=self.reject)
        self.action = button(action, kind, clicked=self.accept)
        self.keep.setDefault(True)
        row.addWidget(self.keep)
        row.addWidget(self.action)
        column.addLayout(row)
        self.keep.setFocus()


def confirmed(parent: QWidget, title: str, text: str, action: str, keep: str = "") -> bool:
    """Ask and return whether the person wants it."""
    dialog = ConfirmDialog(parent, title, text, action, keep)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return wanted


def asked(parent: QWidget, title: str, text: str, action: str) -> bool:
    """The same question before something harmless."""
    dialog = ConfirmDialog(parent, title, text, action, kind="")
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return wanted
