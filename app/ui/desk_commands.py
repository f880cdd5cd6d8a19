"""The keys and the "…" menu of an open desk."""

from __future__ import annotations

from collections.abc import Callable

from app.chat.vault_gate import OpenVault, VaultGate
from app.domain.errors import AppError
from app.ui.desk_attachments import SHORTCUT
from app.ui.desk_session import DeskSession
from app.ui.pages.about_dialog import AboutDialog
from app.ui.pages.passphrase_dialog import PassphraseDialog
from app.ui.pages.settings_page import zoomed
from app.ui.pages.shortcuts_sheet import ShortcutsSheet
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
    ) -> None:
        self._session = session
        self._gate = gate
        self._opened = opened
        self._switch = switch
        self._quit = quit_program
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
            dialog.show_trouble(f"{error.message} {error.hint}".strip())

        dialog.change_requested.connect(change)
        dialog.exec()
        dialog.deleteLater()

    def show_shortcuts(self) -> None:
        """All keys on a sheet."""
        ShortcutsSheet(self._session.desk, sheet_rows(self.commands)).exec()

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
        """Version and licences."""
        AboutDialog(self._session.desk, self._switch.theme).exec()

    def _chat_commands(self) -> tuple[Command, ...]:
        session, desk = self._session, self._session.desk
        return (
            Command(("Ctrl+N",), "New chat", session.new_chat),
            Command(("Ctrl+Shift+N",), "New temporary chat", session.temporary.start, menu=True),
            Command((SHORTCUT,), "Attach files…", session.attachments.choose, menu=True),
            Command(("F2",), "Rename the chat", session.rename_open_chat),
            Command(("Esc",), "Stop the answer", self._escape),
            Command(("Ctrl+Tab", "Alt+Down"), "Next chat", lambda: session.step_chat(1)),
            Command(("Ctrl+Shift+Tab", "Alt+Up"), "Previous chat", lambda: session.step_chat(-1)),
            Command(("Ctrl+End",), "Jump to the latest", desk.chat.transcript.jump_to_latest),
            Command(("Ctrl+F",), "Find in this chat", session.search.find, menu=True),
            Command(("F3",), "Next match", lambda: session.search.step(1)),
            Command(("Shift+F3",), "Previous match", lambda: session.search.step(-1)),
            Command(("Ctrl+Shift+F",), "Search all chats", session.search.show, menu=True),
        )

    def _number_commands(self) -> tuple[Command, ...]:
        session = self._session

        def opener(number: int) -> Callable[[], object]:
            return lambda: session.open_nth(number)

        return tuple(
            Command((f"Ctrl+{number + 1}",), "Open the first chat (to Ctrl+9)" if number == 0 else "", opener(number))
            for number in range(9)
        )

    def _window_commands(self) -> tuple[Command, ...]:
        session, desk = self._session, self._session.desk
        return (
            Command((PALETTE,), "Command palette", self.show_palette, menu=True),
            Command(("F6",), "Go to the next part of the window", desk.cycle_panes),
            Command(("Ctrl++", "Ctrl+="), "Larger text", lambda: self._zoom(1)),
            Command(("Ctrl+-",), "Smaller text", lambda: self._zoom(-1)),
            Command(("Ctrl+0",), "Normal text", lambda: self._zoom(0)),
            Command(("Ctrl+B",), "Show or hide the chats", session.toggle_sidebar, menu=True),
            Command((), "Export chats…", session.exchange.export, menu=True),
            Command((), "Import chats…", session.exchange.choose_files, menu=True),
            Command((), "Models…", desk.show_models, menu=True),
            Command((), "Roles…", session.prompts.roles_page.show, menu=True),
            Command((), "Prompts…", session.prompts.snippets_page.show, menu=True),
            Command((), "Guard policies…", session.policy.show, menu=True),
            Command((), "Topic of this chat…", self._bind_chat, menu=True),
            Command((), "Review the guard…", session.review.show, menu=True),
            Command((), "Red-team self-test…", session.redteam.show, menu=True),
            Command(("Ctrl+O",), "Import a model file…", session.models.dialogs.choose_file, menu=True),
            Command(("Ctrl+,",), "Settings…", desk.show_settings, menu=True),
            Command(("Ctrl+/",), "Keyboard shortcuts", self.show_shortcuts, menu=True),
            Command((), "About Carrel", self.show_about, menu=True),
            Command(("Ctrl+L",), "Lock", session.lock_requested.emit, menu=True),
            Command(("Ctrl+Q",), "Quit", self._quit, menu=True),
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
