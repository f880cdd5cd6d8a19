"""A list of the person's own words and phrases."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.own_rules import LONGEST_NAME, MOST_ENTRIES, WordList, tidy_name
from app.guard.phrases import LONGEST_ENTRY
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.pages.policy import rule_editor
from app.ui.pages.policy.stacking_row import StackingRow
from app.ui.theme import mark

NARROW = 420

_ACTIONS = {"ask": QT_TR_NOOP("Ask first"), "withhold": QT_TR_NOOP("Hold back"), "allow": QT_TR_NOOP("Let pass")}
_HINT = QT_TR_NOOP("One word or phrase a line. * stands for any letters, ? for one.")


class ListCard(QFrame):
    """`changed` says that the person wrote something; `removed` that the list shall go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, words: WordList) -> None:
        super().__init__()
        mark(self, "card")
        self.name = rule_editor.line(tr("Name of the list"), words.name, tr("Name"), LONGEST_NAME)
        self.action = rule_editor.choice(tr("What the list does"), _ACTIONS, words.action.value)
        self.entries = rule_editor.lines(tr("Words and phrases"), words.entries, tr(_HINT))
        self.remove = button(
            tr("Remove"), "quiet", clicked=self.removed.emit, name=tr("Remove the list {name}").format(name=words.name)
        )
        head = StackingRow(NARROW, 12)
        head.row.addLayout(rule_editor.named(tr("Name"), self.name), 1)
        head.row.addLayout(rule_editor.named(tr("Where one of them is found"), self.action))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addLayout(rule_editor.named(tr("Words and phrases"), self.entries))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.action.activated.connect(lambda _index: self.changed.emit())
        self.entries.textChanged.connect(self.changed)

    def value(self) -> WordList | None:
        """The list as it is written; None while it has no name."""
        name = tidy_name(self.name.text())
        entries = rule_editor.texts_of(self.entries, MOST_ENTRIES, LONGEST_ENTRY)
        return WordList(name, entries, Action(self.action.currentData())) if name else None
