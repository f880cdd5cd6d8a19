"""The history's file: made only on purpose, opened guardedly, brought up to date with a copy kept.

SQLCipher opens a missing or emptied file as an empty history; that is ruled out here before it gets the chance.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from app.config.files import sync_folder
from app.config.paths import PRIVATE_FILE, narrow, private_folder
from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP, tr
from app.store import migrations
from app.store.connection import Connection, checkpoint, connect, pragma, transaction
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.failures import DamagedError, ForeignKeyFileError, NewerDatabaseError, told_plainly
from app.store.process_lock import ProcessLock
from app.store.vault import VaultKey, creation_finished, database_id
from app.store.write_ahead_log import PAGE_BYTES, set_foreign_log_aside

_COPIES = "history-schema-*.db"


@dataclass(frozen=True, slots=True)
class Database:
    """An open history and the lock that keeps other processes out. `notices` are sentences for the person."""

    connection: Connection
    lock: ProcessLock
    notices: tuple[str, ...] = ()

    def close(self) -> None:
        """Bring everything into the main file and close."""
        with suppress(sqlite.Error):
            checkpoint(self.connection, "TRUNCATE")
        self.connection.close()
        self.lock.release()


def create_database(key: VaultKey) -> None:
    """Make the empty history of a new vault; only the wizard and `carrel vault create` come here.

    Raises:
        KnownError: there is one already, disk full, folder not writable.
    """
    if key.database.exists():
        raise KnownError(
            tr("There is a history already"), tr("A new one would replace it."), tr("Unlock it, or start over.")
        )
    with told_plainly():
        os.close(os.open(key.database, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
        connection = connect(key, "rw")
        try:
            with transaction(connection):
                _migrate(connection, key, 0)
                connection.execute("INSERT INTO meta (key, value) VALUES ('vault_id', ?)", (key.vault_id,))
            checkpoint(connection, "TRUNCATE")
        finally:
            connection.close()
        sync_folder(key.folder)
        creation_finished(key.folder)


def open_database(key: VaultKey) -> Database:
    """Open the history, bring an older schema up to date (keeping a copy), and hold the vault's lock.

    Raises:
        DamagedError: missing, empty, not a database.
        ForeignKeyFileError: of another vault than the key.
        NewerDatabaseError: its schema is newer than this program's; the file is left as it is.
        KnownError: in use by another process, disk full, not allowed.
    """
    _refuse_missing(key.database)
    lock = ProcessLock(key.folder)
    try:
        with told_plainly():
            _make_private(key.folder)
            foreign = set_foreign_log_aside(key.database, key.subkey("database"), bytes.fromhex(key.vault_id))
            connection = _open(key)
    except BaseException:
        lock.release()
        raise
    notice = (
        tr("A log of another vault lay beside the history. It is kept as {name}.").format(name=foreign.name)
        if foreign
        else ""
    )
    return Database(connection, lock, (notice,) if notice else ())


def integrity_problems(connection: Connection) -> list[str]:
    """What `carrel vault check` finds wrong; empty when all is well. Checks every page's HMAC, then the structure."""
    with told_plainly():
        checkpoint(connection, "TRUNCATE")  # the cipher check reads the main file only
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        try:
            found += [str(row[0]) for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
        except sqlite.DatabaseError:
            found.append("the structure can't be read to its end")
    return found


def library_versions() -> dict[str, str]:
    """Versions of SQLite and SQLCipher, for `carrel doctor`."""
    connection = sqlite.connect(":memory:")
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return {"sqlite": sqlite.sqlite_version, "sqlcipher": str(cipher[0]) if cipher else "missing"}


def _refuse_missing(database: Path) -> None:
    with told_plainly():
        size = database.stat().st_size if database.is_file() else -1
    if size < PAGE_BYTES:
        raise DamagedError(
            QT_TR_NOOP("The history file is missing.") if size < 0 else QT_TR_NOOP("The history file is cut short.")
        )


def _make_private(folder: Path) -> None:
    private_folder(folder)
    for path in folder.iterdir():
        if path.is_file():
            narrow(path, PRIVATE_FILE)


def _open(key: VaultKey) -> Connection:
    try:
        version = _version_unchanged(key)
        connection = connect(key, "rw")
    except sqlite.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite.SQLITE_NOTADB and database_id(key.folder) != key.vault_id:
            raise ForeignKeyFileError from error
        raise
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone()
        if row is None or row[0] != key.vault_id:
            raise ForeignKeyFileError
        _bring_up_to_date(connection, key, version)
    except BaseException:
        connection.close()
        raise
    return connection


def _version_unchanged(key: VaultKey) -> int:
    # A writable connection would already move the log into the file when it closes; this one changes nothing.
    connection = connect(key, "ro")
    try:
        version = int(pragma(connection, "user_version"))
    finally:
        connection.close()
    if version > migrations.latest():
        raise NewerDatabaseError
    if version < 1:
        raise DamagedError(QT_TR_NOOP("The history has no tables."))
    return version


def _bring_up_to_date(connection: Connection, key: VaultKey, version: int) -> None:
    if version < migrations.latest():
        checkpoint(connection, "TRUNCATE")
        _copy(key.database, key.folder / _COPIES.replace("*", str(version)))
        with transaction(connection):
            _migrate(connection, key, version)
        return
    for copy in key.folder.glob(_COPIES):
        copy.unlink()  # the new schema has opened: the copy would only keep what is deleted from now on


def _migrate(connection: Connection, key: VaultKey, version: int) -> None:
    migrations.migrate(connection, version)
    if version < migrations.DECISIONS:
        DecisionChain(key.subkey(PURPOSE)).begin(connection)


def _copy(source: Path, target: Path) -> None:
    unfinished = target.with_name(f".{target.name}-copying")
    try:
        with source.open("rb") as old, unfinished.open("wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
        narrow(unfinished, PRIVATE_FILE)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)  # half a copy would keep a full disk full
        raise
    sync_folder(target.parent)
