"""The icon in the system's tray: a menu, and messages without anything of a chat. Where there is no tray, nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.i18n import tr
from app.ui.icons import app_icon

MESSAGE_MS = 8_000


class Tray(QObject):
    """`wanted` keeps the icon there; a message shows it for as long as the person is away."""

    toggled = Signal()
    message_clicked = Signal()
    new_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.toggle = self.menu.addAction(tr("Hide Carrel"), self.toggled.emit)
        self.new_chat = self.menu.addAction(tr("New chat"), self.new_requested.emit)
        self.lock = self.menu.addAction(tr("Lock"), self.lock_requested.emit)
        self.menu.addSeparator()
        self.quit = self.menu.addAction(tr("Quit"), self.quit_requested.emit)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setToolTip("Carrel")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.message_clicked)
        self._wanted = False
        self.show_state(open_desk=False, window_shown=True)

    @property
    def there(self) -> bool:
        """Whether the person wants the icon and the system shows it: the window can be hidden."""
        return self._wanted and self.available()

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def want(self, on: bool) -> None:
        """Keep the icon in the tray, or not."""
        self._wanted = on
        self.icon.setVisible(self.there)

    def show_state(self, *, open_desk: bool, window_shown: bool) -> None:
        """What can be done now: without an open vault there is nothing to lock and no chat to begin."""
        self.toggle.setText(tr("Hide Carrel") if window_shown else tr("Show Carrel"))
        self.new_chat.setEnabled(open_desk)
        self.lock.setEnabled(open_desk)

    def tell(self, words: str) -> None:
        """A message of the desktop; `words` are ours, never those of a chat."""
        if self.available():
            self.icon.show()
            self.icon.showMessage("Carrel", words, app_icon(), MESSAGE_MS)

    def back(self) -> None:
        """The person is back: an icon that was there for its message only may go."""
        self.icon.setVisible(self.there)

    def close(self) -> None:
        """Take the icon away: the process ends, or becomes another."""
        self._wanted = False
        self.icon.hide()
        self.menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.toggled.emit()
