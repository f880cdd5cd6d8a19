"""Downloads and look-ups of the window: which run, how far they are, and what becomes of a finished one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from app.chat.downloads import Downloads, key_of
from app.chat.offer import Offer
from app.chat.transfer import Transfer, followed
from app.chat.workers import Workers
from app.config.settings import Settings
from app.domain.errors import AppError, KnownError
from app.i18n import QT_TR_NOOP, tr
from app.models.download.disk import Reserve
from app.models.download.failures import no_release
from app.models.download.job import HubFile, Lookup, Network, ReleaseCheck
from app.models.download.messages import Done, DownloadFailed, Found, Message, Released
from app.models.download.partial import partial_bytes
from app.models.entry import ModelEntry
from app.models.library import Library
from app.models.references import parse_reference
from app.models.release import Release

NEVER = KnownError(
    QT_TR_NOOP("Carrel is set to never connect"),
    QT_TR_NOOP("No connection was made."),
    QT_TR_NOOP("Switch it off on the models page."),
)
OnFound = Callable[[str, "Offer | None"], object]


class Fetching(QObject):
    """Starts a downloader when `start` or `look_up` is called, which the window does after the person agreed, and for a
    download that was agreed to and ran when the program ended."""

    moved = Signal(str, object)
    """A model's id and its Transfer, or None when there is none any more."""
    arrived = Signal(str)
    """The id of a model that is installed now, or whose rest is deleted: the list has to be read anew."""
    hosts_changed = Signal(object)
    """The hosts that downloaders work with now, a tuple."""
    agreed_changed = Signal(object)
    """The models that a restart goes on with, a tuple: agreed to, and neither ended nor paused."""
    released = Signal(object)
    """What came of `check_release`: a Release, or the AppError why there is none."""
    trouble = Signal(object)
    closed = Signal()

    def __init__(
        self,
        library: Library,
        downloads: Downloads,
        workers: Workers,
        settings: Callable[[], Settings],
        log: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._downloads = downloads
        self._workers = workers
        self._settings = settings
        self._log = log
        self.transfers: dict[str, Transfer] = {}
        self._entries: dict[str, ModelEntry] = {}
        self._on_found: OnFound | None = None
        self._checks_with = ""
        self._check_told: Message | None = None
        self._cancelled: set[str] = set()
        self._alive: set[str] = set()
        self._again: set[str] = set()
        downloads.message.connect(self._on_message)
        downloads.ended.connect(self._on_ended)
        downloads.active_changed.connect(self._on_active)
        downloads.closed.connect(self.closed)

    @property
    def host(self) -> str:
        """The hub's host, or the mirror's."""
        return urlsplit(self._settings().hub).hostname or self._settings().hub

    @property
    def never(self) -> bool:
        """Whether Carrel is set to never connect."""
        return self._settings().never_connect

    def network(self) -> Network:
        """How the settings say to connect."""
        settings = self._settings()
        return Network(settings.hub, settings.allow_hosts, settings.proxy, settings.ca_file, settings.download_limit)

    def take_stock(self, entries: Sequence[ModelEntry], begun: Mapping[str, int]) -> None:
        """Know these models and those that were begun (with so many bytes).

        Of what is not fetched now, that goes on which ran when the program ended; the others are paused.
        """
        self._entries = {**self._entries, **{entry.id: entry for entry in entries}}
        for entry in entries:
            if entry.id in begun and entry.id not in self.transfers:
                self.transfers[entry.id] = Transfer("paused", self.host, begun[entry.id], entry.bytes)
                if self._goes_on(entry.id):
                    self.start(entry.id)
            elif entry.usable:
                self.transfers.pop(entry.id, None)

    def offer(self, model_id: str, done: Callable[[Offer], object]) -> None:
        """Hand over what would be fetched, and whether there is room for it."""
        entry = self._entries[model_id]
        self._workers.quick(lambda: self._offer(entry), done, self.trouble.emit)

    def start(self, model_id: str) -> None:
        """Fetch a model, or go on with it. The person agreed to exactly this before."""
        if self.never:
            self.trouble.emit(NEVER)
            return
        if model_id in self._alive:
            self._again.add(model_id)  # the downloader that was told to stop has not ended yet
            return
        self._alive.add(model_id)
        self._agree(model_id, True)
        entry = self._entries[model_id]
        before = self.transfers.get(model_id, Transfer())
        self._move(model_id, Transfer("queued", self.host, before.done, entry.bytes))
        self._workers.quick(
            lambda: self._library.job(entry, self._log, self.network()),
            self._downloads.start,
            lambda error: self._not_begun(model_id, error),
        )

    def pause(self, model_id: str) -> None:
        """Stop a download and keep what is there."""
        self._agree(model_id, False)
        self._downloads.pause(model_id)

    def pause_all(self) -> None:
        """Stop every download that runs or waits."""
        for model_id in [item for item, transfer in self.transfers.items() if transfer.runs]:
            self.pause(model_id)

    def obey(self, settings: Settings) -> None:
        """Other settings hold: another speed, or no connection at all any more."""
        self._downloads.limit(settings.download_limit)
        if settings.never_connect:
            self.pause_all()

    def cancel(self, model_id: str) -> None:
        """Stop a download and delete what it fetched."""
        self._agree(model_id, False)
        if model_id in self._alive:
            self._cancelled.add(model_id)
            self._downloads.pause(model_id)
        else:
            self._clear(model_id)

    def look_up(self, address: str, done: OnFound) -> None:
        """Ask the hub what a file is. `done` gets the new model's id and offer, or ("", None) after trouble."""
        if self.never:
            self.trouble.emit(NEVER)
            done("", None)
            return
        try:
            asked = parse_reference(address)
        except KnownError as error:
            self.trouble.emit(error)
            done("", None)
            return
        self._on_found = done
        self._downloads.lookup(Lookup(asked.repo, asked.file, str(self._log), asked.commit, self.network()))

    def check_release(self, address: str) -> None:
        """Ask for the newest version. The person agreed to exactly this before."""
        if self.never:
            self.released.emit(NEVER)
            return
        job = ReleaseCheck(address, str(self._log), self.network())
        self._checks_with = key_of(job)
        self._downloads.lookup(job)

    def end_release_check(self) -> None:
        """Nobody waits for it any more."""
        self._downloads.pause(self._checks_with)

    def close(self) -> None:
        """Pause what runs; `closed` tells when no downloader is left."""
        self._downloads.close()

    # What the downloaders say

    def _on_message(self, key: str, message: Message) -> None:
        if key in self.transfers:
            self._move(key, followed(self.transfers[key], message))
            if isinstance(message, Done | DownloadFailed):
                self._agree(key, False)
            if isinstance(message, Done):
                self._settle(key, message)
        elif key == self._checks_with:
            self._check_told = message
        elif isinstance(message, Found):
            self._pin(message.file)
        elif isinstance(message, DownloadFailed):
            self.trouble.emit(KnownError(*map(tr, (message.title, message.message, message.hint))))
            self._found("", None)

    def _not_begun(self, model_id: str, error: AppError) -> None:
        self._alive.discard(model_id)
        self._on_message(model_id, DownloadFailed(error.title, error.message, error.hint))

    def _on_ended(self, key: str) -> None:
        self._alive.discard(key)
        if key in self._cancelled:
            self._cancelled.discard(key)
            self._again.discard(key)
            self._clear(key)
        elif key in self._again:
            self._again.discard(key)
            self.start(key)
        elif key == self._checks_with:
            self.released.emit(_outcome(key, self._check_told))
        elif key in self.transfers and self.transfers[key].runs and self.transfers[key].phase != "verifying":
            self._move(key, replace(self.transfers[key], phase="paused"))

    def _on_active(self, active: tuple[str, ...]) -> None:
        """Keys stand for jobs that have not connected yet; they will, to the hub."""
        keys = (*self.transfers, *(item for item in active if "/" in item))
        self.hosts_changed.emit(tuple(dict.fromkeys(self.host if item in keys else item for item in active)))

    def _goes_on(self, model_id: str) -> bool:
        settings = self._settings()
        return model_id in settings.downloads and not settings.never_connect

    def _agree(self, model_id: str, agreed: bool) -> None:
        before = self._settings().downloads
        after = tuple(item for item in before if item != model_id) + ((model_id,) if agreed else ())
        if set(after) != set(before):
            self.agreed_changed.emit(after)

    def _clear(self, model_id: str) -> None:
        """Delete what was fetched, and whatever was written down about it."""
        self._workers.quick(
            lambda: self._library.remove(model_id),
            lambda _freed: self._gone(model_id),
            lambda _error: self._gone(model_id),
        )

    def _gone(self, model_id: str) -> None:
        self._forget(model_id)
        self.arrived.emit(model_id)

    def _settle(self, model_id: str, done: Done) -> None:
        entry = self._entries[model_id]

        def settled(_entry: ModelEntry) -> None:
            self._forget(model_id)
            self.arrived.emit(model_id)

        self._workers.quick(lambda: self._library.installed(done, entry), settled, self._refused(model_id))

    def _refused(self, model_id: str) -> Callable[[AppError], None]:
        return lambda error: self._move(
            model_id,
            replace(self.transfers[model_id], phase="failed", words=f"{error.title}. {error.message}", hint=error.hint),
        )

    def _pin(self, file: HubFile) -> None:
        def pin() -> tuple[ModelEntry, Offer]:
            entry = self._library.pin(file)
            return entry, self._offer(entry)

        def pinned(found: tuple[ModelEntry, Offer]) -> None:
            entry, offer = found
            self._entries[entry.id] = entry
            self._found(entry.id, offer)

        def refused(error: AppError) -> None:
            self.trouble.emit(error)
            self._found("", None)

        self._workers.quick(pin, pinned, refused)

    def _found(self, model_id: str, offer: Offer | None) -> None:
        done, self._on_found = self._on_found, None
        if done is not None:
            done(model_id, offer)

    def _move(self, model_id: str, transfer: Transfer) -> None:
        self.transfers[model_id] = transfer
        self.moved.emit(model_id, transfer)

    def _forget(self, model_id: str) -> None:
        self.transfers.pop(model_id, None)
        self.moved.emit(model_id, None)

    def _offer(self, entry: ModelEntry) -> Offer:
        folder, reserve = self._library.folder, Reserve()
        folder.mkdir(parents=True, exist_ok=True)
        there = partial_bytes(folder / entry.id, entry.parts)
        commit = tr(", commit {commit}").format(commit=entry.commit[:8]) if entry.commit else ""
        return Offer(
            name=f"{entry.name} {entry.quantization}".strip(),
            host=self.host,
            repo=entry.repo,
            files=tuple(part.name for part in entry.parts),
            bytes=entry.bytes,
            licence=entry.licence,
            needed=entry.bytes - there + int(entry.bytes * reserve.share) + reserve.bytes,
            free=shutil.disk_usage(folder).free,
            licence_url=entry.licence_url,
            pinned=tr("size, SHA-256 {sha256}…{commit}").format(sha256=entry.sha256[:12], commit=commit),
            there=there,
        )


def _outcome(host: str, last: Message | None) -> Release | KnownError:
    """What a look for a newer version came to, by the last message of its downloader."""
    if isinstance(last, Released):
        return last.release
    if isinstance(last, DownloadFailed):
        return KnownError(*map(tr, (last.title, last.message, last.hint)))
    return no_release(tr("The connection to {host} was cut.").format(host=host))
