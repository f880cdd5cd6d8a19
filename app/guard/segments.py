"""Where text that still comes in can be cut: at the end of a sentence or a line, or within one that gets too long."""

from __future__ import annotations

import re

from app.guard.personal import find_personal

LONGEST = 160
"""About 40 tokens: no more than this is held back."""

KEPT = 80
"""Of an overlong sentence so much stays held, so that what a rule speaks of is never shown in part."""

_LONGEST_KEY = 7200
"""Some secret keys are longer than all that is held back else (guard/personal.py): they wait for their end."""

_END = re.compile(r"[.!?]+[\"')\]*_]{0,3}\s|[。！？]|\n")
_KEY = re.compile(r"\b(?:sk-|pypi-|eyJ)[A-Za-z0-9_.-]*")
_KEY_ENDS = re.compile(r"-----END [A-Z ]{0,20}PRIVATE KEY-----")


def next_cut(text: str, *, code: bool) -> tuple[int, int] | None:
    """How many characters of `text` are released next, and how many are checked for that; None: wait for more.

    It depends only on the beginning of `text`, never on how it came in. Code is cut by lines.
    """
    window = text[:LONGEST]
    end = window.find("\n") + 1 if code else _sentence_end(window)
    if end:
        return end, end
    return _in_long_sentence(text) if len(text) >= LONGEST else None


def _in_long_sentence(text: str) -> tuple[int, int] | None:
    cut = _within(text[:LONGEST])
    keys = _KEY.finditer(text[:_LONGEST_KEY])
    start, end = next((key.span() for key in keys if key.start() < cut and key.end() >= LONGEST), (cut, LONGEST))
    if start > 0:
        return start, LONGEST
    return None if end == len(text) < _LONGEST_KEY else (end, end)


def _sentence_end(window: str) -> int:
    match = _END.search(window)
    return match.end() if match else 0


def _within(window: str) -> int:
    cut = window.rfind(" ", 1, LONGEST - KEPT) + 1 or LONGEST - KEPT
    wholes = [(piece.start, piece.end) for piece in find_personal(window)]
    for start, end in (*wholes, *(match.span() for match in _KEY_ENDS.finditer(window))):
        if start < cut < end:
            return start or end
    return cut
