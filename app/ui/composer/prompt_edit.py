"""The text field of the composer."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.i18n import tr
from app.ui.theme import TEXT, mark, ui_font

MOST_LINES = 8
LONGEST_PASTE = 10_000
"""A longer text, in characters, is asked about before it is put into the prompt."""


class PromptEdit(QPlainTextEdit):
    """Grows with its text up to eight lines, then scrolls. Enter sends, Shift+Enter breaks the line.

    With `ctrl_sends` Ctrl+Enter sends and Enter breaks the line. While an input method composes, Enter belongs to it.
    What is pasted or dropped becomes plain text.
    """

    submitted = Signal()
    recall_requested = Signal()
    long_pasted = Signal(str)
    """A text longer than LONGEST_PASTE; it was not put in."""

    files_pasted = Signal(object)
    """A list of Paths."""

    def __init__(self) -> None:
        super().__init__()
        self._composing = False
        self.ctrl_sends = False
        mark(self, "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(tr("Ask anything. It stays on this computer."))
        self.setAccessibleName(tr("Your message"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.set_zoom(1.0)

    @property
    def composing(self) -> bool:
        """Whether an input method is amid a word."""
        return self._composing

    def set_zoom(self, factor: float) -> None:
        """Scale the text."""
        self.setFont(ui_font(round(TEXT * factor)))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Send on Enter, ask for the last prompt on Up in an empty field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._composing:
            event.accept()
        elif enter and self._sends(event.modifiers()):
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.recall_requested.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Remember whether something is being composed."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Take the plain text and nothing else; files are attached."""
        if paths := [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]:
            self.files_pasted.emit(paths)
            return
        text = source.text() if source.hasText() else ""
        if len(text) > LONGEST_PASTE:
            self.long_pasted.emit(text)
        elif text:
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Files and pictures are not text."""
        return source.hasText() and not source.hasUrls()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width means other line breaks."""
        super().resizeEvent(event)
        self._fit()

    def _sends(self, held: Qt.KeyboardModifier) -> bool:
        if self.ctrl_sends:
            return bool(held & Qt.KeyboardModifier.ControlModifier)
        return not held & Qt.KeyboardModifier.ShiftModifier

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, MOST_LINES)
        over = lines > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        height = math.ceil(shown * self.fontMetrics().lineSpacing()) + 2
        if height != self.height():
            self.setFixedHeight(height)
