"""The locked window: one field, no titles, no text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.i18n import QT_TR_NOOP, tr
from app.ui import icons
from app.ui.buttons import button
from app.ui.card_page import CardPage
from app.ui.labels import field_name, label
from app.ui.passphrase_field import PassphraseField
from app.ui.theme import Theme

_LOCKED = (QT_TR_NOOP("Carrel is locked"), QT_TR_NOOP("Keys and text have left the memory."))
_STARTED = (QT_TR_NOOP("Welcome back"), QT_TR_NOOP("Your passphrase opens the vault on this computer."))
_RECOVERY = (QT_TR_NOOP("Use the recovery key"), QT_TR_NOOP("Type or paste the words that you printed or saved."))


class UnlockPage(CardPage):
    """Asks for the passphrase or the recovery key, and waits calmly after a wrong one."""

    passphrase_given = Signal(str)
    recovery_given = Signal(str)
    start_over_requested = Signal()
    connections_requested = Signal()

    def __init__(self, theme: Theme, *, locked: bool) -> None:
        super().__init__(420)
        self._words = _LOCKED if locked else _STARTED
        self._seconds = 0
        self._recovery = False
        self.lamp = _centred(label())
        self.title = _centred(label(kind="headline"))
        self.text = _centred(label(kind="small", wrap=True))
        self.field = PassphraseField(tr("Passphrase"))
        self.caption = field_name(tr("Passphrase"), self.field.edit)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(96)
        self.words.setAccessibleName(tr("Recovery key"))
        self.hint = label(kind="small", wrap=True)
        self.unlock = button(tr("Unlock"), "primary", clicked=self._submit)
        self.unlock.setStyleSheet("min-height: 24px;")
        self.unlock.setDefault(True)
        self.other = button(tr("Use the recovery key"), "action", clicked=self._switch)
        self.start_over = button(tr("Start over…"), "action", clicked=self.start_over_requested.emit)
        self.connections = button(tr("Connections"), "action", clicked=self.connections_requested.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self.field.submitted.connect(self._submit)
        self.field.caps_hint.connect(self._caps)
        self._lay_out()
        self.set_theme(theme)
        self._show_mode()

    def set_theme(self, theme: Theme) -> None:
        """Tint the lamp anew."""
        self.lamp.setPixmap(icons.pixmap("lamp", theme.accent, 36, self.devicePixelRatioF()))

    def set_busy(self, busy: bool) -> None:
        """Say that the key is being derived."""
        self.unlock.setText(tr("Unlocking…") if busy else tr("Unlock"))
        self._allow(not busy)

    def show_refusal(self, sentence: str, seconds: int) -> None:
        """Say why the vault stayed closed; nothing can be tried for `seconds`."""
        self.set_busy(False)
        self._sentence = sentence
        self._seconds = seconds
        self.field.edit.selectAll()
        if seconds > 0:
            self._allow(False)
            self._timer.start()
        self._say()
        self._focus()

    _sentence = ""

    def _lay_out(self) -> None:
        for part, space in (
            (self.lamp, 20),
            (self.title, 8),
            (self.text, 16),
            (self.caption, 6),
            (self.field, 0),
            (self.words, 6),
            (self.hint, 12),
            (self.unlock, 12),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(space)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(4)
        self.body.addWidget(self.start_over, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(4)
        self.body.addWidget(self.connections, 0, Qt.AlignmentFlag.AlignHCenter)

    def _show_mode(self) -> None:
        title, text = _RECOVERY if self._recovery else self._words
        self.title.setText(tr(title))
        self.text.setText(tr(text))
        self.caption.setText(tr("Recovery key") if self._recovery else tr("Passphrase"))
        self.field.setVisible(not self._recovery)
        self.words.setVisible(self._recovery)
        self.other.setText(tr("Use the passphrase") if self._recovery else tr("Use the recovery key"))
        self.other.setAccessibleName(self.other.text())
        self.hint.setText("")
        self._focus()

    def _focus(self) -> None:
        (self.words if self._recovery else self.field.edit).setFocus()

    def _switch(self) -> None:
        self._recovery = not self._recovery
        self.words.clear()
        self._show_mode()

    def _submit(self) -> None:
        if not self.unlock.isEnabled():
            return
        if self._recovery and self.words.toPlainText().strip():
            self.set_busy(True)
            self.recovery_given.emit(" ".join(self.words.toPlainText().split()))
        elif not self._recovery and self.field.text():
            self.set_busy(True)
            self.passphrase_given.emit(self.field.text())

    def _allow(self, allowed: bool) -> None:
        self.unlock.setEnabled(allowed)

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._timer.stop()
            self._allow(True)
        self._say()

    def _say(self) -> None:
        words = self._sentence
        if self._seconds > 0:
            wait = tr("You can try again in {seconds} s.").format(seconds=self._seconds)
            words = f"{words} {wait}"
        self.hint.setText(words)

    def _caps(self, on: bool) -> None:
        if self._seconds <= 0:
            self.hint.setText(tr("Caps Lock seems to be on.") if on else "")


def _centred(part: QLabel) -> QLabel:
    part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return part
