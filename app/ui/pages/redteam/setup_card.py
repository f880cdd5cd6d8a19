"""What is to be tried: which prompts, against what, by which policy, and where the report goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QSizePolicy, QVBoxLayout

from app.chat.self_test import Wanted
from app.i18n import QT_TR_NOOP, tr
from app.models.entry import ModelEntry
from app.ui.choice_box import ChoiceBox
from app.ui.labels import field_name
from app.ui.theme import mark

FILE = "file"
"""Stands for a line that asks for a file when it is chosen."""
NARROW = 460
_ALONE = QT_TR_NOOP("The guard alone (a few minutes)")


class SetupCard(QFrame):
    """`changed` tells that something else was chosen."""

    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        mark(self, "card")
        self._grid = QGridLayout(self)
        self._fields: list[QVBoxLayout] = []
        self._columns = 0
        self.suite, self.model, self.policy = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.folder, self.earlier = ChoiceBox(), ChoiceBox()
        for words, value in ((tr("Carrel's own prompts"), None), (tr("A file of mine (CSV, JSON)…"), FILE)):
            self.suite.addItem(words, value)
        for words, value in ((tr("Nothing"), None), (tr("The result of an earlier run…"), FILE)):
            self.earlier.addItem(words, value)
        self.folder.addItem(_short(folder), folder)
        self.folder.addItem(tr("Another folder…"), FILE)
        self.show_models(())
        self._lay_out()
        self.suite.activated.connect(lambda _at: self._choose(self.suite, tr("A suite of prompts"), tr(_SUITES)))
        self.earlier.activated.connect(lambda _at: self._choose(self.earlier, tr("An earlier result"), tr(_RESULTS)))
        self.folder.activated.connect(lambda _at: self._choose(self.folder, tr("Where the report goes"), ""))
        for box in (self.model, self.policy):
            box.activated.connect(lambda _at: self.changed.emit())

    @property
    def value(self) -> Wanted:
        """What is chosen."""
        return Wanted(
            folder=self.folder.currentData(),
            policy=self.policy.currentData() or "balanced",
            model=self.model.currentData() or "",
            suite=self.suite.currentData(),
            earlier=self.earlier.currentData(),
        )

    def show_models(self, entries: Sequence[ModelEntry]) -> None:
        """Offer the models that are here."""
        chosen = self.model.currentData() or ""
        self.model.clear()
        self.model.addItem(tr(_ALONE), "")
        for entry in entries:
            self.model.addItem(tr("The guard with {name}").format(name=entry.name), entry.id)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))

    def show_policies(self, policies: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these policies, as name and title."""
        if not self.policy.count():
            for name, title in policies:
                self.policy.addItem(title, name)
            self.policy.setCurrentIndex(max(0, self.policy.findData(chosen)))

    def _choose(self, box: ChoiceBox, title: str, kinds: str) -> None:
        if box.currentData() == FILE:
            box.setCurrentIndex(0)
            if name := self._ask(title, kinds):
                box.insertItem(0, _short(Path(name)), Path(name))
                box.setCurrentIndex(0)
        self.changed.emit()

    def _ask(self, title: str, kinds: str) -> str:
        if kinds:
            return QFileDialog.getOpenFileName(self, title, "", kinds)[0]
        return QFileDialog.getExistingDirectory(self, title)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """One below the other where there is no room beside each other."""
        super().resizeEvent(event)
        self._arrange(1 if self.width() < NARROW else 2)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(18, 14, 18, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        names = (
            tr("Prompts", "of the self-test"),
            tr("What is attacked"),
            tr("Guard policy"),
            tr("Folder of the report"),
            tr("Compare with"),
        )
        for name, box in zip(names, self._boxes(), strict=True):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(field_name(name, box))
            column.addWidget(box)
            self._fields.append(column)
        self._arrange(1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._fields):
            self._grid.removeItem(field)
            self._grid.addLayout(field, *divmod(at, columns))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _boxes(self) -> tuple[ChoiceBox, ...]:
        return self.suite, self.model, self.policy, self.folder, self.earlier


_SUITES = QT_TR_NOOP("Prompts (*.csv *.json *.jsonl)")
_RESULTS = QT_TR_NOOP("Results (*.json)")


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}" if path.parent.name else path.name
