"""Follows code fences through a text that comes in pieces, and gives each block of code when its fence closes."""

from __future__ import annotations

from dataclasses import dataclass

from app.guard.insecure import MOST_CODE

_FENCES = ("```", "~~~")


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code, and the language that its fence names, empty where it names none."""

    text: str
    label: str


class Fences:
    """Whether the next piece is code. Pieces come whole lines or parts of lines, in order."""

    def __init__(self) -> None:
        self.inside = False
        self._line_begins = True
        self._label = ""
        self._code = ""

    def follow(self, piece: str) -> Code | None:
        """Take in the next piece; returns the block that it closes."""
        begins, self._line_begins = self._line_begins, piece.endswith("\n")
        if begins and piece.lstrip(" ").startswith(_FENCES):
            if self.inside:
                return self.close()
            self.inside, self._label = True, next(iter(piece.lstrip(" `~").split()), "")
        elif self.inside and len(self._code) < MOST_CODE:
            self._code += piece
        return None

    def close(self) -> Code | None:
        """The text is over, or the block is: returns it where there is one."""
        code = Code(self._code, self._label) if self.inside else None
        self.inside, self._code = False, ""
        return code
