"""Sentences across a pipe: the English and what it was made of, so that the window can say it in its language."""

from __future__ import annotations

from typing import Any

from app.i18n import Words

_MADE_OF = ("source", "comment", "number", "values")
_MOST_VALUES = 16
_DEEPEST = 4


def crossing(value: Any) -> Any:  # noqa: ANN401 - what JSON may hold
    """`value` for JSON; of its sentences, those with values in them become objects."""
    if isinstance(value, Words):
        return _as_object(value) if value.values or value.number >= 0 else str(value)
    if isinstance(value, dict):
        return {key: crossing(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [crossing(item) for item in value]
    return value


def words_from(untrusted_value: object, depth: int = _DEEPEST) -> Words:
    """The sentence that an object off a pipe stands for.

    Raises:
        ValueError: it stands for none.
    """
    if not isinstance(untrusted_value, dict) or set(untrusted_value) != {"text", *_MADE_OF} or depth < 1:
        raise ValueError("no sentence")
    text, source, comment, number, values = (untrusted_value[name] for name in ("text", *_MADE_OF))
    if not all(isinstance(item, str) for item in (text, source, comment)) or type(number) is not int:
        raise ValueError("no sentence")
    if not isinstance(values, dict) or len(values) > _MOST_VALUES or abs(number) > 2**53:
        raise ValueError("no sentence")
    return Words(text, source, comment, number, {name: _value(item, depth) for name, item in values.items()})


def _as_object(words: Words) -> dict[str, Any]:
    values = {name: _plain(value) for name, value in words.values.items()}
    return {"text": str(words), **{name: getattr(words, name) for name in _MADE_OF}, "values": values}


def _plain(value: object) -> object:
    """A value is a number, a name that stays as it is, or itself a sentence to be translated."""
    if isinstance(value, Words):
        return _as_object(value)
    return value if isinstance(value, int | float) else str(value)


def _value(untrusted_value: object, depth: int) -> object:
    if isinstance(untrusted_value, dict):
        return words_from(untrusted_value, depth - 1)
    if isinstance(untrusted_value, str | int | float):
        return untrusted_value
    raise ValueError("no value of a sentence")
