"""Writes GGUF headers by hand, so that they can be wrong in any way; tensor data is left out or zeros."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

from app.domain.models import ModelHeader
from app.engine.gguf.header import read_header

Entry = tuple[str, bytes]


def text(value: str | bytes) -> bytes:
    """A string as it stands in a file."""
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def string(value: str | bytes) -> bytes:
    """A value of the type string."""
    return struct.pack("<I", 8) + text(value)


def u32(value: int) -> bytes:
    """A value of the type uint32."""
    return struct.pack("<II", 4, value)


def numbers(values: Sequence[int]) -> bytes:
    """A list of int32."""
    return struct.pack("<IIQ", 9, 5, len(values)) + struct.pack(f"<{len(values)}i", *values)


def strings(values: Sequence[str]) -> bytes:
    """A list of strings."""
    return struct.pack("<IIQ", 9, 8, len(values)) + b"".join(map(text, values))


def tensor(name: str, shape: Sequence[int], kind: int, offset: int) -> bytes:
    """One row of the tensor table."""
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def gguf(entries: Sequence[Entry], tensors: Sequence[bytes] = (), data: int = 0, version: int = 3) -> bytes:
    """A whole file with `data` bytes of tensor data."""
    head = struct.pack("<4sIQQ", b"GGUF", version, len(tensors), len(entries))
    body = head + b"".join(text(key) + value for key, value in entries) + b"".join(tensors)
    return body + bytes(-len(body) % 32 + data if tensors else 0)


def read(data: bytes) -> ModelHeader:
    """The header of these bytes; there are no other parts."""
    return read_header(io.BytesIO(data), len(data), no_part)


def no_part(number: int, count: int) -> tuple[io.BytesIO, int]:
    """There is none."""
    raise FileNotFoundError(number, count)
