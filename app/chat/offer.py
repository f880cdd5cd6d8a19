"""A download as it is put before the person, who agrees to it or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be fetched. `bytes` of all files, `there` of them already on the disk; `needed` and `free` of disk.

    `pinned` says what the file is held to: size and checksum, and the commit where it is known.
    """

    name: str
    host: str
    repo: str
    files: tuple[str, ...]
    bytes: int
    licence: str
    needed: int
    free: int
    licence_url: str = ""
    pinned: str = ""
    there: int = 0

    @property
    def fits_on_disk(self) -> bool:
        """Whether there is room for it."""
        return self.needed <= self.free
