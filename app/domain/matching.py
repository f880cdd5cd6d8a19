"""What a person typed to find something, as terms, and as a pattern that finds them in a text.

Case and accents do not count. A word matches at the beginning of words, a phrase in quotation marks matches whole
words, and characters of scripts that put no spaces between words match anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U000323af"
)
"""Scripts written without spaces, as ranges of a regular expression's class: Thai and its neighbours, kana, Han."""

LONGEST_QUERY = 200
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»「」『』＂", '"'))
_PIECES = re.compile(r'"([^"]*)"?|([^\s"]+)')
_ATOMS = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+|\W+")
_MARKS = "[\u0300-\u036f]*"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or, where it was quoted, a phrase; `whole` says that its last word ends there."""

    text: str
    whole: bool = False


def terms(query: str) -> tuple[Term, ...]:
    """The terms of a query, all of which have to be found; what has neither letters nor digits is left out."""
    found = []
    for phrase, word in _PIECES.findall(query[:LONGEST_QUERY].translate(_QUOTES)):
        text = unicodedata.normalize("NFC", (phrase or word).strip())
        if any(character.isalnum() for character in text):
            found.append(Term(text, whole=bool(phrase)))
    return tuple(found)


def pattern(found: tuple[Term, ...]) -> re.Pattern[str]:
    """What finds any of the terms in a text; nothing where there is none."""
    bodies = sorted((_body(term) for term in found), key=len, reverse=True)
    return re.compile("|".join(bodies) or r"(?!)", re.IGNORECASE)


def literal(query: str) -> re.Pattern[str]:
    """What finds `query` as it is typed, anywhere in a text; any white space stands for any other."""
    pieces = [_letters(piece) for piece in unicodedata.normalize("NFC", query[:LONGEST_QUERY]).split()]
    return re.compile(r"\s+".join(pieces) or r"(?!)", re.IGNORECASE)


def is_unspaced(character: str) -> bool:
    """Whether the character belongs to a script without spaces between words."""
    return re.match(rf"[{UNSPACED}]", character) is not None


def _body(term: Term) -> str:
    atoms = [atom for atom in _ATOMS.findall(term.text) if any(character.isalnum() for character in atom)]
    body = r"[\W_]*".join(_letters(atom) for atom in atoms)
    start = "" if is_unspaced(atoms[0]) else rf"(?<![^\W_{UNSPACED}])"
    end = rf"(?![^\W_{UNSPACED}])" if term.whole and not is_unspaced(atoms[-1]) else ""
    return start + body + end


def _letters(text: str) -> str:
    return "".join(_letter(character) for character in text)


def _letter(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].lower()
    known = _variants().get(base)
    if known is not None:
        return f"[{re.escape(base)}{known}]{_MARKS}"
    return re.escape(character)


@cache
def _variants() -> dict[str, str]:
    """Letters with accents, by the lower-case letter that is left without."""
    found: dict[str, str] = {chr(code): "" for code in range(ord("a"), ord("z") + 1)}
    for code in range(0xC0, 0x2000):
        apart = unicodedata.normalize("NFD", chr(code))
        base = apart[0].lower()
        if len(apart) > 1 and all(unicodedata.combining(accent) for accent in apart[1:]):
            found[base] = found.get(base, "") + chr(code)
    return found
