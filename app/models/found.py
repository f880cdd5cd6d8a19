"""GGUF files that other programs left on this computer, to be used in place instead of fetched again.

Only the folders are looked into in which LM Studio, Jan, GPT4All, Ollama and the hub's own tools keep their models, and
only so deep, so many and so long as `_Bounds` says. Nothing is opened but Ollama's small lists, and nothing is changed.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.models.local_files import base_name, plain_name

_MODEL_LAYER = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_LATER_PART = re.compile(r".+-(?!00001)\d{5}-of-\d{5}")
_MOST_LIST_BYTES = 2**20


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A model of another program: its name there, the file (the first of several), its size in bytes."""

    program: str
    name: str
    path: Path
    bytes: int


@dataclass(slots=True)
class _Bounds:
    """What a look may cost: folder entries, models, seconds."""

    entries: int = 20_000
    files: int = 500
    end: float = field(default_factory=lambda: time.monotonic() + 5.0)

    def spend(self) -> bool:
        """Whether one more entry may be looked at."""
        self.entries -= 1
        return self.entries > 0 and time.monotonic() < self.end


def other_programs_files(home: Path | None = None, system: str = sys.platform) -> tuple[FoundFile, ...]:
    """All that is found below `home`, each file once, by program and name; an unreadable folder counts as empty."""
    base = home or Path.home()
    bounds = _Bounds()
    found: dict[Path, FoundFile] = {}
    for file in _all(base, system, bounds):
        found.setdefault(file.path, file)
        if len(found) >= bounds.files:
            break
    return tuple(sorted(found.values(), key=lambda file: (file.program, file.name.lower(), str(file.path))))


def _all(home: Path, system: str, bounds: _Bounds) -> Iterator[FoundFile]:
    for program, depth, folders in _places(home, system):
        for folder in folders:
            yield from _plain_files(program, folder, depth, bounds)
    for folder in _ollama_folders(home, system):
        yield from _ollama(folder, bounds)
    yield from _hub_cache(home / ".cache" / "huggingface" / "hub", bounds)


def _places(home: Path, system: str) -> Iterator[tuple[str, int, Sequence[Path]]]:
    """Program, how deep its files lie, its folders."""
    data = _data_folder(home, system)
    local = home / "AppData" / "Local" if system == "win32" else data
    yield "LM Studio", 3, (*_lm_studio(home), home / ".cache" / "lm-studio" / "models")
    yield (
        "Jan",
        3,
        (data / "Jan" / "data" / "llamacpp" / "models", data / "Jan" / "data" / "models", home / "jan" / "models"),
    )
    yield "GPT4All", 1, (local / "nomic.ai" / "GPT4All",)


def _data_folder(home: Path, system: str) -> Path:
    if system == "win32":
        return home / "AppData" / "Roaming"
    return home / "Library" / "Application Support" if system == "darwin" else home / ".local" / "share"


def _lm_studio(home: Path) -> Iterator[Path]:
    yield home / ".lmstudio" / "models"
    pointer = home / ".lmstudio-home-pointer"
    lines = _small_text(pointer).splitlines()
    if lines and Path(lines[0].strip()).is_absolute():
        yield Path(lines[0].strip()) / "models"


def _ollama_folders(home: Path, system: str) -> Iterator[Path]:
    yield home / ".ollama" / "models"
    if system == "linux":
        yield Path("/usr/share/ollama/.ollama/models")


def _plain_files(program: str, folder: Path, depth: int, bounds: _Bounds) -> Iterator[FoundFile]:
    for path in _walk(folder, depth, bounds):
        if path.suffix.lower() == ".gguf" and not path.name.startswith("mmproj") and not _LATER_PART.match(path.stem):
            yield from _file(program, base_name(path), path)


def _walk(folder: Path, depth: int, bounds: _Bounds) -> Iterator[Path]:
    """Regular files at most `depth` folders down; links are not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if not bounds.spend():
            return
        try:
            if entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
            elif depth > 1 and entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path), depth - 1, bounds)
        except OSError:
            continue


def _ollama(folder: Path, bounds: _Bounds) -> Iterator[FoundFile]:
    """Ollama keeps files under their hash; `manifests/HOST/OWNER/MODEL/TAG` says which model each is."""
    lists = folder / "manifests"
    for path in _walk(lists, 5, bounds):
        digest = _ollama_digest(_small_text(path))
        if digest:
            host, *rest = path.relative_to(lists).parts
            owner = [] if host == "registry.ollama.ai" and rest[:1] == ["library"] else rest[:1]
            name = "/".join([*owner, *rest[1:-1]]) + f":{path.name}"
            yield from _file("Ollama", name, folder / "blobs" / f"sha256-{digest}")


def _ollama_digest(text: str) -> str:
    try:
        untrusted: Any = json.loads(text)
        digests = [layer["digest"] for layer in untrusted["layers"] if layer["mediaType"] == _MODEL_LAYER]
        match = _DIGEST.fullmatch(digests[0]) if len(digests) == 1 else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return ""
    return match[1] if match else ""


def _hub_cache(folder: Path, bounds: _Bounds) -> Iterator[FoundFile]:
    """`models--OWNER--NAME/snapshots/COMMIT/FILE` are links to `blobs` of the same model, and to nowhere else."""
    try:
        models = sorted(folder.glob("models--*"))
    except OSError:
        return
    for model in models:
        for path in model.glob("snapshots/*/*.gguf"):
            if not bounds.spend():
                return
            if _leads_into(model, path) and not _LATER_PART.match(path.stem):
                yield from _file("Hugging Face cache", base_name(path), path)


def _leads_into(folder: Path, path: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link to itself
        return False


def _file(program: str, name: str, path: Path) -> Iterator[FoundFile]:
    try:
        size = path.stat().st_size if path.is_file() else 0
    except OSError:
        return
    if size:
        yield FoundFile(program, plain_name(name), path, size)


def _small_text(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > _MOST_LIST_BYTES:
            return ""
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
