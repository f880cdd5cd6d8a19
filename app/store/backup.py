"""A backup: one tar file with the encrypted history and its key file. Its passphrase is the one of that day."""

from __future__ import annotations

import os
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path

from app.config.files import sync_folder
from app.config.paths import PRIVATE_FILE, private_folder
from app.domain.errors import KnownError
from app.store.connection import checkpoint, transaction
from app.store.database import Database, integrity_problems, open_database
from app.store.failures import told_plainly
from app.store.key_file import NAME
from app.store.vault import DATABASE, VaultKey, set_aside, vault_state

_PARTS = (NAME, DATABASE)


class BadBackupError(KnownError):
    """A backup that can't be restored; the vault in place is untouched."""

    def __init__(self, why: str) -> None:
        super().__init__("This backup can't be restored", f"{why} Nothing was changed.", "Try an older backup.")


def write_backup(database: Database, key: VaultKey, target: Path) -> None:
    """Write the vault of the open `database` to `target`, which must not exist; it appears there whole or not at all.

    Raises:
        KnownError: `target` exists or has no folder to come into, its disk is full or can't be written.
    """
    if target.exists():
        raise KnownError("The file exists", f"{target} would be replaced.", "Choose another name for the backup.")
    unfinished = target.with_name(f".{target.name}-unfinished")
    if not target.parent.is_dir():
        raise KnownError("There is no such folder", f"{target.parent}.", "Choose another place for the backup.")
    with told_plainly():
        try:
            # With the log emptied and writers kept out, the main file is the whole history.
            checkpoint(database.connection, "TRUNCATE")
            with transaction(database.connection):
                _pack(key.folder, unfinished)
            unfinished.replace(target)
            sync_folder(target.parent)
        finally:
            unfinished.unlink(missing_ok=True)


def restore_backup(backup: Path, folder: Path, unlock: Callable[[Path], VaultKey]) -> Path | None:
    """Put the vault of `backup` into `folder` once it is proven to open and to be sound; `unlock` asks for the key.

    Returns the path of the vault that was there before, set aside; None where there was none.

    Raises:
        LockedError: from `unlock`.
        BadBackupError: missing, truncated, damaged or no backup at all.
    """
    waiting = folder.with_name(f"{folder.name}-restoring")
    with told_plainly():
        shutil.rmtree(waiting, ignore_errors=True)
        private_folder(waiting)
    try:
        with told_plainly():
            _unpack(backup, waiting)
        _prove(waiting, unlock)
        aside = set_aside(folder) if vault_state(folder) != "none" else None
        with told_plainly():
            shutil.rmtree(folder, ignore_errors=True)  # an empty folder, or the leftovers of a cut creation
            waiting.rename(folder)
            sync_folder(folder.parent)
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
    return aside


def _pack(folder: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        with tarfile.open(fileobj=file, mode="w") as tar:
            for name in _PARTS:
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode = (folder / name).stat().st_size, PRIVATE_FILE
                with (folder / name).open("rb") as part:
                    tar.addfile(entry, part)
        file.flush()
        os.fsync(file.fileno())


def _unpack(backup: Path, folder: Path) -> None:
    found: set[str] = set()
    try:
        with tarfile.open(backup, "r:") as tar:
            for entry in tar:
                source = tar.extractfile(entry) if entry.isreg() and entry.name in _PARTS else None
                if source is not None:  # by our own names alone, never by a path from the file
                    with (folder / _PARTS[_PARTS.index(entry.name)]).open("wb") as target:
                        shutil.copyfileobj(source, target, 1 << 20)
                    found.add(entry.name)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise BadBackupError("There is no such file.") from error
    except (tarfile.TarError, EOFError) as error:
        raise BadBackupError("It is damaged, cut short, or no backup.") from error
    if found != set(_PARTS):
        raise BadBackupError("A part of it is missing.")


def _prove(folder: Path, unlock: Callable[[Path], VaultKey]) -> None:
    state = vault_state(folder)
    if state != "present":
        raise BadBackupError(f"Its state: {state}.")
    database = open_database(unlock(folder))
    try:
        problems = integrity_problems(database.connection)
    finally:
        database.close()
    if problems:
        raise BadBackupError("Its history is damaged.")
