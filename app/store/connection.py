"""The encrypted connection with every setting in one place, and transactions on it.

Order and values are those of docs/architecture.md, "The vault": a forgotten key would silently give plain text, a
short one would silently be stretched as a passphrase; both are ruled out here before anything else happens.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlite

from app.store.failures import DamagedError
from app.store.vault import VaultKey

if TYPE_CHECKING:
    from sqlite3 import Connection  # SQLCipher's has the same interface, and this one's types are known
else:
    Connection = sqlite.Connection

__all__ = ["Connection", "checkpoint", "connect", "pragma", "transaction"]

BUSY_SECONDS = 5.0
_WANTED = {"synchronous": "2", "foreign_keys": "1", "trusted_schema": "0", "cell_size_check": "1", "temp_store": "2"}


def connect(key: VaultKey, mode: str) -> Connection:
    """A connection to the history of `key`; `mode` is "ro" or "rw", so SQLite never creates the file.

    Raises:
        sqlite3.Error: of SQLCipher's own classes; `failures.told_plainly` makes them known errors.
        DamagedError: the settings are not taken.
    """
    raw_key, salt = key.subkey("database"), bytes.fromhex(key.vault_id)
    if (len(raw_key), len(salt)) != (32, 16):
        raise ValueError("a short key would silently become a passphrase")
    connection: Connection = sqlite.connect(
        f"{key.database.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    try:
        # The vault's id is the database's salt, so the file says to which vault it belongs, and says no more.
        connection.execute(f"PRAGMA key=\"x'{raw_key.hex()}{salt.hex()}'\"")
        _apply_settings(connection, writable=mode == "rw")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing, on disk when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite.Error):  # SQLite has rolled back by itself when the disk is full
            connection.execute("ROLLBACK")
        raise


def checkpoint(connection: Connection, mode: str = "PASSIVE") -> None:
    """Copy the write-ahead log into the main file, so that losing the log loses at most the running turn."""
    connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()


def pragma(connection: Connection, text: str) -> str:
    """The first value that `PRAGMA text` answers, empty where it answers nothing."""
    row = connection.execute(f"PRAGMA {text}").fetchone()
    return str(row[0]) if row else ""


def _apply_settings(connection: Connection, writable: bool) -> None:
    if pragma(connection, "cipher_status") != "1":
        raise DamagedError("The file would not be encrypted.")
    pragma(connection, "cipher_log_level=NONE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not writable:
        return
    if pragma(connection, "page_count") == "0":
        pragma(connection, "auto_vacuum=INCREMENTAL")
    if pragma(connection, "journal_mode=WAL") != "wal":
        raise DamagedError("The write-ahead log can't be used here.")
    if sys.platform == "darwin":
        pragma(connection, "fullfsync=1")
        pragma(connection, "checkpoint_fullfsync=1")
    for name, value in _WANTED.items():
        pragma(connection, f"{name}={value}")
    pragma(connection, "secure_delete=1")
    if any(pragma(connection, name) != value for name, value in {**_WANTED, "secure_delete": "1"}.items()):
        raise DamagedError("The database does not take its settings.")
