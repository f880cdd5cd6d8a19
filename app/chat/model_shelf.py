"""The models for the window: catalog, library and fit in one place; whatever is slow runs on threads."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.chat.fetching import Fetching
from app.chat.model_desk import Progressed
from app.chat.shelf_items import ShelfItem
from app.chat.stock import arranged, machine_words, next_smaller, with_transfers
from app.chat.transfer import Transfer
from app.chat.weighing import layers_on_gpu, look_at_machine, weigh
from app.chat.workers import Workers
from app.config.settings import ModelSettings, Settings
from app.domain.errors import AppError, KnownError
from app.domain.models import ModelHeader
from app.domain.requests import ModelSpec
from app.i18n import tr
from app.models.download.partial import partial_bytes
from app.models.entry import ModelEntry
from app.models.fit import Fit
from app.models.found import FoundFile, other_programs_files
from app.models.hardware import Machine
from app.models.library import Inspect, Library, spec_for
from app.models.second import second_model, second_needs, wanted, with_second

Failed = Callable[[AppError], object]
OnHeader = Callable[[ModelHeader, int, int], object]
"""A file's header, its size, and the bytes that are free in the models folder."""


@dataclass(frozen=True, slots=True)
class _Stock:
    machine: Machine
    items: tuple[ShelfItem, ...]
    begun: dict[str, int]


