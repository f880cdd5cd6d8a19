"""The encrypted connection: opened guardedly, with every setting in one place.

Order and values are those of the security notes (docs/architecture.md, "The vault"): SQLCipher opens a missing file as
an empty history, a forgotten key as plain text; both are ruled out here before anything else happens.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlite

from app.config.paths import PRIVATE_FILE
from app.store import migrations
from app.store.connection import Connection
from app.store.failures import DamagedError, NewerDatabaseError, told_plainly
from app.store.process_lock import ProcessLock
from app.store.vault import VaultKey

PAGE_BYTES = 4096
BUSY_SECONDS = 5.0
LOCK_NAME = "vault.lock"


@dataclass(frozen=True, slots=True)
class Database:
    """An open history and the lock that keeps other processes out."""

    connection: Connection
    lock: ProcessLock

    def close(self) -> None:
        """Bring everything into the main file and close."""
        with suppress(sqlite.Error):
            checkpoint(self.connection, "TRUNCATE")
        self.connection.close()
        self.lock.release()


def create_database(key: VaultKey) -> None:
    """Make the empty history of a new vault; only the wizard and `carrel vault create` come here.

    Raises:
        FileExistsError: there is one already.
    """
    descriptor = os.open(key.database, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE)
    os.close(descriptor)
    with told_plainly():
        connection = _connect(key, "rw")
        try:
            with transaction(connection):
                migrations.migrate(connection, 0)
                connection.execute("INSERT INTO meta (key, value) VALUES ('vault_id', ?)", (key.vault_id,))
        finally:
            connection.close()


def open_database(key: VaultKey) -> Database:
    """Open the history, bring an older schema up to date (keeping a copy), and hold the vault's lock.

    Raises:
        DamagedError: missing, empty, not a database, of another vault.
        NewerDatabaseError: its schema is newer than this program's; the file is left as it is.
        KnownError: in use by another process, disk full.
    """
    if not key.database.is_file() or key.database.stat().st_size < PAGE_BYTES:
        raise DamagedError("The history file is missing or cut short.")
    lock = ProcessLock(key.folder / LOCK_NAME)
    try:
        with told_plainly():
            version = _version_unchanged(key)
            connection = _connect(key, "rw")
            try:
                _check_vault(connection, key)
                if version < migrations.LATEST:
                    _migrate_with_copy(connection, key, version)
            except BaseException:
                connection.close()
                raise
    except BaseException:
        lock.release()
        raise
    return Database(connection, lock)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing, on disk when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def checkpoint(connection: Connection, mode: str = "PASSIVE") -> None:
    """Copy the write-ahead log into the main file, so that losing the log loses at most the running turn."""
    connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()


def integrity_problems(connection: Connection) -> list[str]:
    """What `carrel vault check` finds wrong; empty when all is well. Checks every page's HMAC, then the structure."""
    with told_plainly():
        checkpoint(connection, "TRUNCATE")  # the cipher check reads the main file only
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
    return found


def library_versions() -> dict[str, str]:
    """Versions of SQLite and SQLCipher, for `carrel doctor`."""
    connection = sqlite.connect(":memory:")
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return {"sqlite": sqlite.sqlite_version, "sqlcipher": str(cipher[0]) if cipher else "missing"}


def _connect(key: VaultKey, mode: str) -> Connection:
    raw_key = key.subkey("database")
    if len(raw_key) != 32:
        raise ValueError("a short key would silently become a passphrase")
    uri = f"file:{quote(str(key.database))}?mode={mode}"
    connection: Connection = sqlite.connect(
        uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False, cached_statements=64
    )
    try:
        connection.execute(f"PRAGMA key=\"x'{raw_key.hex()}'\"")
        _settings(connection, writable=mode == "rw")
    except BaseException:
        connection.close()
        raise
    return connection


def _settings(connection: Connection, writable: bool) -> None:
    if _pragma(connection, "cipher_status") != "1":
        raise DamagedError("The file would not be encrypted.")
    _pragma(connection, "cipher_log_level=NONE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not writable:
        return
    if _pragma(connection, "journal_mode=WAL") != "wal":
        raise DamagedError("The write-ahead log can't be used here.")
    if sys.platform == "darwin":
        _pragma(connection, "fullfsync=1")
        _pragma(connection, "checkpoint_fullfsync=1")
    for setting in ("synchronous=FULL", "foreign_keys=1", "trusted_schema=0", "cell_size_check=1", "temp_store=2"):
        _pragma(connection, setting)
    _pragma(connection, "secure_delete=1")
    wanted = {"synchronous": "2", "foreign_keys": "1", "temp_store": "2", "secure_delete": "1"}
    if any(_pragma(connection, name) != value for name, value in wanted.items()):
        raise DamagedError("The database does not take its settings.")


def _pragma(connection: Connection, text: str) -> str:
    row = connection.execute(f"PRAGMA {text}").fetchone()
    return str(row[0]) if row else ""


def _version_unchanged(key: VaultKey) -> int:
    connection = _connect(key, "ro")
    try:
        version = int(_pragma(connection, "user_version"))
    finally:
        connection.close()
    if version > migrations.LATEST:
        raise NewerDatabaseError
    if version < 1:
        raise DamagedError("The history has no tables.")
    return version


def _check_vault(connection: Connection, key: VaultKey) -> None:
    row = connection.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone()
    if row is None or row[0] != key.vault_id:
        raise DamagedError("The key file belongs to another vault.")


def _migrate_with_copy(connection: Connection, key: VaultKey, version: int) -> None:
    checkpoint(connection, "TRUNCATE")
    _copy(key.database, key.folder / f"history-schema-{version}.db")
    with transaction(connection):
        migrations.migrate(connection, version)


def _copy(source: Path, target: Path) -> None:
    from app.config.files import write_atomically

    write_atomically(target, source.read_bytes())
