"""Downloaders of the window, over QProcess and signals: one job at a time, a process each. Never blocks the Qt loop."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.domain.errors import KnownError
from app.models.download.command import downloader_environment
from app.models.download.failures import as_message
from app.models.download.job import Download, Job, Lookup, ReleaseCheck
from app.models.download.messages import Connecting, Message, Paused
from app.models.download.partial import discard, partial_bytes
from app.models.download.session import DownloadSession, cannot_start

_GOODBYE_MS = 2000
"""How long, in milliseconds, a downloader that was told to stop may take, before it is killed."""


class Downloads(QObject):
    """Downloads one after the other, and look-ups, which wait for no download; each ends with one last message and
    `ended`, whatever happens.

    A job's key is the model's id, for a look-up "OWNER/REPO/FILE", for that of the newest version the host.
    `refused` is asked right before a process would be started: "Never connect" means that there is none.
    """

    message = Signal(str, object)
    """A job's key and a Message."""
    active_changed = Signal(object)
    """A tuple: the hosts that downloaders have connected to, or the job's key before; empty when none runs."""
    ended = Signal(str)
    """After the last message and the end of the process."""
    closed = Signal()
    """After `close`: no downloader is left."""

    _removed = Signal(object, object)

    def __init__(self, command: Sequence[str], refused: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._refused = refused
        self._waiting: list[Job] = []
        self._running: list[_Running] = []
        self._unwanted: set[str] = set()
        self._removing = 0
        self._hosts: tuple[str, ...] = ()
        self._closing = False
        self._removed.connect(self._on_removed)

    @property
    def active(self) -> tuple[str, ...]:
        """What `active_changed` said last."""
        return self._hosts

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The downloaders' processes."""
        return tuple(running.process_id for running in self._running)

    def start(self, job: Download) -> None:
        """Fetch a model, after those that were asked for before. A model that is under way already is left to it."""
        self._enqueue(job)

    def lookup(self, job: Lookup | ReleaseCheck) -> None:
        """Ask what a file is, or which version is the newest."""
        self._enqueue(job)

    def pause(self, key: str) -> None:
        """Stop a job and keep what is there: it ends with `Paused`."""
        for running in self._running:
            if running.key == key:
                running.pause()
        for job in [job for job in self._waiting if key_of(job) == key]:
            self._waiting.remove(job)
            self._leave(job)

    def cancel(self, key: str) -> None:
        """Stop a job and remove what it has fetched so far."""
        if self._is_known(key):
            self._unwanted.add(key)
            self.pause(key)

    def limit(self, bytes_per_s: int) -> None:
        """Change the bandwidth of what runs; 0 for no limit."""
        for running in self._running:
            running.limit(bytes_per_s)

    def close(self) -> None:
        """Pause everything; `closed` tells when no process is left."""
        while self._waiting:
            self._leave(self._waiting.pop(0))
        self._closing = True
        for running in self._running:
            running.pause()
        if self._is_idle():
            QTimer.singleShot(0, self, self.closed.emit)

    def hear(self, running: _Running, message: Message) -> None:
        """A running job says something."""
        if isinstance(message, Connecting):
            running.hosts.setdefault(message.host)
            self._show()
        self.message.emit(running.key, message)

    def gone(self, running: _Running, last: Message | None) -> None:
        """A running job's process is gone; `last` where it left without a word."""
        self._running.remove(running)
        self._show()
        self._end(running.job, last)

    def _enqueue(self, job: Job) -> None:
        if not self._closing and not self._is_known(key_of(job)):
            self._waiting.append(job)
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        """Start what may be: one download and one look-up at a time."""
        busy = {type(running.job) for running in self._running}
        job = next((job for job in self._waiting if type(job) not in busy), None)
        if job is None or self._closing:
            return
        self._waiting.remove(job)
        try:
            session = DownloadSession(job, refused=self._refused())
        except KnownError as error:
            self._end(job, as_message(error))
            return
        running = _Running(job, session, self)
        self._running.append(running)
        self._show()
        running.start(self._command)
        QTimer.singleShot(0, self, self._next)

    def _leave(self, job: Job) -> None:
        """A job that waited is not started."""
        parts = job.parts if isinstance(job, Download) else ()
        folder = Path(job.folder) if isinstance(job, Download) else Path()
        self._end(job, Paused(partial_bytes(folder, parts), sum(part.bytes for part in parts)))

    def _end(self, job: Job, last: Message | None) -> None:
        key = key_of(job)
        if key not in self._unwanted or not isinstance(job, Download):
            self._tell_end(key, last)
            return
        self._unwanted.discard(key)
        self._removing += 1
        folder, parts = Path(job.folder), job.parts

        def remove() -> None:
            discard(folder, parts)  # tens of gigabytes take a disk a while
            self._removed.emit(key, last)

        threading.Thread(target=remove, name="discard", daemon=True).start()

    def _on_removed(self, key: str, last: Message | None) -> None:
        self._removing -= 1
        self._tell_end(key, last)

    def _tell_end(self, key: str, last: Message | None) -> None:
        if last:
            self.message.emit(key, last)
        self.ended.emit(key)
        QTimer.singleShot(0, self, self._next)
        if self._closing and self._is_idle():
            self.closed.emit()

    def _is_idle(self) -> bool:
        return not self._running and not self._removing

    def _is_known(self, key: str) -> bool:
        running = [item.key for item in self._running]
        return key in (*running, *(key_of(job) for job in self._waiting))

    def _show(self) -> None:
        """Tell whom the running downloaders talk to, where that changed."""
        hosts = tuple(dict.fromkeys(host for item in self._running for host in item.hosts or (item.key,)))
        if hosts != self._hosts:
            self._hosts = hosts
            self.active_changed.emit(hosts)


class _Running(QObject):
    """One downloader process and its conversation."""

    def __init__(self, job: Job, session: DownloadSession, owner: Downloads) -> None:
        super().__init__(owner)
        self.job = job
        self.hosts: dict[str, None] = {}
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

    def start(self, command: list[str]) -> None:
        """Start the process and give it its job."""
        self._process.start(command[0], command[1:])
        self._process.write(self._session.begin())

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
            self._owner.hear(self, message)
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
        self._owner.gone(self, last)
        self.deleteLater()


def key_of(job: Job) -> str:
    """What a job is called in signals."""
    if isinstance(job, ReleaseCheck):
        return urlsplit(job.address).hostname or job.address
    return job.model if isinstance(job, Download) else f"{job.repo}/{job.file}"


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in downloader_environment(os.environ).items():
        environment.insert(name, value)
    return environment
