"""The review on the desk: its page, connected with the records, and the reports that come from the transcript."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.chat.recording import Recording
from app.chat.reviews import Reviews
from app.domain.messages import Notice
from app.domain.reviews import ReviewCounts, ReviewItem
from app.i18n import QT_TR_NOOP, tr
from app.ui.confirm import asked
from app.ui.desk import Desk
from app.ui.pages.review.report_dialog import ReportDialog

_FILES = {"json": QT_TR_NOOP("JSON lines (*.jsonl)"), "csv": "CSV (*.csv)"}
_NAMES = {"json": "carrel-guard-records.jsonl", "csv": "carrel-guard-records.csv"}
_OPEN = QT_TR_NOOP("The file is not encrypted. Texts that are kept beside the records are in it too.")


class DeskReview(QObject):
    """Reads the records when the page is shown, and after each report."""

    trouble = Signal(object)
    chat_requested = Signal(str)

    def __init__(self, desk: Desk, reviews: Reviews, recording: Recording) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = desk.review
        self._reviews = reviews
        self._recording = recording
        self._connect()

    def show(self) -> None:
        """Go to the page."""
        self._reviews.show(self._page.filter.value)
        self._desk.show_review()

    def report(self, message_id: str, notice: Notice) -> None:
        """Ask what is to be kept, then put the notice into the queue."""
        has_text = bool(self._recording.text_of(message_id, notice))
        dialog = ReportDialog(self._desk, notice, has_text=has_text)
        if dialog.agreed():
            self._recording.report(message_id, notice, keep_text=dialog.keeps_text)
            self._desk.chat.transcript.set_reported(message_id, notice)

    def export(self, kind: str) -> None:
        """Ask for a file and write what the filter shows."""
        if not asked(self._desk, tr("Export these records?"), tr(_OPEN), tr("Choose a file…")):
            return
        name, _ = QFileDialog.getSaveFileName(self._desk, tr("Export the records"), _NAMES[kind], tr(_FILES[kind]))
        if name:
            self._reviews.export(Path(name), kind)

    def _connect(self) -> None:
        page, reviews = self._page, self._reviews
        page.filter.changed.connect(reviews.show)
        page.stack.marked.connect(reviews.mark)
        page.stack.opened.connect(self.chat_requested)
        page.more_requested.connect(reviews.show_more)
        page.export_requested.connect(self.export)
        page.keeping.changed.connect(reviews.keep)
        page.keeping.verify_requested.connect(reviews.verify)
        reviews.loaded.connect(self._show_items)
        reviews.keeping_told.connect(page.keeping.show_keeping)
        reviews.checked.connect(page.keeping.show_check)
        reviews.trouble.connect(self.trouble)
        self._recording.trouble.connect(self.trouble)
        self._recording.reported.connect(reviews.refresh)
        self._desk.chat.transcript.report_requested.connect(self.report)

    def _show_items(self, items: list[ReviewItem], counts: ReviewCounts, more: bool) -> None:
        self._page.show_items(items, counts, more=more)
