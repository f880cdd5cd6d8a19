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

from app.config.files import sync_folder, write_atomically
from app.config.paths import private_folder
from app.domain.errors import KnownError, LockedError
from app.i18n import QT_TR_NOOP, tr
from app.store import recovery
from app.store.failures import ForeignKeyFileError, told_plainly
from app.store.kdf import KEY_BYTES, SALT_BYTES, KdfParameters, calibrate, derive
from app.store.key_file import (
    BACKUP,
    NAME,
    KeyFile,
    KeyFileError,
    NewerKeyFileError,
    new_vault_id,
    read_key_files,
    repair_copies,
    sweep_leftovers,
    write_key_file,
)
from app.store.process_lock import ProcessLock
from app.store.slots import PASSPHRASE, RECOVERY, Slot, UnwrapError, unwrap, wrap

DATABASE = "history.db"
_UNFINISHED = "vault.creating"
_ID_BYTES = 16


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

    Until both are there a marker says that nothing was ever stored, so a creation that was cut is begun anew.

    Raises:
        KnownError: any file of a vault is already there; it is never written over.
    """
    if vault_state(folder) != "none":
        raise KnownError(
            tr("There is a vault already"), tr("A new one would replace it."), tr("Unlock it, or start over.")
        )
    key = VaultKey(folder, new_vault_id(), secrets.token_bytes(KEY_BYTES))
    words = recovery.new_words() if with_recovery else None
    slots = [_passphrase_slot(passphrase, kdf(), key)]
    if words is not None:
        slots.append(_recovery_slot(words, key))
    with told_plainly():
        private_folder(folder)
        for path in _files(folder):
            path.unlink()
        write_atomically(folder / _UNFINISHED, b"")
    write_key_file(folder, KeyFile(key.vault_id, tuple(slots)))
    return NewVault(key, words)


def creation_finished(folder: Path) -> None:
    """Key files and history are both there: from now on nothing of them is ever written over."""
    (folder / _UNFINISHED).unlink(missing_ok=True)
    sync_folder(folder)


def vault_state(folder: Path) -> str:
    """ "none", "present", or a sentence on what is wrong; changes nothing and needs no passphrase."""
    try:
        with told_plainly():
            if (folder / _UNFINISHED).exists() or not _files(folder):
                return "none"
            keys = read_key_files(folder)
            database = folder / DATABASE
            if not database.is_file():
                return QT_TR_NOOP("the history is missing")
            if not database.stat().st_size:
                return QT_TR_NOOP("the history is empty")
            fits = database_id(folder) in {copy.vault_id for copy in keys}
            return "present" if fits else QT_TR_NOOP("the key file belongs to another vault")
    except NewerKeyFileError:
        return QT_TR_NOOP("it was written by a newer version of Carrel")
    except KeyFileError:
        return QT_TR_NOOP("the key file is missing or damaged")
    except KnownError as error:
        return error.title[:1].lower() + error.title[1:]


def database_id(folder: Path) -> str:
    """The id that the history's file carries as its salt: readable without the key, as 32 hex digits."""
    with (folder / DATABASE).open("rb") as file:
        return file.read(_ID_BYTES).hex()


def unlock(folder: Path, passphrase: str) -> VaultKey:
    """The key, by the passphrase.

    Raises:
        LockedError: no vault here, or the passphrase is wrong (always the same words).
        KnownError: the key file is damaged, newer, or another vault's.
    """
    copies = _keys(folder)
    for keys in copies:
        slot = keys.slot(PASSPHRASE)
        if slot is None or slot.kdf is None:
            continue
        try:
            secret = derive(passphrase, slot.salt, slot.kdf)
            return _opened(folder, keys, unwrap(slot, secret, keys.vault_id))
        except UnwrapError:
            continue
    _refuse_foreign(folder, copies)
    raise LockedError(
        tr("Wrong passphrase"),
        tr("This passphrase does not open the vault."),
        tr("Check caps lock and keyboard layout."),
    )


