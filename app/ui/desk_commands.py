"""The keys and the "…" menu of an open desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.chat.vault_gate import OpenVault, VaultGate
from app.config.resources import resource
from app.domain.errors import AppError, KnownError
from app.i18n import tr
from app.models.release import update_address
from app.ui.banners import BannerAction
from app.ui.crash_log import forget_crash, report
from app.ui.desk_attachments import SHORTCUT
from app.ui.desk_session import DeskSession
from app.ui.pages.about_dialog import AboutDialog
from app.ui.pages.passphrase_dialog import PassphraseDialog
from app.ui.pages.problem_dialog import ProblemDialog
from app.ui.pages.settings_page import zoomed
from app.ui.pages.shortcuts_sheet import ShortcutsSheet
from app.ui.pages.update_check import UpdateCheck
from app.ui.palette.entries import chat_entries, command_entries
from app.ui.palette.palette_dialog import PaletteDialog
from app.ui.shortcuts import Command, make_action, sheet_rows
from app.ui.theme_switch import ThemeSwitch

PALETTE = "Ctrl+K"


class DeskCommands:
    """Installs the commands on a desk, and opens the dialogs that they name."""

    def __init__(
        self,
        session: DeskSession,
        gate: VaultGate,
        opened: OpenVault,
        switch: ThemeSwitch,
        quit_program: Callable[[], object],
        logs: Path,
    ) -> None:
        self._session = session
        self._gate = gate
        self._opened = opened
        self._switch = switch
        self._quit = quit_program
        self._logs = logs
        self.commands = (*self._chat_commands(), *self._number_commands(), *self._window_commands())
        session.desk.settings.passphrase_requested.connect(self.change_passphrase)
        for command in self.commands:
            action = make_action(session.desk, command)
            if command.menu:
                session.desk.chat.header.add_action(action)

    def change_passphrase(self, *, ask_old: bool = True) -> None:
        """Ask for a new passphrase and store it."""
        dialog = PassphraseDialog(self._session.desk, ask_old=ask_old)

        def change(old: str, new: str) -> None:
            future = self._gate.change_passphrase(self._opened.key, old if ask_old else None, new)
            self._session.background.watch(future, lambda _done: dialog.accept(), refuse)

        def refuse(error: AppError) -> None:
            dialog.show_trouble(f"{tr(error.message)} {tr(error.hint)}".strip())

        dialog.change_requested.connect(change)
        dialog.exec()
        dialog.deleteLater()

    def show_shortcuts(self) -> None:
        """All keys on a sheet."""
        dialog = ShortcutsSheet(self._session.desk, sheet_rows(self.commands))
        dialog.exec()
        dialog.deleteLater()

    def show_palette(self) -> None:
        """Every command and every chat, to be found by typing."""
        session = self._session
        listed = [
            command for command in (*self._chat_commands(), *self._window_commands()) if PALETTE not in command.keys
        ]
        chats = chat_entries(session.chats.chats, session.open_chat)
        dialog = PaletteDialog(session.desk, self._switch.theme, command_entries(listed), chats)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        """Version, licences, and where there is a place to ask, a look for a newer version."""
        address = update_address(resource("updates.json"))
        updates = UpdateCheck(self._session.shelf.fetching, address) if address else None
        dialog = AboutDialog(self._session.desk, self._switch.theme, updates)
        self._switch.changed.connect(dialog.set_theme)
        dialog.exec()
        dialog.deleteLater()

    def show_problem(self) -> None:
        """What is known about a crash or an error, to be read and copied."""
        dialog = ProblemDialog(self._session.desk, report(self._logs))
        dialog.exec()
        dialog.deleteLater()
        forget_crash(self._logs)

    def tell_crash(self) -> None:
        """The last run ended unexpectedly: a banner says so, with the way to the report."""
        error = KnownError(
            tr("Carrel ended unexpectedly"), tr("Your chats are here as they were stored. There is a report of it.")
        )
        action = BannerAction(tr("Show report…"), self.show_problem)
        self._session.desk.chat.banners.show_error(error, action)

    def _chat_commands(self) -> tuple[Command, ...]:
        session, desk = self._session, self._session.desk
        return (
            Command(("Ctrl+N",), tr("New chat"), session.new_chat),
            Command(("Ctrl+Shift+N",), tr("New temporary chat"), session.temporary.start, menu=True),
            Command((SHORTCUT,), tr("Attach files…"), session.attachments.choose, menu=True),
            Command(("F2",), tr("Rename the chat"), session.rename_open_chat),
            Command(("Esc",), tr("Stop the answer"), self._escape),
            Command(("Ctrl+Tab", "Alt+Down"), tr("Next chat"), lambda: session.step_chat(1)),
            Command(("Ctrl+Shift+Tab", "Alt+Up"), tr("Previous chat"), lambda: session.step_chat(-1)),
            Command(("Ctrl+End",), tr("Jump to the latest"), desk.chat.transcript.jump_to_latest),
            Command(("Ctrl+F",), tr("Find in this chat"), session.search.find, menu=True),
            Command(("F3",), tr("Next match"), lambda: session.search.step(1)),
            Command(("Shift+F3",), tr("Previous match"), lambda: session.search.step(-1)),
            Command(("Ctrl+Shift+F",), tr("Search all chats"), session.search.show, menu=True),
        )

    def _number_commands(self) -> tuple[Command, ...]:
        session = self._session

        def opener(number: int) -> Callable[[], object]:
            return lambda: session.open_nth(number)

        return tuple(
            Command(
                (f"Ctrl+{number + 1}",), tr("Open the first chat (to Ctrl+9)") if number == 0 else "", opener(number)
            )
            for number in range(9)
        )

    def _window_commands(self) -> tuple[Command, ...]:
        session, desk = self._session, self._session.desk
        return (
            Command((PALETTE,), tr("Command palette"), self.show_palette, menu=True),
            Command(("F6",), tr("Go to the next part of the window"), desk.cycle_panes),
            Command(("Ctrl++", "Ctrl+="), tr("Larger text"), lambda: self._zoom(1)),
            Command(("Ctrl+-",), tr("Smaller text"), lambda: self._zoom(-1)),
            Command(("Ctrl+0",), tr("Normal text"), lambda: self._zoom(0)),
            Command(("Ctrl+B",), tr("Show or hide the chats"), session.toggle_sidebar, menu=True),
            Command((), tr("Export chats…"), session.exchange.export, menu=True),
            Command((), tr("Import chats…"), session.exchange.choose_files, menu=True),
            Command((), tr("Models…"), desk.show_models, menu=True),
            Command((), tr("Roles…"), session.prompts.roles_page.show, menu=True),
            Command((), tr("Prompts…"), session.prompts.snippets_page.show, menu=True),
            Command((), tr("Guard policies…"), session.policy.show, menu=True),
            Command((), tr("Topic of this chat…"), self._bind_chat, menu=True),
            Command((), tr("Review the guard…"), session.review.show, menu=True),
            Command((), tr("Red-team self-test…"), session.redteam.show, menu=True),
            Command(("Ctrl+O",), tr("Import a model file…"), session.models.dialogs.choose_file, menu=True),
            Command(("Ctrl+,",), tr("Settings…"), desk.show_settings, menu=True),
            Command(("Ctrl+/",), tr("Keyboard shortcuts"), self.show_shortcuts, menu=True),
            Command((), tr("Problem report…"), self.show_problem, menu=True),
            Command((), tr("About Carrel"), self.show_about, menu=True),
            Command(("Ctrl+L",), tr("Lock"), session.lock_requested.emit, menu=True),
            Command(("Ctrl+Q",), tr("Quit"), self._quit, menu=True),
        )

    def _bind_chat(self) -> None:
        if self._session.temporary.refuses_topic():
            return
        self._session.policy.bind_chat(self._session.controller.chat.id)

    def _zoom(self, steps: int) -> None:
        self._session.preferences.set(zoomed(self._session.preferences.value, steps))

    def _escape(self) -> None:
        desk = self._session.desk
        if self._session.search.escape():
            return
        if desk.pages.currentWidget() is desk.chat:
            self._session.controller.stop()
        else:
            desk.show_chat()
