"""What is shown before the vault is open: first run, unlock, or what is wrong with the vault."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.chat.background import Background
from app.chat.vault_gate import OpenVault, RefusedError, VaultGate
from app.domain.errors import AppError, KnownError
from app.i18n import tr
from app.ui.confirm import confirmed
from app.ui.first_run.first_run import FirstRun
from app.ui.first_run.recovery_page import RecoveryPage
from app.ui.first_run.start_step import GUIDE
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.unlock_page import UnlockPage
from app.ui.vault_problem_page import VaultProblemPage


class Entrance(QObject):
    """Chooses the screen by the state of the vault and ends with `entered`.

    `entered(OpenVault, "guide", "recommended" or "models" after a first run, a new passphrase is needed)`
    """

    entered = Signal(object, str, bool)
    connections_requested = Signal()

    def __init__(self, window: MainWindow, gate: VaultGate, theme: Theme, *, locked: bool) -> None:
        super().__init__(window)
        self._window = window
        self._gate = gate
        self._theme = theme
        self._locked = locked
        self._background = Background(self)
        self._screen: QWidget | None = None
        self._offer = ("", "")

    def show(self) -> None:
        """Show the screen that is due."""
        state = self._gate.state()
        if state == "none":
            self._show_first_run()
        elif state == "present":
            self._show_unlock()
        else:
            self._show_problem(_incomplete(state))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if isinstance(self._screen, FirstRun | UnlockPage):
            self._screen.set_theme(theme)

    def offer_recommended(self, name: str, facts: str) -> None:
        """The model that suits this computer, for the last step of the first run."""
        self._offer = (name, facts)
        if isinstance(self._screen, FirstRun):
            self._screen.start.offer_recommended(name, facts)

    def _show(self, screen: QWidget) -> None:
        self._screen = screen
        self._window.show_screen(screen)

    def _show_first_run(self) -> None:
        first_run = FirstRun(self._theme)

        def created(opened: OpenVault, choice: str) -> None:
            first_run.forget()
            if opened.recovery_words is None:
                self._enter(opened, choice=choice)
            else:
                self._show_recovery_key(opened, opened.recovery_words, choice)

        def create(passphrase: str, recovery: bool, choice: str) -> None:
            self._background.watch(
                self._gate.create(passphrase, recovery),
                lambda opened: created(opened, choice),
                lambda error: first_run.show_trouble(_sentences(error)),
            )

        if self._offer[0]:
            first_run.start.offer_recommended(*self._offer)
        first_run.create_requested.connect(create)
        self._show(first_run)
        first_run.welcome.buttons.primary.setFocus()

    def _show_recovery_key(self, opened: OpenVault, words: str, choice: str) -> None:
        page = RecoveryPage(words)
        page.finished.connect(lambda: self._enter(opened, choice=choice))
        self._show(page)

    def _show_unlock(self) -> None:
        page = UnlockPage(self._theme, locked=self._locked)

        def refused(error: AppError) -> None:
            if isinstance(error, RefusedError):
                page.show_refusal(tr(error.message), round(error.seconds))
            elif tr(error.title) == tr("The vault is in use"):
                page.show_refusal(_sentences(error), 0)
            else:
                self._show_problem(error)

        page.passphrase_given.connect(
            lambda text: self._background.watch(self._gate.unlock(text), self._enter, refused)
        )
        page.recovery_given.connect(
            lambda words: self._background.watch(
                self._gate.unlock_with_recovery(words), lambda opened: self._enter(opened, renew=True), refused
            )
        )
        page.start_over_requested.connect(self._start_over)
        page.connections_requested.connect(self.connections_requested)
        self._show(page)
        page.field.edit.setFocus()

    def _show_problem(self, error: AppError) -> None:
        page = VaultProblemPage(error)
        page.retry_requested.connect(self.show)
        page.start_over_requested.connect(self._start_over)
        self._show(page)

    def _start_over(self) -> None:
        sure = confirmed(
            self._window,
            tr("Start over with a new vault?"),
            tr(
                "The old vault is set aside in a folder beside the new one and never deleted. "
                "Carrel can't open it without its passphrase or recovery key."
            ),
            tr("Start over"),
        )
        if not sure:
            return
        try:
            self._gate.set_aside()
        except AppError as error:
            why = f"{tr(error.title)}. {tr(error.message)}"
            hint = tr(error.hint) or tr("Check its folder.")
            self._show_problem(KnownError(tr("The old vault can't be moved"), why, hint))
            return
        self._locked = False
        self.show()

    def _enter(self, opened: OpenVault, *, choice: str = GUIDE, renew: bool = False) -> None:
        self._background.close()
        self._screen = None
        self.entered.emit(opened, choice, renew)


def _incomplete(state: str) -> KnownError:
    return KnownError(
        tr("The vault is not complete"),
        tr("In the vault's folder, {state}. Carrel does not make a new one over it.").format(state=tr(state)),
        tr("Put back the missing file from a backup and try again, or start over: the old vault is set aside."),
    )


def _sentences(error: AppError) -> str:
    return f"{tr(error.title)}. {tr(error.message)} {tr(error.hint)}".strip()
