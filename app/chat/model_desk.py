"""Which model is loaded, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.chat.ports import Engine
from app.domain.errors import AppError
from app.domain.events import Event, Progress
from app.engine.protocol import WorkerInfo
from app.models.library import ModelEntry, spec_for


class ModelState(Enum):
    """Where a model is between chosen and usable."""

    NONE = "no model"
    LOADING = "loading"
    READY = "ready"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """What the header shows; `percent` counts while it loads."""

    name: str = ""
    detail: str = ""
    state: ModelState = ModelState.NONE
    percent: int = 0

    @property
    def words(self) -> str:
        """Such as "Q4_K_M, loading 34 %"."""
        progress = f" {self.percent} %" if self.state is ModelState.LOADING and self.percent else ""
        return ", ".join(part for part in (self.detail, self.state.value + progress) if part)


class ModelDesk(QObject):
    """Loads a model in the worker and follows it; a worker that died is shown as `trouble` with what may be done."""

    changed = Signal(object)
    """A ModelStatus."""
    ready = Signal(object)
    """A WorkerInfo."""
    trouble = Signal(object, bool)
    """An AppError, and whether the worker stays down until `restart`."""

    def __init__(self, engine: Engine, parent: QObject | None = None, *, threads: int | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._threads = threads
        self.entry: ModelEntry | None = None
        self.info: WorkerInfo | None = None
        self.status = ModelStatus()
        engine.ready.connect(self._on_ready)
        engine.event.connect(self._on_event)
        engine.failed.connect(lambda error: self._on_down(error, gone=True))
        engine.gave_up.connect(lambda error: self._on_down(error, gone=True))
        engine.stopped.connect(lambda error: self._on_down(error, gone=False))

    def use(self, entry: ModelEntry) -> None:
        """Load `entry` instead of what is loaded."""
        self.entry = entry
        self.restart()

    def restart(self) -> None:
        """Load the chosen model anew."""
        if self.entry is None:
            return
        self.info = None
        self._set(ModelState.LOADING)
        self._engine.load(spec_for(self.entry, threads=self._threads))

    @property
    def usable(self) -> bool:
        """Whether a question can be asked now."""
        return self.status.state is ModelState.READY

    @property
    def down(self) -> bool:
        """Whether nothing will happen before `restart`."""
        return self.status.state is ModelState.STOPPED

    @property
    def model_id(self) -> str:
        """Id of the chosen model, empty where there is none."""
        return self.entry.id if self.entry else ""

    def _set(self, state: ModelState, percent: int = 0) -> None:
        name = self.entry.name if self.entry else ""
        detail = self.entry.quantization if self.entry else ""
        self.status = ModelStatus(name, detail, state, percent)
        self.changed.emit(self.status)

    def _on_ready(self, info: WorkerInfo) -> None:
        self.info = info
        self._set(ModelState.READY)
        self.ready.emit(info)

    def _on_event(self, _request_id: int, event: Event) -> None:
        if isinstance(event, Progress) and event.phase == "loading":
            self._set(ModelState.LOADING, 100 * event.done // max(1, event.total))

    def _on_down(self, error: AppError, *, gone: bool) -> None:
        self.info = None
        self._set(ModelState.STOPPED if gone else ModelState.LOADING)
        self.trouble.emit(error, gone)
