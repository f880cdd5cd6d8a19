"""Create, unlock, change the passphrase, recover, start over."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError, LockedError
from app.store import vault
from app.store.database import create_database, open_database
from app.store.failures import ForeignKeyFileError, InUseError
from app.store.kdf import KdfParameters
from app.store.key_file import BACKUP, NAME, read_key_files, write_key_file
from app.store.vault import VaultKey


def test_created_vault_opens_with_its_passphrase_only(key: VaultKey, passphrase: str) -> None:
    assert vault.unlock(key.folder, passphrase) == key
    words = set()
    for wrong in ("", " ", passphrase + " ", passphrase.upper(), "\0", "\ud800", "x" * 1_000_000):
        with pytest.raises(LockedError) as caught:
            vault.unlock(key.folder, wrong)
        words.add((caught.value.title, caught.value.message, caught.value.hint))
    assert len(words) == 1, "a wrong passphrase always says the same"


def test_every_spelling_of_the_passphrase_opens(tmp_path: Path) -> None:
    made = vault.create_vault(tmp_path, "Größe ﬁn", False, KdfParameters)
    create_database(made.key)
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert vault.unlock(tmp_path, unicodedata.normalize(form, "Größe ﬁn")) == made.key


def test_without_a_vault_it_says_so(tmp_path: Path) -> None:
    assert vault.vault_state(tmp_path / "none") == "none"
    with pytest.raises(LockedError, match="no vault"):
        vault.unlock(tmp_path / "none", "x")


def test_the_key_never_shows_itself(key: VaultKey) -> None:
    assert key.data_key.hex() not in repr(key)
    assert repr(key.data_key) not in repr(key)
    assert len({key.subkey("database"), key.subkey("attachments"), key.subkey("export"), key.data_key}) == 4


@pytest.mark.parametrize("file", [NAME, BACKUP, vault.DATABASE, f"{vault.DATABASE}-wal"])
def test_creating_never_writes_over_a_trace_of_a_vault(tmp_path: Path, file: str) -> None:
    (tmp_path / file).write_bytes(b"kept")
    with pytest.raises(KnownError, match="vault already"):
        vault.create_vault(tmp_path, "x", False, KdfParameters)
    assert (tmp_path / file).read_bytes() == b"kept"
    assert [path.name for path in tmp_path.iterdir()] == [file]


def test_a_creation_that_was_cut_is_begun_anew(tmp_path: Path) -> None:
    first = vault.create_vault(tmp_path, "one", False, KdfParameters)
    assert vault.vault_state(tmp_path) == "none"
    second = vault.create_vault(tmp_path, "two", False, KdfParameters)
    create_database(second.key)
    assert vault.vault_state(tmp_path) == "present"
    assert second.key.vault_id != first.key.vault_id
    open_database(vault.unlock(tmp_path, "two")).close()
    with pytest.raises(KnownError, match="vault already"):
        vault.create_vault(tmp_path, "three", False, KdfParameters)


def test_changing_the_passphrase_keeps_the_key(key: VaultKey, passphrase: str) -> None:
    history = key.database.read_bytes()
    vault.change_passphrase(key, "another one", KdfParameters)
    assert vault.unlock(key.folder, "another one") == key
    with pytest.raises(LockedError):
        vault.unlock(key.folder, passphrase)
    assert key.database.read_bytes() == history


def test_a_change_cut_between_the_copies_leaves_both_passphrases(key: VaultKey, passphrase: str) -> None:
    old = (key.folder / BACKUP).read_bytes()
    vault.change_passphrase(key, "another one", KdfParameters)
    (key.folder / BACKUP).write_bytes(old)
    assert len(read_key_files(key.folder)) == 2
    assert vault.unlock(key.folder, "another one") == key
    with pytest.raises(LockedError):  # the copies agree again
        vault.unlock(key.folder, passphrase)


def test_the_recovery_key_opens_and_sets_a_new_passphrase(tmp_path: Path) -> None:
    made = vault.create_vault(tmp_path, "forgotten", True, KdfParameters)
    create_database(made.key)
    assert made.recovery_words is not None
    opened = vault.unlock_with_recovery(tmp_path, made.recovery_words.upper())
    assert opened == made.key
    vault.change_passphrase(opened, "remembered", KdfParameters)
    assert vault.unlock(tmp_path, "remembered") == made.key
    assert vault.unlock_with_recovery(tmp_path, made.recovery_words) == made.key
    new_words = vault.add_recovery(opened)
    assert vault.unlock_with_recovery(tmp_path, new_words) == made.key
    with pytest.raises(LockedError, match="another vault"):
        vault.unlock_with_recovery(tmp_path, made.recovery_words)


def test_without_a_recovery_key_it_says_so(key: VaultKey) -> None:
    assert not vault.has_recovery(key.folder)
    with pytest.raises(LockedError, match="None was made"):
        vault.unlock_with_recovery(key.folder, "any words")


def test_a_slot_cannot_be_carried_into_another_vault(
    key: VaultKey, passphrase: str, tmp_path: Path, new_vault: Callable[[Path], VaultKey]
) -> None:
    other = new_vault(tmp_path / "other")
    (foreign,) = read_key_files(other.folder)
    (own,) = read_key_files(key.folder)
    write_key_file(key.folder, replace(own, slots=foreign.slots))
    with pytest.raises(LockedError):
        vault.unlock(key.folder, passphrase)


def test_the_key_file_of_another_vault_is_named(
    key: VaultKey, passphrase: str, tmp_path: Path, new_vault: Callable[[Path], VaultKey]
) -> None:
    other = new_vault(tmp_path / "other")
    for name in (NAME, BACKUP):
        (key.folder / name).write_bytes((other.folder / name).read_bytes())
    assert vault.vault_state(key.folder) == "the key file belongs to another vault"
    with pytest.raises(ForeignKeyFileError):
        open_database(vault.unlock(key.folder, passphrase))
    with pytest.raises(ForeignKeyFileError):
        vault.unlock(key.folder, "wrong")


def test_the_fitting_copy_serves_where_the_other_is_of_another_vault(
    key: VaultKey, passphrase: str, tmp_path: Path, new_vault: Callable[[Path], VaultKey]
) -> None:
    other = new_vault(tmp_path / "other")
    (key.folder / NAME).write_bytes((other.folder / NAME).read_bytes())
    assert vault.unlock(key.folder, passphrase) == key


def test_start_over_sets_the_whole_vault_aside(key: VaultKey, passphrase: str) -> None:
    before = {path.name: path.read_bytes() for path in key.folder.iterdir()}
    aside = vault.set_aside(key.folder)
    assert vault.vault_state(key.folder) == "none"
    assert before.items() <= {path.name: path.read_bytes() for path in aside.iterdir()}.items()
    assert vault.unlock(aside, passphrase).data_key == key.data_key
    made = vault.create_vault(key.folder, "new", False, KdfParameters)
    create_database(made.key)
    assert vault.set_aside(key.folder) != aside


def test_an_open_vault_is_not_set_aside(key: VaultKey) -> None:
    database = open_database(key)
    with pytest.raises(InUseError):
        vault.set_aside(key.folder)
    database.close()
    assert vault.vault_state(key.folder) == "present"


@pytest.mark.parametrize(
    ("damage", "state"),
    [
        (lambda folder: (folder / vault.DATABASE).unlink(), "the history is missing"),
        (lambda folder: (folder / vault.DATABASE).write_bytes(b""), "the history is empty"),
        (
            lambda folder: [(folder / name).write_bytes(b"?") for name in (NAME, BACKUP)],
            "the key file is missing or damaged",
        ),
    ],
)
def test_the_state_names_what_is_wrong(key: VaultKey, damage: Callable[[Path], object], state: str) -> None:
    damage(key.folder)
    assert vault.vault_state(key.folder) == state
