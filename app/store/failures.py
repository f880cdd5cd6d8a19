"""What goes wrong with the vault's files, as errors that a person can act on. No statement, no value is ever quoted."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlite

from app.domain.errors import AppError, BugError, KnownError
from app.i18n import QT_TR_NOOP, tr


class DamagedError(KnownError):
    """The history cannot be read as it should; nothing was changed."""

    def __init__(self, what: str) -> None:
        super().__init__(
            tr("The history is damaged"),
            tr("{what} Your passphrase is right, and nothing was changed.").format(what=tr(what)),
            tr("Put back a backup of the vault folder, or start over: the old vault is set aside."),
        )


class ForeignKeyFileError(KnownError):
    """Key file and history are of two different vaults."""

    def __init__(self) -> None:
        super().__init__(
            tr("The key file belongs to another vault"),
            tr("Key file and history do not fit each other. Nothing was changed."),
            tr("Put back the key file that was beside this history, or start over: the old vault is set aside."),
        )


class NewerDatabaseError(KnownError):
    """The history was written by a newer Carrel."""

    def __init__(self) -> None:
        super().__init__(
            tr("This vault is newer"),
            tr("It was written by a newer version of Carrel. Nothing was changed."),
            tr("Install the newer version to open it."),
        )


class InUseError(KnownError):
    """Another process holds the vault."""

    def __init__(self) -> None:
        super().__init__(
            tr("The vault is in use"), tr("Another Carrel has it open."), tr("Close the other window or command first.")
        )


class DiskFullError(KnownError):
    """A change found no room; it is undone as a whole, and reading goes on working."""

    def __init__(self) -> None:
        super().__init__(
            tr("The disk is full"),
            tr("The last change could not be saved; what was saved before is safe."),
            tr("Free some space."),
        )


class NotAllowedError(KnownError):
    """The folder or a file of the vault is read-only, or somebody else's."""

    def __init__(self) -> None:
        super().__init__(
            tr("The vault can't be opened for writing"),
            tr("Its folder or a file in it is read-only or belongs to somebody else."),
            tr("Check the permissions of the vault folder."),
        )


class DiskError(KnownError):
    """A read, write or fsync failed; what was being written counts as not written."""

    def __init__(self) -> None:
        super().__init__(
            tr("The disk failed"), tr("Reading or writing the vault did not work."), tr("Check the disk; try again.")
        )


_BY_CODE: dict[int, Callable[[], KnownError]] = {
    sqlite.SQLITE_FULL: DiskFullError,
    sqlite.SQLITE_BUSY: InUseError,
    sqlite.SQLITE_LOCKED: InUseError,
    sqlite.SQLITE_READONLY: NotAllowedError,
    sqlite.SQLITE_PERM: NotAllowedError,
    sqlite.SQLITE_CANTOPEN: NotAllowedError,
    sqlite.SQLITE_IOERR: DiskError,
    sqlite.SQLITE_CORRUPT: lambda: DamagedError(QT_TR_NOOP("A part of the file can't be read.")),
    sqlite.SQLITE_NOTADB: lambda: DamagedError(QT_TR_NOOP("The beginning of the file can't be read.")),
}
_BY_ERRNO: dict[int | None, Callable[[], KnownError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EACCES: NotAllowedError,
    errno.EPERM: NotAllowedError,
    errno.EROFS: NotAllowedError,
}


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn errors of SQLite and of the file system into AppErrors.

    Raises:
        KnownError: disk full or failing, in use, not allowed, damaged.
        BugError: SQLite refuses what we asked for; named by its code alone.
    """
    try:
        yield
    except sqlite.Error as error:
        raise _from_sqlite(error) from error
    except OSError as error:
        raise _BY_ERRNO.get(error.errno, DiskError)() from error


def _from_sqlite(error: Exception) -> AppError:
    known = _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if known is not None:
        return known()
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return BugError(
        tr("The vault made a mistake"),
        tr("The database answered {name}. What was saved before is safe.").format(name=name),
    )