def unlock_with_recovery(folder: Path, words: str) -> VaultKey:
    """The key, by the recovery key's words.

    Raises:
        LockedError: no vault, no recovery key was made, or the words are wrong.
        KnownError: the key file is damaged, newer, or another vault's.
    """
    copies = _keys(folder)
    slots = [(keys, slot) for keys in copies if (slot := keys.slot(RECOVERY)) is not None]
    if not slots:
        raise LockedError(
            tr("No recovery key"), tr("None was made for this vault."), tr("Only the passphrase opens it.")
        )
    for keys, slot in slots:
        try:
            return _opened(folder, keys, unwrap(slot, _recovery_secret(words, slot.salt), keys.vault_id))
        except UnwrapError:
            continue
    _refuse_foreign(folder, copies)
    raise LockedError(
        tr("Not this vault's recovery key"), tr("The words are well formed, but belong to another vault.")
    )


def change_passphrase(key: VaultKey, new: str, kdf: Callable[[], KdfParameters] = calibrate) -> None:
    """Wrap the data key anew; the recovery key stays valid. A kill leaves the old or the new passphrase."""
    keys = _keys_of(key)
    others = tuple(slot for slot in keys.slots if slot.kind != PASSPHRASE)
    write_key_file(key.folder, replace(keys, slots=(_passphrase_slot(new, kdf(), key), *others)))


def add_recovery(key: VaultKey) -> str:
    """Make a recovery key, in place of an older one, and return its words."""
    keys = _keys_of(key)
    words = recovery.new_words()
    others = tuple(slot for slot in keys.slots if slot.kind != RECOVERY)
    write_key_file(key.folder, replace(keys, slots=(*others, _recovery_slot(words, key))))
    return words


def has_recovery(folder: Path) -> bool:
    """Whether the vault of `folder` has a recovery key."""
    return any(keys.slot(RECOVERY) for keys in read_key_files(folder))


def set_aside(folder: Path) -> Path:
    """Start over: move the whole vault beside itself under a name with the date, never delete it; the new path.

    Raises:
        KnownError: another process has it open, or the folder can't be moved.
    """
    ProcessLock(folder).release()
    stem = f"{folder.name}-set-aside-{time.strftime('%Y%m%d-%H%M%S')}"
    target = folder.with_name(stem)
    number = 1
    while target.exists():
        number += 1
        target = folder.with_name(f"{stem}-{number}")
    with told_plainly():
        folder.rename(target)
        private_folder(folder)
        sync_folder(folder.parent)
    return target


def _files(folder: Path) -> list[Path]:
    names = (NAME, BACKUP, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm")
    return [folder / name for name in names if (folder / name).exists()]


def _keys(folder: Path) -> tuple[KeyFile, ...]:
    if vault_state(folder) == "none":
        raise LockedError(
            tr("No vault"), tr("There is no vault in this profile."), tr("Create one: `carrel vault create`.")
        )
    sweep_leftovers(folder)
    copies = read_key_files(folder)
    with told_plainly():
        history = database_id(folder) if (folder / DATABASE).is_file() else ""
    return tuple(sorted(copies, key=lambda keys: keys.vault_id != history))


def _keys_of(key: VaultKey) -> KeyFile:
    fitting = [keys for keys in read_key_files(key.folder) if keys.vault_id == key.vault_id]
    if not fitting:
        raise ForeignKeyFileError
    return fitting[0]


def _opened(folder: Path, keys: KeyFile, data_key: bytes) -> VaultKey:
    repair_copies(folder, keys)
    return VaultKey(folder, keys.vault_id, data_key)


def _refuse_foreign(folder: Path, copies: tuple[KeyFile, ...]) -> None:
    if (folder / DATABASE).is_file() and database_id(folder) not in {keys.vault_id for keys in copies}:
        raise ForeignKeyFileError


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
