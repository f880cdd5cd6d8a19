"""The menu behind "More" below an answer, and the dialog with how it was made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from app.domain.messages import Notice
from app.guard.categories import category_name
from app.i18n import QT_TR_NOOP, tr
from app.ui.labels import label
from app.ui.pages.models.dialog import ModelDialog
from app.ui.transcript.notice_words import explainable

Run = Callable[[], object]
NO_COST = QT_TR_NOOP("Speed and counts are known for answers that were made since Carrel was opened.")


@dataclass(frozen=True, slots=True)
class Retry:
    """A way to make the answer again: what the menu says, and what it does."""

    words: str
    run: Run


def answer_menu(
    parent: QWidget,
    *,
    settings: Sequence[Retry],
    models: Sequence[Retry],
    notices: Sequence[Notice],
    explain: Callable[[Notice], object],
    copy_plain: Run | None,
    details: Run,
) -> QMenu:
    """What can be done with an answer beside its buttons. Nothing is made again where the guard held it back."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if settings:
        again = menu.addMenu(tr("Try again"))
        _fill(again, settings)
        if models:
            again.addSeparator()
            _fill(again, models)
        menu.addSeparator()
    told = [notice for notice in notices if explainable(notice)]
    for notice in told:
        words = (
            tr("Explain the guard's decision: {category}…") if len(told) > 1 else tr("Explain the guard's decision…")
        )
        menu.addAction(words.format(category=_plain(category_name(notice.category))), partial(explain, notice))
    if copy_plain is not None:
        menu.addAction(tr("Copy as plain text"), copy_plain)
    menu.addAction(tr("Details…"), details)
    return menu


class DetailsDialog(ModelDialog):
    """Speed, counts and the like, a line each."""

    def __init__(self, parent: QWidget, facts: Sequence[tuple[str, str]], note: str = "") -> None:
        super().__init__(parent, tr("About this answer"), cancel=tr("Close"))
        self.setAccessibleName(tr("About this answer"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (name, text) in enumerate(facts):
            grid.addWidget(label(name, "tiny"), line, 0, Qt.AlignmentFlag.AlignTop)
            value = label(text, "cell", wrap=True, selectable=True)
            value.setAccessibleName(f"{name}: {text}")
            grid.addWidget(value, line, 1)
        self.body.addLayout(grid)
        if note:
            self.body.addWidget(label(tr(note), "small", wrap=True))


def _fill(menu: QMenu, ways: Sequence[Retry]) -> None:
    for way in ways:
        menu.addAction(_plain(way.words), way.run)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
