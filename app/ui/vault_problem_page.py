"""Shown where the vault can't be opened as it lies: a part is missing, damaged, or from a newer version."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.errors import AppError
from app.i18n import tr
from app.ui.buttons import button
from app.ui.card_page import CardPage
from app.ui.labels import label


class VaultProblemPage(CardPage):
    """Says what happened, what is safe, what to do; the only action sets the old vault aside."""

    retry_requested = Signal()
    start_over_requested = Signal()

    def __init__(self, error: AppError) -> None:
        super().__init__(520)
        self.heading("", tr(error.title), tr(error.message))
        if error.hint:
            self.body.addWidget(label(tr(error.hint), "small", wrap=True))
            self.body.addSpacing(12)
        self.body.addWidget(label(tr("Nothing was changed. Your files are still where they were."), "small", wrap=True))
        self.body.addSpacing(16)
        self.retry = button(tr("Try again"), "primary", clicked=self.retry_requested.emit)
        self.start_over = button(tr("Start over…"), clicked=self.start_over_requested.emit)
        self.body.addWidget(self.retry)
        self.body.addSpacing(8)
        self.body.addWidget(self.start_over)
