"""The lowest layer of the pipe: length-prefixed frames, cut out of a stream of bytes without trusting it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

VERSION = 1
HEADER = struct.Struct("<BBII")
"""Version, kind, request id, length of the payload in bytes; little endian."""

JSON_LIMIT = 8 * 2**20
RAW_LIMIT = 256 * 2**20
BACKLOG_LIMIT = 8 * 2**20
"""How many bytes behind an unread frame may wait in memory."""


class ProtocolError(ValueError):
    """The other side of the pipe sent what no healthy process sends. Never holds what was sent."""


class Kind(IntEnum):
    """What a payload is."""

    JSON = 1
    RAW = 2


_LIMITS = {Kind.JSON: JSON_LIMIT, Kind.RAW: RAW_LIMIT}


@dataclass(frozen=True, slots=True)
class Frame:
    """One message on the pipe; `request_id` says which request it belongs to (unsigned, 32 bits)."""

    kind: Kind
    request_id: int
    payload: bytes

    def encode(self) -> bytes:
        """Header and payload.

        Raises:
            ProtocolError: the payload is longer than its kind allows.
        """
        if len(self.payload) > _LIMITS[self.kind]:
            raise ProtocolError("a message is too long for the pipe")
        return HEADER.pack(VERSION, self.kind, self.request_id, len(self.payload)) + self.payload


class FrameReader:
    """Collects bytes as they come and hands out whole frames. Memory is bounded by one frame and the backlog limit."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, untrusted_data: bytes) -> None:
        """Take more bytes.

        Raises:
            ProtocolError: the header at the front makes no sense, or more lies behind it than may wait.
        """
        self._buffer += untrusted_data
        header = self._header()
        waiting = len(self._buffer) - (HEADER.size + header[2] if header else 0)
        if waiting > BACKLOG_LIMIT:
            raise ProtocolError("the other side sends faster than it is read")

    def next(self) -> Frame | None:
        """The next whole frame, None where more bytes are needed.

        Raises:
            ProtocolError: the header at the front makes no sense.
        """
        header = self._header()
        if header is None:
            return None
        kind, request_id, length = header
        end = HEADER.size + length
        if len(self._buffer) < end:
            return None
        payload = bytes(memoryview(self._buffer)[HEADER.size : end])
        del self._buffer[:end]
        return Frame(kind, request_id, payload)

    def _header(self) -> tuple[Kind, int, int] | None:
        if len(self._buffer) < HEADER.size:
            return None
        version, kind, request_id, length = HEADER.unpack_from(self._buffer)
        if version != VERSION:
            raise ProtocolError("unknown protocol version")
        if kind not in _LIMITS:
            raise ProtocolError("unknown kind of frame")
        if length > _LIMITS[Kind(kind)]:
            raise ProtocolError("a frame is longer than allowed")
        return Kind(kind), request_id, length
