"""Which language a text seems to be in: rules and classifier read English, and what they cannot read is said."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

UNKNOWN = "und"
READ = frozenset({"en", UNKNOWN})
"""Languages that the guard is not blind to; a text too short to tell counts as read."""

_SAMPLE = 4000
_ENOUGH = 2
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CYRILLIC": "ru",
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "DEVANAGARI": "hi",
    "THAI": "th",
}
_STOP_WORDS = {
    "en": "the of and to in is that it you for how do what can i my with this are not make please write a me",
    "de": "der die das und ist nicht ich wie ein eine kann mit zu den auf mir mein was für wir du es",
    "fr": "le la les des et est que je comment un une pas pour dans vous mon qui sur avec du ce quel",
    "es": "el los las y es que cómo como un una para por con mi se del qué puedo lo en hacer",
    "it": "il gli e che di come un una per con mi non della sono posso lo si fare perché quale",
    "pt": "o os as e que como um uma para por com meu não do da em posso fazer você é",
    "nl": "de het een en is niet ik hoe van voor met mijn dat je wat kan op zijn maak",
    "pl": "i w nie na się jak to z jest do że czy mogę jaki dla po co mi",
    "vi": "là và của tôi không cách làm một có cho để được như thế nào với những bạn",
    "tr": "ve bir bu nasıl için ne ile mi de da ben çok olarak daha var",
}
_LANGUAGES = {code: frozenset(words.split()) for code, words in _STOP_WORDS.items()}


def language_of(text: str) -> str:
    """The ISO 639-1 code of the likeliest language, "und" where the text does not tell."""
    sample = text[:_SAMPLE]
    letters = Counter(filter(None, map(_script, sample)))
    foreign, count = max(letters.items(), key=lambda item: item[1], default=("", 0))
    if "ja" in letters and foreign == "zh":
        foreign = "ja"
    words = _WORD.findall(sample.lower())
    if count > sum(len(word) for word in words if word.isascii()):
        return foreign
    hits = {code: sum(word in known for word in words) for code, known in _LANGUAGES.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] >= _ENOUGH else UNKNOWN


def _script(char: str) -> str:
    if char < "\u0370":
        return ""
    return _SCRIPTS.get(unicodedata.name(char, "").partition(" ")[0], "")
