"""The page that searches all chats: a field, and what was found below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.matching import LONGEST_QUERY
from app.i18n import QT_TR_NOOP, tr
from app.ui import icons
from app.ui.banners import BannerArea
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import Page
from app.ui.search.result_list import Group, ResultList
from app.ui.theme import COMPOSER_WIDTH, Theme, mark

TYPING_MS = 120
"""So long nothing is typed before the search begins."""
HELP = QT_TR_NOOP('Words match from their beginning, in any order. "In quotation marks" they match as a phrase.')


class SearchPage(Page):
    """`asked` carries what is looked for; the window answers with `show_results`."""

    asked = Signal(str)
    more_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Search"))
        self.banners = BannerArea(theme)
        self.field = SearchField()
        self.words = label(tr(HELP), "small", wrap=True)
        self.results = ResultList(theme)
        self.empty = NothingFound()
        self.more = button(tr("Show older ones"), clicked=self.more_requested.emit)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.asked.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.field.returnPressed.connect(self._enter)
        self.field.down_pressed.connect(self._go_down)
        self.results.left_at_top.connect(self.field.setFocus)
        self.empty.clear.clicked.connect(self._clear)
        for part in (self.banners, self.field, self.words, self.empty):
            self.body.addWidget(part)
        self.body.addWidget(self.results, 1)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(0)
        self.set_theme(theme)
        self.show_results((), re.compile(r"(?!)"), tr(HELP), more=False)

    def open(self) -> None:
        """Begin to type; what was typed before is selected."""
        self.field.setFocus()
        self.field.selectAll()

    def show_results(
        self, groups: Sequence[Group], finder: re.Pattern[str], words: str, *, more: bool, nothing: bool = False
    ) -> None:
        """Show what was found, and say how much that is; `nothing` that words were asked for and not found."""
        self.results.fill(groups, finder)
        self.results.scrollToTop()
        self.words.setText(words)
        self.words.setVisible(not nothing)
        self.results.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.more.setVisible(more)

    def add_results(self, groups: Sequence[Group], words: str, *, more: bool) -> None:
        """Show older ones below."""
        self.results.add(groups)
        self.words.setText(words)
        self.more.setVisible(more)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.banners, self.field, self.results, self.empty):
            part.set_theme(theme)

    def _enter(self) -> None:
        self._typing.stop()
        self.asked.emit(self.field.text())

    def _go_down(self) -> None:
        if self.results.count():
            self.results.setCurrentRow(min(1, self.results.count() - 1))
            self.results.setFocus()

    def _clear(self) -> None:
        self.field.clear()
        self.field.setFocus()

    def _ground(self) -> QWidget:
        """The results scroll by themselves, below the field, which stays."""
        ground = QWidget()
        inner = QWidget()
        inner.setMaximumWidth(COMPOSER_WIDTH)
        inner.setLayout(self.body)
        self.body.setContentsMargins(20, 20, 20, 12)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        return ground


class SearchField(QLineEdit):
    """The field with a glass; the arrow key goes down to the results."""

    down_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Search all chats"))
        self.setPlaceholderText(tr("Search all chats"))
        self.setMaxLength(LONGEST_QUERY)
        self.setMinimumHeight(42)
        self._glass = QLabel(self)
        self.setStyleSheet("QLineEdit { padding-left: 38px; font-size: 14px; }")

    def set_theme(self, theme: Theme) -> None:
        """Tint the glass."""
        self._glass.setPixmap(icons.pixmap("search", theme.muted, 18, self.devicePixelRatioF()))
        self._glass.setGeometry(13, 12, 18, 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down leaves the field; all else is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class NothingFound(QFrame):
    """One sentence and one button where no message has the words."""

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("A magnifying glass"))
        self.title = label(tr("Nothing was found in your chats."), "title")
        self.clear = button(tr("Clear the search"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        for part in (self._picture, self.title, self.clear):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_theme(self, theme: Theme) -> None:
        """Tint the picture."""
        self._picture.setPixmap(icons.pixmap("search", theme.accent, 40, self.devicePixelRatioF()))
