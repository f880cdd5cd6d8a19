"""The card below the conversation: the prompt, what goes with it, and the one button that sends and stops."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.composer.controls import Controls
from app.ui.composer.paste_offer import PasteOffer
from app.ui.composer.prompt_edit import PromptEdit
from app.ui.composer.snippet_picker import SnippetPicker
from app.ui.theme import COMPOSER_WIDTH, Theme, mark


class Composer(QFrame):
    """Emits `sent` with the text; it stays in the field until `set_text`, so that a refusal loses nothing.

    `above` takes what stands over the prompt, such as attached files; `controls` is the row of buttons below it.
    """

    sent = Signal(str)
    stop_requested = Signal()
    thinking_changed = Signal(bool)
    edited = Signal(str)
    recall_requested = Signal()
    attach_text_requested = Signal(str)
    """A long text that was pasted and is to become a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "composer")
        self._generating = False
        self._ctrl_sends = False
        self.setMaximumWidth(COMPOSER_WIDTH)
        self.prompt = PromptEdit()
        self.paste = PasteOffer(theme)
        self.controls = Controls(theme)
        self.snippets = SnippetPicker(self.prompt, self)
        self.thinking, self.meter, self.send = self.controls.thinking, self.controls.meter, self.controls.send
        self.above = QVBoxLayout()
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
        self._refresh()

    def set_ctrl_sends(self, on: bool) -> None:
        """Whether Ctrl+Enter sends and Enter breaks the line, or Enter sends."""
        self._ctrl_sends = on
        self.prompt.ctrl_sends = on
        self._refresh()

    def set_thinking(self, on: bool) -> None:
        """Show whether the model is to reason before it answers."""
        self.thinking.setChecked(on)
        self.controls.show_thinking(on)

    def set_theme(self, theme: Theme) -> None:
        """Tint the buttons anew."""
        self.controls.set_theme(theme)
        self.paste.set_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the text goes to the text."""
        self.prompt.setFocus()
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        self.above.setContentsMargins(0, 0, 0, 0)
        self.above.setSpacing(8)
        self.above.addWidget(self.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 10)
        column.setSpacing(11)
        column.addLayout(self.above)
        column.addWidget(self.prompt)
        column.addWidget(self.controls)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def _connect(self) -> None:
        self.prompt.submitted.connect(self._submit)
        self.prompt.recall_requested.connect(self.recall_requested)
        self.prompt.textChanged.connect(self._changed)
        self.prompt.long_pasted.connect(self._pasted)
        self.paste.attach_chosen.connect(self.attach_text_requested)
        self.paste.text_chosen.connect(self._insert)
        self.send.clicked.connect(self._press)
        self.thinking.clicked.connect(self._think)

    def _pasted(self, text: str) -> None:
        if self.isSignalConnected(QMetaMethod.fromSignal(self.attach_text_requested)):
            self.paste.offer(text)
        else:
            self._insert(text)

    def _insert(self, text: str) -> None:
        self.prompt.insertPlainText(text)
        self.prompt.setFocus()

    def _changed(self) -> None:
        self._refresh()
        self.edited.emit(self.text())

    def _refresh(self) -> None:
        self.controls.show_send(stops=self._generating, send_key="Ctrl+Return" if self._ctrl_sends else "Return")
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
        self.controls.show_thinking(on)
        self.thinking_changed.emit(on)
