"""The review: what the guard did, item by item, to be marked as right or wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout

from app.domain.reviews import ReviewCounts, ReviewItem
from app.i18n import QT_TR_NOOP, tr
from app.ui import icons
from app.ui.banners import BannerArea
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import Page
from app.ui.pages.review.card_stack import CardStack
from app.ui.pages.review.filter_row import FilterRow
from app.ui.pages.review.keeping_settings import KeepingSettings
from app.ui.pages.review.summary import SummaryCard
from app.ui.theme import Theme, mark

INTRODUCTION = QT_TR_NOOP(
    "What the guard did in your chats. Say where it was wrong: that text is kept as an exception, never for weapons of "
    "mass harm and sexual content with minors. All of it stays in the vault."
)
NOTHING = (
    QT_TR_NOOP("Nothing to review"),
    QT_TR_NOOP("When the guard notes, asks or holds something back, it is listed here."),
)
NO_MATCH = (QT_TR_NOOP("Nothing waits here"), QT_TR_NOOP("Choose other categories, or show what is reviewed already."))
PICTURE = 40


class ReviewPage(Page):
    """Shows what `Reviews` loads, and asks it for what the buttons say."""

    export_requested = Signal(str)
    """ "json" or "csv"."""
    more_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Review"))
        self.banners = BannerArea(theme)
        self.export = button(tr("Export…"), name=tr("Export the records, not encrypted"))
        self.export.setMenu(self._export_menu())
        self.head.addWidget(self.export)
        self.summary = SummaryCard()
        self.filter = FilterRow()
        self.empty = EmptyCard(theme)
        self.stack = CardStack()
        self.more = button(tr("Show older ones"), clicked=self.more_requested.emit)
        self.keeping = KeepingSettings()
        self.body.addWidget(self.banners)
        self.body.addWidget(label(tr(INTRODUCTION), "small", wrap=True))
        for part in (self.summary, self.filter, self.empty, self.stack):
            self.body.addWidget(part)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.keeping)
        self.show_items([], ReviewCounts(), more=False)

    def show_items(self, items: Sequence[ReviewItem], counts: ReviewCounts, *, more: bool) -> None:
        """Show these items; `more` offers the older ones."""
        self.summary.show_counts(counts)
        self.summary.setVisible(bool(counts.flagged))
        self.filter.setVisible(bool(counts.flagged))
        self.export.setEnabled(bool(counts.decisions))
        self.empty.show_words(*map(tr, NO_MATCH if counts.flagged else NOTHING))
        self.empty.setVisible(not items)
        self.stack.setVisible(bool(items))
        self.stack.fill(items)
        self.more.setVisible(more)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.banners.set_theme(theme)
        self.empty.set_theme(theme)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("JSON lines, exact…"), lambda: self.export_requested.emit("json"))
        menu.addAction(tr("CSV, for a spreadsheet…"), lambda: self.export_requested.emit("csv"))
        return menu


class EmptyCard(QFrame):
    """A shield and two calm sentences where there is nothing to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "card")
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("A shield"))
        self.title = label(kind="title")
        self.text = label(kind="small", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(8)
        for part in (self._picture, self.title):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        self.set_theme(theme)

    def show_words(self, title: str, text: str) -> None:
        """Say why there is nothing."""
        self.title.setText(title)
        self.text.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Tint the picture."""
        self._picture.setPixmap(icons.pixmap("shield", theme.accent, PICTURE, self.devicePixelRatioF()))
