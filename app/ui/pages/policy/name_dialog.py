"""Asks for the name of a policy."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.guard.own_rules import LONGEST_NAME
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.policy.rule_editor import line


class NameDialog(QDialog):
    """Accepted with a name only."""

    def __init__(self, parent: QWidget, title: str, text: str, suggestion: str, action: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(420)
        self.field = line(tr("Name"), suggestion, tr("Name"), LONGEST_NAME - 4)
        self.field.selectAll()
        self.keep = button(tr("Cancel"), clicked=self.reject)
        self.action = button(action, "primary", clicked=self.accept)
        self.action.setDefault(True)
        self.field.textChanged.connect(lambda name: self.action.setEnabled(bool(name.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(text, "small", wrap=True))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.action)
        column.addLayout(row)


def name_asked(parent: QWidget, title: str, text: str, suggestion: str, action: str) -> str:
    """The name that the person gave, empty where they gave none."""
    dialog = NameDialog(parent, title, text, suggestion, action)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    name = " ".join(dialog.field.text().split())
    dialog.deleteLater()
    return name if accepted else ""
