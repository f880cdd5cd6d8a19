"""`carrel doctor`: what is installed, how the worker is sealed, where things lie; needs no passphrase."""

from __future__ import annotations

import argparse
import json
import os
import platform
import stat
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.model_library import open_library
from app.config.paths import Profile
from app.config.settings import Settings, load_settings
from app.domain.errors import EXIT_ENVIRONMENT, AppError
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.protocol import WorkerInfo
from app.guard.second_opinion import WHEN_WORDS, When
from app.models import library
from app.models.connections import read_connections
from app.models.entry import ModelEntry
from app.models.fit import gigabytes
from app.models.second import second_model, second_needs, wanted
from app.store.database import library_versions
from app.store.vault import vault_state

PACKAGES = ("PySide6-Essentials", "llama-cpp-python", "sqlcipher3", "argon2-cffi", "cryptography", "markdown-it-py")


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report; `ok` False means that something should be done."""

    id: str
    ok: bool
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel doctor`."""
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print the report; 0 when every check is well, else 1."""
    checks, worker = _worker_check()
    checks = [*checks, *_profile_checks(args.profile), *_model_checks(args.profile)]
    report: dict[str, Any] = {
        "checks": [asdict(check) for check in checks],
        "versions": _versions(),
        "cpu": _cpu(worker),
        "devices": list(worker.model.devices) if worker else [],
        "worker_seal": worker.seal if worker else "none",
        "connections": _connections(args.profile.connections),
    }
    print(json.dumps(report, ensure_ascii=False) if args.json else _as_text(report), flush=True)
    return 0 if all(check.ok for check in checks) else EXIT_ENVIRONMENT


def _worker_check() -> tuple[list[Check], WorkerInfo | None]:
    client = EngineClient(worker_command(), library.spec_for(library.guide(), context=512, gpu_layers=0))
    try:
        info = client.start()
    except AppError as error:
        return [Check("worker", False, f"{error.title}. {error.message} {error.hint}".rstrip())], None
    finally:
        client.close()
    denied = sum(info.probes.values())
    seal = f"Seal: {info.seal}, {denied} of {len(info.probes)} probes denied"
    open_doors = ", ".join(name for name, held in info.probes.items() if not held)
    return [
        Check("worker", True, f"The worker starts and loads {library.guide().name}"),
        Check("seal", info.seal == "full", seal + (f"; open: {open_doors}" if open_doors else "")),
    ], info


def _profile_checks(profile: Profile) -> list[Check]:
    if not profile.root.exists():
        return [Check("profile", True, f"No profile yet; it will be at {profile.root}")]
    state = vault_state(profile.vault)
    wide = _too_open(profile.root)
    return [
        Check("profile", True, f"Profile: {profile.root}"),
        Check("permissions", not wide, _permission_text(wide)),
        Check("vault", state in ("none", "present"), f"Vault: {state}"),
    ]


def _model_checks(profile: Profile) -> list[Check]:
    """The models that are here, by what is known of them without reading them."""
    settings = load_settings(profile.settings).settings
    checks = [Check("network", True, "Never connect is on")] if settings.never_connect else []
    entries = open_library(profile, settings).entries()
    checks.append(Check("second_opinion", True, _second_text(entries, settings)))
    for entry in entries:
        if entry.state in ("installed", "damaged"):
            checked = f"verified {entry.verified[:10]}" if entry.verified else "not verified yet"
            words = f"Model {entry.name}: {entry.state}, {checked}"
            checks.append(Check(f"model:{entry.id}", entry.state == "installed", words))
    return checks


def _second_text(entries: Sequence[ModelEntry], settings: Settings) -> str:
    """Whether another model is asked, when, and what it needs beside the chat's."""
    terms = wanted(settings, settings.policy)
    second = second_model(entries, terms)
    if second is not None:
        needs = second_needs(second)
        amount = f", needs about {gigabytes(needs.total)} beside the chat's model" if needs else ""
        return f"Second opinion: {second.name}, {WHEN_WORDS[terms.when]}{amount}"
    if terms.when is When.NEVER:
        return "Second opinion: off"
    return f"Second opinion: no guard model is installed (`carrel models get {terms.model}`)"


def _permission_text(wide: list[Path]) -> str:
    if not wide:
        return "Permissions: folders 0700, files 0600"
    return f"Others may read: {', '.join(str(path) for path in wide[:5])}"


def _too_open(root: Path) -> list[Path]:
    if os.name != "posix":
        return []
    return [path for path in (root, *root.rglob("*")) if not path.is_symlink() and _mode(path) & 0o077]


def _mode(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return 0


def _versions() -> dict[str, str]:
    versions = {"carrel": __version__, "python": platform.python_version(), "system": platform.platform()}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "not found"
    return {**versions, **library_versions()}


def _cpu(worker: WorkerInfo | None) -> dict[str, Any]:
    return {
        "machine": platform.machine(),
        "cores": os.cpu_count() or 1,
        "threads": worker.model.threads if worker else 0,
        "llama_cpp": worker.model.system if worker else "",
    }


def _connections(log: Path) -> dict[str, Any]:
    made = [{key: value for key, value in asdict(item).items() if key != "id"} for item in read_connections(log)]
    return {"total": len(made), "since_install": made}


def _as_text(report: dict[str, Any]) -> str:
    lines = [f"{'ok  ' if check['ok'] else 'LOOK'}  {check['text']}" for check in report["checks"]]
    lines += ["", *(f"{name}: {version}" for name, version in report["versions"].items())]
    cpu = report["cpu"]
    lines += [
        "",
        f"cpu: {cpu['machine']}, {cpu['cores']} cores, {cpu['threads']} threads for the model",
        cpu["llama_cpp"],
    ]
    lines += [f"devices: {', '.join(report['devices']) or 'CPU'}"]
    made = report["connections"]
    lines += [f"connections since the installation: {made['total']}"]
    lines += [
        f"  {item['time']}  {item['host']}  {item['bytes']} bytes  {item['why']}" for item in made["since_install"]
    ]
    return "\n".join(lines)
