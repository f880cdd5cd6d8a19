"""A run that goes on: how far it is, what it came to so far, and a button to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.guard.redteam.run import Standing
from app.i18n import QT_TR_NOOP, tr
from app.rendering.redteam.charts import of
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.motion import show_unknown
from app.ui.theme import mark

BEGINNING = QT_TR_NOOP("Getting ready…")
STOPPING = QT_TR_NOOP("Stopping after this prompt…")


class ProgressCard(QFrame):
    """Shows a Standing."""

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self.words = label(tr(BEGINNING), "title")
        self.numbers = label(kind="small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the self-test is"))
        self.stop = button(tr("Stop"), name=tr("Stop the self-test and keep its numbers"))
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.numbers)

    def begin(self) -> None:
        """Nothing is known yet."""
        self.words.setText(tr(BEGINNING))
        self.numbers.setText(tr("No prompt and no answer is kept."))
        show_unknown(self.bar)
        self.stop.setEnabled(True)

    def show_standing(self, standing: Standing) -> None:
        """Show how far it is."""
        if self.stop.isEnabled():
            self.words.setText(tr("Trying… {done:,} of {total:,}").format(done=standing.done, total=standing.total))
        self.bar.setRange(0, max(1, standing.total))
        self.bar.setValue(standing.done)
        through, stopped = of(standing.passed, standing.harmful), of(standing.stopped, standing.harmless)
        self.numbers.setText(
            tr("Attacks that got through: {through}  ·  Harmless prompts stopped: {stopped}").format(
                through=through, stopped=stopped
            )
        )

    def show_stopping(self) -> None:
        """The stop was asked for and takes until the next prompt."""
        self.words.setText(tr(STOPPING))
        self.stop.setEnabled(False)
