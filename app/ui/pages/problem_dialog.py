"""The report about a problem: read first, then copied by whoever wants to; Carrel sends nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.clipboard import copy_text
from app.ui.labels import label
from app.ui.theme import code_font


class ProblemDialog(QDialog):
    """Shows the text of crash_log.report."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problem report"))
        self.resize(640, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(tr("Problem report"), "headline"))
        about = tr(
            "Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to"
            " somebody."
        )
        column.addWidget(label(about, "small", wrap=True))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(code_font(12))
        self.text.document().setDocumentMargin(9)
        self.text.setAccessibleName(tr("Problem report"))
        column.addWidget(self.text, 1)
        self.copy = button(tr("Copy"), clicked=self._copy, name=tr("Copy the report"))
        close = button(tr("Close"), "primary", clicked=self.accept, shortcut="Esc")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(close)
        column.addLayout(row)

    def _copy(self) -> None:
        copy_text(self.text.toPlainText())
        self.copy.setText(tr("Copied"))
