"""The three steps of the first run, one after the other, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.first_run.passphrase_step import PassphraseStep
from app.ui.first_run.start_step import StartStep
from app.ui.first_run.welcome_step import WelcomeStep
from app.ui.theme import Theme


class FirstRun(QStackedWidget):
    """Collects what a new vault needs; nothing is written before `create_requested`.

    `create_requested(passphrase, recovery key wanted, "guide", "recommended" or "models")`
    """

    create_requested = Signal(str, bool, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.welcome = WelcomeStep(theme)
        self.passphrase = PassphraseStep()
        self.start = StartStep()
        for step in (self.welcome, self.passphrase, self.start):
            self.addWidget(step)
        self.welcome.finished.connect(lambda: self._go(self.passphrase))
        self.passphrase.back.connect(lambda: self._go(self.welcome))
        self.passphrase.finished.connect(lambda: self._go(self.start))
        self.start.back.connect(lambda: self._go(self.passphrase))
        self.start.finished.connect(self._create)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.welcome.set_theme(theme)

    def show_trouble(self, text: str) -> None:
        """The vault could not be made; everything typed is still there."""
        self.start.show_trouble(text)

    def forget(self) -> None:
        """The vault exists: drop the passphrase."""
        self.passphrase.forget()
        self.start.set_busy(False)

    def _create(self, choice: str) -> None:
        self.start.set_busy(True)
        self.create_requested.emit(self.passphrase.passphrase(), self.passphrase.wants_recovery_key(), choice)

    def _go(self, step: WelcomeStep | PassphraseStep | StartStep) -> None:
        self.setCurrentWidget(step)
        if isinstance(step, PassphraseStep):
            step.first.edit.setFocus()
        else:
            step.buttons.primary.setFocus()
