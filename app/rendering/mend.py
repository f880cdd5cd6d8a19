r"""Closes what a stream has opened, so that the tail of an answer does not flicker.

`**bol` would show two stars until the closing ones arrive, a lone `-` under a line would make it a heading for one
tick. The mended text is only shown; it is replaced when more comes and never stored or copied.
"""

from __future__ import annotations

import re

from app.rendering.formula_syntax import opens_formula

WINDOW = 400

_BARE_MARKER = re.compile(r"^[ \t]*(?:[-=*_#`~>|+ \t]+|\d+[.)]?)[ \t]*$")
_OPEN_LINK = re.compile(r"!?\[([^\[\]\n]*)(?:\](?:\([^()\n]*)?)?$")
_TRAILING = re.compile(r"(?:(?<=[\s(\"'])|^)[*_~`$]+$|(?<!\\)\\$")
_CODE = re.compile(r"`[^`\n]*`")


def mend(source: str) -> str:
    """The open segment as it should look now."""
    head, _, line = source.rpartition("\n")
    text = head if len(line) < WINDOW and _BARE_MARKER.match(line) else source
    if _is_table_start(text):
        return ""
    if opens_formula(_CODE.sub("", text)):
        return text
    text = text[:-WINDOW] + _TRAILING.sub("", _OPEN_LINK.sub(r"\1", text[-WINDOW:]))
    outside = _CODE.sub("", text.rpartition("\n\n")[2])
    closers = "`" if "`" in outside else _closers(outside)
    return text.rstrip() + closers if closers else text


def _closers(outside: str) -> str:
    closers = ""
    for marker in ("**", "~~"):
        if outside.count(marker) % 2:
            closers += marker
    return closers


def _is_table_start(text: str) -> bool:
    """A header row alone would show as a paragraph of bars; hold it until the row of dashes is there."""
    lines = text.lstrip("\n").split("\n", 2)
    return lines[0].startswith("|") and len(lines) == 1
