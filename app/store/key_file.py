"""The vault's small header: its id and its slots, in two copies, each replaced in one step."""

from __future__ import annotations

import contextlib
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from app.config.files import write_atomically
from app.domain.errors import KnownError
from app.store.slots import Slot, slot_from_json, slot_to_json

VERSION = 1
NAME = "vault.keys"
BACKUP = "vault.keys.bak"
MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Which vault this is and the ways into it."""

    vault_id: str
    slots: tuple[Slot, ...]

    def slot(self, kind: str) -> Slot | None:
        """The slot of `kind`, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


class KeyFileError(KnownError):
    """Neither copy of the key file can be used."""


class NewerKeyFileError(KnownError):
    """The key file was written by a newer Carrel."""

    def __init__(self) -> None:
        super().__init__(
            "This vault is newer",
            "It was written by a newer version of Carrel. Nothing was changed.",
            "Install the newer version to open it.",
        )


def new_vault_id() -> str:
    """A random id that ties key file and database together."""
    return secrets.token_hex(16)


def read_key_file(folder: Path) -> KeyFile:
    """The key file of `folder`, from its second copy where the first is damaged or missing.

    Raises:
        NewerKeyFileError: written by a newer version.
        KeyFileError: missing or damaged in both copies.
    """
    for name in (NAME, BACKUP):
        with contextlib.suppress(OSError, ValueError, RecursionError):
            return _parse(folder / name)
    raise KeyFileError(
        "The key file is lost",
        "The history is there, but the file that holds its wrapped key is missing or damaged.",
        f"Put a copy of {NAME} from a backup into {folder}, or start over: the old vault is set aside.",
    )


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Replace both copies; a kill in between leaves two files that both open the vault."""
    value = {"version": VERSION, "vault_id": keys.vault_id, "slots": [slot_to_json(slot) for slot in keys.slots]}
    data = json.dumps(value, indent=1).encode()
    for name in (NAME, BACKUP):
        write_atomically(folder / name, data)


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
    if isinstance(version, int) and version > VERSION:
        raise NewerKeyFileError
    vault_id, slots = untrusted.get("vault_id"), untrusted.get("slots")
    if version != VERSION or not isinstance(vault_id, str) or not isinstance(slots, list):
        raise ValueError("not a key file")
    return KeyFile(vault_id, tuple(slot_from_json(slot) for slot in slots[:8]))
