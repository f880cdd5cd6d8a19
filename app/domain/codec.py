"""Frozen dataclasses to JSON objects and back, every field type-checked on the way in."""

from __future__ import annotations

import dataclasses
import json
import types
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from app.domain.told import crossing, words_from

Value = TypeVar("Value")


def to_json(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """A dataclass as a JSON object; nested ones, tuples and dicts included."""
    return dataclasses.asdict(value)


def from_json(kind: type[Value], untrusted_value: object) -> Value:
    """Make a dataclass of an object off the pipe.

    Raises:
        ValueError: not an object, an unknown or missing field, or a field of another type than the class declares.
    """
    if not isinstance(untrusted_value, dict):
        raise ValueError("a JSON object was expected")
    hints = get_type_hints(kind)
    if set(untrusted_value) - set(hints):
        raise ValueError("unknown field")
    fields = {name: _checked(item, hints[name]) for name, item in untrusted_value.items()}
    try:
        return kind(**fields)
    except TypeError as error:
        raise ValueError("missing field") from error


def dump(value: dict[str, Any]) -> bytes:
    """An object as UTF-8 JSON for a pipe (told.py). Lone surrogates, which a paste can bring, become question marks."""
    plain = crossing(value)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8", "replace")


def loads(untrusted_payload: bytes) -> object:
    """A JSON value: valid UTF-8, finite numbers.

    Raises:
        ValueError: anything else.
    """
    try:
        return json.loads(untrusted_payload.decode("utf-8"), parse_float=_finite, parse_constant=_refused)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def parse(untrusted_payload: bytes) -> dict[str, Any]:
    """A JSON object off the pipe: valid UTF-8, finite numbers, no lone surrogates.

    Raises:
        ValueError: anything else.
    """
    value = loads(untrusted_payload)
    if not isinstance(value, dict):
        raise ValueError("a JSON object was expected")
    if b"\\ud" in untrusted_payload.lower():
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def _finite(number: str) -> float:
    value = float(number)
    if not isfinite(value):
        raise ValueError("a number is too large")
    return value


def _refused(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _checked(value: object, hint: Any) -> Any:  # noqa: ANN401
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return (
            None if value is None else _checked(value, next(item for item in get_args(hint) if item is not type(None)))
        )
    if origin is tuple:
        return tuple(_checked(item, get_args(hint)[0]) for item in _instance(value, list))
    if origin is dict:
        return {key: _checked(item, get_args(hint)[1]) for key, item in _instance(value, dict).items()}
    if dataclasses.is_dataclass(hint):
        return from_json(hint, value) if isinstance(hint, type) else None
    if issubclass(hint, StrEnum):
        return hint(_instance(value, str))
    return _scalar(value, hint)


def _scalar(value: object, hint: type[Any]) -> Any:  # noqa: ANN401
    if hint is str and isinstance(value, dict):
        return words_from(value)
    if isinstance(value, bool) and hint is not bool:
        raise ValueError("wrong type of a field")
    if hint is float and isinstance(value, int):
        return float(value)
    return _instance(value, hint)


def _instance(value: object, kind: type[Value]) -> Value:
    if not isinstance(value, kind):
        raise ValueError("wrong type of a field")
    return value
