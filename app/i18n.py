"""Words that a person reads, in their language.

The text in the code is English and is its own key. `tr` stands around it wherever it is made into a value;
`QT_TR_NOOP` where it only stands in a table, whose reader calls `tr` later. Qt's lupdate finds both (packaging/i18n);
nothing here needs Qt, so that every layer may use it. What has no catalog, like the command line and the child
processes, speaks English; its sentences remember what they were made of (`Words`), and the window says them anew.

Lupdate reads literal text only: fill in values afterwards (`tr("{name} is ready").format(name=...)`), never inside an
f-string, and count with `%n` and a plural in brackets (`tr("%n chat(s)", "", count)`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from string import Formatter
from typing import Any

Catalog = Callable[[str, str, int], str]
"""Text, comment and number (-1: none) to the translation, with the number filled in; empty where there is none."""

ENGLISH = (",", ".")
"""What stands between thousands, and before decimals."""

_catalog: list[Catalog] = []
_language: list[str] = []
_marks: dict[str, str] = {}
_PLURAL = re.compile(r"\((\w+)\)")


class Words(str):
    """A sentence that remembers the English of the code, and the values in it: an ordinary text for everybody else."""

    source: str
    comment: str
    number: int
    values: Mapping[str, object]

    def __new__(
        cls, text: str, source: str, comment: str = "", number: int = -1, values: Mapping[str, object] | None = None
    ) -> Words:
        """`text` as it is read, made of `source`."""
        words = super().__new__(cls, text)
        words.source, words.comment, words.number, words.values = source, comment, number, values or {}
        return words

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return str(self), self.source

    def format(self, *args: object, **values: object) -> Words:
        """The sentence with its values, numbers as the language writes them."""
        return Words(_FILLING.vformat(self, args, values), self.source, self.comment, self.number, values)


class _Filling(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - whatever stands in a sentence
        text = format(value, format_spec)
        return localized(text) if isinstance(value, int | float) else text


_FILLING = _Filling()


def install(catalog: Catalog | None, marks: Sequence[str] = ENGLISH, tag: str = "en") -> None:
    """Translate by `catalog` from now on, with these marks in numbers (see ENGLISH); None: English."""
    _catalog[:] = [catalog] if catalog else []
    _language[:] = [tag]
    _marks.clear()
    _marks.update(zip(ENGLISH, marks, strict=True))


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the person's language; `comment` tells translators apart what is one word in English.

    What another process made of `tr` is said anew, with its values.
    """
    if isinstance(text, Words):
        return _anew(text)
    found = _catalog[0](text, comment, n) if _catalog else ""
    return Words(found or _english(text, n), text, comment, n)


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate knows
    """Mark `text` to be translated where it is used."""
    return text


def language() -> str:
    """The tag of the language that `tr` speaks, for HTML."""
    return _language[0] if _language else "en"


def localized(number: str) -> str:
    """A number that Python wrote, as the language writes it."""
    return "".join(_marks.get(letter, letter) for letter in number)


def _anew(words: Words) -> str:
    """A translation is ours; what it was made of came from a process that may lie, and need not fit."""
    found = _catalog[0](words.source, words.comment, words.number) if _catalog else ""
    if not found:
        return words
    template = Words(found, words.source, words.comment, words.number)
    if not words.values:
        return template
    try:
        return template.format(**{name: _value(value) for name, value in words.values.items()})
    except (LookupError, ValueError, TypeError, OverflowError, AttributeError):
        return words


def _value(value: object) -> object:
    return tr(value) if isinstance(value, Words) else value


def _english(text: str, n: int) -> str:
    if n < 0:
        return text
    return _PLURAL.sub(lambda ending: "" if n == 1 else ending[1], text).replace("%n", f"{n:,}")
