"""The guarded open: what is missing, foreign, newer, locked or not allowed is refused, named, and left as it is."""

from __future__ import annotations

import errno
import hashlib
import os
import pwd
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import KnownError
from app.domain.messages import Message
from app.store import conversations, migrations
from app.store.connection import Connection, connect, pragma, transaction
from app.store.database import create_database, library_versions, open_database
from app.store.failures import (
    DamagedError,
    DiskFullError,
    ForeignKeyFileError,
    InUseError,
    NewerDatabaseError,
    told_plainly,
)
from app.store.vault import VaultKey

Said = Callable[..., Message]


def test_settings_are_those_of_the_architecture_page(connection: Connection) -> None:
    wanted = {
        "cipher_status": "1",
        "journal_mode": "wal",
        "synchronous": "2",
        "foreign_keys": "1",
        "trusted_schema": "0",
        "cell_size_check": "1",
        "temp_store": "2",
        "secure_delete": "1",
        "auto_vacuum": "2",
    }
    assert {name: pragma(connection, name) for name in wanted} == wanted
    assert library_versions()["sqlite"] >= "3.51.3", "older ones have the WAL-reset bug"


@pytest.mark.parametrize("content", [None, b"", b"x" * 100])
def test_a_missing_or_cut_history_is_never_made_anew(key: VaultKey, content: bytes | None) -> None:
    key.database.unlink()
    if content is not None:
        key.database.write_bytes(content)
    with pytest.raises(DamagedError):
        open_database(key)
    assert (key.database.read_bytes() if key.database.exists() else None) == content


