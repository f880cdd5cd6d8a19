"""The one window: holds whichever screen is due, and remembers where it was."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.config.settings import Settings

MINIMUM = (640, 480)
NORMAL = (1280, 800)
VISIBLE = 80


class MainWindow(QMainWindow):
    """Shows one screen at a time. Closing asks `close_requested` first; `allow_close` lets it happen."""

    close_requested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._may_close = False
        self.setWindowTitle("Carrel")
        self.setMinimumSize(*MINIMUM)
        self._screens = QStackedWidget()
        self.setCentralWidget(self._screens)
        self.resize(*NORMAL)
        self._place(settings)

    def hold_screen(self, screen: QWidget) -> None:
        """Take in a screen that is to be shown later."""
        self._screens.addWidget(screen)

    def show_screen(self, screen: QWidget) -> None:
        """Put another screen in place of the one that is shown, which is thrown away."""
        old = self._screens.currentWidget()
        self.hold_screen(screen)
        self._screens.setCurrentWidget(screen)
        if old is not None and old is not screen:
            self._screens.removeWidget(old)
            old.deleteLater()

    def screen_widget(self) -> QWidget | None:
        """The screen that is shown."""
        return self._screens.currentWidget()

    def geometry_values(self) -> tuple[int, ...]:
        """Left, top, width and height for the settings, of the window when it is not maximized."""
        place = self.normalGeometry() if self.isMaximized() or self.isFullScreen() else self.geometry()
        return (place.x(), place.y(), place.width(), place.height())

    def raise_up(self) -> None:
        """Come to the front: a second start asked for it."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def allow_close(self) -> None:
        """Everything is stored: the next closing closes."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask first; the answer comes when everything is stored."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def _place(self, settings: Settings) -> None:
        if settings.window:
            wanted = _fitting(QRect(*settings.window))
            if _reachable(wanted):
                self.setGeometry(wanted)
            else:
                self.resize(wanted.size())
        if settings.maximized:
            self.setWindowState(self.windowState() | self.windowState().WindowMaximized)


def _fitting(place: QRect) -> QRect:
    """No larger than the screen it is on, or the first one: the window may have been closed on a larger one."""
    screen = QGuiApplication.screenAt(place.topLeft()) or QGuiApplication.primaryScreen()
    return QRect(place.topLeft(), place.size().boundedTo(screen.availableGeometry().size()))


def _reachable(place: QRect) -> bool:
    """Whether the window's upper edge would be on a screen, to get hold of it; monitors come and go."""
    edge = QRect(place.x(), place.y(), place.width(), VISIBLE)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(edge)
        if seen.width() >= VISIBLE and seen.height() == VISIBLE:
            return True
    return False
