"""What has already been shown of a part of an answer, in numbers and a short tail."""

from __future__ import annotations

import re

from app.guard.policy import Retract

CONTEXT = 500
"""So many released characters are read again with what follows them: about 128 tokens."""

_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class Released:
    """`context` is the tail of the released text; the rest is only counted."""

    def __init__(self) -> None:
        self.context = ""
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
        joined = self.context[-2:] + text
        for match in _BLANK_LINE.finditer(joined):
            self._paragraph = len(joined) - match.end()
        self.context = (self.context + text)[-CONTEXT:]

    def to_retract(self, how: Retract) -> int:
        """How many characters are taken back."""
        return {Retract.NOTHING: 0, Retract.PARAGRAPH: self._paragraph, Retract.EVERYTHING: self._total}[how]
