"""The first half of a header: keys and values, of which only what is asked for later is kept."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.engine.gguf import refusals
from app.engine.gguf.source import Source
from app.engine.gguf.words import shown
from app.i18n import QT_TR_NOOP, tr

Value = bytes | int | float | bool | tuple[int, ...]

TOKENS = "tokenizer.ggml.tokens"
TOKEN_TYPES = "tokenizer.ggml.token_type"  # noqa: S105 - no secret
TEMPLATE = "tokenizer.chat_template"

_CODES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_NUMBERS = {number: struct.Struct(f"<{code}") for number, code in _CODES.items()}
_WHOLE = frozenset({0, 1, 2, 3, 4, 5, 10, 11})
_STRING, _ARRAY = 8, 9

_MOST_KEYS = 16_384
_LONGEST_KEY = 1024
_LONGEST_TEXT = 1024
_LONGEST_TEMPLATE = 65_535
_LONGEST_LIST = 4096
"""Numbers of a list that are kept: one a layer is the most that is needed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the numbers of an array lie in the file: to look one up later."""

    position: int
    count: int
    layout: struct.Struct


@dataclass(slots=True)
class Metadata:
    """What was found. `marks` tells the place in the vocabulary of the tokens that were looked for."""

    values: dict[str, Value] = field(default_factory=dict)
    tokens: int = 0
    marks: dict[bytes, int] = field(default_factory=dict)
    token_types: Place | None = None


def read_metadata(source: Source, count: int, marks: frozenset[bytes]) -> Metadata:
    """Read `count` pairs; look for `marks` among the tokens.

    Raises:
        KnownError: a limit, a type, a length or a duplicate.
    """
    if count > _MOST_KEYS:
        raise refusals.damaged(tr("it has {count:,} entries").format(count=count))
    found = Metadata()
    seen: set[bytes] = set()
    for _ in range(count):
        key = source.text(_LONGEST_KEY, QT_TR_NOOP("the name of an entry"))
        if not key:
            raise refusals.damaged(tr("an entry has no name"))
        if key in seen:
            raise refusals.damaged(tr('"{name}" is there twice').format(name=shown(key)))
        seen.add(key)
        _read_value(source, key.decode("utf-8", "replace"), found, marks)
    return found


def _read_value(source: Source, key: str, found: Metadata, marks: frozenset[bytes]) -> None:
    kind = _kind(source)
    if kind in _NUMBERS:
        found.values[key] = source.number(_NUMBERS[kind])
    elif kind == _STRING:
        found.values[key] = source.beginning(_LONGEST_TEMPLATE if key == TEMPLATE else _LONGEST_TEXT)
    elif kind == _ARRAY:
        _read_array(source, key, found, marks)
    else:
        raise refusals.damaged(tr('"{name}" is of the unknown type {kind}').format(name=shown(key), kind=kind))


def _read_array(source: Source, key: str, found: Metadata, marks: frozenset[bytes]) -> None:
    kind, count = _kind(source), source.length()
    if kind == _STRING:
        places = source.find_strings(count, marks if key == TOKENS else frozenset())
        if key == TOKENS:
            found.tokens, found.marks = count, places
        return
    if kind not in _NUMBERS:
        raise refusals.damaged(tr('"{name}" is a list of the unknown type {kind}').format(name=shown(key), kind=kind))
    layout = _NUMBERS[kind]
    if key == TOKEN_TYPES:
        found.token_types = Place(source.position, count, layout)
    if kind in _WHOLE and count <= _LONGEST_LIST:
        found.values[key] = struct.unpack(f"<{count}{layout.format[-1]}", source.take(count * layout.size))
    else:
        source.skip(count * layout.size)


def _kind(source: Source) -> int:
    return int(source.number(_NUMBERS[4]))


class Facts:
    """Typed access to what was found.

    Every method raises KnownError where the entry is there, but of another type or beyond all sense.
    """

    _MOST = 2**32 - 1

    def __init__(self, values: Mapping[str, Value]) -> None:
        self._values = values

    def text(self, key: str) -> bytes:
        """A text, empty where it is not said."""
        value = self._values.get(key, b"")
        if not isinstance(value, bytes):
            raise refusals.damaged(tr('"{name}" is not a text').format(name=shown(key)))
        return value

    def decimal(self, key: str) -> float:
        """A number with a fraction, 0 where it is not said."""
        value = self._values.get(key, 0.0)
        if not isinstance(value, float):
            raise refusals.damaged(tr('"{name}" is not a decimal number').format(name=shown(key)))
        return value

    def number(self, key: str, default: int = 0) -> int:
        """A whole number; of a list that has one number a layer, the largest."""
        return max(self.numbers(key), default=default)

    def numbers(self, key: str) -> tuple[int, ...]:
        """A whole number or a list of them, as a list; empty where it is not said."""
        value = self._values.get(key, ())
        listed = value if isinstance(value, tuple) else (value,)
        for item in listed:
            if isinstance(item, bool) or not isinstance(item, int) or not 0 <= item <= self._MOST:
                raise refusals.damaged(tr('"{name}" is not a sensible number').format(name=shown(key)))
        return tuple(item for item in listed if isinstance(item, int))

    def has(self, key: str) -> bool:
        """Whether the file says it."""
        return key in self._values
