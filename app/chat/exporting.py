"""An export beside the window: chats are read from the vault one by one and written on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.export_files import ExportJob, write_chats
from app.chat.ports import ChatStore
from app.domain.errors import AppError, KnownError
from app.domain.messages import Conversation
from app.i18n import tr


class CancelledError(KnownError):
    """The person ended it. A file that was not whole is not there."""

    def __init__(self) -> None:
        super().__init__(tr("Cancelled"), tr("It was ended before it was done."))


class Exporter(QObject):
    """Writes one job at a time, which ends with `finished`, `cancelled` or `trouble`."""

    progressed = Signal(int, int)
    finished = Signal()
    cancelled = Signal()
    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="export")
        self._stop = threading.Event()

    def start(self, job: ExportJob, ids: Sequence[str]) -> None:
        """Begin to write these chats."""
        self._stop.clear()
        future = self._executor.submit(write_chats, job, self._chats(ids), several=len(ids) > 1)
        self._background.watch(future, lambda _done: self.finished.emit(), self._failed)

    def cancel(self) -> None:
        """End it before the next chat."""
        self._stop.set()

    def close(self) -> None:
        """No more exports."""
        self._stop.set()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _chats(self, ids: Sequence[str]) -> Iterator[Conversation]:
        """Runs on the thread that writes; one chat is in memory at a time."""
        for done, chat_id in enumerate(ids):
            if self._stop.is_set():
                raise CancelledError
            self.progressed.emit(done, len(ids))
            yield self._store.chat(chat_id).result()

    def _failed(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.trouble.emit(error)
