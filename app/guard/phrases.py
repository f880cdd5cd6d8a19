"""Finds words and phrases in a text, with `*` and `?` in them, in time that no entry and no text can blow up.

There are no regular expressions of people's own: `re` can't be interrupted, and an innocent `(a+)+` takes hours. Here
`*` stands for any letters within one word and `?` for one; alone, `*` is any one word. Each word of a text is compared
with few entries, and each comparison is bounded by the lengths of both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.guard.lookalikes import plain

LONGEST_ENTRY, MOST_WORDS = 120, 12
LONGEST_WORD = 64
"""Longer words of a text are compared by so many letters of them."""
_SKIPPED = 3
"""So many signs may stand between two words of a phrase."""

_ALONE = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts without spaces: each sign is a word."""
_TOKEN = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])\w)+|[^\w\s]")
_ENTRY_TOKEN = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[\w*?])+|[^\w\s]")

Span = tuple[int, int]


class Phrases:
    """Entries, made ready to be looked for."""

    def __init__(self, entries: Sequence[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for entry in entries:
            words = tuple(_ENTRY_TOKEN.findall(plain(entry)))
            if words:
                self._by_first[_key(words[0])].append(words)

    def found(self, text: str) -> bool:
        """Whether one of the entries is in `text`, however it is written."""
        return next(self._spans(_tokens(plain(text))), None) is not None

    def without(self, text: str, instead: str) -> str | None:
        """`text` with `instead` in place of each entry, all else as it was written; None where there is none."""
        parts: list[str] = []
        position = 0
        for start, end in self._spans([(seen, span) for word, span in _tokens(text) if (seen := plain(word))]):
            if start >= position:
                parts += [text[position:start], instead]
                position = end
        return "".join([*parts, text[position:]]) if parts else None

    def _spans(self, tokens: Sequence[tuple[str, Span]]) -> Iterator[Span]:
        for place, (token, (start, _)) in enumerate(tokens):
            for words in (*self._by_first.get(token[0], ()), *self._by_first.get("", ())):
                last = _matched(words, tokens, place)
                if last is not None:
                    yield start, tokens[last][1][1]
                    break


def _tokens(text: str) -> list[tuple[str, Span]]:
    return [(match.group()[:LONGEST_WORD], match.span()) for match in _TOKEN.finditer(text)]


def _key(word: str) -> str:
    return "" if word[0] in "*?" else word[0]


def _matched(words: Sequence[str], tokens: Sequence[tuple[str, Span]], place: int) -> int | None:
    """The place of the last token where `words` begin at `place`; signs between two words don't count."""
    for number, word in enumerate(words):
        if number:
            place += 1
        skipped = 0
        while number and _is_word(word) and place < len(tokens) and not _is_word(tokens[place][0]):
            place, skipped = place + 1, skipped + 1
            if skipped > _SKIPPED:
                return None
        if place >= len(tokens) or not fits(word, tokens[place][0]):
            return None
    return place


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] in "_*?"


def fits(pattern: str, word: str) -> bool:
    """Whether `word` is as `pattern` says; at most len(pattern) * len(word) steps."""
    if "*" not in pattern and "?" not in pattern:
        return pattern == word
    at, star, resume, position = 0, -1, 0, 0
    while position < len(word):
        if at < len(pattern) and pattern[at] == "*":
            star, resume = at, position
            at += 1
        elif at < len(pattern) and pattern[at] in ("?", word[position]):
            at, position = at + 1, position + 1
        elif star >= 0:
            resume += 1
            at, position = star + 1, resume
        else:
            return False
    return not pattern[at:].strip("*")
