"""The person's roles or prompts while the vault is open: read once, stored at each change, told on."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.shipped_presets import shipped_presets
from app.domain.errors import AppError, KnownError
from app.domain.presets import MOST_PRESETS, OwnPresets, Preset, bounded
from app.i18n import tr
from app.store import presets
from app.store.thread import StoreThread


class PresetStore(Protocol):
    """Where they lie. Every call returns at once."""

    def load(self) -> Future[OwnPresets]:
        """All of them."""
        ...

    def save(self, own: OwnPresets) -> Future[None]:
        """Keep all of them."""
        ...


class VaultPresets:
    """A PresetStore in the vault, of one kind: store/presets.py's ROLES or SNIPPETS."""

    def __init__(self, thread: StoreThread, kind: str) -> None:
        self._thread = thread
        self._kind = kind

    def load(self) -> Future[OwnPresets]:
        """All of them."""
        return self._thread.submit(presets.load_presets, self._kind)

    def save(self, own: OwnPresets) -> Future[None]:
        """Keep all of them."""
        return self._thread.submit(presets.save_presets, self._kind, own)


class Presets(QObject):
    """`all` are those to choose from: what comes with Carrel, changed or not, and the person's own."""

    changed = Signal()
    removed = Signal(object)
    """A Preset that was just deleted."""
    trouble = Signal(object)

    def __init__(self, store: PresetStore, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shipped = shipped_presets(kind)
        self._own = OwnPresets()
        self._store = store
        self._readable = True
        self._background = Background(self)

    @property
    def all(self) -> tuple[Preset, ...]:
        """All that there are, in their order."""
        return self._own.beside(self.shipped)

    @property
    def changes_shipped(self) -> bool:
        """Whether one that came with Carrel was changed or deleted."""
        return self._own.changes(self.shipped)

    def load(self) -> None:
        """Read everything from the vault."""
        self._background.watch(self._store.load(), self._loaded, self._not_loaded)

    def get(self, preset_id: str) -> Preset | None:
        """The one with that id."""
        return next((preset for preset in self.all if preset.id == preset_id), None)

    def add(self, title: str, text: str) -> str:
        """Keep a new one; its id, "" where there are too many."""
        if len(self.all) >= MOST_PRESETS:
            self.trouble.emit(
                KnownError(
                    tr("No more"),
                    tr("There can be {most_presets} of them.").format(most_presets=MOST_PRESETS),
                    tr("Delete one first."),
                )
            )
            return ""
        preset = Preset(f"own-{uuid4().hex[:12]}", title, text)
        self.keep(preset)
        return preset.id

    def keep(self, preset: Preset) -> None:
        """One has another title or text."""
        self._take(self._own.with_preset(bounded(preset)))

    def delete(self, preset_id: str) -> None:
        """Take one away."""
        preset = self.get(preset_id)
        if preset is not None:
            self._take(self._own.without(preset_id, self.shipped))
            self.removed.emit(preset)

    def restore(self) -> None:
        """Bring back what came with Carrel, as it came."""
        self._take(self._own.restored(self.shipped))

    def _take(self, own: OwnPresets) -> None:
        self._own = own
        self.changed.emit()
        if self._readable:  # never over something that a newer Carrel may have written
            self._background.watch(self._store.save(own), None, self.trouble.emit)

    def _loaded(self, own: OwnPresets) -> None:
        self._own = own
        self.changed.emit()

    def _not_loaded(self, error: AppError) -> None:
        self._readable = False
        self.trouble.emit(error)
