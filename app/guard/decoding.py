"""Undoes what people hide words with: base64, hex, ROT13, reversed, spaced and leet letters.

A decoding counts only where its result reads as words, so that ordinary text costs little and is never misread.
"""

from __future__ import annotations

import binascii
import itertools
import re
import string

from app.guard.rules.lexicon import COMMON, VOCABULARY
from app.guard.toxicity import Toxicity

_WORD = re.compile(r"[a-z]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}[ :]?){8,}")
_SPACED = re.compile(r"(?<![a-z])[a-z](?:[ .\-_*|,/]{1,3}[a-z](?![a-z])){3,}")
_MARK = re.compile(r"[.\-_*|,/]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+")
_SEPARATORS = re.compile(r"[ .\-_*|,/]{2,}|/")
_LEET_RUN = re.compile(r"[a-z0-9@$!|+]+")
_LEET_SIGN = re.compile(r"[0-9@$!|+]")
_LEET = str.maketrans("013457@$!|+", "oieastasiit")
_LEET_L = str.maketrans("1!|", "lll")

_DETERMINERS = frozenset("a an the my your his her our their this these some any".split())  # noqa: SIM905
_LINKS = frozenset("of to in for on with at by from into about and or is are was make write".split())  # noqa: SIM905
_QUESTIONS = frozenset("how what why when where who which".split())  # noqa: SIM905
_AUXILIARIES = frozenset("do does did can could is are was were to should would will much many".split())  # noqa: SIM905
_IN_ORDER = ((_LINKS, _DETERMINERS), (_QUESTIONS, _AUXILIARIES))
"""What stands before what, and all but never behind it."""

_FIRST = _QUESTIONS | frozenset("please write give tell explain create describe make help is are do does can".split())  # noqa: SIM905
"""What people begin with when they ask for something."""

_LETTERS = string.ascii_lowercase
_ROT13 = str.maketrans(_LETTERS, _LETTERS[13:] + _LETTERS[:13])

_WORDS = COMMON | VOCABULARY | {word for word in Toxicity.shipped().words if len(word) > 3 and word.isalpha()}
"""What reads as English; of the toxicity channel's 15,000 words not the short ones, which any letters make."""

_LONGEST_WORD = 14
_LONGEST_RUN = 2000
_ENOUGH = 3
"""So many words must appear that were none before."""


def readable(text: str) -> bool:
    """Whether a decoded text is made of words."""
    words = _WORD.findall(text.lower())
    known = sum(word in _WORDS for word in words)
    return known >= 2 and 3 * known >= len(words)


def from_base64(text: str) -> str:
    """What the base64 runs of `text` say, in any of the two alphabets."""
    found = (_bytes_of(run.replace("-", "+").replace("_", "/")) for run in _BASE64.findall(text))
    return "\n".join(line for line in found if readable(line))


def _bytes_of(run: str) -> str:
    run = run.rstrip("=")
    run = run[: len(run) - 1] if len(run) % 4 == 1 else run
    try:
        return binascii.a2b_base64(run + "=" * (-len(run) % 4)).decode("utf-8", "ignore")
    except binascii.Error:
        return ""


def from_hex(text: str) -> str:
    """What the runs of hexadecimal bytes of `text` say."""
    runs = ("".join(char for char in run if char not in " :") for run in _HEX.findall(text))
    found = (bytes.fromhex(run).decode("utf-8", "ignore") for run in runs)
    return "\n".join(line for line in found if readable(line))


def from_rot13(text: str) -> str:
    """`text` (plain) turned by 13 letters, if that makes words of it."""
    turned = text.translate(_ROT13)
    return turned if _new_words(text, turned) >= _ENOUGH else ""


def from_reversed(text: str) -> tuple[str, ...]:
    """`text` (plain) read backwards, if that makes words of it: as a whole, or word by word, or both where in doubt."""
    words = _WORD.findall(text)
    backwards = [word[::-1] for word in words]
    gained = sum(new in _WORDS and old not in _WORDS for old, new in zip(words, backwards, strict=True))
    if gained < _ENOUGH:
        return ()
    order = _order(backwards)
    return ((text[::-1],) if order <= 0 else ()) + ((" ".join(backwards),) if order >= 0 else ())


def _order(words: list[str]) -> int:
    """Above 0 where English words stand in their order ("of the", "how do"), below where it is turned ("the of").

    Where no two words tell, the first and the last one do.
    """
    pairs = sum(
        (first in before and second in after) - (first in after and second in before)
        for first, second in itertools.pairwise(words)
        for before, after in _IN_ORDER
    )
    return pairs or (words[0] in _FIRST) - (words[-1] in _FIRST)


def _new_words(old: str, new: str) -> int:
    pairs = zip(_WORD.findall(old), _WORD.findall(new), strict=True)
    return sum(len(after) > 1 and after in _WORDS and before not in _WORDS for before, after in pairs)


def unspaced(text: str) -> str:
    """`text` (plain) with letters joined that stood alone ("b o m b"), if there are any."""
    joined = _SPACED.sub(lambda run: _joined(run.group()), text)
    return joined if joined != text else ""


def unbroken(text: str) -> str:
    """`text` (plain) without control characters, which no screen shows, if there are any ("bo\\x07mb")."""
    joined = _CONTROLS.sub("", text)
    return joined if joined != text else ""


def _joined(run: str) -> str:
    marks, spaces = len(_MARK.findall(run)), run.count(" ")
    if marks >= spaces > 0:  # "h.o.w t.o": what stands between letters is no space, so spaces end words
        return " ".join("".join(_WORD.findall(word)) for word in run.split())
    words = ["".join(_WORD.findall(part)) for part in _SEPARATORS.split(run)]
    return " ".join(segmented(word) for word in words) if len(words) == 1 else " ".join(words)


def segmented(letters: str) -> str:
    """Word borders put into `letters` so that as few as possible belong to no known word; linear in its length."""
    letters = letters[:_LONGEST_RUN]
    best: list[tuple[int, int]] = [(0, 0)]  # unknown letters plus words so far, and the start of the last word
    for end in range(1, len(letters) + 1):
        starts = range(max(0, end - _LONGEST_WORD), end)
        unknown = (best[end - 1][0] + 2 * _LONGEST_WORD, end - 1)
        best.append(min([unknown, *((best[start][0] + 1, start) for start in starts if _known(letters[start:end]))]))
    words: list[str] = []
    end = len(letters)
    while end:
        start = best[end][1]
        words.append(letters[start:end])
        end = start
    return " ".join(reversed(words))


def _known(word: str) -> bool:
    if len(word) == 1:
        return word in "ai"
    return word in _WORDS


def unleeted(text: str) -> tuple[str, ...]:
    """`text` (plain) with digits and signs in words read as letters, 1 as i and as l; nothing where there are none."""
    if not _LEET_SIGN.search(text) or not any(map(_is_leet, _LEET_RUN.findall(text))):
        return ()
    as_i, as_l = _as_letters(text), _as_letters(text.translate(_LEET_L))
    return (as_i,) if as_l == as_i else (as_i, as_l)


def _as_letters(text: str) -> str:
    return _LEET_RUN.sub(lambda run: run.group().rstrip("!").translate(_LEET), text)


def _is_leet(run: str) -> bool:
    core = run.rstrip("!")
    return _LEET_SIGN.search(core) is not None and _WORD.search(core) is not None
