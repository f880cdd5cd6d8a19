"""`carrel models check`: the catalog against the hub, for a machine with internet."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from app.cli.model_library import network_of
from app.cli.model_lines import say
from app.cli.models_get import ask_hub, refuse_if_never
from app.config.settings import Settings
from app.domain.errors import EXIT_ENVIRONMENT, KnownError
from app.models.catalog import CatalogModel, load_catalog
from app.models.checking import Checked, compare, lookup_of
from app.models.download.job import Network
from app.models.library import Library

_NOT_THERE = ("The hub doesn't have it", "This model asks for an account")


def run(args: argparse.Namespace, settings: Settings, _library: Library) -> int:
    """Ask the hub about every model of the catalog; 1 where it has something else or nothing."""
    refuse_if_never(settings)
    network = network_of(args, settings)
    args.profile.ensure()
    wrong = 0
    for model in load_catalog(args.catalog):
        checked = _checked(model, str(args.profile.connections), network)
        if checked is not None:
            wrong += not checked.well
            say(_as_json(checked), _as_text(checked), args.json)
    return EXIT_ENVIRONMENT if wrong else 0


def _checked(model: CatalogModel, log: str, network: Network) -> Checked | None:
    lookup = lookup_of(model, log, network)
    if lookup is None:
        return None
    try:
        return compare(model, ask_hub(lookup))
    except KnownError as error:
        if error.title not in _NOT_THERE:
            raise
        return Checked(model.id, "missing", (error.message,))


def _as_json(checked: Checked) -> dict[str, Any]:
    found = asdict(checked.found) if checked.found else None
    return {"id": checked.id, "result": checked.result, "differences": list(checked.differences), "found": found}


def _as_text(checked: Checked) -> str:
    words = f"{checked.result:9} {checked.id}"
    if checked.differences:
        words += f": {', '.join(checked.differences)}"
    if checked.result in ("differs", "unpinned") and checked.found:
        words += "".join(f"\n  {part.name} {part.bytes} {part.sha256}" for part in checked.found.parts)
        words += f"\n  commit {checked.found.commit}"
    return words
