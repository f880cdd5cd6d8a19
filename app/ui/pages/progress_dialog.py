"""Something that takes a while: what it is at, a bar, and a way to end it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from app.i18n import tr
from app.ui.labels import label
from app.ui.motion import show_unknown
from app.ui.pages.models.dialog import ModelDialog


class ProgressDialog(ModelDialog):
    """`cancel` asks to end it; who opened it closes it by `done(0)`."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.words = label(kind="small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        show_unknown(self.bar)
        self.bar.setAccessibleName(title)
        self.body.addWidget(self.words)
        self.body.addWidget(self.bar)

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is; a total of 0 is one that is not known."""
        self.words.setText(words)
        if total:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
        else:
            show_unknown(self.bar)

    def reject(self) -> None:
        """Esc and Cancel ask to end it; it is over when that is done."""
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Ending…"))
        self.rejected.emit()
