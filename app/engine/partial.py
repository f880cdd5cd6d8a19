"""How much of a text's end must wait, because a mark that is looked for may have begun there."""

from __future__ import annotations

from collections.abc import Iterable


def kept_back(text: str, marks: Iterable[str]) -> int:
    """The length of the longest end of `text` that is the beginning, not the whole, of one of `marks`."""
    return max((_overlap(text, mark) for mark in marks), default=0)


def _overlap(text: str, mark: str) -> int:
    for length in range(min(len(mark) - 1, len(text)), 0, -1):
        if text.endswith(mark[:length]):
            return length
    return 0
