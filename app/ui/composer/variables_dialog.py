"""Asks for the variables of a prompt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.chat.snippets import Variable, filled, variables
from app.domain.presets import Preset
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import field_name, label

WIDTH, LINE_HEIGHT, LINES_HEIGHT, MOST_HEIGHT = 480, 38, 92, 420


class VariablesDialog(QDialog):
    """One field a variable; Enter in a line goes on to the next, and accepts from the last. Empty ones are allowed."""

    def __init__(self, parent: QWidget, preset: Preset) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(min(WIDTH, parent.window().width() - 48))
        self._text = preset.text
        self.fields = {variable.name: _field(variable) for variable in variables(preset.text)}
        self.keep = button(tr("Cancel"), clicked=self.reject)
        self.insert = button(tr("Insert"), "primary", clicked=self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(tr(preset.title), "title", wrap=True))
        column.addWidget(
            label(tr("It is put into the message field, where you can still change it."), "small", wrap=True)
        )
        column.addWidget(self._form())
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.insert)
        column.addLayout(row)
        next(iter(self.fields.values())).setFocus()

    def text(self) -> str:
        """The prompt with what was filled in."""
        return filled(self._text, {name: _written(field) for name, field in self.fields.items()})

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes from field to field; Ctrl+Enter accepts at once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            order = list(self.fields.values())
            focus = self.focusWidget()
            here = next((index for index, field in enumerate(order) if field is focus), len(order) - 1)
            if here + 1 == len(order) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            else:
                order[here + 1].setFocus()
            return
        super().keyPressEvent(event)

    def _form(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, field in self.fields.items():
            column.addWidget(field_name(name[:1].upper() + name[1:], field))
            column.addWidget(field)
            column.addSpacing(4)
        if inner.sizeHint().height() <= MOST_HEIGHT:
            return inner
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(MOST_HEIGHT)
        return area


def prompt_asked(parent: QWidget, preset: Preset) -> str | None:
    """The text of a prompt, its variables asked for; None where the person changed their mind."""
    if not variables(preset.text):
        return preset.text
    dialog = VariablesDialog(parent, preset)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    text = dialog.text()
    dialog.deleteLater()
    return text if accepted else None


def _field(variable: Variable) -> QLineEdit | QPlainTextEdit:
    if not variable.several_lines:
        line = QLineEdit()
        line.setFixedHeight(LINE_HEIGHT)
        return line
    lines = QPlainTextEdit()
    lines.setTabChangesFocus(True)
    lines.setFixedHeight(LINES_HEIGHT)
    lines.document().setDocumentMargin(9)
    return lines


def _written(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
