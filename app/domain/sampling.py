"""What may be said about how the next token is chosen: the ranges of all values, and which of several wishes counts."""

from __future__ import annotations

from dataclasses import fields
from math import isfinite
from typing import Any

from app.domain.requests import Sampling

RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0, 2),
    "top_p": (0, 1),
    "top_k": (0, 1000),
    "min_p": (0, 1),
    "repeat_penalty": (1, 2),
    "presence_penalty": (-2, 2),
    "frequency_penalty": (-2, 2),
    "seed": (0, 2**32 - 2),  # llama.cpp takes the largest number of 32 bits for "by chance"
}
WHOLE = frozenset({"top_k", "seed"})
MOST_TOKENS = 1_000_000
"""No limit of an answer or its reasoning can be larger."""


def first_given(*wishes: Sampling) -> Sampling:
    """One value for each setting: the first that is given."""
    values: dict[str, Any] = {}
    for field in fields(Sampling):
        given = (getattr(wish, field.name) for wish in wishes)
        values[field.name] = next((value for value in given if value is not None), None)
    return Sampling(**values)


def within_ranges(wish: Sampling) -> Sampling:
    """The same with every value brought into its range; what is no number counts as not given."""
    values: dict[str, Any] = {field.name: _within(field.name, getattr(wish, field.name)) for field in fields(Sampling)}
    return Sampling(**values)


def _within(name: str, value: float | None) -> float | None:
    if value is None or not isfinite(value):
        return None
    least, most = RANGES[name]
    bounded = min(max(value, least), most)
    return int(bounded) if name in WHOLE else bounded
