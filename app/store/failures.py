"""What goes wrong with a database, as errors that a person can act on. No statement and no value is ever quoted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlite

from app.domain.errors import KnownError


class DamagedError(KnownError):
    """The history cannot be read as it should; nothing was changed."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "The history is damaged",
            f"{what} Your passphrase is right, and nothing was changed.",
            "Put back a backup of the vault folder, or start over: the old vault is set aside.",
        )


class NewerDatabaseError(KnownError):
    """The history was written by a newer Carrel."""

    def __init__(self) -> None:
        super().__init__(
            "This vault is newer",
            "It was written by a newer version of Carrel. Nothing was changed.",
            "Install the newer version to open it.",
        )


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn SQLite's errors into KnownErrors.

    Raises:
        KnownError: disk full, in use, read-only.
        DamagedError: anything that says the file is not what was written.
    """
    try:
        yield
    except sqlite.Error as error:
        raise _known(error) from error


def _known(error: Exception) -> KnownError:
    text = str(error).lower()
    if "full" in text:
        return KnownError(
            "The disk is full", "The last change could not be saved; what was saved before is safe.", "Free some space."
        )
    if "locked" in text or "busy" in text:
        return KnownError("The vault is in use", "Another program holds it.", "Close the other Carrel and try again.")
    if "readonly" in text or "read-only" in text:
        return KnownError(
            "The vault can't be written", "Its folder is read-only. You can still read.", "Check its permissions."
        )
    if "unable to open" in text:
        return KnownError("The vault can't be opened", "Its file can't be read.", "Check the folder's permissions.")
    if "disk i/o" in text:
        return KnownError("The disk failed", "Reading or writing the vault did not work.", "Check the disk; try again.")
    return DamagedError("A part of the file can't be read.")
