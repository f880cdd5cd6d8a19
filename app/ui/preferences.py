"""The settings while the window is open: one value, saved at each change, told to whom it concerns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.config.settings import Settings, save_settings


class Preferences(QObject):
    """Holds the current Settings; `changed` carries the new value, `trouble` that it could not be saved.

    A disk may take seconds to confirm a small file, so another thread writes it: the last value of several in a row.
    """

    changed = Signal(object)
    trouble = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._background = Background(self)
        self._writer = ThreadPoolExecutor(1, "settings")
        self._last: Future[None] | None = None
        self.value = settings

    @property
    def folder(self) -> Path:
        """The profile's folder."""
        return self._path.parent

    def set(self, settings: Settings) -> None:
        """Take other settings, and have them saved."""
        if settings == self.value:
            return
        self.value = settings
        self.changed.emit(settings)
        self._last = self._writer.submit(self._save, settings)
        self._background.watch(self._last, None, self.trouble.emit)

    def update(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change some fields of the settings."""
        self.set(replace(self.value, **changes))

    def when_saved(self, then: Callable[[], object]) -> None:
        """Call `then` in the Qt loop once everything so far is on the disk, or could not be written."""
        marker = self._writer.submit(bool)
        self._background.watch(marker, lambda _done: then())

    def wait(self) -> None:
        """Wait for the disk; not for the window."""
        if self._last is not None:
            wait((self._last,))

    def _save(self, settings: Settings) -> None:
        if settings is self.value:
            save_settings(self._path, settings)
