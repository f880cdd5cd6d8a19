"""The vault's small header: its id and its slots, in two copies, each replaced in one step.

A checksum tells a damaged copy from a wrong passphrase; the other copy then serves, and the damaged one is replaced.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.config.files import write_atomically
from app.domain.errors import KnownError
from app.i18n import tr
from app.store.failures import told_plainly
from app.store.slots import Slot, slot_from_json, slot_to_json

VERSION = 1
NAME = "vault.keys"
BACKUP = "vault.keys.bak"
MAX_BYTES = 64 * 1024
MAX_SLOTS = 8
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Which vault this is (32 hex digits) and the ways into it."""

    vault_id: str
    slots: tuple[Slot, ...]

    def slot(self, kind: str) -> Slot | None:
        """The slot of `kind`, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


class KeyFileError(KnownError):
    """Neither copy of the key file can be used."""


class NewerKeyFileError(KnownError):
    """The key file was written by a newer Carrel; `sure` where its checksum is right: a flipped bit can look so too."""

    def __init__(self, *, sure: bool) -> None:
        self.sure = sure
        super().__init__(
            tr("This vault is newer"),
            tr("It was written by a newer version of Carrel. Nothing was changed."),
            tr("Install the newer version to open it."),
        )


def new_vault_id() -> str:
    """A random id that ties key file and database together."""
    return secrets.token_hex(_ID_BYTES)


def read_key_files(folder: Path) -> tuple[KeyFile, ...]:
    """The usable copies of the key file, the first one first, one of them where they agree.

    They differ only when a change of the passphrase was cut between them: then both passphrases open the vault.

    Raises:
        NewerKeyFileError: written by a newer version.
        KeyFileError: missing or damaged in both copies.
        KnownError: not allowed to read them.
    """
    found: list[KeyFile] = []
    newer: NewerKeyFileError | None = None
    for name in (NAME, BACKUP):
        try:
            with told_plainly(), contextlib.suppress(FileNotFoundError, ValueError, RecursionError):
                keys = _parse(folder / name)
                if keys not in found:
                    found.append(keys)
        except NewerKeyFileError as error:
            newer = error
    if newer is not None and (newer.sure or not found):
        raise newer
    if not found:
        raise KeyFileError(
            tr("The key file is lost"),
            tr("The history is there, but the file that holds its wrapped key is missing or damaged."),
            tr(
                "Put a copy of {name} from a backup into the vault folder, or start over: the old vault is set aside."
            ).format(name=NAME),
        )
    return tuple(found)


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Replace both copies; a kill in between leaves two files that both open the vault.

    Raises:
        KnownError: disk full, folder not writable.
    """
    body = {"version": VERSION, "vault_id": keys.vault_id, "slots": [slot_to_json(slot) for slot in keys.slots]}
    data = json.dumps({**body, "checksum": _checksum(body)}, indent=1).encode()
    with told_plainly():
        for name in (NAME, BACKUP):
            write_atomically(folder / name, data)


def repair_copies(folder: Path, keys: KeyFile) -> None:
    """Make both copies hold `keys`, which have just opened the vault. A folder that can't be written stays as it is."""
    with contextlib.suppress(OSError):
        first, second = ((folder / name).read_bytes() if (folder / name).is_file() else b"" for name in (NAME, BACKUP))
        if first != second or not first:
            with contextlib.suppress(KnownError):
                write_key_file(folder, keys)


def sweep_leftovers(folder: Path) -> None:
    """Remove temporary files that a kill left beside the key file; they hold wrapped keys only."""
    for path in folder.glob(".vault.keys*-*"):
        with contextlib.suppress(OSError):
            path.unlink()


def _parse(path: Path) -> KeyFile:
    with path.open("rb") as file:
        untrusted = json.loads(file.read(MAX_BYTES))
    if not isinstance(untrusted, dict):
        raise ValueError("not a key file")
    version = untrusted.get("version")
    body = {name: value for name, value in untrusted.items() if name != "checksum"}
    whole = untrusted.get("checksum") == _checksum(body)
    if isinstance(version, int) and version > VERSION:
        raise NewerKeyFileError(sure=whole)
    vault_id, slots = untrusted.get("vault_id"), untrusted.get("slots")
    if version != VERSION or not isinstance(vault_id, str) or not isinstance(slots, list):
        raise ValueError("not a key file")
    if not whole or len(bytes.fromhex(vault_id)) != _ID_BYTES:
        raise ValueError("a damaged key file")
    return KeyFile(vault_id, tuple(slot_from_json(slot) for slot in slots[:MAX_SLOTS]))


def _checksum(body: Mapping[str, Any]) -> str:
    # Finds damage, not malice: whoever can write here can write a checksum too, and gains nothing by it.
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
