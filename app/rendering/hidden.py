"""Characters that deceive the eye: bidi controls, zero-width and tag characters, control codes (SECURITY row 72).

Model output can hide instructions or reorder code with them (Trojan Source), so the transcript shows them as marks and
what is copied has none of them. Joiners stay where scripts and emoji need them.
"""

from __future__ import annotations

import re

_INVISIBLE = (
    "\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffc\U000e0000-\U000e007f\U000e0100-\U000e01ef"
)
_JOINERS = "\u200c\u200d"
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_LONE_SURROGATES = "\ud800-\udfff"
_ACCENTS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACKED = re.compile(f"([{_ACCENTS}]{{4}})[{_ACCENTS}]+")

_HIDDEN = re.compile(
    f"(?P<invisible>[{_INVISIBLE}]+|(?:(?<=[\x00-\x7f])|^)[{_JOINERS}]+|[{_JOINERS}]+(?=[\x00-\x7f]|$)"
    f"|[{_JOINERS}]{{2,}}|[\ufe00-\ufe0f]{{2,}})"
    f"|(?P<control>[{_CONTROLS}])|(?P<surrogate>[{_LONE_SURROGATES}])"
)


def _mark(match: re.Match[str]) -> str:
    found = match.group()
    if match.lastgroup == "surrogate":
        return "\ufffd"
    if match.lastgroup == "control":
        return chr(0x2400 + ord(found)) if ord(found) < 0x20 else "\ufffd"
    return f"‹U+{ord(found):04X}›" if len(found) == 1 else f"‹{len(found)} hidden characters›"


def reveal(text: str) -> str:
    """The text as it may be shown: every hidden character becomes a visible mark, towers of accents are cut."""
    return _HIDDEN.sub(_mark, _STACKED.sub(r"\1", text))


def without_hidden(text: str) -> str:
    """The text as it may be copied: hidden characters are gone, everything else is as it was."""
    return _HIDDEN.sub(lambda match: "\ufffd" if match.lastgroup == "surrogate" else "", text)
