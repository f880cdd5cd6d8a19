"""Reading fields of untrusted JSON objects: the wrong type is the same as nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from math import isfinite
from typing import Any

_SECONDS_END = 253_000_000_000.0
"""The year 9987. What is larger counts in milli-, micro- or nanoseconds."""
EPOCH = datetime.fromtimestamp(0, UTC)


def mapping(value: object, name: str = "") -> dict[str, Any]:
    """An object, or the one in the field `name`; empty where there is none."""
    found = value.get(name) if name and isinstance(value, dict) else value
    return found if isinstance(found, dict) else {}


def items(value: object, name: str = "") -> list[Any]:
    """A list, or the one in the field `name`; empty where there is none."""
    found = value.get(name) if name and isinstance(value, dict) else value
    return found if isinstance(found, list) else []


def text(value: object, *names: str) -> str:
    """The first of the fields that holds a string that is not empty."""
    for name in names:
        found = value.get(name) if isinstance(value, dict) else None
        if isinstance(found, str) and found:
            return found
    return ""


def key(value: object, *names: str) -> str:
    """An id: a string, or a number as one."""
    for name in names:
        found = value.get(name) if isinstance(value, dict) else None
        if isinstance(found, str) and found:
            return found[:200]
        if isinstance(found, int) and not isinstance(found, bool) and abs(found) < 10**18:
            return str(found)
    return ""


def number(value: object, name: str) -> float | None:
    """A finite number."""
    found = value.get(name) if isinstance(value, dict) else None
    if not isinstance(found, int | float) or isinstance(found, bool):
        return None
    return float(found) if abs(found) < 10**20 and isfinite(found) else None


def when(value: object, *names: str) -> datetime | None:
    """A time: seconds, milli-, micro- or nanoseconds since 1970, or ISO 8601; None where it makes no sense."""
    for name in names:
        seconds = number(value, name)
        if seconds is None:
            written = text(value, name)
            found = _iso(written) if written else None
        else:
            found = _since_epoch(seconds)
        if found is not None:
            return found
    return None


def _since_epoch(seconds: float) -> datetime | None:
    while seconds >= _SECONDS_END / 100:  # 2.53e9 is the year 2050
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None


def _iso(written: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(written[:40])
    except ValueError:
        return None
    found = found.replace(tzinfo=UTC) if found.tzinfo is None else found
    return max(found.astimezone(UTC), EPOCH) if 1969 < found.year < 9999 else None
