"""Deleting our own copy of a model: the files of its folder, and nothing outside of it."""

from __future__ import annotations

import stat
from pathlib import Path

from app.domain.errors import KnownError
from app.i18n import tr
from app.models.refusals import told_plainly


def delete_copy(folder: Path) -> int:
    """Delete the files in `folder`, begun ones too, and the folder; returns the bytes that this freed, 0 without one.

    Raises:
        KnownError: it is a link, or the system refuses (somebody else's, or in use).
    """
    freed = 0
    with told_plainly(
        tr("The model can't be removed"), tr("Close chats that use it. A shared one belongs to who fetched it.")
    ):
        if folder.is_symlink():
            raise KnownError(
                tr("Not our folder"),
                tr("{name} is a link to elsewhere.").format(name=folder.name),
                tr("Remove it by hand."),
            )
        if not folder.exists():
            return 0
        for path in list(folder.iterdir()):
            status = path.lstat()
            if stat.S_ISDIR(status.st_mode):
                raise KnownError(
                    tr("Not only a model"),
                    tr("There is a folder in {name}.").format(name=folder.name),
                    tr("Look at it by hand."),
                )
            path.unlink()
            freed += status.st_size if stat.S_ISREG(status.st_mode) else 0
        folder.rmdir()
    return freed
