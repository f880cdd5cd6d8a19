"""`library.json`: what is known of the models in a folder. Several people may write it at a time."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.config.files import write_atomically
from app.domain.codec import from_json, to_json
from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.i18n import tr

NAME, LOCK_NAME = "library.json", "library.lock"
VERSION = 1
_WAIT = 20.0
"""Seconds that another writer may take before we say so; a write takes milliseconds."""


@dataclass(frozen=True, slots=True)
class RecordedFile:
    """A file as it was when its hash was right. `path` is a plain name, absolute only for files used in place.

    `sha256` is what it must be, empty where it was never computed; `mtime_ns` 0 where the file is not there yet.
    """

    path: str
    bytes: int
    sha256: str = ""
    mtime_ns: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """One model. `state` is "downloading", "installed" or "damaged"; times as ISO 8601, `verified` empty for never."""

    id: str
    name: str
    source: str
    files: tuple[RecordedFile, ...]
    state: str = "installed"
    family: str = "auto"
    repo: str = ""
    commit: str = ""
    folder_in_repo: str = ""
    licence: str = ""
    added: str = ""
    verified: str = ""
    header: ModelHeader | None = None


Records = dict[str, Record]


class Manifest:
    """The records of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self) -> Records:
        """All records that can be understood; none where there is no file, or it is damaged or can't be read."""
        try:
            return _understood(_items(self.folder / NAME))
        except OSError:
            return {}

    def update(self, change: Callable[[Records], Records]) -> Records:
        """Replace the records by `change` of what they are now, while nobody else writes; what it returns is written.

        Records that only a newer version understands are kept.

        Raises:
            OSError: the folder can't be written, or its list not read: then it is left alone.
            KnownError: another process holds the lock for too long.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with _locked(self.folder / LOCK_NAME):
            items = _items(self.folder / NAME)
            known = _understood(items)
            foreign = [item for item in items if _record(item) is None]
            changed = change(dict(known))
            if changed != known:
                self._write([*foreign, *(to_json(record) for record in changed.values())])
        return changed

    def _write(self, items: list[Any]) -> None:
        path = self.folder / NAME
        data = json.dumps({"version": VERSION, "models": items}, indent=1, ensure_ascii=False)
        write_atomically(path, data.encode("utf-8", "replace"))
        as_open_as_folder(path)


def as_open_as_folder(path: Path) -> None:
    """Let those read (and in a group's folder, write) `path` who may do so with the folder it lies in."""
    if os.name != "posix":
        return
    folder = stat.S_IMODE(path.parent.stat().st_mode)
    mode = folder & 0o777 if path.is_dir() else folder & 0o666
    with contextlib.suppress(OSError):
        path.chmod(mode | 0o700 if path.is_dir() else mode | 0o600)


def _items(path: Path) -> list[Any]:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    try:
        items = json.loads(data.decode("utf-8"))["models"]
    except (ValueError, TypeError, KeyError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.bad"))
        return []
    return items if isinstance(items, list) else []


def _understood(items: list[Any]) -> Records:
    return {record.id: record for item in items if (record := _record(item)) is not None}


def _record(untrusted: object) -> Record | None:
    try:
        return from_json(Record, untrusted)
    except (ValueError, TypeError):
        return None


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        as_open_as_folder(path)
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    end = time.monotonic() + _WAIT
    while True:
        try:
            _lock(descriptor)
        except OSError as error:
            if time.monotonic() > end:
                message = tr("Another program keeps the list of models locked.")
                raise KnownError(tr("The models are in use"), message, tr("Close other windows of Carrel.")) from error
            time.sleep(0.02)
        else:
            return


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
