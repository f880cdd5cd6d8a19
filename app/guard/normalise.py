"""The views of a text that scorers see: as the eye reads it, and as it reads once hidden words are uncovered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.guard import decoding
from app.guard.lookalikes import hidden_characters, plain, tag_text

BLOCK = 20_000
"""Longer texts are seen in blocks of so many characters, so that the work stays linear."""

OVERLAP = 400

PLAIN = "plain"
"""The view as the eye reads it."""


@dataclass(frozen=True, slots=True)
class View:
    """One reading of a text. `kind` says how it was won: plain, leet, joined, base64, hex, rot13, reversed or tags.

    `hidden` characters were in the original, perhaps in order to deceive.
    """

    kind: str
    text: str
    hidden: int = 0


def views(text: str) -> tuple[View, ...]:
    """Every reading of `text`, the plain one first; time and space are linear in its length."""
    return tuple(view for block in blocks(text) for view in _views(block))


def blocks(text: str) -> Iterator[str]:
    """`text` in overlapping pieces of bounded length."""
    yield text[:BLOCK]
    for start in range(BLOCK - OVERLAP, len(text) - OVERLAP, BLOCK - OVERLAP):
        yield text[start : start + BLOCK]


def _views(text: str) -> Iterator[View]:
    seen = plain(text)
    yield View(PLAIN, seen, hidden_characters(text))
    candidates = {
        "leet": decoding.unleeted(seen),
        "joined": (decoding.unspaced(seen), decoding.unbroken(seen)),
        "base64": (plain(decoding.from_base64(text)),),
        "hex": (plain(decoding.from_hex(text)),),
        "rot13": (decoding.from_rot13(seen),),
        "reversed": decoding.from_reversed(seen),
        "tags": (plain(tag_text(text)),),
    }
    for kind, readings in candidates.items():
        yield from (View(kind, reading) for reading in readings if reading)
