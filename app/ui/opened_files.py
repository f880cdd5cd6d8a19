"""Files that Carrel is opened with, by a double click or `carrel FILE`: kept until the vault is open, then offered."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.domain.errors import KnownError
from app.domain.opening import MODEL, can_open
from app.i18n import tr
from app.store.archive_file import is_archive
from app.ui.desk_session import DeskSession

PAUSE_MS = 300


class Application(QApplication):
    """macOS hands over files by an event, to the running program too."""

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Pass a file on. No event filter: that would see every event of every widget."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


class OpenedFiles(QObject):
    """Offers a file as if it were dropped on the desk or chosen for import, so that nothing is taken unasked.

    One after the other, and only while no other question is on the screen.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: deque[Path] = deque()
        self._session: DeskSession | None = None
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._offer)

    def add(self, untrusted_path: Path) -> None:
        """Keep a file, in memory alone, until it can be offered."""
        if untrusted_path.is_absolute() and can_open(untrusted_path):
            self.waiting.append(untrusted_path)
            self._timer.start()

    def begin(self, session: DeskSession) -> None:
        """The vault is open."""
        self._session = session

    def end(self) -> None:
        """Lock or quit: nothing is offered any more."""
        self._session = None

    def _offer(self) -> None:
        if self._session is None or QApplication.activeModalWidget() is not None:
            return
        path = self.waiting.popleft()
        if not self.waiting:
            self._timer.stop()
        if path.suffix.lower() == MODEL:
            self._session.desk.file_dropped.emit(path)
        elif is_archive(path):
            self._session.exchange.take([path])
        else:
            self._session.show_error(_no_archive(path))


def _no_archive(path: Path) -> KnownError:
    return KnownError(
        tr("This file can't be opened"),
        tr("{name} is no file of chats that Carrel exported.").format(name=path.name),
        tr("Copy the file again from where it came from."),
    )
