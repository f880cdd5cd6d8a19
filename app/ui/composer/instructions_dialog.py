"""The dialog for instructions of one chat alone."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.chat_options import LONGEST_INSTRUCTIONS
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.labels import label

WIDTH, TEXT_HEIGHT = 520, 180
_TEXT = QT_TR_NOOP(
    "They are sent with every message of this chat and kept with it. The guard's own instructions come before them "
    "and stay whatever you write."
)


class InstructionsDialog(QDialog):
    """Accepted with what is written; empty means none. `keep_as_role` says that they are to become a role."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setFixedWidth(min(WIDTH, max(400, parent.window().width() - 48)))
        self.keep_as_role = False
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(tr("Instructions of this chat"))
        self.field.setPlaceholderText(tr("Answer in short sentences. I am a nurse …"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(TEXT_HEIGHT)
        self.field.document().setDocumentMargin(9)
        self.trouble = label(kind="danger", wrap=True)
        self.cancel = button(tr("Cancel"), clicked=self.reject)
        self.as_role = button(tr("Keep as a role…"), "quiet", clicked=self._accept_as_role)
        self.save = button(tr("Use"), "primary", clicked=self.accept)
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Instructions for this chat"), "title"))
        column.addWidget(label(tr(_TEXT), "small", wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.as_role)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self.field.textChanged.connect(self._refresh)
        self._refresh()
        self.field.setFocus()

    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText().strip()

    def _accept_as_role(self) -> None:
        self.keep_as_role = True
        self.accept()

    def _refresh(self) -> None:
        length = len(self.text())
        fits = length <= LONGEST_INSTRUCTIONS
        self.save.setEnabled(fits)
        self.as_role.setEnabled(fits and length > 0)
        self.trouble.setVisible(not fits)
        self.trouble.setText(
            tr("{length:,} characters; there is room for {most:,}.").format(length=length, most=LONGEST_INSTRUCTIONS)
        )
