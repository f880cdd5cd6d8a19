"""Why a file's header is refused, in words for people. What a file says is quoted only as `words.shown` cuts it."""

from __future__ import annotations

from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP, tr

_AGAIN = QT_TR_NOOP("Download it again, or choose another file.")


def not_gguf() -> KnownError:
    """The error for a file that begins with something else."""
    message = tr("The file is not in the GGUF format.")
    return KnownError(
        tr("This is not a model file"), message, tr("Pick a file that ends with .gguf, or download it again.")
    )


def empty() -> KnownError:
    """The error for a file without a byte."""
    return KnownError(tr("This is not a model file"), tr("The file is empty."), tr("Download it again."))


def version(number: int) -> KnownError:
    """The error for a format that is too old or too new."""
    message = tr("The file has version {number} of the GGUF format; Carrel reads versions 2 and 3.").format(
        number=number
    )
    return KnownError(
        tr("This kind of model file is not supported"), message, tr("Look for a newer conversion of this model.")
    )


def big_endian() -> KnownError:
    """The error for files of mainframes."""
    message = tr("The file was made for big-endian computers.")
    return KnownError(
        tr("This kind of model file is not supported"), message, tr("Look for the usual, little-endian file.")
    )


def damaged(what: str) -> KnownError:
    """The error for a header that contradicts itself or the format; `what` completes "The file's header is wrong"."""
    return KnownError(
        tr("The model file is damaged"), tr("The file's header makes no sense: {what}.").format(what=what), _AGAIN
    )


def cut_short(size: int) -> KnownError:
    """The error for a file that ends in its header."""
    message = tr("The file is incomplete: it ends in the middle of its header, after {size:,} bytes.").format(size=size)
    return KnownError(tr("The model file is incomplete"), message, _AGAIN)


def incomplete(there: int, needed: int) -> KnownError:
    """The error for a file that ends before its last tensor does."""
    message = tr("The file is incomplete: {there:,} of {needed:,} bytes are there.").format(there=there, needed=needed)
    return KnownError(tr("The model file is incomplete"), message, _AGAIN)


def part_missing(number: int, count: int) -> KnownError:
    """The error for a model in several files, one of which is not there."""
    message = tr("The model has {count} parts, and part {number} is not in the same folder.").format(
        count=count, number=number
    )
    return KnownError(tr("The model file is incomplete"), message, tr("Put all parts into one folder."))
