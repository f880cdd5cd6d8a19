"""The red-team self-test: choose, start, stop, go on, and look at what it came to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.guard.redteam.result import Result
from app.guard.redteam.run import Standing
from app.i18n import QT_TR_NOOP, tr
from app.ui.banners import BannerArea
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import Page
from app.ui.pages.redteam.progress_card import ProgressCard
from app.ui.pages.redteam.result_card import ResultCard
from app.ui.pages.redteam.setup_card import SetupCard
from app.ui.theme import Theme, mark

INTRODUCTION = QT_TR_NOOP(
    "Attacks your guard with harmful prompts in many disguises, and with harmless ones that look alike. Only numbers "
    "come of it: no prompt and no answer is shown or kept. A check for yourself, not a proof."
)
MODEL_NOTE = QT_TR_NOOP(
    "Each prompt is asked twice, with the guard and without; what the model writes without it never leaves its "
    "process. It can take hours. The chat's model is put away meanwhile."
)


class RedteamPage(Page):
    """Shows where a run stands; what the buttons mean is up to who listens."""

    started = Signal(bool)
    """Whether to go on with the run in the folder."""
    stop_requested = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(tr("Self-test"))
        self.banners = BannerArea(theme)
        self.setup_card = SetupCard(folder)
        self.note = label(tr(MODEL_NOTE), "small", wrap=True)
        self.start = button(tr("Start"), "primary", clicked=lambda: self.started.emit(False))
        self.resume = button(
            tr("Go on"), clicked=lambda: self.started.emit(True), name=tr("Go on with the run in this folder")
        )
        self.progress = ProgressCard()
        self.progress.stop.clicked.connect(self.stop_requested)
        self.result = ResultCard(theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.start)
        row.addWidget(self.resume)
        row.addStretch(1)
        self.body.addWidget(self.banners)
        self.body.addWidget(label(tr(INTRODUCTION), "small", wrap=True))
        self.body.addWidget(self.setup_card)
        self.body.addWidget(self.note)
        self.body.addLayout(row)
        for part in (self.progress, self.result):
            self.body.addWidget(part)
            part.hide()
        self.setup_card.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what a model means, where one is chosen, and offer to go on where a run waits in the folder."""
        wanted = self.setup_card.value
        self.note.setVisible(bool(wanted.model))
        self.resume.setVisible((wanted.folder / "state.jsonl").is_file())
        primary = self.resume.isVisibleTo(self) and not self.result.incomplete.isHidden()
        mark(self.resume, "primary" if primary else "")
        mark(self.start, "" if primary else "primary")
        self.start.setText(tr("Start again") if primary else tr("Start"))

    def show_running(self, running: bool) -> None:
        """Show the progress and hold the choices still, or the other way round."""
        self.setup_card.setEnabled(not running)
        self.start.setEnabled(not running)
        self.resume.setEnabled(not running)
        self.progress.setVisible(running)
        if running:
            self.progress.begin()
            self.result.hide()
            self.progress.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def show_standing(self, standing: Standing) -> None:
        """Live numbers."""
        self.progress.show_standing(standing)

    def show_result(self, result: Result) -> None:
        """What it came to."""
        self.result.show_result(result)
        self.result.show()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.banners.set_theme(theme)
        self.result.set_theme(theme)