def test_a_replaced_history_is_refused_and_left_alone(key: VaultKey, tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    with sqlite3.connect(plain) as database:
        database.execute("CREATE TABLE meta (key, value)")
    database.close()
    for content in (plain.read_bytes().ljust(8192, b"\0"), b"text " * 4000, os.urandom(20_000)):
        key.database.write_bytes(content)
        with pytest.raises(ForeignKeyFileError):
            open_database(key)
        assert key.database.read_bytes() == content
        assert not key.database.with_name("history.db-wal.set-aside-1").exists()


def test_a_damaged_beginning_is_named(key: VaultKey) -> None:
    data = bytearray(key.database.read_bytes())
    data[2000] ^= 1
    key.database.write_bytes(data)
    with pytest.raises(DamagedError, match="beginning"):
        open_database(key)


def test_the_history_of_another_vault_is_refused(
    key: VaultKey, tmp_path: Path, new_vault: Callable[[Path], VaultKey]
) -> None:
    other = new_vault(tmp_path / "other")
    shutil.copy(other.database, key.database)
    with pytest.raises(ForeignKeyFileError):
        open_database(key)


def test_an_existing_history_is_never_created_over(key: VaultKey) -> None:
    before = key.database.read_bytes()
    with pytest.raises(KnownError, match="history already"):
        create_database(key)
    assert key.database.read_bytes() == before


def test_a_newer_schema_is_refused_unmodified(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    conversations.start_conversation(database.connection, "c", "title", said("m", "text"))
    database.close()
    connection = connect(key, "rw")
    pragma(connection, f"user_version={migrations.latest() + 1}")
    # As after a crash: the newer version is only in the log.
    files = {suffix: key.database.with_name(f"history.db{suffix}").read_bytes() for suffix in ("", "-wal")}
    connection.close()
    for suffix, data in files.items():
        key.database.with_name(f"history.db{suffix}").write_bytes(data)
    before = {suffix: hashlib.sha256(data).hexdigest() for suffix, data in files.items()}
    with pytest.raises(NewerDatabaseError, match="Nothing was changed"):
        open_database(key)
    after = {suffix: key.database.with_name(f"history.db{suffix}").read_bytes() for suffix in ("", "-wal")}
    assert {suffix: hashlib.sha256(data).hexdigest() for suffix, data in after.items()} == before


def test_one_process_at_a_time(key: VaultKey) -> None:
    holder = _python("from app.store.process_lock import ProcessLock", "ProcessLock(folder)", folder=key.folder)
    try:
        with pytest.raises(InUseError):
            open_database(key)
    finally:
        holder.kill()
        holder.wait()
        _close(holder)
    open_database(key).close()  # the system freed it, however the holder died


def test_a_writer_that_ignores_the_lock_is_waited_for_and_named(
    key: VaultKey, connection: Connection, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.connection.BUSY_SECONDS", 0.05)
    other = connect(key, "rw")
    with (
        transaction(connection),
        pytest.raises(InUseError),
        told_plainly(),
    ):
        conversations.start_conversation(other, "c", "title", said("m", "text"))
    other.close()


def test_files_and_folder_are_private_and_are_made_private(key: VaultKey) -> None:
    key.folder.chmod(0o755)
    key.database.chmod(0o644)
    database = open_database(key)
    pragma(database.connection, f"user_version={migrations.latest()}")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in key.folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert stat.S_IMODE(key.folder.stat().st_mode) == 0o700
    database.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs two users")
def test_somebody_elses_vault_gets_a_clear_message(new_vault: Callable[[Path], VaultKey]) -> None:
    with tempfile.TemporaryDirectory() as name:
        key = new_vault(Path(name) / "vault")
        Path(name).chmod(0o755)
        key.folder.chmod(0o755)
        code = (
            "import os, pathlib\n"
            "from app.domain.errors import KnownError\n"
            "from app.store.vault import VaultKey, unlock\n"
            "from app.store.database import open_database\n"
            f"folder = pathlib.Path({str(key.folder)!r})\n"
            f"os.setuid({pwd.getpwnam('nobody').pw_uid})\n"
            "for attempt in (lambda: unlock(folder, 'x'),\n"
            f"                lambda: open_database(VaultKey(folder, {key.vault_id!r}, bytes(32)))):\n"
            "    try: attempt()\n"
            "    except KnownError as error: print(error.title)\n"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
        assert done.stdout.splitlines() == ["The vault can't be opened for writing"] * 2, done.stderr[-500:]


def test_a_full_disk_fails_the_change_and_nothing_else(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "title", said("m1", "kept"))
    pragma(connection, f"max_page_count={pragma(connection, 'page_count')}")
    with pytest.raises(DiskFullError), told_plainly():
        conversations.save_message(connection, "c", said("m2", "x" * 100_000, "m1"))
    assert [message.text for message in conversations.load_conversation(connection, "c").messages] == ["kept"]
    pragma(connection, "max_page_count=100000")
    conversations.save_message(connection, "c", said("m2", "fits now", "m1"))
    assert conversations.load_conversation(connection, "c").leaf == "m2"


def test_an_error_of_sqlite_never_quotes_a_statement_or_a_value(connection: Connection) -> None:
    for statement in ("SELECT secretword FROM meta", "INSERT INTO meta VALUES ('vault_id', 'secretword')"):
        with pytest.raises(Exception, match="database answered SQLITE_") as caught, told_plainly():
            connection.execute(statement)
        assert "secretword" not in str(caught.value)


def test_a_migration_keeps_a_copy_until_the_new_schema_has_opened(
    key: VaultKey, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    _store_one(key, said)
    old = key.database.read_bytes()
    newest = migrations.latest()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_column))
    database = open_database(key)
    assert pragma(database.connection, "user_version") == str(newest + 1)
    assert conversations.load_conversation(database.connection, "c").messages[0].text == "kept"
    database.close()
    assert (key.folder / f"history-schema-{newest}.db").read_bytes() == old
    open_database(key).close()
    assert not (key.folder / f"history-schema-{newest}.db").exists()


def test_a_full_disk_is_not_kept_full_by_half_a_copy(
    key: VaultKey, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    _store_one(key, said)

    def full(*_files: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_column))
    monkeypatch.setattr(shutil, "copyfileobj", full)
    before = {path.name for path in key.folder.iterdir()}
    with pytest.raises(DiskFullError):
        open_database(key)
    assert {path.name for path in key.folder.iterdir()} <= before


def test_a_migration_that_fails_leaves_the_old_version(
    key: VaultKey, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(connection: Connection) -> None:
        _add_column(connection)
        raise sqlcipher.OperationalError("stopped half way")

    _store_one(key, said)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, broken))
        with pytest.raises(Exception, match="The vault made a mistake"):
            open_database(key)
    database = open_database(key)
    assert pragma(database.connection, "user_version") == str(migrations.latest())
    assert conversations.load_conversation(database.connection, "c").messages[0].text == "kept"
    database.close()


def _store_one(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    conversations.start_conversation(database.connection, "c", "title", said("m", "kept"))
    database.close()


def _add_column(connection: Connection) -> None:
    connection.execute("ALTER TABLE conversations ADD COLUMN shade INTEGER")


def _python(*lines: str, folder: Path) -> subprocess.Popen[str]:
    code = "\n".join((*lines[:-1], f"import pathlib; folder = pathlib.Path({str(folder)!r})", f"kept = {lines[-1]}"))
    child = subprocess.Popen(
        [sys.executable, "-c", f"{code}\nprint('ready', flush=True)\ninput()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def _close(child: subprocess.Popen[str]) -> None:
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            stream.close()
