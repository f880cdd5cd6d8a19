"""Letters that look like Latin ones, and characters that cannot be seen at all."""

from __future__ import annotations

import re
import unicodedata

_PAIRS = (
    # Cyrillic
    "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ьb пn гr "
    # Greek
    "αa βb γy εe ζz ηn ιi κk νv οo ρp σo ςs τt υu χx ωw ϲc ϳj "
    # Latin, Armenian, Cherokee and others
    "ıi ɩi ɑa ɡg ɢg ʀr ʟl ɴn ʜh ʙb ɪi ʏy ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜰf ꜱs "
    "օo սu ցg հh ոn ɾr ʋu ƅb ɕc ɗd ɖd øo đd łl ħh ŧt"
)
_LETTERS = {ord(pair[0]): pair[1] for pair in _PAIRS.split()}
_SIGNS = {0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x0060: "'", 0x201C: '"', 0x201D: '"', 0x2010: "-", 0x2011: "-"}
_ENCLOSED = {start + offset: chr(ord("a") + offset) for start in (0x1F150, 0x1F170, 0x1F1E6) for offset in range(26)}
_LATIN = {**_LETTERS, **_SIGNS, **_ENCLOSED}

_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,7}\U000e007f")
_TAGS = re.compile("[\U000e0020-\U000e007e]+")
_INSIDE_WORD = re.compile(
    "[a-zA-Z][\u00ad\u034f\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+(?=[a-zA-Z])"
)


def hidden_characters(text: str) -> int:
    """How many characters seem to be hidden on purpose: tag characters, and invisible ones inside of words."""
    if text.isascii():
        return 0
    tags = sum(len(found) for found in _TAGS.findall(_FLAG.sub("", text)))
    return tags + sum(len(found) - 1 for found in _INSIDE_WORD.findall(text))


def tag_text(text: str) -> str:
    """What tag characters spell, which no screen shows; empty for ordinary text and flags."""
    if text.isascii():
        return ""
    return " ".join("".join(chr(ord(char) - 0xE0000) for char in found) for found in _TAGS.findall(_FLAG.sub("", text)))


def plain(text: str) -> str:
    """Lower-case Latin as the eye reads it: compatibility forms, look-alikes, accents and hidden characters resolved.

    Combining marks go first: Python sorts long runs of them in quadratic time.
    """
    if text.isascii():
        return text.lower()
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(char for char in text if not _invisible(char)).translate(_LATIN)
    return "".join(" " if unicodedata.category(char) == "So" else char for char in text)  # emoji between words


def _invisible(char: str) -> bool:
    if char < "\x80":
        return False
    return unicodedata.category(char) in ("Mn", "Me", "Cf") or char in "\u115f\u1160\u3164\uffa0"
