"""How much of anything a document may have. Beyond it is refused in words, and never read in part unnoticed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from app.documents import refusals
from app.domain.documents import MOST_BYTES, MOST_CHARACTERS


@dataclass(frozen=True, slots=True)
class Limits:
    """One document's allowance. `seconds` count from the making of this value."""

    bytes: int = MOST_BYTES
    characters: int = MOST_CHARACTERS
    unpacked: int = 64 * 2**20
    pages: int = 1_000
    nesting: int = 200
    seconds: float = 45.0
    began: float = field(default_factory=time.monotonic)

    def check_time(self) -> None:
        """Call it every now and then.

        Raises:
            KnownError: the allowance of time is used up.
        """
        if time.monotonic() - self.began > self.seconds:
            raise refusals.too_slow()

    def check_length(self, characters: int) -> None:
        """Compare the length of what was read so far.

        Raises:
            KnownError: it is too long.
        """
        if characters > self.characters:
            raise refusals.too_long(self.characters)
