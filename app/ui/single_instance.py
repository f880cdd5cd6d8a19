"""One window a profile: a lock file, and a watched file by which a second start asks the first to come to the front.

Each start that gave way appends the path of the file that it was to open, which may be empty, and a NUL.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

LOCK_NAME = "window.lock"
RAISE_NAME = "window.raise"
_END = b"\0"


class SingleInstance(QObject):
    """Holds the lock from `acquire` to `release`; `raise_requested` comes when a second start gave way."""

    raise_requested = Signal()
    file_given = Signal(object)
    """The Path of the file that the second start was to open."""

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(root / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._file = root / RAISE_NAME
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_change)

    def acquire(self, file: Path | None = None) -> bool:
        """Whether this is the profile's first window; if not, the first one is asked to come up and take `file`."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            with self._file.open("ab") as opened:
                opened.write((os.fsencode(file) if file else b"") + _END)
            return False
        with suppress(OSError):  # a full disk, or one that can't be written to: the vault has a lock of its own
            self._file.write_bytes(b"")
            self._watcher.addPath(str(self._file))
        return True

    def release(self) -> None:
        """Let another start be the first."""
        self._watcher.removePath(str(self._file))
        self._lock.unlock()

    def _on_change(self) -> None:
        try:
            *asked, _ = self._file.read_bytes().split(_END)
            if asked:
                self._file.write_bytes(b"")
        except OSError:
            return
        if str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))
        if asked:
            self.raise_requested.emit()
        for untrusted_path in filter(None, asked):
            self.file_given.emit(Path(os.fsdecode(untrusted_path)))
