"""Follows code fences through a text that comes in pieces, and gives each block of code when its fence closes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.guard.insecure import MOST_CODE

_FENCE = re.compile(r" *(`{3,}(?=[^`]*$)|~{3,})\s*(\S*)")


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code, and the language that its fence names, empty where it names none."""

    text: str
    label: str


class Fences:
    """Whether the next piece is code. Pieces come whole lines or parts of lines, in order.

    As in Markdown, only a fence of the same sign, as long as the one that opened and with nothing behind it, closes.
    """

    def __init__(self) -> None:
        self.inside = False
        self._line_begins = True
        self._mark = ""
        self._label = ""
        self._code = ""

    def follow(self, piece: str) -> Code | None:
        """Take in the next piece; returns the block that it closes."""
        begins, self._line_begins = self._line_begins, piece.endswith("\n")
        fence = _FENCE.match(piece) if begins else None
        if fence and not self.inside:
            self.inside, self._mark, self._label = True, fence[1], fence[2]
        elif fence and fence[1].startswith(self._mark) and not fence[2]:
            return self.close()
        elif self.inside and len(self._code) < MOST_CODE:
            self._code += piece
        return None

    def close(self) -> Code | None:
        """The text is over, or the block is: returns it where there is one."""
        code = Code(self._code, self._label) if self.inside else None
        self.inside, self._code = False, ""
        return code
