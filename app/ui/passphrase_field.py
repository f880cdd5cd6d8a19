"""The one way a passphrase is typed: hidden, shown on demand, never kept by input methods."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.i18n import tr
from app.ui.buttons import button, describe


class PassphraseField(QWidget):
    """A password line with a word at its right end that shows or hides what was typed.

    `caps_hint(bool)` guesses Caps Lock from the case of a typed letter and the Shift key, as Qt cannot ask for it.
    """

    changed = Signal(str)
    submitted = Signal()
    caps_hint = Signal(bool)

    def __init__(self, name: str, *, toggle: bool = True) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(1024)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setMinimumHeight(42)
        self.edit.setStyleSheet("lineedit-password-character: 8226;")
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.toggle = button(tr("show"), "action", clicked=self._toggle, name=tr("Show the passphrase"))
        self.toggle.setVisible(toggle)
        if toggle:
            self._place(self.toggle)

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.edit.clear()
        self.show_text(False)

    def show_text(self, shown: bool) -> None:
        """Show or hide the characters."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.toggle.setText(tr("hide") if shown else tr("show"))
        describe(self.toggle, tr("Hide the passphrase") if shown else tr("Show the passphrase"))

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Look at key presses on their way to the line, to hint at Caps Lock."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if text.isalpha() and text.upper() != text.lower():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps_hint.emit(text.isupper() != shift)
        return False

    def _toggle(self) -> None:
        self.show_text(self.edit.echoMode() == QLineEdit.EchoMode.Password)
        self.edit.setFocus()

    def _place(self, toggle: QPushButton) -> None:
        inner = QHBoxLayout(self.edit)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addStretch(1)
        inner.addWidget(toggle)
        self.edit.setTextMargins(0, 0, toggle.sizeHint().width() + 4, 0)
