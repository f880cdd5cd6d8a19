"""Binds one chat to a topic."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.guard.own_rules import Scope
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.policy.scope_card import ScopeCard

_TEXT = QT_TR_NOOP(
    "Carrel refuses kindly what leaves the topic, from the next message on. It is told by the meaning of your words."
)


class ChatTopicDialog(QDialog):
    """Accepted with a topic, or with none: then the chat is free."""

    def __init__(self, parent: QWidget, scope: Scope | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(620)
        self.scope = scope
        self.card = ScopeCard(scope or Scope("", ""))
        self.card.remove.hide()
        self.free = button(tr("No topic"), clicked=self._free)
        self.free.setVisible(scope is not None)
        self.keep = button(tr("Cancel"), clicked=self.reject)
        self.action = button(tr("Bind the chat"), "primary", clicked=self._bind)
        self.action.setDefault(True)
        self.card.changed.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Topic of this chat"), "title"))
        column.addWidget(label(tr(_TEXT), "small", wrap=True))
        column.addWidget(self.card)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.free)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.action)
        column.addLayout(row)
        self._check()

    def _check(self) -> None:
        self.action.setEnabled(self.card.value() is not None)

    def _bind(self) -> None:
        self.scope = self.card.value()
        self.accept()

    def _free(self) -> None:
        self.scope = None
        self.accept()


def topic_asked(parent: QWidget, scope: Scope | None) -> tuple[Scope | None, bool]:
    """The topic that the person wants, and whether they agreed to it."""
    dialog = ChatTopicDialog(parent, scope)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    wanted = dialog.scope
    dialog.deleteLater()
    return wanted, agreed
