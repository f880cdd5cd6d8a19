"""Builds the shelf of models from the profile and the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.chat.downloads import Downloads
from app.chat.fetching import Fetching
from app.chat.model_shelf import ModelShelf
from app.chat.workers import Workers
from app.config.paths import Profile
from app.engine.inspector import inspect_file
from app.models.catalog import load_catalog
from app.models.download.command import downloader_command
from app.models.library import Library
from app.ui.preferences import Preferences


def make_shelf(profile: Profile, preferences: Preferences, catalog: Path | None, parent: QObject) -> ModelShelf:
    """The shelf, with a library in the models folder of the settings; files used in place stay in the profile."""
    settings = preferences.value
    folder = Path(settings.models_folder) if settings.models_folder else profile.models
    library = Library(folder, load_catalog(catalog), inspect_file, personal=profile.models)
    if settings.model_files:  # of a version without a library; a disk that is not there now may come back
        preferences.update(model_files=library.remember(settings.model_files))
    workers = Workers(parent)
    downloads = Downloads(downloader_command(), lambda: preferences.value.never_connect, parent)
    fetching = Fetching(library, downloads, workers, lambda: preferences.value, profile.connections, parent)
    fetching.agreed_changed.connect(lambda agreed: preferences.update(downloads=agreed))
    return ModelShelf(library, fetching, workers, inspect_file, lambda: preferences.value, parent)
