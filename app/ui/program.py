"""The running window: from the entrance to the desk, and from the desk to lock or quit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.chat import amounts
from app.chat.background import Background
from app.chat.connection_watch import ConnectionWatch
from app.chat.policies import Policies, PolicyStore
from app.chat.prompt_stores import vault_prompts
from app.chat.record_store import RecordStore
from app.chat.shelf_items import ShelfItem
from app.chat.temporary import HoldingStore
from app.chat.vault_gate import OpenVault, VaultGate
from app.config.managed import managed_policy_file
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.domain.errors import KnownError
from app.engine.command import worker_command
from app.engine.qt_client import QtEngine
from app.guard.managed import managed_policy
from app.i18n import tr
from app.ui.crash_log import crashed
from app.ui.desk import Desk
from app.ui.desk_commands import DeskCommands
from app.ui.desk_parts import DeskParts
from app.ui.desk_session import DeskSession
from app.ui.entrance import Entrance
from app.ui.first_run.start_step import GUIDE, RECOMMENDED
from app.ui.icons import app_icon
from app.ui.language import speak
from app.ui.main_window import MainWindow
from app.ui.make_shelf import make_shelf
from app.ui.opened_files import Application, OpenedFiles
from app.ui.pages.models.connections_dialog import ConnectionsDialog
from app.ui.preferences import Preferences
from app.ui.presence import Presence
from app.ui.relaunch import become_locked
from app.ui.single_instance import SingleInstance
from app.ui.theme_switch import ThemeChoice, ThemeSwitch
from app.ui.turns import Turns

PATIENCE_MS = 1800
"""How long lock and quit wait for vault and worker; then the lock or the quit is more important."""
VAULT, WORKER, DOWNLOADER, SETTINGS = "vault", "worker", "downloader", "settings"


class Program(QObject):
    """Owns the application, the window and the session of the open vault."""

    def __init__(
        self,
        profile: Profile,
        loaded: Loaded,
        gate: VaultGate,
        *,
        locked: bool,
        worker: Sequence[str] = (),
        catalog: Path | None = None,
        managed: Path | None = None,
    ) -> None:
        super().__init__()
        self.application = _application()
        speak(loaded.settings.language, self.application)
        self._profile = profile
        self._notice = loaded.notice
        self._worker = worker
        self._managed = managed or managed_policy_file()
        self.preferences = Preferences(profile.settings, loaded.settings, self)
        self.switch = ThemeSwitch(self.application, _theme_choice(loaded.settings))
        self.window = MainWindow(loaded.settings)
        self.presence = Presence(self.application, self.window, self.preferences)
        self.connections = ConnectionWatch(profile.connections, self)
        self.shelf = make_shelf(profile, self.preferences, catalog, self)
        self.gate = gate
        self.entrance = Entrance(self.window, self.gate, self.switch.theme, locked=locked)
        self.session: DeskSession | None = None
        self._opened: OpenVault | None = None
        self._asking = self._leaving = False
        self.left = False
        self._waits_for: set[str] = set()
        self._then: Callable[[], object] = self._end
        self._background = Background(self)
        self._turns = Turns(self)
        self._instance = SingleInstance(profile.root, self)
        self.files = OpenedFiles(self)
        self._connect()

    def run(self, file: Path | None = None) -> int:
        """Show the window until it is closed, and offer `file`; a second start hands both to the first one."""
        if not self._instance.acquire(file):
            return 0
        if file is not None:
            self.files.add(file)
        self.open()
        return self.application.exec()

    def open(self) -> None:
        """Show the window with the screen that is due."""
        self.entrance.show()
        self.connections.refresh()
        if self.gate.state() == "none":
            self.shelf.refresh()
        self.window.show()
        self.window.activateWindow()  # without a window manager nobody else does, and keys would do nothing

    def lock(self) -> None:
        """Store everything, then become a fresh process that has neither key nor text."""
        if self._may_leave("lock"):
            self.leave(self._relaunch)

    def quit(self) -> None:
        """Store everything, then end."""
        if self._may_leave("quit"):
            self.leave(self._end)

    def _may_leave(self, verb: str) -> bool:
        if self._leaving or self.session is None or not self.session.temporary.asks_before_leaving:
            return True
        if self._asking:  # nobody has answered yet, and time has passed once more
            return False
        self._asking = True
        self.window.raise_up()  # the question belongs to a window that is seen
        try:
            return self.session.temporary.may_leave(verb)
        finally:
            self._asking = False

    def _connect(self) -> None:
        self._instance.raise_requested.connect(self.window.raise_up)
        self._instance.file_given.connect(self.files.add)
        if isinstance(self.application, Application):
            self.application.file_opened.connect(self.files.add)
        self.presence.quit_requested.connect(self.quit)
        self.presence.lock_requested.connect(self.lock)
        self.entrance.entered.connect(self._enter)
        self.switch.changed.connect(self.entrance.set_theme)
        self.entrance.connections_requested.connect(self.show_connections)
        self.shelf.changed.connect(self._offer_recommended)
        self.shelf.fetching.hosts_changed.connect(self.connections.set_hosts)
        self.preferences.changed.connect(lambda settings: self.connections.set_never(settings.never_connect))
        self.preferences.changed.connect(self.shelf.fetching.obey)
        self.connections.set_never(self.preferences.value.never_connect)
        self.preferences.changed.connect(lambda settings: self.switch.choose(_theme_choice(settings)))

    def show_connections(self) -> None:
        """Every connection ever made; needs no passphrase."""
        self.connections.read(lambda rows: ConnectionsDialog(self.window, rows).agreed())

    def _offer_recommended(self, items: Sequence[ShelfItem]) -> None:
        item = next((item for item in items if item.recommended), None)
        if item is not None and self.session is None:
            facts = (
                amounts.size(item.entry.bytes),
                tr("from {host}").format(host=self.shelf.fetching.host),
                item.entry.licence,
            )
            words = tr("{facts}. You are asked once more before anything connects.").format(facts=" · ".join(facts))
            self.entrance.offer_recommended(item.entry.name, words)

    def _enter(self, opened: OpenVault, choice: str, renew: bool) -> None:
        self._opened = opened
        self._turns.begin(self._entering(opened, choice, renew))

    def _entering(self, opened: OpenVault, choice: str, renew: bool) -> Iterator[None]:
        desk = yield from Desk.made(self.switch.theme, self.window.hold_screen)
        yield
        session = yield from DeskSession.made(self._parts(opened), desk, self)
        yield
        self._connect_session(session, opened)
        yield
        self.window.show_screen(session.desk)
        session.desk.set_sidebar_width(self.preferences.value.sidebar_width)
        yield
        self._begin(session)
        self._offer_first(session, choice, renew)

    def _parts(self, opened: OpenVault) -> DeskParts:
        engine = QtEngine(worker_command(*self._worker), parent=self)
        store, records = HoldingStore(opened.thread), RecordStore(opened.thread, opened.key)
        policies = Policies(PolicyStore(opened.thread), managed_policy(self._managed), self)
        prompts = vault_prompts(opened.thread)
        return DeskParts(store, records, engine, self.preferences, self.shelf, self.switch.theme, policies, prompts)

    def _connect_session(self, session: DeskSession, opened: OpenVault) -> None:
        session.lock_requested.connect(self.lock)
        session.desk.settings.language.lock_requested.connect(self.lock)
        self.switch.begins.connect(session.desk.chat.transcript.expect_theme)
        self.switch.changed.connect(session.set_theme)
        if session.desk.chat.transcript.theme != self.switch.theme:  # it changed while the desk was made
            session.set_theme(self.switch.theme)
        session.temporary.all_kept.connect(lambda verb: {"lock": self.lock, "quit": self.quit}[verb]())
        sidebar = session.desk.sidebar
        sidebar.connections_requested.connect(self.show_connections)
        self.connections.changed.connect(lambda words, on: sidebar.show_connection(words, connected=on))
        sidebar.show_connection(self.connections.words, connected=self.connections.connected)
        logs = self._profile.logs
        self.commands = DeskCommands(session, self.gate, opened, self.switch, self.quit, logs)

    def _begin(self, session: DeskSession) -> None:
        self.session = session
        session.start()
        self.presence.watch(session)
        if self._notice:
            session.show_error(KnownError(tr("Settings"), tr(self._notice)))
        if crashed(self._profile.logs):
            self.commands.tell_crash()
        self.files.begin(session)

    def _offer_first(self, session: DeskSession, choice: str, renew: bool) -> None:
        """What was chosen in the first run, or is due after the recovery key."""
        if choice != GUIDE:
            session.desk.show_models()
        if choice == RECOMMENDED:
            session.models.download_recommended()
        if renew:
            QTimer.singleShot(0, lambda: self.commands.change_passphrase(ask_old=False))

    def leave(self, then: Callable[[], object]) -> None:
        """Store everything and close the vault, then go on with `then`; only the first call counts."""
        if self._leaving:
            return
        self._leaving = True
        self._waits_for = {DOWNLOADER, SETTINGS}
        self.presence.leave()
        self.files.end()
        self.shelf.fetching.closed.connect(lambda: self._arrived(DOWNLOADER))
        self.shelf.close()
        self.connections.close()
        self._turns.stop()
        self._then = then
        window = self.window
        width = self.preferences.value.sidebar_width if self.session is None else self.session.desk.sidebar_width
        place = window.geometry_values()
        self.preferences.update(window=place, maximized=window.isMaximized(), sidebar_width=width)
        QTimer.singleShot(PATIENCE_MS, self._finish)
        QTimer.singleShot(0, self, lambda: self.preferences.when_saved(lambda: self._arrived(SETTINGS)))
        if self._opened is None:
            return
        self._waits_for.add(VAULT)
        if self.session is not None:
            self._waits_for.add(WORKER)
            self.session.engine.closed.connect(lambda: self._arrived(WORKER))
            self.session.finish()
        closing = self.gate.close(self._opened)
        self._background.watch(closing, lambda _done: self._arrived(VAULT), lambda _error: self._arrived(VAULT))

    def _arrived(self, what: str) -> None:
        self._waits_for.discard(what)
        if not self._waits_for:
            self._finish()

    def _finish(self) -> None:
        self.left = True
        then, self._then = self._then, _nothing
        then()

    def _relaunch(self) -> None:
        self._instance.release()
        try:
            become_locked(self._profile.root)
        finally:
            self._end()  # also where it can't be started anew: keys and text must not stay

    def _end(self) -> None:
        self.gate.end()
        self._instance.release()
        self.window.allow_close()
        self.window.close()
        self.application.quit()


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    application.setApplicationName("carrel")
    application.setApplicationDisplayName("Carrel")
    application.setDesktopFileName("carrel")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    return application


def _theme_choice(settings: Settings) -> ThemeChoice:
    choices: tuple[ThemeChoice, ...] = ("light", "dark", "contrast")
    return next((choice for choice in choices if choice == settings.theme), "system")


def _nothing() -> None:
    return None
