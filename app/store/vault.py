"""The way to the vault's key: create, unlock, change the passphrase, recover, start over.

A random data key encrypts the database; each slot of the key file wraps it (docs/architecture.md, "The vault"). So a
wrong passphrase and a damaged database are different errors, and changing the passphrase replaces a small file.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.config.paths import private_folder
from app.domain.errors import KnownError, LockedError
from app.store import recovery
from app.store.kdf import KEY_BYTES, SALT_BYTES, KdfParameters, calibrate, derive
from app.store.key_file import (
    BACKUP,
    NAME,
    KeyFile,
    new_vault_id,
    read_key_file,
    sweep_leftovers,
    write_key_file,
)
from app.store.slots import PASSPHRASE, RECOVERY, Slot, UnwrapError, unwrap, wrap

DATABASE = "history.db"


@dataclass(frozen=True, slots=True)
class VaultKey:
    """An opened vault: where it is, which one it is, and its data key. Lives as long as the process."""

    folder: Path
    vault_id: str
    data_key: bytes

    @property
    def database(self) -> Path:
        """The encrypted history."""
        return self.folder / DATABASE

    def subkey(self, purpose: str) -> bytes:
        """A 32-byte key for one purpose, by HKDF-SHA256 from the data key."""
        return _hkdf(self.data_key, purpose)

    def __repr__(self) -> str:
        return f"VaultKey({self.vault_id})"


@dataclass(frozen=True, slots=True)
class NewVault:
    """What `create_vault` made; `recovery_words` are shown once and kept by the person."""

    key: VaultKey
    recovery_words: str | None


def create_vault(
    folder: Path, passphrase: str, with_recovery: bool, kdf: Callable[[], KdfParameters] = calibrate
) -> NewVault:
    """Make the key files of a new vault; `database.create_database` then makes its history.

    Raises:
        KnownError: any file of a vault is already there; it is never written over.
    """
    if vault_state(folder) != "none":
        raise KnownError("There is a vault already", "A new one would replace it.", "Unlock it, or start over.")
    private_folder(folder)
    key = VaultKey(folder, new_vault_id(), secrets.token_bytes(KEY_BYTES))
    words = recovery.new_words() if with_recovery else None
    slots = [_passphrase_slot(passphrase, kdf(), key)]
    if words is not None:
        slots.append(_recovery_slot(words, key))
    write_key_file(folder, KeyFile(key.vault_id, tuple(slots)))
    return NewVault(key, words)


def vault_state(folder: Path) -> str:
    """ "none", "present", or a sentence on what is missing; touches nothing and needs no passphrase."""
    keys = any((folder / name).exists() for name in (NAME, BACKUP))
    database = folder / DATABASE
    if not keys and not database.exists():
        return "none"
    if not keys:
        return "the key file is missing"
    if not database.exists():
        return "the history is missing"
    return "present" if database.stat().st_size else "the history is empty"


def unlock(folder: Path, passphrase: str) -> VaultKey:
    """The key, by the passphrase.

    Raises:
        LockedError: no vault here, or the passphrase is wrong (always the same words).
        KnownError: the key file is damaged or newer.
    """
    keys = _keys(folder)
    slot = keys.slot(PASSPHRASE)
    if slot is None or slot.kdf is None:
        raise _wrong_passphrase()
    try:
        return VaultKey(folder, keys.vault_id, unwrap(slot, derive(passphrase, slot.salt, slot.kdf), keys.vault_id))
    except UnwrapError as error:
        raise _wrong_passphrase() from error


def unlock_with_recovery(folder: Path, words: str) -> VaultKey:
    """The key, by the recovery key's words.

    Raises:
        LockedError: no vault, no recovery key was made, or the words are wrong.
    """
    keys = _keys(folder)
    slot = keys.slot(RECOVERY)
    if slot is None:
        raise LockedError("No recovery key", "None was made for this vault.", "Only the passphrase opens it.")
    secret = _recovery_secret(words, slot.salt)
    try:
        return VaultKey(folder, keys.vault_id, unwrap(slot, secret, keys.vault_id))
    except UnwrapError as error:
        raise LockedError(
            "Not this vault's recovery key", "The words are well formed, but belong to another vault."
        ) from error


def change_passphrase(key: VaultKey, new: str, kdf: Callable[[], KdfParameters] = calibrate) -> None:
    """Wrap the data key anew; the recovery key stays valid. A kill leaves the old or the new passphrase."""
    keys = read_key_file(key.folder)
    others = tuple(slot for slot in keys.slots if slot.kind != PASSPHRASE)
    write_key_file(key.folder, replace(keys, slots=(_passphrase_slot(new, kdf(), key), *others)))


def add_recovery(key: VaultKey) -> str:
    """Make a recovery key, in place of an older one, and return its words."""
    keys = read_key_file(key.folder)
    words = recovery.new_words()
    others = tuple(slot for slot in keys.slots if slot.kind != RECOVERY)
    write_key_file(key.folder, replace(keys, slots=(*others, _recovery_slot(words, key))))
    return words


def has_recovery(folder: Path) -> bool:
    """Whether the vault of `folder` has a recovery key."""
    return read_key_file(folder).slot(RECOVERY) is not None


def set_aside(folder: Path) -> Path:
    """Start over: move the whole vault beside itself under a name with the date, never delete it; the new path."""
    stem = f"{folder.name}-set-aside-{time.strftime('%Y%m%d-%H%M%S')}"
    target = folder.with_name(stem)
    number = 1
    while target.exists():
        number += 1
        target = folder.with_name(f"{stem}-{number}")
    folder.rename(target)
    private_folder(folder)
    return target


def _keys(folder: Path) -> KeyFile:
    if vault_state(folder) == "none":
        raise LockedError("No vault", "There is no vault in this profile.", "Create one: `carrel vault create`.")
    sweep_leftovers(folder)
    return read_key_file(folder)


def _wrong_passphrase() -> LockedError:
    return LockedError(
        "Wrong passphrase", "This passphrase does not open the vault.", "Check caps lock and keyboard layout."
    )


def _passphrase_slot(passphrase: str, kdf: KdfParameters, key: VaultKey) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    return wrap(PASSPHRASE, salt, derive(passphrase, salt, kdf), key.data_key, key.vault_id, kdf)


def _recovery_slot(words: str, key: VaultKey) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    return wrap(RECOVERY, salt, _recovery_secret(words, salt), key.data_key, key.vault_id, None)


def _recovery_secret(words: str, salt: bytes) -> bytes:
    # 160 random bits cannot be guessed: a plain HKDF suffices where a passphrase needs Argon2id.
    return _hkdf(recovery.entropy_of(words), "recovery", salt)


def _hkdf(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, f"carrel {purpose}".encode()).derive(secret)
