"""Says that an answer has ended while the person looks elsewhere: a dot in the title, the taskbar, a short message."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import tr
from app.ui.tray import Tray

TITLE = "Carrel"
DOT = "● "


class Attention(QObject):
    """Watches the window; coming back to it takes everything away again. Nothing says what was asked or answered."""

    def __init__(self, window: QWidget, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self.notify = False
        window.installEventFilter(self)

    def answer_ended(self) -> None:
        """An answer came to its end, in whatever chat."""
        if self._window.isActiveWindow():
            return
        self._window.setWindowTitle(DOT + TITLE)
        QApplication.alert(self._window)
        if self.notify:
            self._tray.tell(tr("An answer is finished."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The person is back."""
        if event.type() is QEvent.Type.WindowActivate and watched is self._window:
            self._window.setWindowTitle(TITLE)
            self._tray.back()
        return super().eventFilter(watched, event)
