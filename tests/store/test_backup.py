"""Backup, restore and erase: a backup is whole or not there, a restore changes nothing until it is proven."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import KnownError, LockedError
from app.domain.messages import Message
from app.store import conversations
from app.store.backup import BadBackupError, restore_backup, write_backup
from app.store.database import open_database
from app.store.erase import erase_vault
from app.store.failures import InUseError
from app.store.key_file import BACKUP, NAME
from app.store.vault import DATABASE, VaultKey, unlock, vault_state

Said = Callable[..., Message]


@pytest.fixture
def backup(key: VaultKey, said: Said, tmp_path: Path) -> Path:
    database = open_database(key)
    conversations.start_conversation(database.connection, "c", "title", said("m", "zirbelquark"))
    write_backup(database, key, tmp_path / "backup.tar")
    conversations.start_conversation(database.connection, "later", "title", said("n", "x"))
    database.close()
    return tmp_path / "backup.tar"


def test_a_backup_is_private_encrypted_and_alone(backup: Path, tmp_path: Path) -> None:
    assert backup.stat().st_mode & 0o077 == 0
    assert b"zirbelquark" not in backup.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "backup.tar"}
    with tarfile.open(backup) as tar:
        assert [(entry.name, entry.uid, entry.uname, entry.mtime) for entry in tar] == [
            (NAME, 0, "", 0),
            (DATABASE, 0, "", 0),
        ]


def test_an_existing_file_is_never_replaced(key: VaultKey, backup: Path) -> None:
    before = backup.read_bytes()
    database = open_database(key)
    with pytest.raises(KnownError, match="file exists"):
        write_backup(database, key, backup)
    database.close()
    assert backup.read_bytes() == before


def test_a_backup_that_fails_leaves_no_half_file(key: VaultKey, tmp_path: Path) -> None:
    database = open_database(key)
    (key.folder / NAME).unlink()
    with pytest.raises(KnownError):
        write_backup(database, key, tmp_path / "backup.tar")
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


def test_a_restored_backup_has_what_it_had_and_the_old_vault_is_kept(
    key: VaultKey, passphrase: str, backup: Path
) -> None:
    aside = restore_backup(backup, key.folder, lambda folder: unlock(folder, passphrase))
    assert aside is not None
    assert (_chats(key.folder, passphrase), _chats(aside, passphrase)) == (["c"], ["later", "c"])
    assert not (key.folder.parent / "vault-restoring").exists()
    assert {path.name for path in key.folder.iterdir()} >= {NAME, BACKUP, DATABASE}


def test_a_backup_is_restored_where_no_vault_is(tmp_path: Path, passphrase: str, backup: Path) -> None:
    assert restore_backup(backup, tmp_path / "elsewhere", lambda folder: unlock(folder, passphrase)) is None
    assert _chats(tmp_path / "elsewhere", passphrase) == ["c"]


def test_a_wrong_passphrase_changes_nothing(key: VaultKey, passphrase: str, backup: Path) -> None:
    with pytest.raises(LockedError):
        restore_backup(backup, key.folder, lambda folder: unlock(folder, "wrong"))
    _assert_untouched(key, passphrase)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.02, 0.3, 0.6, 0.8])
def test_a_truncated_backup_changes_nothing(key: VaultKey, passphrase: str, backup: Path, share: float) -> None:
    data = backup.read_bytes()
    backup.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(BadBackupError):
        restore_backup(backup, key.folder, lambda folder: unlock(folder, passphrase))
    _assert_untouched(key, passphrase)


def test_a_damaged_history_in_a_backup_changes_nothing(key: VaultKey, passphrase: str, backup: Path) -> None:
    data = bytearray(backup.read_bytes())
    data[len(data) - 20_000] ^= 1
    backup.write_bytes(data)
    with pytest.raises(KnownError):
        restore_backup(backup, key.folder, lambda folder: unlock(folder, passphrase))
    _assert_untouched(key, passphrase)


def test_names_in_a_backup_lead_nowhere_else(key: VaultKey, passphrase: str, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.tar"
    with tarfile.open(hostile, "w") as tar:
        for name in ("../evil", "/tmp/evil-carrel", f"sub/{NAME}"):
            entry = tarfile.TarInfo(name)
            entry.size = 4
            tar.addfile(entry, io.BytesIO(b"evil"))
        link = tarfile.TarInfo(DATABASE)
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    before = {path for path in tmp_path.rglob("*") if path.name != "vault.lock"}
    with pytest.raises(BadBackupError):
        restore_backup(hostile, key.folder, lambda folder: unlock(folder, passphrase))
    assert {path for path in tmp_path.rglob("*") if path.name != "vault.lock"} == before
    assert not Path("/tmp/evil-carrel").exists()


def test_an_open_vault_is_not_replaced(key: VaultKey, passphrase: str, backup: Path) -> None:
    database = open_database(key)
    with pytest.raises(InUseError):
        restore_backup(backup, key.folder, lambda folder: unlock(folder, passphrase))
    database.close()
    _assert_untouched(key, passphrase)


def test_erasing_destroys_keys_and_history(key: VaultKey) -> None:
    database = open_database(key)
    with pytest.raises(InUseError):
        erase_vault(key.folder)
    database.close()
    erase_vault(key.folder)
    assert list(key.folder.iterdir()) == []
    assert vault_state(key.folder) == "none"


def _assert_untouched(key: VaultKey, passphrase: str) -> None:
    assert _chats(key.folder, passphrase) == ["later", "c"]
    assert [path.name for path in key.folder.parent.iterdir() if path.is_dir()] == ["vault"]


def _chats(folder: Path, passphrase: str) -> list[str]:
    database = open_database(unlock(folder, passphrase))
    try:
        return [chat.id for chat in conversations.list_conversations(database.connection)]
    finally:
        database.close()


def test_a_wrong_path_is_not_called_a_failing_disk(key: VaultKey, passphrase: str, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.tar", tmp_path):
        with pytest.raises(BadBackupError, match="no such file"):
            restore_backup(path, key.folder, lambda folder: unlock(folder, passphrase))
    database = open_database(key)
    with pytest.raises(KnownError, match="no such folder"):
        write_backup(database, key, tmp_path / "gone" / "backup.tar")
    database.close()
