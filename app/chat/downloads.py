"""Downloaders of the window, over QProcess and signals: one job at a time, a process each. Never blocks the Qt loop."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.domain.errors import KnownError
from app.models.download.command import downloader_environment
from app.models.download.failures import as_message
from app.models.download.job import Download, Job
from app.models.download.messages import Connecting, Message, Paused
from app.models.download.partial import discard, partial_bytes
from app.models.download.session import DownloadSession, cannot_start

_GOODBYE_MS = 2000
"""How long, in milliseconds, a downloader that was told to stop may take, before it is killed."""


class Downloads(QObject):
    """Jobs one after the other; each ends with one last message and `ended`, whatever happens.

    A job's key is the model's id, for a look-up "OWNER/REPO/FILE". `refused` is asked right before a process would be
    started: "Never connect" means that there is none.
    """

    message = Signal(str, object)
    """A job's key and a Message."""
    active_changed = Signal(object)
    """A tuple: the hosts that the running downloader connected to, or its key before it did; empty when none runs."""
    ended = Signal(str)
    """After the last message and the end of the process."""
    closed = Signal()
    """After `close`: no downloader is left."""

    def __init__(self, command: Sequence[str], refused: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._refused = refused
        self._waiting: deque[Job] = deque()
        self._running: _Running | None = None
        self._discarded: set[str] = set()
        self._hosts: tuple[str, ...] = ()
        self._closing = False

    @property
    def active(self) -> tuple[str, ...]:
        """What `active_changed` said last."""
        return self._hosts

    @property
    def process_id(self) -> int:
        """The downloader's process, 0 where none runs."""
        return self._running.process_id if self._running else 0

    def start(self, job: Download) -> None:
        """Fetch a model, after those that were asked for before. A model that is under way already is left to it."""
        if job.model not in self._keys():
            self._enqueue(job)

    def lookup(self, job: Job) -> None:
        """Ask what a file is; before the downloads that wait."""
        self._enqueue(job, first=True)

    def pause(self, key: str) -> None:
        """Stop a job and keep what is there: it ends with `Paused`."""
        if self._running and self._running.key == key:
            self._running.pause()
        for job in [job for job in self._waiting if key_of(job) == key]:
            self._waiting.remove(job)
            self._leave(job)

    def cancel(self, key: str) -> None:
        """Stop a job and remove what it has fetched so far."""
        if key in self._keys():
            self._discarded.add(key)
            self.pause(key)

    def limit(self, bytes_per_s: int) -> None:
        """Change the bandwidth of the running job; 0 for no limit."""
        if self._running:
            self._running.limit(bytes_per_s)

    def close(self) -> None:
        """Pause everything; `closed` tells when no process is left."""
        self._closing = True
        while self._waiting:
            self._leave(self._waiting.popleft())
        if self._running:
            self._running.pause()
        else:
            QTimer.singleShot(0, self, self.closed.emit)

    def _enqueue(self, job: Job, *, first: bool = False) -> None:
        if self._closing:
            return
        self._waiting.insert(0 if first else len(self._waiting), job)
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        job = self._waiting.popleft()
        try:
            session = DownloadSession(job, refused=self._refused())
        except KnownError as error:
            self._end(job, as_message(error))
            return
        self._running = _Running(job, session, self._command, self)
        self._show((key_of(job),))

    def hear(self, key: str, message: Message) -> None:
        """The running job says something."""
        if isinstance(message, Connecting) and message.host not in self._hosts:
            self._show((*(host for host in self._hosts if host != key), message.host))
        self.message.emit(key, message)

    def gone(self, job: Job, last: Message | None) -> None:
        """The running job's process is gone; `last` where it left without a word."""
        self._running = None
        self._show(())
        self._end(job, last)
        if self._closing:
            self.closed.emit()

    def _leave(self, job: Job) -> None:
        """A job that waited is not started."""
        parts = job.parts if isinstance(job, Download) else ()
        folder = Path(job.folder) if isinstance(job, Download) else Path()
        self._end(job, Paused(partial_bytes(folder, parts), sum(part.bytes for part in parts)))

    def _end(self, job: Job, last: Message | None) -> None:
        key = key_of(job)
        if key in self._discarded and isinstance(job, Download):
            self._discarded.discard(key)
            discard(Path(job.folder), job.parts)
        if last:
            self.message.emit(key, last)
        self.ended.emit(key)
        QTimer.singleShot(0, self, self._next)

    def _keys(self) -> list[str]:
        return [*([self._running.key] if self._running else []), *(key_of(job) for job in self._waiting)]

    def _show(self, hosts: tuple[str, ...]) -> None:
        self._hosts = hosts
        self.active_changed.emit(hosts)


class _Running(QObject):
    """One downloader process and its conversation."""

    def __init__(self, job: Job, session: DownloadSession, command: list[str], owner: Downloads) -> None:
        super().__init__(owner)
        self._job = job
        self._session = session
        self._owner = owner
        self.key = key_of(job)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._process = process = QProcess(self)
        self._deadline.timeout.connect(process.kill)
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(command[0], command[1:])
        process.write(session.begin())

    @property
    def process_id(self) -> int:
        """The process's number."""
        return int(self._process.processId())

    def pause(self) -> None:
        """Have it stop; it is killed if it does not."""
        self._process.write(self._session.pause())
        self._process.closeWriteChannel()
        self._deadline.start(_GOODBYE_MS)

    def limit(self, bytes_per_s: int) -> None:
        """Change the bandwidth."""
        self._process.write(self._session.limit(bytes_per_s))

    def _on_output(self) -> None:
        for message in self._session.receive(bytes(self._process.readAllStandardOutput().data())):
            self._owner.hear(self.key, message)
        if self._session.ended and not self._deadline.isActive():
            self._process.closeWriteChannel()
            self._deadline.start(_GOODBYE_MS)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._session.ended = True
            self._finish(cannot_start())

    def _on_finished(self) -> None:
        self._on_output()
        self._finish(self._session.lost())

    def _finish(self, last: Message | None) -> None:
        self._deadline.stop()
        self._owner.gone(self._job, last)
        self.deleteLater()


def key_of(job: Job) -> str:
    """What a job is called in signals."""
    return job.model if isinstance(job, Download) else f"{job.repo}/{job.file}"


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in downloader_environment(os.environ).items():
        environment.insert(name, value)
    return environment
