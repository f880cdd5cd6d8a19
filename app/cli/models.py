"""`carrel models`: what is here, what could be here, and how it gets here and away."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.chat.weighing import look_at_machine, weigh
from app.cli import models_check, models_get
from app.cli.model_library import open_library
from app.cli.model_lines import as_json, details, gigabytes, row, say
from app.cli.progress_bar import ProgressBar
from app.config.settings import Settings, load_settings, save_settings
from app.domain.errors import EXIT_ENVIRONMENT, KnownError
from app.models.entry import ModelEntry
from app.models.fit import Estimate, Fit, judge
from app.models.hardware import Machine
from app.models.library import Library


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel models`."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="the models of this computer, and those that could be fetched")
    show = verbs.add_parser("show", help="all about one model")
    show.add_argument("id", metavar="ID")
    get = verbs.add_parser("get", help="fetch a model; asks first")
    models_get.add_arguments(get)
    importing = verbs.add_parser("import", help="use a GGUF file of your own")
    importing.add_argument("file", metavar="FILE", type=Path)
    importing.add_argument("--in-place", action="store_true", help="leave it where it lies instead of copying it")
    verify = verbs.add_parser("verify", help="read a model, or all, and compare with the hashes")
    verify.add_argument("id", metavar="ID", nargs="?")
    remove = verbs.add_parser("remove", help="delete a model, or forget a file that is used in place")
    remove.add_argument("id", metavar="ID")
    check = verbs.add_parser("check", help="compare the catalog with the hub; connects")
    models_get.add_network(check)
    for verb in (listing, show, get, verify, check):
        verb.add_argument("--catalog", metavar="FILE", type=Path, help="another catalog than Carrel's own")
    for verb in verbs.choices.values():
        verb.add_argument("--profile-dir", metavar="DIR", default=argparse.SUPPRESS)
        verb.add_argument("--json", action="store_true", help="one object a line")


def run(args: argparse.Namespace) -> int:
    """Run the verb; its exit code."""
    if args.verb in ("get", "import", "verify") and not sys.stdout.isatty():
        args.json = True
    settings = load_settings(args.profile.settings).settings
    library = open_library(args.profile, settings, getattr(args, "catalog", None))
    actions: dict[str, Callable[[argparse.Namespace, Settings, Library], int]] = {
        "list": _list,
        "show": _show,
        "get": models_get.run,
        "import": _import,
        "verify": _verify,
        "remove": _remove,
        "check": models_check.run,
    }
    return actions[args.verb](args, settings, library)


def _list(args: argparse.Namespace, settings: Settings, library: Library) -> int:
    machine = look_at_machine(gpu=settings.gpu)
    for entry in library.entries():
        fit = _fit(entry, settings, machine)
        say(as_json(entry, fit), row(entry, fit), args.json)
    return 0


def _show(args: argparse.Namespace, settings: Settings, library: Library) -> int:
    entry = library.find(args.id)
    fit = _fit(entry, settings, look_at_machine(gpu=settings.gpu))
    say(as_json(entry, fit), details(entry, fit), args.json)
    return 0


def _import(args: argparse.Namespace, _settings: Settings, library: Library) -> int:
    args.profile.ensure()
    bar = ProgressBar(f"Reading {args.file.name}", sys.stderr)
    try:
        entry = library.import_file(args.file, args.in_place, progress=bar.show)
    finally:
        bar.end()
    note = "" if entry.from_catalog else " It is not from the catalog, so nothing is known of it but what it says."
    value = {"event": "installed", "id": entry.id, "path": str(entry.path), "sha256": entry.sha256}
    say(value, f"{entry.name} is here as {entry.id}.{note}", args.json)
    return 0


def _verify(args: argparse.Namespace, _settings: Settings, library: Library) -> int:
    args.profile.ensure()
    entries = [library.find(args.id)] if args.id else [entry for entry in library.entries() if _here(entry)]
    worst = 0
    for entry in entries:
        worst = max(worst, _verify_one(entry, library, args))
    return worst


def _verify_one(entry: ModelEntry, library: Library, args: argparse.Namespace) -> int:
    bar = ProgressBar(f"Verifying {entry.name}", sys.stderr)
    try:
        whole = library.verify(entry.id, bar.show)
    except KnownError as error:
        if not _here(entry):
            raise
        value = {"event": "verified", "id": entry.id, "ok": False, "why": f"{error.title}. {error.message}"}
        say(value, f"WRONG {entry.id}: {error.title}. {error.message} {error.hint}".rstrip(), args.json)
        return EXIT_ENVIRONMENT
    finally:
        bar.end()
    say({"event": "verified", "id": whole.id, "ok": True, "sha256": whole.sha256}, f"ok    {whole.id}", args.json)
    return 0


def _remove(args: argparse.Namespace, settings: Settings, library: Library) -> int:
    entry = library.find(args.id)
    freed = library.remove(entry.id)
    if str(entry.path) in settings.model_files:
        files = tuple(path for path in settings.model_files if path != str(entry.path))
        save_settings(args.profile.settings, replace(settings, model_files=files))
    text = f"{entry.name} is forgotten; its file stays where it lies" if entry.in_place else f"{gigabytes(freed)} freed"
    say({"event": "removed", "id": entry.id, "freed": freed}, text, args.json)
    return 0


def _fit(entry: ModelEntry, settings: Settings, machine: Machine) -> Fit | None:
    known = weigh(entry, settings.of_model(entry.id), machine)
    if known is None and (size := entry.memory or entry.bytes):
        return judge(Estimate(weights=size, cache=0, buffers=0, other=0), machine)
    return known


def _here(entry: ModelEntry) -> bool:
    return entry.state in ("built-in", "installed", "damaged")
