"""A prompt that is edited in its place in the transcript; the draft in the composer is left alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.composer.prompt_edit import PromptEdit
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.style import Style

KEPT = QT_TR_NOOP("What was said before is kept as another version.")


class EditBox(QFrame):
    """What sends in the composer, or "Save & send", submits what is not empty; Esc or "Cancel" leaves all as it was."""

    submitted = Signal(str)
    cancelled = Signal()
    edited = Signal(str)
    height_changed = Signal()

    def __init__(self, style: Style, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.gap = 0
        mark(self, "composer")
        self.setAccessibleName(tr("Edit your message"))
        self.prompt = PromptEdit()
        self.prompt.setAccessibleName(tr("Your message, edited"))
        self.prompt.setPlaceholderText("")
        self.prompt.ctrl_sends = style.ctrl_sends
        self.prompt.set_zoom(style.zoom)
        self.prompt.setPlainText(text)
        self.prompt.moveCursor(self.prompt.textCursor().MoveOperation.End)
        self.cancel = button(tr("Cancel"), "quiet", clicked=self.cancelled.emit, shortcut="Esc")
        keys = "Ctrl+Return" if style.ctrl_sends else "Return"
        self.send = button(tr("Save && send"), "primary", clicked=self._submit, name=tr("Save and send"), shortcut=keys)
        self._lay_out()
        self.prompt.submitted.connect(self._submit)
        self.prompt.textChanged.connect(self._changed)
        self.prompt.document().documentLayout().documentSizeChanged.connect(lambda _size: self.height_changed.emit())
        self.prompt.installEventFilter(self)

    def height_for(self, width: int) -> int:
        """The text up to eight lines, and the buttons."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        inner = width - margins.left() - margins.right() - 2
        if self.prompt.width() != inner:
            self.prompt.resize(inner, self.prompt.height())  # lines break as they will, before the height is asked for
        layout.invalidate()
        return layout.totalSizeHint().height()

    def apply_style(self, style: Style) -> None:
        """Take the zoom; the application's style sheet has the colours."""
        self.prompt.set_zoom(style.zoom)
        self.prompt.ctrl_sends = style.ctrl_sends

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Esc belongs to the editing here, not to the window, which would stop an answer."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self.cancelled.emit()
            return True
        return super().eventFilter(self.prompt, event) if watched is self.prompt else False

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.prompt)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr(KEPT), "tiny", wrap=True), 1)
        row.addWidget(self.cancel)
        row.addWidget(self.send)
        column.addLayout(row)

    def _changed(self) -> None:
        self.send.setEnabled(bool(self.prompt.toPlainText().strip()))
        self.edited.emit(self.prompt.toPlainText())

    def _submit(self) -> None:
        if self.prompt.toPlainText().strip():
            self.submitted.emit(self.prompt.toPlainText())
