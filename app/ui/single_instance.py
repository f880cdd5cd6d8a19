"""One window a profile: a lock file, and a watched file by which a second start asks the first to come to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

LOCK_NAME = "window.lock"
RAISE_NAME = "window.raise"


class SingleInstance(QObject):
    """Holds the lock from `acquire` to `release`; `raise_requested` comes when a second start gave way."""

    raise_requested = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(root / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._file = root / RAISE_NAME
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_change)

    def acquire(self) -> bool:
        """Whether this is the first window of the profile; if not, the first one is asked to come to the front."""
        if not self._lock.tryLock(0):
            self._file.write_text("raise", encoding="ascii")
            return False
        self._file.write_text("", encoding="ascii")
        self._watcher.addPath(str(self._file))
        return True

    def release(self) -> None:
        """Let another start be the first."""
        self._watcher.removePath(str(self._file))
        self._lock.unlock()

    def _on_change(self) -> None:
        try:
            asked = self._file.read_text(encoding="ascii") == "raise"
            if asked:
                self._file.write_text("", encoding="ascii")
        except (OSError, ValueError):
            return
        if str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))
        if asked:
            self.raise_requested.emit()
