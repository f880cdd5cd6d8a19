"""Cuts JSON into the objects at its top, so that one broken or oversized chat costs none of the others.

Takes an array of objects, one object, or objects one after another (JSON lines). Only quotes and brackets are looked
at; each object is parsed by itself afterwards, which bounds depth and memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from app.documents.chats.limits import MOST_CHAT_BYTES, MOST_DEPTH
from app.i18n import QT_TR_NOOP

DAMAGED = QT_TR_NOOP("a chat is damaged")
_SIGN = re.compile(rb'["\[\]{}]')
_STRING_REST = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_BETWEEN = re.compile(rb"[\s,]*+")
_BOM = b"\xef\xbb\xbf"


class BrokenError(ValueError):
    """From here on the file makes no sense; its text names what, never what was read."""


def objects(data: bytes) -> Iterator[dict[str, Any] | BrokenError]:
    """Every object at the top, or what is wrong with it, in order.

    Raises:
        BrokenError: the rest can't be told apart into objects.
    """
    at = len(_BOM) if data.startswith(_BOM) else 0
    at = _skip(data, at)
    within = data[at : at + 1] == b"["
    at += within
    while (at := _skip(data, at)) < len(data):
        sign = data[at : at + 1]
        if sign == b"]" and within:
            return
        if sign != b"{":
            raise BrokenError(QT_TR_NOOP("it is no list of chats"))
        end, depth = _end(data, at)
        yield _parsed(data, at, end, depth)
        at = end
    if within:
        raise BrokenError(QT_TR_NOOP("it ends in the middle"))


def _skip(data: bytes, at: int) -> int:
    found = _BETWEEN.match(data, at)
    return found.end() if found else at


def _end(data: bytes, start: int) -> tuple[int, int]:
    """Where the object that begins at `start` is over, and how deep it is nested."""
    at, depth, deepest = start, 0, 0
    while (sign := _SIGN.search(data, at)) is not None:
        at = sign.end()
        match sign.group():
            case b'"':
                rest = _STRING_REST.match(data, at)
                if rest is None:
                    break
                at = rest.end()
            case b"{" | b"[":
                depth += 1
                deepest = max(deepest, depth)
            case _:
                depth -= 1
                if depth == 0:
                    return at, deepest
    raise BrokenError(QT_TR_NOOP("it ends in the middle"))


def _parsed(data: bytes, start: int, end: int, depth: int) -> dict[str, Any] | BrokenError:
    if end - start > MOST_CHAT_BYTES:
        return BrokenError(QT_TR_NOOP("a chat is too large"))
    if depth > MOST_DEPTH:
        return BrokenError(QT_TR_NOOP("a chat is nested too deeply"))
    try:
        value = json.loads(data[start:end].decode("utf-8", "replace"))
    except ValueError:  # its text would quote what was read
        return BrokenError(DAMAGED)
    return value if isinstance(value, dict) else BrokenError(DAMAGED)
