"""What the window says about connections, in words; the log itself is read on another thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.i18n import tr
from app.models.connections import Connection, read_connections


class ConnectionWatch(QObject):
    """`changed(words, connected)`. Needs no passphrase, so the locked window has it too."""

    changed = Signal(str, bool)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="connections")
        self._background = Background(self)
        self._count = 0
        self._never = False
        self._hosts: tuple[str, ...] = ()
        self._closed = False

    @property
    def words(self) -> str:
        """Such as "Offline. 3 connections", "Downloading from huggingface.co" or "Never connect"."""
        if self._hosts:
            return tr("Downloading from {hosts}").format(hosts=tr(" and ").join(self._hosts))
        return tr("Never connect") if self._never else tr("Offline. %n connection(s)", "", self._count)

    @property
    def connected(self) -> bool:
        """Whether a downloader is at work."""
        return bool(self._hosts)

    def refresh(self) -> None:
        """Count the log's rows anew."""
        self.read(lambda rows: self._set_count(len(rows)))

    def read(self, done: Callable[[Sequence[Connection]], object]) -> None:
        """Hand over the log's rows, the oldest first, once they are read; after `close` nothing is read any more."""
        if self._closed:
            return  # a downloader that was told to stop ends a little later than the window's work
        future = self._executor.submit(read_connections, self._log)
        self._background.watch(future, done, lambda _error: done(()))

    def set_never(self, never: bool) -> None:
        """Whether Carrel is set to never connect."""
        self._never = never
        self._tell()

    def set_hosts(self, hosts: Sequence[str]) -> None:
        """The hosts that downloaders work with now; none when all have ended."""
        ended = bool(self._hosts) and not hosts
        self._hosts = tuple(dict.fromkeys(hosts))
        self._tell()
        if ended:
            self.refresh()

    def close(self) -> None:
        """Let what is being read end unheard."""
        self._closed = True
        self._background.close()
        self._executor.shutdown(wait=False)

    def _set_count(self, count: int) -> None:
        self._count = count
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.words, self.connected)
