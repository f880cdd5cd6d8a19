"""Where text that still comes in can be cut: at the end of a sentence or a line, or within one that gets too long."""

from __future__ import annotations

import re

from app.guard.personal import find_personal

LONGEST = 160
"""About 40 tokens: no more than this is held back."""

KEPT = 80
"""Of an overlong sentence so much stays held, so that what a rule speaks of is never shown in part."""

_END = re.compile(r"[.!?]+[\"')\]*_]{0,3}\s|[。！？]|\n")


def next_cut(text: str, *, code: bool) -> tuple[int, int] | None:
    """How many characters of `text` are released next, and how many are checked for that; None: wait for more.

    It depends only on the beginning of `text`, never on how it came in. Code is cut by lines.
    """
    window = text[:LONGEST]
    end = window.find("\n") + 1 if code else _sentence_end(window)
    if end:
        return end, end
    return (_within(window), LONGEST) if len(text) >= LONGEST else None


def _sentence_end(window: str) -> int:
    match = _END.search(window)
    return match.end() if match else 0


def _within(window: str) -> int:
    cut = window.rfind(" ", 1, LONGEST - KEPT) + 1 or LONGEST - KEPT
    for piece in find_personal(window):
        if piece.start < cut < piece.end:
            return piece.start or piece.end
    return cut
