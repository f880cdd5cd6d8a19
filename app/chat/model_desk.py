"""Which model is loaded, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.ports import Engine
from app.domain.errors import AppError
from app.domain.events import Event, Progress
from app.domain.requests import ModelSpec
from app.engine.protocol import WorkerInfo
from app.i18n import QT_TR_NOOP, tr
from app.models.entry import ModelEntry
from app.models.library import spec_for

Progressed = Callable[[int, int], object]
"""Told the bytes that were looked at, of how many; from any thread."""
Check = Callable[[ModelEntry, Progressed], Future[None]]
"""Looks at a model's file on another thread; the future fails where it must not be loaded."""


class ModelState(Enum):
    """Where a model is between chosen and usable."""

    NONE = QT_TR_NOOP("no model")
    CHECKING = QT_TR_NOOP("checking the file")
    LOADING = QT_TR_NOOP("loading")
    READY = QT_TR_NOOP("ready")
    STOPPED = QT_TR_NOOP("stopped")
    UNLOADED = QT_TR_NOOP("not loaded")


_COUNTED = (ModelState.CHECKING, ModelState.LOADING)


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """What the header shows; `percent` counts while its file is checked and while it loads."""

    name: str = ""
    detail: str = ""
    state: ModelState = ModelState.NONE
    percent: int = 0

    @property
    def words(self) -> str:
        """Such as "Q4_K_M, loading 34 %"."""
        progress = f" {self.percent} %" if self.state in _COUNTED and self.percent else ""
        return ", ".join(part for part in (self.detail, tr(self.state.value) + progress) if part)


class ModelDesk(QObject):
    """Loads a model in the worker and follows it; a worker that died is shown as `trouble` with what may be done.

    `spec_of` says how a model is to be loaded, asked at each load; `check` looks at its file before.
    """

    changed = Signal(object)
    """A ModelStatus."""
    ready = Signal(object)
    """A WorkerInfo."""
    trouble = Signal(object, bool)
    """An AppError, and whether the worker stays down until `restart`."""
    _checked = Signal(int, int, int)

    def __init__(
        self,
        engine: Engine,
        parent: QObject | None = None,
        *,
        spec_of: Callable[[ModelEntry], ModelSpec] = spec_for,
        check: Check | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._spec_of = spec_of
        self._check = check
        self._background = Background(self)
        self._attempt = 0
        self._checked.connect(self._on_checked)
        self.entry: ModelEntry | None = None
        self.spec: ModelSpec | None = None
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
        self._attempt += 1
        if self._check is None:
            self._load(self._attempt)
            return
        attempt = self._attempt
        self._set(ModelState.CHECKING)
        self._background.watch(
            self._check(self.entry, lambda done, total: self._checked.emit(attempt, done, total)),
            lambda _done: self._load(attempt),
            lambda error: self._refuse(attempt, error),
        )

    def unload(self) -> None:
        """End the worker and free the model's memory; `restart` loads it again."""
        self._attempt += 1
        self.info = None
        self._engine.unload()
        self._set(ModelState.UNLOADED)

    def close(self) -> None:
        """Load nothing any more: a check that is still going on would start a worker that nobody ends."""
        self._attempt += 1
        self._background.close()

    @property
    def usable(self) -> bool:
        """Whether a question can be asked now."""
        return self.status.state is ModelState.READY

    @property
    def down(self) -> bool:
        """Whether nothing will happen before `restart`."""
        return self.status.state in (ModelState.STOPPED, ModelState.UNLOADED)

    @property
    def context(self) -> int:
        """How many tokens the loaded model can read at once, 0 where none is loaded."""
        return self.info.model.context if self.info else 0

    @property
    def model_id(self) -> str:
        """Id of the chosen model, empty where there is none."""
        return self.entry.id if self.entry else ""

    def _load(self, attempt: int) -> None:
        if attempt == self._attempt and self.entry is not None:
            self._set(ModelState.LOADING)
            self.spec = self._spec_of(self.entry)
            self._engine.load(self.spec)

    def _refuse(self, attempt: int, error: AppError) -> None:
        if attempt == self._attempt:
            self._on_down(error, gone=True)

    def _on_checked(self, attempt: int, done: int, total: int) -> None:
        if attempt == self._attempt and self.status.state is ModelState.CHECKING:
            self._set(ModelState.CHECKING, 100 * done // max(1, total))

    def _set(self, state: ModelState, percent: int = 0) -> None:
        name = self.entry.name if self.entry else ""
        detail = self.entry.quantization if self.entry else ""
        self.status = ModelStatus(name, detail, state, percent)
        self.changed.emit(self.status)

    def _on_ready(self, info: WorkerInfo) -> None:
        if self.status.state is ModelState.CHECKING:
            return  # that is the model before: another was chosen meanwhile and its file is being looked at
        self.info = info
        self._set(ModelState.READY)
        self.ready.emit(info)

    def _on_event(self, _request_id: int, event: Event) -> None:
        if self.status.state is ModelState.CHECKING:
            return
        if isinstance(event, Progress) and event.phase == "loading":
            self._set(ModelState.LOADING, 100 * event.done // max(1, event.total))

    def _on_down(self, error: AppError, *, gone: bool) -> None:
        self.info = None
        self._set(ModelState.STOPPED if gone else ModelState.LOADING)
        self.trouble.emit(error, gone)
