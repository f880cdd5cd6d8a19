"""What reads texts for the guard: token states of a small encoder, whoever computes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy
from numpy.typing import NDArray

States = NDArray[numpy.float32]
"""A row for every token, a column for every dimension of the encoder."""

PIECE = 520
OVERLAP = 130
"""Longer texts are read in pieces of so many characters, of which so many are read again with the next piece."""


class Encoder(Protocol):
    """Texts to states. It keeps nothing of them."""

    def states(self, texts: Sequence[str]) -> list[list[States]]:
        """For each text its windows, one where it is short; a window is as long as the encoder was trained for."""
        ...


_AT_A_TIME = 16
_AGAIN_AND_AGAIN = re.compile(r"(.{1,6}?)\1{9,}", re.DOTALL)


class Interrupted(Exception):  # noqa: N818 - the person's wish, no error
    """Nobody wants to know any more."""


@dataclass(frozen=True, slots=True)
class Interruptible:
    """An encoder that leaves a long text when `cancelled`: reading all of it can take longer than anybody waits."""

    encoder: Encoder
    cancelled: Callable[[], bool]

    def states(self, texts: Sequence[str]) -> list[list[States]]:
        """As the encoder's.

        Raises:
            Interrupted: it was cancelled.
        """
        found: list[list[States]] = []
        for start in range(0, len(texts), _AT_A_TIME):
            if self.cancelled():
                raise Interrupted
            found += self.encoder.states(texts[start : start + _AT_A_TIME])
        return found


def pieces(text: str) -> Iterator[str]:
    """`text` in overlapping pieces that begin and end at spaces where there are any.

    What is there ten times and more in a row is read three times: the encoder has never learnt from such texts, and
    makes harm of "xxxx".
    """
    text = _AGAIN_AND_AGAIN.sub(r"\1\1\1", text)
    if len(text) <= PIECE:
        yield text
        return
    start = 0
    while start < len(text):
        end = start + PIECE
        if end < len(text):
            end = text.rfind(" ", start + PIECE // 2, end) + 1 or end
        yield text[start:end]
        if end >= len(text):
            return
        begin = text.find(" ", end - OVERLAP, end) + 1
        start = begin or end - OVERLAP
