"""Carrel among the other windows: what the tray, the taskbar and a hidden window do. Locked and open alike."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.i18n import tr
from app.ui.attention import Attention
from app.ui.desk_session import DeskSession
from app.ui.main_window import MainWindow
from app.ui.motion import apply_motion
from app.ui.preferences import Preferences
from app.ui.tray import Tray


class Presence(QObject):
    """Closing the window hides it where the tray has an icon to bring it back; else it asks to quit."""

    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, application: QApplication, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._preferences = preferences
        self._session: DeskSession | None = None
        self.tray = Tray(self)
        self.attention = Attention(window, self.tray)
        self.tray.menu.aboutToShow.connect(self._show_state)
        self.tray.toggled.connect(self._toggle)
        self.tray.message_clicked.connect(window.raise_up)
        self.tray.new_requested.connect(self._new_chat)
        self.tray.lock_requested.connect(self.lock_requested)
        self.tray.quit_requested.connect(self.quit_requested)
        window.close_requested.connect(self._close)
        preferences.changed.connect(self._take)
        self._take(preferences.value)

    def watch(self, session: DeskSession) -> None:
        """The vault is open: its answers are told about."""
        self._session = session
        session.controller.turn_ended.connect(self._answer_ended)
        self._show_state()

    def leave(self) -> None:
        """Lock or quit: nothing is told any more, and the icon goes."""
        if self._session is not None:
            self._session.controller.turn_ended.disconnect(self._answer_ended)
            self._session = None
        self._preferences.changed.disconnect(self._take)  # the window's place is still to be saved
        self.tray.close()

    def _take(self, settings: Settings) -> None:
        apply_motion(self._application, settings.motion)
        self.attention.notify = settings.notify
        self.tray.want(settings.tray)

    def _answer_ended(self, _chat: object, _well: bool) -> None:
        self.attention.answer_ended()

    def _close(self) -> None:
        if not self.tray.there:
            self.quit_requested.emit()
            return
        self.tray.back()  # the tray may have come up after the icon was asked for
        self._window.hide()
        if not self._preferences.value.tray_told:
            self.tray.tell(tr("Carrel goes on here. Its menu has Show and Quit."))
            self._preferences.update(tray_told=True)

    def _toggle(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self._window.raise_up()

    def _new_chat(self) -> None:
        if self._session is not None:
            self._window.raise_up()
            self._session.new_chat()

    def _show_state(self) -> None:
        shown = self._window.isVisible() and not self._window.isMinimized()
        self.tray.show_state(open_desk=self._session is not None, window_shown=shown)
