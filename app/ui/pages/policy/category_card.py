"""What a policy does about one category: a sentence, and sliders once the person wants to change it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.categories import Category, Kind
from app.guard.policy import Policy
from app.guard.steps import WORDS, Level, Scales, Table, limit
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button, describe
from app.ui.labels import label
from app.ui.pages.policy.stacking_row import StackingRow
from app.ui.pages.policy.step_slider import StepSlider
from app.ui.theme import mark

NARROW = 640
SIDES: dict[Table, str] = {"prompt": QT_TR_NOOP("What you write"), "output": QT_TR_NOOP("What the model writes")}
LEVELS: dict[Level, str] = {
    "note": QT_TR_NOOP("Note"),
    "ask": QT_TR_NOOP("Ask first"),
    "withhold": QT_TR_NOOP("Hold back"),
}
_SUPPORT: dict[Level, str] = {"note": QT_TR_NOOP("Show help"), "withhold": QT_TR_NOOP("Only help")}
_DONE = {
    "Note": QT_TR_NOOP("noted"),
    "Ask first": QT_TR_NOOP("asked about"),
    "Hold back": QT_TR_NOOP("held back"),
    "Show help": QT_TR_NOOP("help shown"),
    "Only help": QT_TR_NOOP("answered by help alone"),
}
_LOCKED = QT_TR_NOOP("Always held back, in every policy. This can't be changed.")


def levels_of(category: Category, table: Table) -> dict[Level, str]:
    """What can be set for a category in one direction, and how it is called; empty where it never is found there."""
    if category.kind is Kind.NOTE:
        here = "output" if category.id == "insecure_code" else "prompt"
        return {"note": LEVELS["note"]} if table == here else {}
    if category.kind is Kind.SIGN and table == "output":
        return {}
    return _SUPPORT if category.id == "self_harm" and table == "prompt" else LEVELS


class CategoryCard(QFrame):
    """`chosen` carries table, level and score of what the person set."""

    chosen = Signal(str, str, float)

    def __init__(self, category: Category, scales: Scales) -> None:
        super().__init__()
        mark(self, "card")
        self.category = category
        self._scales = scales
        self._policy: Policy | None = None
        self.sliders: dict[tuple[Table, Level], StepSlider] = {}
        self.summary = label(tr(_LOCKED) if category.floor else "", "small", wrap=True)
        self.adjust = button(
            tr("Adjust"), clicked=self._toggle, name=tr("Adjust: {name}").format(name=tr(category.name))
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(12)
        self._column.addLayout(self._head())
        self._inner: StackingRow | None = None

    def show_policy(self, policy: Policy, *, editable: bool) -> None:
        """Show what `policy` does; sliders of one that can't be changed are locked."""
        self._policy = policy
        self.adjust.setText(tr("Adjust") if editable else tr("Details"))
        describe(self.adjust, f"{self.adjust.text()}: {tr(self.category.name)}")
        if not self.category.floor:
            self.summary.setText(self._words(policy))
        for (table, level), slider in self.sliders.items():
            self._show(slider, policy, table, level)
            slider.slider.setEnabled(editable)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(tr(self.category.name), "title", wrap=True))
        words.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        if self.category.floor:
            row.addWidget(label(tr("Locked"), "badge-quiet"), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addWidget(self.adjust)
        return row

    def _toggle(self) -> None:
        if self._inner is None:
            self._inner = self._make_inner()
            self._column.addWidget(self._inner)
            if self._policy is not None:
                self.show_policy(self._policy, editable=self.adjust.text() == tr("Adjust"))
            return
        self._inner.setVisible(self._inner.isHidden())

    def _make_inner(self) -> StackingRow:
        inner = StackingRow(NARROW, 28)
        for table, side in SIDES.items():
            levels = levels_of(self.category, table)
            if levels:
                inner.row.addLayout(self._side(table, tr(side), levels), 1)
        return inner

    def _side(self, table: Table, side: str, levels: dict[Level, str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label(side, "tiny"))
        for level, name in levels.items():
            scores = self._scales.scores(self.category.id, table, level)
            slider = StepSlider(tr(name), f"{tr(self.category.name)}, {side[0].lower()}{side[1:]}", scores)
            slider.chosen.connect(partial(self._moved, table, level))
            self.sliders[table, level] = slider
            column.addWidget(slider)
        column.addStretch(1)
        return column

    def _moved(self, table: Table, level: Level, step: int) -> None:
        self.chosen.emit(table, level, self._scales.scores(self.category.id, table, level)[step])

    def _show(self, slider: StepSlider, policy: Policy, table: Table, level: Level) -> None:
        step = self._scales.step(policy, self.category.id, table, level)
        slider.show_step(step, limit(policy, self.category.id, table, level))

    def _words(self, policy: Policy) -> str:
        told = {side: self._side_words(policy, table) for table, side in SIDES.items()}
        told = {side: words for side, words in told.items() if words}
        if len(set(told.values())) == 1 and len(told) == len(SIDES):
            words = next(iter(told.values()))
            return tr("{words}.").format(words=words[0].upper() + words[1:])
        return " ".join(tr("{side}: {words}.").format(side=tr(side), words=words) for side, words in told.items())

    def _side_words(self, policy: Policy, table: Table) -> str:
        levels = levels_of(self.category, table)
        steps = {name: self._scales.step(policy, self.category.id, table, level) for level, name in levels.items()}
        done: dict[str, list[str]] = {}
        for name, step in steps.items():
            if step:
                done.setdefault(WORDS[step], []).append(tr(_DONE[name]))
        told = [
            tr("{done} {often}").format(done=tr(" or ").join(tr(", ").join(names).rsplit(tr(", "), 1)), often=tr(word))
            for word, names in done.items()
        ]
        return tr(", ").join(told) or (tr("let pass") if levels else "")
