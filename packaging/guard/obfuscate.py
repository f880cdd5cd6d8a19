"""Ways in which people hide a text from filters, to measure with."""

from __future__ import annotations

import base64
import codecs
from collections.abc import Callable

_LOOKALIKES = str.maketrans("aceiopsxyABCEHKMOPTX", "асеіорѕхуАВСЕНКМОРТХ")
_LEET = str.maketrans("aeiost", "431057")


def _spaced(text: str) -> str:
    return "   ".join(" ".join(word) for word in text.split())


def _fullwidth(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


def _tags(text: str) -> str:
    return "Hello" + "".join(chr(0xE0000 + ord(char)) for char in text if " " <= char <= "~")


def _inside(text: str, mark: str) -> str:
    return " ".join(mark.join(word) for word in text.split())


def _emoji(text: str) -> str:
    return " ".join(f"{word} \N{GRINNING FACE}" if at % 2 else word for at, word in enumerate(text.split()))


def _doubled(text: str) -> str:
    return "".join(char.upper() if at % 2 else char.lower() for at, char in enumerate(text))


OBFUSCATIONS: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "mixed case": _doubled,
    "leet": lambda text: text.translate(_LEET),
    "look-alikes": lambda text: text.translate(_LOOKALIKES),
    "spaced letters": _spaced,
    "dotted letters": lambda text: _inside(text, "."),
    "full width": _fullwidth,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "hex": lambda text: text.encode().hex(),
    "rot13": lambda text: codecs.encode(text, "rot13"),
    "reversed": lambda text: text[::-1],
    "zero width": lambda text: _inside(text, "\N{ZERO WIDTH SPACE}"),
    "soft hyphens": lambda text: _inside(text, "\N{SOFT HYPHEN}"),
    "tag characters": _tags,
    "emoji between": _emoji,
}
