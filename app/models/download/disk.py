"""Space on the disk: enough before it begins, and something left for others while it goes on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.models.download import failures


@dataclass(frozen=True, slots=True)
class Reserve:
    """What must stay free beyond the model: a `share` of its size, and `bytes`."""

    share: float = 0.05
    bytes: int = 10**9

    def while_writing(self) -> Reserve:
        """Half of it, so that what was enough at the start does not stop a download over a trifle."""
        return Reserve(self.share / 2, self.bytes // 2)


def check_space(folder: Path, missing: int, total: int, reserve: Reserve) -> None:
    """See that `missing` bytes of `total` fit into `folder`.

    Raises:
        KnownError: they don't; says how many are needed and how many are free.
    """
    if missing <= 0:
        return
    needed = missing + int(total * reserve.share) + reserve.bytes
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise failures.disk_too_small(needed, free)
