"""The settings while the window is open: one value, saved at each change, told to whom it concerns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.config.settings import Settings, save_settings
from app.domain.errors import KnownError


class Preferences(QObject):
    """Holds the current Settings; `changed` carries the new value, `trouble` that it could not be saved."""

    changed = Signal(object)
    trouble = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.value = settings

    @property
    def folder(self) -> Path:
        """The profile's folder."""
        return self._path.parent

    def set(self, settings: Settings) -> None:
        """Take and save other settings."""
        if settings == self.value:
            return
        self.value = settings
        self.changed.emit(settings)
        try:
            save_settings(self._path, settings)
        except KnownError as error:
            self.trouble.emit(error)

    def update(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change some fields of the settings."""
        self.set(replace(self.value, **changes))
