"""As much of JSON Schema (draft 2020-12) as the catalog's schema uses; an unknown keyword is an error, not a pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_WORDS = {"$schema", "$defs", "title", "description"}


def problems(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "") -> Iterator[str]:
    """What is wrong with `value`, with its place."""
    for word, wanted in schema.items():
        if word not in _WORDS:
            yield from _RULES[word](value, wanted, schema, root, at)


def _reference(value: Any, wanted: str, _schema: Any, root: dict[str, Any], at: str) -> Iterator[str]:
    yield from problems(value, root["$defs"][wanted.removeprefix("#/$defs/")], root, at)


def _type(value: Any, wanted: str, _schema: Any, _root: Any, at: str) -> Iterator[str]:
    if not isinstance(value, _TYPES[wanted]) or (isinstance(value, bool) and wanted != "boolean"):
        yield f"{at}: not of type {wanted}"


def _properties(value: Any, wanted: dict[str, Any], schema: dict[str, Any], root: Any, at: str) -> Iterator[str]:
    for name, item in value.items():
        if name in wanted:
            yield from problems(item, wanted[name], root, f"{at}/{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{at}: {name} is unknown"


def _items(value: Any, wanted: dict[str, Any], _schema: Any, root: Any, at: str) -> Iterator[str]:
    for number, item in enumerate(value):
        yield from problems(item, wanted, root, f"{at}/{number}")


def _any_of(value: Any, wanted: list[dict[str, Any]], _schema: Any, root: Any, at: str) -> Iterator[str]:
    if all(any(True for _ in problems(value, option, root, at)) for option in wanted):
        yield f"{at}: fits none of the options"


def _simple(complains: Any) -> Any:
    def rule(value: Any, wanted: Any, _schema: Any, _root: Any, at: str) -> Iterator[str]:
        if complains(value, wanted):
            yield f"{at}: {value!r} against {wanted!r}"

    return rule


_RULES: dict[str, Any] = {
    "$ref": _reference,
    "type": _type,
    "properties": _properties,
    "items": _items,
    "anyOf": _any_of,
    "additionalProperties": _simple(lambda _value, wanted: wanted is not False),
    "required": _simple(lambda value, wanted: not set(wanted) <= set(value)),
    "const": _simple(lambda value, wanted: value != wanted),
    "enum": _simple(lambda value, wanted: value not in wanted),
    "pattern": _simple(lambda value, wanted: not re.search(wanted, value)),
    "minLength": _simple(lambda value, wanted: len(value) < wanted),
    "minItems": _simple(lambda value, wanted: len(value) < wanted),
    "minimum": _simple(lambda value, wanted: value < wanted),
}
