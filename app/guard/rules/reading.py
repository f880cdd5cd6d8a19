"""Reads a plain text into sentences, and each sentence into the word groups that occur in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.guard.rules.lexicon import LEMMAS, PHRASES

USES_UP = frozenset({"harmless", "evade"})
"""Groups whose phrases, where they are the longest, leave nothing for others: no bomb in a bath bomb."""

START = "^"
"""The group that every place has where a sentence, a clause or a quotation begins."""

_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|\n[ \t]*\n|[.!?;]+(?=[\s\"')\]]|$)|[:\"(,\-*>#|\n]")
_LONGEST = 150
_OVERLAP = 25


@dataclass(slots=True)
class Sentence:
    """`hits` maps a group to the (start, end) word positions where one of its phrases stands."""

    hits: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, group: str, start: int, end: int) -> None:
        """Note that `group` occurs at the words from `start` to before `end`."""
        self.hits.setdefault(group, []).append((start, end))


def read(text: str) -> Iterator[Sentence]:
    """The sentences of a plain text; very long ones come in overlapping pieces."""
    words: list[str] = []
    starts = [0]
    for token in _TOKEN.findall(text):
        if token[0].isalnum():
            words.append(LEMMAS.get(token, token))
        elif token[0] in ".!?;" or token.count("\n") > 1:
            yield from _sentences(words, starts)
            words, starts = [], [0]
        elif starts[-1] != len(words):
            starts.append(len(words))
        if len(words) == _LONGEST:
            yield from _sentences(words, starts)
            words = words[-_OVERLAP:]
            starts = [start - _LONGEST + _OVERLAP for start in starts if start > _LONGEST - _OVERLAP] or [-1]
    yield from _sentences(words, starts)


def _sentences(words: list[str], starts: list[int]) -> Iterator[Sentence]:
    if not words:
        return
    sentence = Sentence()
    for start in starts:
        sentence.add(START, start, start)
    position = 0
    while position < len(words):
        length, groups = _phrases(words, position)
        for group, end in groups:
            sentence.add(group, position, end)
            if group == "polite":
                sentence.add(START, end, end)
        position += length
    yield sentence


def _phrases(words: list[str], position: int) -> tuple[int, list[tuple[str, int]]]:
    """How many words to go on by, and every group that begins here with its end."""
    found: list[tuple[str, int]] = []
    for phrase, groups in PHRASES.get(words[position], ()):
        if tuple(words[position : position + len(phrase)]) == phrase:
            if not found and USES_UP.intersection(groups):
                return len(phrase), [(group, position + len(phrase)) for group in groups]
            found += ((group, position + len(phrase)) for group in groups)
    return 1, found
