"""Follows code fences through a text that comes in pieces, and looks at code when its fence closes."""

from __future__ import annotations

import re

_FENCES = ("```", "~~~")
_MOST_CODE = 20_000

_INSECURE = re.compile(
    r"\b(?:eval|exec)\((?:input|request|sys\.argv)"
    r"|\bpickle\.loads?\("
    r"|\byaml\.load\([^)\n]{0,80}\)(?<!SafeLoader\))"
    r"|\bos\.system\(f?[\"'][^\"'\n]{0,120}(?:\{|[\"'] ?[+%])"
    r"|\bshell ?= ?True\b"
    r"|\bverify ?= ?False\b"
    r"|\bhashlib\.(?:md5|sha1)\([^)\n]{0,40}passw"
    r"|(?:execute|query)\((?:f[\"'](?=[^\"'\n]{0,160}\{)|[\"'][^\"'\n]{0,160}[\"'] ?[+%])"
    r"|\.innerHTML ?= ?[A-Za-z_]"
    r"|\b(?:strcpy|gets|strcat)\("
    r"|\b(?:password|api_key|secret) ?= ?[\"'][^\"'\s]{6,60}[\"']"
)


class Fences:
    """Whether the next piece is code. Pieces come whole lines or parts of lines, in order."""

    def __init__(self) -> None:
        self.inside = False
        self._line_begins = True
        self._code = ""

    def follow(self, piece: str) -> str:
        """Take in the next piece; returns the code of a fence that it closes, else nothing."""
        begins, self._line_begins = self._line_begins, piece.endswith("\n")
        if begins and piece.lstrip(" ").startswith(_FENCES):
            self.inside = not self.inside
            code, self._code = self._code, ""
            return "" if self.inside else code
        if self.inside and len(self._code) < _MOST_CODE:
            self._code += piece
        return ""


def insecure(code: str) -> bool:
    """Whether `code` does one of a few things that are well known to be unsafe."""
    return _INSECURE.search(code) is not None
