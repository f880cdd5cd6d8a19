"""What the review comes to: how much there is, and what share of it was wrong in each category."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.reviews import CategoryCount, ReviewCounts
from app.guard.categories import category_name
from app.i18n import tr
from app.ui.labels import ElidedLabel, label
from app.ui.theme import mark

MOST_ROWS = 6
BAR_WIDTH, SHARE_WIDTH = 96, 104
NARROW = 440
"""Below this width, in pixels, the bars are left out."""


class SummaryCard(QFrame):
    """Counts in one line, then a line for each category."""

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self._counts = ReviewCounts()
        self._narrow = False
        self.words = label(kind="title", wrap=True)
        self.more = label(kind="small", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        self._column.addWidget(self.words)
        self._column.addWidget(self.more)
        self._rows = QWidget()
        self._column.addWidget(self._rows)

    def show_counts(self, counts: ReviewCounts) -> None:
        """Show other numbers."""
        self._counts = counts
        self.words.setText(_headline(counts))
        self.more.setText(
            tr("Of {decisions:,} decisions of the guard, {flagged:,} led to something.").format(
                decisions=counts.decisions, flagged=counts.flagged
            )
        )
        self._narrow = self.width() < NARROW
        old, self._rows = self._rows, _table(counts.categories[:MOST_ROWS], narrow=self._narrow)
        self._column.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out the bars where there is no room, or show them again."""
        super().resizeEvent(event)
        if self._narrow != (self.width() < NARROW):
            self.show_counts(self._counts)


def _headline(counts: ReviewCounts) -> str:
    if not counts.unreviewed:
        return tr("Everything is reviewed")
    return tr("%n decision(s) to review", "", counts.unreviewed)


def _table(categories: tuple[CategoryCount, ...], *, narrow: bool) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(2, 0 if narrow else BAR_WIDTH)
    grid.setColumnMinimumWidth(3, SHARE_WIDTH)
    for line, count in enumerate(categories):
        name = ElidedLabel("cell")
        name.show_text(category_name(count.category))
        grid.addWidget(name, line, 0)
        grid.addWidget(label(_times(count.flagged), "small"), line, 1, Qt.AlignmentFlag.AlignRight)
        if count.marked and not narrow:
            grid.addWidget(_bar(count), line, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(share(count), "small"), line, 3)
    return table


def share(count: CategoryCount) -> str:
    """How much of what was marked is wrong, in words."""
    if not count.marked:
        return tr("none reviewed")
    return tr("{percent} % of {marked:,} wrong").format(
        percent=round(100 * count.wrong / count.marked), marked=count.marked
    )


def _times(count: int) -> str:
    return {1: tr("once"), 2: tr("twice")}.get(count) or tr("{count:,} times").format(count=count)


def _bar(count: CategoryCount) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, max(1, count.marked))
    bar.setValue(count.wrong)
    bar.setTextVisible(False)
    bar.setFixedWidth(BAR_WIDTH)
    bar.setAccessibleName(f"{category_name(count.category)}: {share(count)}")
    return bar
