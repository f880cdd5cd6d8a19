"""Why the guard did something: the scores in words and as bars, the policy's thresholds, the place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.decisions import Evidence
from app.domain.messages import Notice
from app.guard.categories import category_name
from app.i18n import QT_TR_NOOP, localized, tr
from app.ui.labels import label, rule
from app.ui.pages.guard import why_words as words
from app.ui.pages.guard.score_bar import ScoreBar
from app.ui.pages.models.dialog import ModelDialog
from app.ui.theme import Theme

MOST_SCORES, LOWEST_SCORE = 6, 0.05
_FOOT = QT_TR_NOOP(
    "A score is an estimate of what a text is about, and no judgement of you. It can be wrong both ways. "
    "Marks on a bar show from where on the policy acts."
)


class WhyDialog(ModelDialog):
    """Shows a notice's decision; nothing can be changed here."""

    def __init__(self, parent: QWidget, notice: Notice, theme: Theme) -> None:
        name = category_name(words.about(notice))
        super().__init__(parent, tr("Why: {name}").format(name=name), cancel=tr("Close"), text=words.summary(notice))
        self.setAccessibleName(tr("Why: {name}").format(name=name))
        self._theme = theme
        if notice.why is not None:
            self._add_scores(notice)
            self.body.addWidget(rule())
            self.body.addLayout(_facts(notice))
            self.body.addWidget(label(tr(_FOOT), "small", wrap=True))

    def _add_scores(self, notice: Notice) -> None:
        assert notice.why is not None, "only where there is a decision"
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (category, score, found) in enumerate(words.scores(notice.why, MOST_SCORES, LOWEST_SCORE)):
            name, said = category_name(category), f"{words.likelihood(score)}, {localized(f'{score:.2f}')}"
            grid.addWidget(label(name, "cell", wrap=True), line, 0)
            grid.addWidget(ScoreBar(score, _marks(found), f"{name}: {said}", self._theme), line, 1)
            grid.addWidget(label(said, "small"), line, 2)
        self.body.addLayout(grid)
        found = words.evidence_for(notice)
        if found is not None and words.limits(found):
            self.body.addWidget(label(words.limits(found), "small", wrap=True))


def _marks(found: Evidence | None) -> list[float]:
    if found is None:
        return []
    return [limit for limit in (found.note, found.ask, found.withhold) if limit is not None]


def _facts(notice: Notice) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for line, (name, text) in enumerate(words.facts(notice)):
        grid.addWidget(label(name, "tiny"), line, 0, Qt.AlignmentFlag.AlignTop)
        value: QLabel = label(text, "cell", wrap=True, selectable=True)
        value.setAccessibleName(f"{name}: {text}")
        grid.addWidget(value, line, 1)
    return grid
