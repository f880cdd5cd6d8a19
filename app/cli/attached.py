"""`--attach FILE`: the texts of files, taken out by the sealed reader."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.chat.attachment_files import load
from app.domain.errors import KnownError
from app.domain.messages import AttachmentPart
from app.engine.reader import read_document


def attached_files(paths: Sequence[Path]) -> tuple[AttachmentPart, ...]:
    """The files as parts of a message, in their order.

    Raises:
        KnownError: one of them can't be read; nothing is asked then.
    """
    return tuple(map(_attached, paths))


def _attached(path: Path) -> AttachmentPart:
    try:
        given = load(path)
        return AttachmentPart(given.name, read_document(given.name, given.data).text)
    except KnownError as error:
        raise KnownError(error.title, f"{path.name}: {error.message}", error.hint) from error
