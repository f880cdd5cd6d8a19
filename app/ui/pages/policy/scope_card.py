"""A topic in words, with examples on it and off it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.own_rules import LONGEST_NAME, LONGEST_TEXT, MOST_EXAMPLES, Scope, tidy_name
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.pages.policy import rule_editor
from app.ui.pages.policy.stacking_row import StackingRow
from app.ui.theme import mark

NARROW = 500

_KINDS = {"": QT_TR_NOOP("Only about this"), "excluded": QT_TR_NOOP("About anything but this")}
_ACTIONS = {"withhold": QT_TR_NOOP("Refuse kindly"), "ask": QT_TR_NOOP("Ask first"), "note": QT_TR_NOOP("Note only")}


class ScopeCard(QFrame):
    """`changed` says that the person wrote something; `removed` that the topic shall go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        mark(self, "card")
        self.name = rule_editor.line(tr("Name of the topic"), scope.name, tr("Our documentation"), LONGEST_NAME)
        self.description = rule_editor.line(
            tr("The topic in words"), scope.description, tr("Questions about our product and its manual"), LONGEST_TEXT
        )
        self.kind = rule_editor.choice(tr("Kind"), _KINDS, "excluded" if scope.excluded else "")
        self.action = rule_editor.choice(tr("What happens off the topic"), _ACTIONS, scope.action.value)
        self.on = rule_editor.lines(
            tr("Examples on the topic"), scope.on, tr("How do I change the language of the menu?")
        )
        self.off = rule_editor.lines(tr("Examples off the topic"), scope.off, tr("Write a poem about autumn."))
        self.remove = button(
            tr("Remove"), "quiet", clicked=self.removed.emit, name=tr("Remove the topic {name}").format(name=scope.name)
        )
        self._lay_out()
        for field in (self.name, self.description):
            field.textEdited.connect(lambda _text: self.changed.emit())
        for box in (self.kind, self.action):
            box.activated.connect(lambda _index: self.changed.emit())
        for examples in (self.on, self.off):
            examples.textChanged.connect(self.changed)

    def value(self) -> Scope | None:
        """The topic as it is written; None while it has no name, or says nothing."""
        name, description = tidy_name(self.name.text()), " ".join(self.description.text().split())
        on, off = (rule_editor.texts_of(field, MOST_EXAMPLES, LONGEST_TEXT) for field in (self.on, self.off))
        if not name or not (description or on):
            return None
        excluded = self.kind.currentData() == "excluded"
        return Scope(name, description, on, off, Action(self.action.currentData()), excluded)

    def _lay_out(self) -> None:
        head, examples, foot = StackingRow(NARROW, 12), StackingRow(NARROW, 12), QHBoxLayout()
        head.row.addLayout(rule_editor.named(tr("Name"), self.name), 1)
        head.row.addLayout(rule_editor.named(tr("Chats are"), self.kind))
        head.row.addLayout(rule_editor.named(tr("Off the topic"), self.action))
        examples.row.addLayout(rule_editor.named(tr("Examples on it, one a line"), self.on), 1)
        examples.row.addLayout(rule_editor.named(tr("Examples off it, one a line"), self.off), 1)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addLayout(rule_editor.named(tr("The topic in words"), self.description))
        column.addWidget(examples)
        column.addLayout(foot)
