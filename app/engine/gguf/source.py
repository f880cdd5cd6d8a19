"""The bytes of a GGUF header, read in pieces and never further than allowed."""

from __future__ import annotations

import struct
from collections.abc import Collection
from typing import BinaryIO

from app.engine.gguf import refusals
from app.i18n import tr

METADATA_LIMIT = 256 * 2**20
"""Bytes before the first tensor. The largest published headers have 20 MiB."""

_WINDOW = 2**20
_LENGTH = struct.Struct("<Q")
_STRINGS_LIMIT = 8 * 2**20
"""Strings in all arrays of a file. The largest published vocabularies have a million, merges included."""


class Source:
    """A file from its beginning, little endian. `size` is what the file system says, in bytes.

    Every method raises KnownError where the file ends too early or goes beyond a limit.
    """

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size
        self._end = min(size, METADATA_LIMIT)
        self._window = b""
        self._start = 0
        self._at = 0
        self._strings = _STRINGS_LIMIT

    @property
    def position(self) -> int:
        """How many bytes lie behind."""
        return self._start + self._at

    def take(self, count: int) -> bytes:
        """The next `count` bytes, at most a mebibyte."""
        if count > len(self._window) - self._at:
            self._refill(count)
        piece = self._window[self._at : self._at + count]
        self._at += count
        return piece

    def skip(self, count: int) -> None:
        """Leave `count` bytes out, without reading them."""
        if count > self._end - self.position:
            raise self._ended()
        self._at += count

    def number(self, layout: struct.Struct) -> int | float | bool:
        """One number."""
        (value,) = layout.unpack(self.take(layout.size))
        return value  # type: ignore[no-any-return]

    def length(self) -> int:
        """An unsigned number of 64 bits: a length or a count."""
        (value,) = _LENGTH.unpack(self.take(_LENGTH.size))
        return int(value)

    def text(self, longest: int, what: str) -> bytes:
        """A string that may have `longest` bytes."""
        if (length := self.length()) > longest:
            raise refusals.damaged(tr("{what} is {length:,} bytes long").format(what=tr(what), length=length))
        return self.take(length)

    def beginning(self, longest: int) -> bytes:
        """The first `longest` bytes of a string; the rest is left out."""
        length = self.length()
        piece = self.take(min(length, longest))
        self.skip(length - len(piece))
        return piece

    def find_strings(self, count: int, wanted: Collection[bytes]) -> dict[bytes, int]:
        """Walk over an array of strings; where in it those of `wanted` stand (the last place of each)."""
        self._strings -= count
        if self._strings < 0:
            raise refusals.damaged(tr("it has lists with {count:,} texts").format(count=count))
        found: dict[bytes, int] = {}
        lengths = {len(text) for text in wanted}
        at, window = self._at, self._window  # plain names: this loop runs half a million times for one file
        last = len(window) - _LENGTH.size
        for index in range(count):
            if at > last:
                at, window = self._refilled(at, _LENGTH.size)
                last = len(window) - _LENGTH.size
            (length,) = _LENGTH.unpack_from(window, at)
            at += _LENGTH.size
            if length in lengths:
                if at + length > len(window):
                    at, window = self._refilled(at, length)
                    last = len(window) - _LENGTH.size
                if (text := window[at : at + length]) in wanted:
                    found[text] = index
            at += length
        self._at = at
        self.skip(0)
        return found

    def at(self, position: int, count: int) -> bytes:
        """`count` bytes from another place that was passed already; the reading goes on where it was."""
        self._file.seek(position)
        piece = self._file.read(count)
        if len(piece) < count:
            raise self._ended()
        return piece

    def _refilled(self, at: int, count: int) -> tuple[int, bytes]:
        self._at = at
        self._refill(count)
        return self._at, self._window

    def _refill(self, count: int) -> None:
        position = self.position
        if count > self._end - position:
            raise self._ended()
        self._file.seek(position)
        self._window = self._file.read(max(count, min(_WINDOW, self._end - position)))
        self._start, self._at = position, 0
        if len(self._window) < count:
            raise self._ended()

    def _ended(self) -> Exception:
        if self._end < self.size:
            return refusals.damaged(tr("its description goes beyond {limit} MiB").format(limit=METADATA_LIMIT >> 20))
        return refusals.cut_short(self.size)
