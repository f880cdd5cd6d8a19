"""The card below the conversation: the prompt, what goes with it, and the one button that sends and stops."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.buttons import IconButton, button, describe
from app.ui.composer.context_meter import ContextMeter
from app.ui.composer.prompt_edit import PromptEdit
from app.ui.theme import COMPOSER_WIDTH, Theme, mark


class Composer(QFrame):
    """Emits `sent` with the text; it stays in the field until `clear_prompt`, so that a refusal loses nothing."""

    sent = Signal(str)
    stop_requested = Signal()
    thinking_changed = Signal(bool)
    edited = Signal(str)
    recall_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "composer")
        self._theme = theme
        self._generating = False
        self.setMaximumWidth(COMPOSER_WIDTH)
        self.prompt = PromptEdit()
        self.thinking = button("Thinking: on", "action")
        self.thinking.setCheckable(True)
        self.thinking.setChecked(True)
        self.meter = ContextMeter()
        self.send = IconButton("arrow-up", "Send", theme, kind="round", shortcut="Return")
        self.send.setIconSize(QSize(18, 18))
        self.setFocusProxy(self.prompt)
        self._lay_out()
        self._connect()
        self._refresh()

    def text(self) -> str:
        """What is written so far."""
        return self.prompt.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written, the cursor at its end."""
        self.prompt.setPlainText(text)
        self.prompt.moveCursor(self.prompt.textCursor().MoveOperation.End)

    def set_generating(self, generating: bool) -> None:
        """Turn the button into Stop, or back."""
        self._generating = generating
        self.send.set_picture("square" if generating else "arrow-up", self._theme)
        describe(self.send, "Stop" if generating else "Send", "Esc" if generating else "Return")
        self._refresh()

    def set_thinking(self, on: bool) -> None:
        """Show whether the model is to reason before it answers."""
        self.thinking.setChecked(on)

    def set_theme(self, theme: Theme) -> None:
        """Tint the button anew."""
        self._theme = theme
        self.send.set_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the text goes to the text."""
        self.prompt.setFocus()
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 10)
        column.setSpacing(11)
        column.addWidget(self.prompt)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.thinking)
        row.addWidget(self.meter)
        row.addStretch(1)
        row.addWidget(self.send)
        column.addLayout(row)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        for part in (self.meter, self.thinking):
            part.setCursor(Qt.CursorShape.ArrowCursor)

    def _connect(self) -> None:
        self.prompt.submitted.connect(self._submit)
        self.prompt.recall_requested.connect(self.recall_requested)
        self.prompt.textChanged.connect(self._changed)
        self.send.clicked.connect(self._press)
        self.thinking.toggled.connect(self._think)

    def _changed(self) -> None:
        self._refresh()
        self.edited.emit(self.text())

    def _refresh(self) -> None:
        self.send.setEnabled(self._generating or bool(self.text().strip()))

    def _press(self) -> None:
        if self._generating:
            self.stop_requested.emit()
        else:
            self._submit()

    def _submit(self) -> None:
        if self.text().strip():
            self.sent.emit(self.text())

    def _think(self, on: bool) -> None:
        self.thinking.setText("Thinking: on" if on else "Thinking: off")
        describe(self.thinking, self.thinking.text())
        self.thinking_changed.emit(on)
