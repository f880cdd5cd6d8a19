"""An import beside the window: files are read in a sealed process and stored chat by chat, until all are or it ends."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.import_files import ImportReport, Source, import_file
from app.chat.ports import ChatStore
from app.store.archive_file import archive_pieces, is_archive


class Importer(QObject):
    """Takes some files at a time; `finished` carries a report for each, also after `cancel`."""

    progressed = Signal(str, int)
    """The file that is being read, and how many of its chats are done."""
    finished = Signal(object)
    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._stop = threading.Event()

    def locked(self, path: Path) -> bool:
        """Whether a file is one of ours that needs its passphrase."""
        return is_archive(path)

    def unlock(self, path: Path, passphrase: str) -> Future[Source]:
        """Open such a file and look through it; takes half a second and more."""
        return self._executor.submit(archive_pieces, path, passphrase)

    def start(self, files: Sequence[Path], unlocked: Mapping[Path, Source]) -> None:
        """Begin to take the chats of these files."""
        self._stop.clear()
        future = self._executor.submit(self._run, tuple(files), dict(unlocked))
        self._background.watch(future, self.finished.emit, self.trouble.emit)

    def cancel(self) -> None:
        """End it; the chats that were taken stay."""
        self._stop.set()

    def close(self) -> None:
        """No more imports."""
        self._stop.set()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _run(self, files: tuple[Path, ...], unlocked: dict[Path, Source]) -> tuple[ImportReport, ...]:
        reports = []
        for path in files:
            if self._stop.is_set():
                break
            self.progressed.emit(path.name, 0)
            reports.append(self._import(path, unlocked.get(path)))
        return tuple(reports)

    def _import(self, path: Path, unlocked: Source | None) -> ImportReport:
        return import_file(
            path,
            lambda chat: self._store.add_chat(chat).result(),
            unlocked=unlocked,
            told=lambda count: self.progressed.emit(path.name, count),
            cancelled=self._stop.is_set,
        )
