"""The dialog that a role or a prompt is written in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.snippets import variables
from app.domain.presets import LONGEST_TEXT, LONGEST_TITLE
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import field_name, label
from app.ui.pages.presets.words import SNIPPETS, Words

WIDTH, TEXT_HEIGHT = 560, 200


class PresetDialog(QDialog):
    """Name and text; it can be saved once both are there."""

    def __init__(self, parent: QWidget, words: Words, heading: str, title: str = "", text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setFixedWidth(min(WIDTH, max(400, parent.window().width() - 48)))
        self._words = words
        self.name = QLineEdit(title)
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.setPlaceholderText(tr("Name"))
        self.text = QPlainTextEdit(text)
        self.text.setPlaceholderText(tr(words.hint))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_HEIGHT)
        self.text.document().setDocumentMargin(9)
        self.note = label(kind="small", wrap=True)
        self.keep = button(tr("Cancel"), clicked=self.reject)
        self.save = button(tr("Save"), "primary", clicked=self.accept)
        self.save.setDefault(True)
        self._lay_out(heading)
        self.name.textChanged.connect(self._refresh)
        self.text.textChanged.connect(self._refresh)
        self._refresh()
        (self.text if title else self.name).setFocus()

    def _lay_out(self, heading: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(4)
        column.addWidget(label(heading, "title", wrap=True))
        column.addSpacing(8)
        for name, field in ((tr("Name"), self.name), (tr(self._words.text), self.text)):
            column.addWidget(field_name(name, field))
            column.addWidget(field)
            column.addSpacing(6)
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.save)
        column.addLayout(row)

    def _refresh(self) -> None:
        text = self.text.toPlainText().strip()
        self.save.setEnabled(bool(self.name.text().strip() and text) and len(text) <= LONGEST_TEXT)
        self.note.setText(self._note(text))

    def _note(self, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            return tr("This is {length:,} characters long; there is room for {most:,}.").format(
                length=len(text), most=LONGEST_TEXT
            )
        if self._words is not SNIPPETS:
            return tr(self._words.note)
        names = ", ".join(variable.name for variable in variables(text))
        return (
            tr("Asked for each time: {names}").format(names=names)
            if names
            else tr("Write {{name}} for what is to be asked for each time.")
        )


def preset_asked(
    parent: QWidget, words: Words, heading: str, title: str = "", text: str = ""
) -> tuple[str, str] | None:
    """Name and text that the person gave; None where they changed their mind."""
    dialog = PresetDialog(parent, words, heading, title, text)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    given = (" ".join(dialog.name.text().split()), dialog.text.toPlainText().strip())
    dialog.deleteLater()
    return given if accepted else None
