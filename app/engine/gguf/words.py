"""Texts out of a file, cut to what may be shown."""

from __future__ import annotations

import unicodedata

SHOWN = 80
"""The most characters of a name, a licence, a key that anybody gets to see."""


def shown(untrusted: bytes | str, longest: int = SHOWN) -> str:
    """The printable beginning of a text: no control characters, no invisible ones, none that turn the direction."""
    text = untrusted.decode("utf-8", "replace") if isinstance(untrusted, bytes) else untrusted
    begin = " ".join(text[: 4 * longest].split())
    return "".join(letter for letter in begin if _printable(letter))[:longest].strip()


def _printable(letter: str) -> bool:
    return letter == " " or unicodedata.category(letter)[0] not in "CZ"
