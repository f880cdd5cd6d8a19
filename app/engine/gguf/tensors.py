"""The second half of a header: names, shapes and places of the tensors, checked against each other and the file."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass, field
from math import prod

from app.engine.gguf import refusals
from app.engine.gguf.source import Source
from app.engine.gguf.tensor_types import TENSOR_TYPES
from app.engine.gguf.words import shown
from app.i18n import QT_TR_NOOP, tr

ALIGNMENT = 32
"""Bytes, where the file does not say otherwise."""

_MOST_TENSORS = 65_536
_LONGEST_NAME = 63
_MOST_DIMENSIONS = 4
_MOST_WEIGHTS = 2**63 - 1
_COUNT = struct.Struct("<I")
_TABLES = frozenset({b"output.weight", b"token_embd.weight"})


@dataclass(slots=True)
class Tensors:
    """What all tensors are together: weights, bytes, those of the token tables, and the bytes of each type."""

    count: int = 0
    parameters: int = 0
    bytes: int = 0
    table_bytes: int = 0
    by_type: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tensors) -> None:
        """Count another part of the same model in."""
        self.count += other.count
        self.parameters += other.parameters
        self.bytes += other.bytes
        self.table_bytes += other.table_bytes
        self.by_type += other.by_type

    @property
    def main_type(self) -> str:
        """The type that takes most bytes, "" without tensors."""
        return max(self.by_type, key=lambda name: self.by_type[name], default="")


def read_tensors(source: Source, count: int, alignment: int) -> Tensors:
    """Read the table of `count` tensors, and check that the file holds them.

    Raises:
        KnownError: a limit, a shape, a type, a place, a duplicate, or a file that ends too early.
    """
    if count > _MOST_TENSORS:
        raise refusals.damaged(tr("it has {count:,} tensors").format(count=count))
    found, seen, needed = Tensors(count), set[bytes](), 0
    end = 0
    for _ in range(count):
        name = _new_name(source, seen)
        weights, size, kind = _shape(source, name)
        if source.length() != needed:
            raise refusals.damaged(tr('the tensor "{name}" is not where it should be').format(name=shown(name)))
        end, needed = needed + size, _aligned(needed + size, alignment)
        found.parameters += weights
        found.bytes += size
        found.by_type[kind] += size
        found.table_bytes += size if name in _TABLES else 0
    begin = _aligned(source.position, alignment)
    if count and begin + end > source.size:
        raise refusals.incomplete(source.size, begin + end)
    return found


def _new_name(source: Source, seen: set[bytes]) -> bytes:
    name = source.text(_LONGEST_NAME, QT_TR_NOOP("the name of a tensor"))
    if name in seen:
        raise refusals.damaged(tr('the tensor "{name}" is there twice').format(name=shown(name)))
    seen.add(name)
    return name


def _shape(source: Source, name: bytes) -> tuple[int, int, str]:
    """How many weights, how many bytes, of which type."""
    dimensions = int(source.number(_COUNT))
    if dimensions > _MOST_DIMENSIONS:
        words = tr('the tensor "{name}" has {dimensions:,} dimensions')
        raise refusals.damaged(words.format(name=shown(name), dimensions=dimensions))
    shape = [source.length() for _ in range(dimensions)]
    weights = prod(shape)
    if max(shape, default=0) > _MOST_WEIGHTS or weights > _MOST_WEIGHTS:
        raise refusals.damaged(tr('the tensor "{name}" is larger than any computer').format(name=shown(name)))
    number = int(source.number(_COUNT))
    if number not in TENSOR_TYPES:
        words = tr('the tensor "{name}" is of the unknown type {number}')
        raise refusals.damaged(words.format(name=shown(name), number=number))
    kind, block, block_bytes = TENSOR_TYPES[number]
    if (shape[0] if shape else 1) % block:
        raise refusals.damaged(tr('the rows of the tensor "{name}" do not fit its type').format(name=shown(name)))
    return weights, weights // block * block_bytes, kind


def _aligned(position: int, alignment: int) -> int:
    return (position + alignment - 1) // alignment * alignment
