"""What has already been shown of a part of an answer, in numbers and a short tail."""

from __future__ import annotations

import re

from app.guard.encoder import PIECE
from app.guard.policy import Retract

_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class Released:
    """The tail of the released text; the rest is only counted."""

    def __init__(self) -> None:
        self._tail = ""
        self._total = 0
        self._paragraph = 0

    @property
    def total(self) -> int:
        """How many characters were released."""
        return self._total

    def add(self, text: str) -> None:
        """Note that `text` was released."""
        self._total += len(text)
        self._paragraph += len(text)
        joined = self._tail[-2:] + text
        for match in _BLANK_LINE.finditer(joined):
            self._paragraph = len(joined) - match.end()
        self._tail = (self._tail + text)[-PIECE:]

    def before(self, length: int) -> str:
        """What is read again with the next `length` characters: with them it fills one window of the encoder."""
        room = max(0, PIECE - length)
        if len(self._tail) <= room:
            return self._tail
        begin = len(self._tail) - room
        return self._tail[self._tail.find(" ", begin) + 1 or begin :]

    def to_retract(self, how: Retract) -> int:
        """How many characters are taken back."""
        return {Retract.NOTHING: 0, Retract.PARAGRAPH: self._paragraph, Retract.EVERYTHING: self._total}[how]
