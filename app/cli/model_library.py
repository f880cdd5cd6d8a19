"""The library as the command line uses it: the person's folder, their settings, headers read in a sealed process."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.config.paths import Profile
from app.config.settings import Settings
from app.engine.inspector import inspect_file
from app.models.catalog import load_catalog
from app.models.digest import Progress, silent
from app.models.download.job import Network
from app.models.entry import ModelEntry
from app.models.library import Library


def open_library(profile: Profile, settings: Settings, catalog: Path | None = None) -> Library:
    """The library of this profile, with the files that older settings knew.

    Raises:
        KnownError: `catalog` makes no sense.
    """
    folder = Path(settings.models_folder).expanduser() if settings.models_folder else profile.models
    library = Library(folder, load_catalog(catalog), inspect_file, personal=profile.models)
    if settings.model_files:
        library.remember(settings.model_files)
    return library


def ready_to_load(library: Library, id_or_path: str, progress: Progress = silent) -> ModelEntry:
    """The model that a person named, once its files are what they should be.

    Raises:
        KnownError: there is none, it is not here, or it is damaged.
    """
    return library.check_before_load(library.find(id_or_path).id, progress)


def network_of(args: argparse.Namespace, settings: Settings) -> Network:
    """How to connect: flags first, then settings, never the environment."""
    return Network(
        hub=args.hub or settings.hub,
        allow_hosts=(*settings.allow_hosts, *(args.allow_host or ())),
        proxy=settings.proxy if args.proxy is None else args.proxy,
        ca_file=str(args.ca.expanduser().resolve()) if args.ca else settings.ca_file,
        limit=settings.download_limit if args.limit is None else args.limit,
    )
