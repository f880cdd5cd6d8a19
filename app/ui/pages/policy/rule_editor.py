"""The fields that lists and topics are written in, each with its name above it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label

LINE_HEIGHT, LINES_HEIGHT = 38, 92


def named(name: str, field: QWidget) -> QVBoxLayout:
    """A field below its name."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label(name, "tiny"))
    column.addWidget(field)
    return column


def line(name: str, text: str, hint: str, most: int) -> QLineEdit:
    """A field for one line."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(most)
    field.setFixedHeight(LINE_HEIGHT)
    return field


def lines(name: str, texts: tuple[str, ...], hint: str) -> QPlainTextEdit:
    """A field for several lines."""
    field = QPlainTextEdit("\n".join(texts))
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(LINES_HEIGHT)
    field.document().setDocumentMargin(9)
    return field


def choice(name: str, options: dict[str, str], chosen: str) -> ChoiceBox:
    """A field to choose one of several."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setFixedHeight(LINE_HEIGHT)
    for value, words in options.items():
        box.addItem(tr(words), value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def texts_of(field: QPlainTextEdit, most: int, longest: int) -> tuple[str, ...]:
    """The lines that say something, within bounds."""
    texts = (" ".join(text.split())[:longest] for text in field.toPlainText().splitlines())
    return tuple(dict.fromkeys(text for text in texts if text))[:most]