class ModelShelf(QObject):
    """Lists the models, and does with their files what the window asks for. Every method returns at once."""

    changed = Signal(object)
    """All ShelfItems, in their order."""
    item_changed = Signal(object)
    """One ShelfItem."""
    machine_told = Signal(str)
    found = Signal(object)
    """A tuple of FoundFile."""
    working = Signal(str)
    """What is being done with a file that is not listed yet, "" when nothing is."""
    trouble = Signal(object)

    def __init__(
        self,
        library: Library,
        fetching: Fetching,
        workers: Workers,
        inspect: Inspect,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.fetching = fetching
        self._workers = workers
        self._inspect_file = inspect
        self._settings = settings
        self._machine: Machine | None = None
        self._stock: tuple[ShelfItem, ...] = ()
        self._in_use = ""
        self.items: tuple[ShelfItem, ...] = ()
        fetching.moved.connect(self._on_moved)
        fetching.arrived.connect(lambda _model_id: self.refresh())

    # The list

    def remember(self, paths: Sequence[str]) -> None:
        """List the files that an older version kept in the settings."""
        self._workers.quick(lambda: self._library.remember(paths), lambda _none: self.refresh(), self.trouble.emit)

    def refresh(self) -> None:
        """Look anew at what is here, what could be fetched, and how it fits."""
        settings = self._settings()
        self._workers.quick(lambda: self._take_stock(settings), self._show_stock, self.trouble.emit)

    def look_around(self) -> None:
        """Find the files that other programs left; those that are listed already are left out."""
        self._workers.slow(lambda _progress: other_programs_files(), self._show_found)

    def item(self, model_id: str) -> ShelfItem | None:
        """A model by its id."""
        return next((item for item in self.items if item.id == model_id), None)

    def set_in_use(self, model_id: str) -> None:
        """Which model is the loaded one."""
        self._in_use = model_id
        self._show()

    def next_smaller(self, model_id: str) -> ShelfItem | None:
        """The model to take where this one is too large."""
        return next_smaller(self.items, model_id)

    # Loading

    def find(self, model_id: str, done: Callable[[ModelEntry], object], failed: Failed) -> None:
        """Hand over a model by its id or path."""
        self._workers.quick(lambda: self._library.find(model_id), done, failed)

    def check(self, entry: ModelEntry, progress: Progressed) -> Future[None]:
        """Look at a model's file before it is loaded, and at the guard model's; whole only where touched since."""
        second = self.second()

        def work(tell: Callable[[int, int], None]) -> None:
            def both(done: int, total: int) -> None:
                tell(done, total)
                progress(done, total)

            self._library.check_before_load(entry.id, both)
            if second is not None:
                with contextlib.suppress(KnownError):  # its card says so, and the guard goes on without
                    self._library.check_before_load(second.id, both)

        return self._workers.read(work)

    def spec_of(self, entry: ModelEntry) -> ModelSpec:
        """How a model is to be loaded now."""
        settings = self._settings()
        layers = layers_on_gpu(entry, settings, self._machine)
        spec = spec_for(entry, threads=settings.threads, gpu_layers=layers, settings=settings.of_model(entry.id))
        return with_second(spec, self.second(), settings)

    def second(self) -> ModelEntry | None:
        """The guard model that gives second opinions, as the list and the settings are now."""
        settings = self._settings()
        return second_model((item.entry for item in self._stock), wanted(settings, settings.policy))

    def weigh(self, model_id: str, done: Callable[[Fit | None], object]) -> None:
        """Whether a model fits into what is free now, counting what the loaded one gives back."""
        item = self.item(model_id)
        if item is None or item.entry.state == "built-in":
            done(None)
            return
        settings = self._settings()
        loaded = self.item(self._in_use)
        replaced = loaded.fit.needs if loaded is not None and loaded.fit is not None else 0
        chosen, second = settings.of_model(model_id), second_needs(self.second())
        self._workers.quick(
            lambda: weigh(item.entry, chosen, look_at_machine(gpu=settings.gpu), replaced, second), done
        )

    def judge(self, model_id: str, settings: ModelSettings) -> Fit | None:
        """What a model needs with other settings, by the memory that was free when the list was made."""
        item = self.item(model_id)
        if item is None or self._machine is None:
            return None
        return weigh(item.entry, settings, self._machine, second=second_needs(self.second()))

    # Files

    def inspect(self, path: Path, done: OnHeader) -> None:
        """Read a file's header in the sealed process."""
        self.working.emit(tr("Looking at {name}…").format(name=path.name))
        self._workers.slow(
            lambda _progress: self._look_at(path), lambda found: self._looked(done, found), self._refused
        )

    def inspect_adapter(self, path: Path, done: Callable[[], object], failed: Callable[[str], object]) -> None:
        """See that a file is a LoRA adapter."""

        def look(_progress: object) -> None:
            if self._inspect_file(path).kind != "adapter":
                raise KnownError(tr("Not an adapter"), tr("{name} is no LoRA adapter.").format(name=path.name))

        self._workers.slow(look, lambda _none: done(), lambda error: failed(error.message))

    def take_file(self, path: Path, in_place: bool, family: str, done: Callable[[ModelEntry], object]) -> None:
        """Take a file of the person's own into the library, with progress."""
        words = tr("Reading {name}… {percent} %") if in_place else tr("Copying {name}… {percent} %")

        def told(count: int, total: int) -> None:
            self.working.emit(words.format(name=path.name, percent=100 * count // max(1, total)))

        def taken(entry: ModelEntry) -> None:
            self.working.emit("")
            self.refresh()
            done(entry)

        self._workers.slow(
            lambda progress: self._library.import_file(path, in_place, family or "auto", progress),
            taken,
            self._refused,
            told,
        )

    def take_found(self, paths: Sequence[Path]) -> None:
        """Use files of other programs where they lie."""
        for path in paths:
            self.take_file(path, True, "", lambda _entry: self.look_around())

    def verify(self, model_id: str) -> None:
        """Read a model's file whole and compare it with its checksum."""
        self._busy(model_id, tr("Verifying…"))
        self._workers.slow(
            lambda progress: self._library.verify(model_id, progress),
            lambda _entry: self.refresh(),
            lambda error: self._failed_check(model_id, error),
            lambda done, total: self._busy(
                model_id, tr("Verifying… {percent} %").format(percent=100 * done // max(1, total))
            ),
        )

    def remove(self, model_id: str, done: Callable[[], object]) -> None:
        """Delete our copy of a model, or forget a file that lies elsewhere."""

        def removed(_freed: int) -> None:
            done()
            self.refresh()

        self._workers.quick(lambda: self._library.remove(model_id), removed, self.trouble.emit)

    def close(self) -> None:
        """Pause what is fetched and break off what is read: the window closes or locks."""
        self.fetching.close()
        self._workers.close()

    # How

    def _take_stock(self, settings: Settings) -> _Stock:
        entries = self._library.entries()
        machine = look_at_machine(gpu=settings.gpu)
        second = second_needs(second_model(entries, wanted(settings, settings.policy)))
        weighed = [(entry, weigh(entry, settings.of_model(entry.id), machine, second=second)) for entry in entries]
        begun = {
            entry.id: partial_bytes(self._library.folder / entry.id, entry.parts)
            for entry in entries
            if entry.state == "downloading"
        }
        return _Stock(machine, arranged(weighed), begun)

    def _show_stock(self, stock: _Stock) -> None:
        self._machine = stock.machine
        self._stock = stock.items
        self.fetching.take_stock([item.entry for item in stock.items], stock.begun)
        self.machine_told.emit(machine_words(stock.machine))
        self._show()

    def _show(self) -> None:
        self.items = with_transfers(self._stock, self.fetching.transfers, self._in_use)
        self.changed.emit(self.items)

    def _on_moved(self, model_id: str, transfer: Transfer | None) -> None:
        item = self.item(model_id)
        if item is None:
            self.refresh()
        elif (item.transfer is None) != (transfer is None):
            self._show()
        else:
            self._replace(replace(item, transfer=transfer))

    def _busy(self, model_id: str, words: str) -> None:
        item = self.item(model_id)
        if item is not None:
            self._replace(replace(item, busy=words, trouble=None))

    def _failed_check(self, model_id: str, error: AppError) -> None:
        self._busy(model_id, "")
        self.refresh()
        self.trouble.emit(error)

    def _replace(self, item: ShelfItem) -> None:
        self.items = tuple(item if other.id == item.id else other for other in self.items)
        self.item_changed.emit(item)

    def _look_at(self, path: Path) -> tuple[ModelHeader, int, int]:
        header = self._inspect_file(path)
        self._library.folder.mkdir(parents=True, exist_ok=True)
        return header, path.stat().st_size, shutil.disk_usage(self._library.folder).free

    def _looked(self, done: OnHeader, found: tuple[ModelHeader, int, int]) -> None:
        self.working.emit("")
        done(*found)

    def _refused(self, error: AppError) -> None:
        self.working.emit("")
        self.trouble.emit(error)

    def _show_found(self, files: Sequence[FoundFile]) -> None:
        listed = {item.entry.path for item in self.items if item.here}
        self.found.emit(tuple(file for file in files if file.path not in listed))
