"""Which language a text is in: rules and classifier read English, and what they cannot read is said.

py3langid tells the languages apart. It always names one, so what is no prose is taken out first, and a text that still
does not tell counts as read.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "und"
READ = frozenset({"en", UNKNOWN})
"""Languages that the guard is not blind to; a text too short to tell counts as read."""

_SAMPLE = 1500
_SURE, _VERY_SURE = 0.45, 0.75
_FEWEST_WORDS = 2
_ENGLISH_WORDS, _ENGLISH_SHARE = 2, 0.2
_SCRIPT_WEIGHT = 2
"""A letter of another script counts for so many Latin ones: it carries more, and names of things stay Latin."""

_NO_PROSE = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`"  # code
    r"|\b(?:https?://|www\.)\S+|\S+@\S+"
    r"|[\"“«„][^\"“”«»„\n]{1,200}[\"”»“]"  # quotations
    r"|\\\w+|\S*[_=<>{}()\[\];|^\\/]\S*"  # formulas, paths, what is left of code
    r"|(?<![\u0370-\u03ff])[\u0370-\u03ff](?![\u0370-\u03ff])",  # a Greek letter alone is a symbol
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_TEXT = (
    "the of and that it you with how what why who this are please can could would should your from they their there "
    "which explain give tell does about when where for in is was my to did by write"
)
_ENGLISH = frozenset(_ENGLISH_TEXT.split())
_CODES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gu ha he hi hr ht hu hy id is it ja ka kk km "
    "kn ko ku ky la lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur "
    "uz vi yo zh zu"
)
_LANGUAGES = frozenset(_CODES.split())
"""Those with many speakers: small relatives of large languages only blur what is short."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that most of the text is in, "und" where it does not tell.

    A long text is judged by its two ends, and is in the language of the one that the guard does not read.
    """
    if len(text) <= 2 * _SAMPLE:
        return _language(text)
    begin, end = _language(text[:_SAMPLE]), _language(text[-_SAMPLE:])
    return end if begin in READ and end != UNKNOWN else begin


def _language(sample: str) -> str:
    prose = _NO_PROSE.sub(" ", sample)
    latin, others = _letters(prose)
    if _SCRIPT_WEIGHT * others > latin:
        return _likeliest("".join(char for char in prose if not _is_latin(char)))[0]
    words = _WORD.findall(prose.lower() if prose.isupper() else prose)
    plain = sum(word[0].islower() for word in words)
    if plain < _FEWEST_WORDS:
        return UNKNOWN  # a word or two, or names
    english = sum(word.lower() in _ENGLISH for word in words)
    if english >= _ENGLISH_WORDS and english >= _ENGLISH_SHARE * len(words):
        return "en"
    language, chance = _likeliest(" ".join(words))
    return language if chance >= (_SURE if plain > _FEWEST_WORDS else _VERY_SURE) else UNKNOWN


def _letters(text: str) -> tuple[int, int]:
    """How many letters are Latin, and how many are of other scripts."""
    letters = [char for char in text if char.isalpha()]
    latin = sum(map(_is_latin, letters))
    return latin, len(letters) - latin


def _is_latin(char: str) -> bool:
    if char < "\u0250":
        return char.isalpha()
    return char.isalpha() and unicodedata.name(char, "").startswith("LATIN")


def _likeliest(text: str) -> tuple[str, float]:
    language, chance = _identifier().classify(text)
    return str(language), float(chance)


@cache
def _identifier() -> LanguageIdentifier:
    """The table of character sequences, without the columns of the languages that are left out."""
    import numpy
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
    from py3langid.modelio import load_model

    weights, priors, languages, steps, rows, found = load_model(MODEL_DIR / MODEL_FILE)
    kept = [at for at, language in enumerate(languages) if language in _LANGUAGES]
    return LanguageIdentifier(
        numpy.ascontiguousarray(weights[:, kept]),
        priors[kept],
        [languages[at] for at in kept],
        steps,
        found,
        norm_probs=True,
        tk_row=rows,
    )
