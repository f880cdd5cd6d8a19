"""Notices that a model has fallen into a loop, which small and quantized reasoning models do."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST_BLOCK = 128
_REPEATS = 8
_LEAST = 256
_LEAST_OF_SHORT = 512  # rows of dashes and tables of zeros are no loops
_SHORT = 4
_EVERY = 16


class LoopDetector:
    """Watches token ids for an end that is one block over and over.

    A block of up to 128 tokens counts as a loop when it comes at least 8 times in a row and these repetitions are at
    least 256 tokens long (512 for blocks of up to 4 tokens). Anything that changes from one time to the next, such as a
    number in a list or a table, is none. Looks at every 16th token, which costs some microseconds a token.
    """

    def __init__(self) -> None:
        self._tokens: list[int] = []

    def add(self, token: int) -> bool:
        """Take the next token; True where the text is now seen to loop."""
        self._tokens.append(token)
        if len(self._tokens) % _EVERY:
            return False
        longest = _needed(LONGEST_BLOCK)
        if len(self._tokens) >= 2 * longest:
            del self._tokens[:-longest]
        block = next((block for block in self._candidates() if self._repeats(block, _LEAST)), None)
        return block is not None and self._repeats(block, _needed(block))

    def _candidates(self) -> Iterator[int]:
        """Blocks that the last token fits, the shortest first: its multiples repeat as well and would hide it."""
        last = self._tokens[-1]
        back = self._tokens[-2 : -2 - LONGEST_BLOCK : -1]
        return (block for block, token in enumerate(back, start=1) if token == last)

    def _repeats(self, block: int, length: int) -> bool:
        """Whether the last `length` tokens are one block over and over."""
        end = self._tokens[-length:]
        return len(end) == length and end[block:] == end[:-block]


def _needed(block: int) -> int:
    """How many tokens of repetition make a loop of `block` tokens."""
    return max(_LEAST_OF_SHORT if block <= _SHORT else _LEAST, _REPEATS * block)
