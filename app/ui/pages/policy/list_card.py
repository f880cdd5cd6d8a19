"""A list of the person's own words and phrases."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.own_rules import LONGEST_NAME, MOST_ENTRIES, WordList
from app.guard.phrases import LONGEST_ENTRY
from app.guard.verdict import Action
from app.ui.buttons import button
from app.ui.pages.policy import rule_editor
from app.ui.pages.policy.stacking_row import StackingRow
from app.ui.theme import mark

NARROW = 420

_ACTIONS = {"ask": "Ask first", "withhold": "Hold back", "allow": "Let pass"}
_HINT = "One word or phrase a line. * stands for any letters, ? for one."


class ListCard(QFrame):
    """`changed` says that the person wrote something; `removed` that the list shall go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, words: WordList) -> None:
        super().__init__()
        mark(self, "card")
        self.name = rule_editor.line("Name of the list", words.name, "Name", LONGEST_NAME)
        self.action = rule_editor.choice("What the list does", _ACTIONS, words.action.value)
        self.entries = rule_editor.lines("Words and phrases", words.entries, _HINT)
        self.remove = button("Remove", "quiet", clicked=self.removed.emit, name=f"Remove the list {words.name}")
        head = StackingRow(NARROW, 12)
        head.row.addLayout(rule_editor.named("Name", self.name), 1)
        head.row.addLayout(rule_editor.named("Where one of them is found", self.action))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addLayout(rule_editor.named("Words and phrases", self.entries))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.action.activated.connect(lambda _index: self.changed.emit())
        self.entries.textChanged.connect(self.changed)

    def value(self) -> WordList | None:
        """The list as it is written; None while it has no name."""
        name = " ".join(self.name.text().split())
        entries = rule_editor.texts_of(self.entries, MOST_ENTRIES, LONGEST_ENTRY)
        return WordList(name, entries, Action(self.action.currentData())) if name else None
