"""A whole header: what a model file says about itself, as one value."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.engine.gguf import refusals
from app.engine.gguf.architectures import ARCHITECTURES
from app.engine.gguf.metadata import TEMPLATE, Facts, Metadata, read_metadata
from app.engine.gguf.source import Source
from app.engine.gguf.tensor_types import FILE_TYPES
from app.engine.gguf.tensors import ALIGNMENT, Tensors, read_tensors
from app.engine.gguf.words import shown
from app.engine.templates.families import AUTO, MARKS, FileFacts, family
from app.engine.templates.guard_families import guard_family
from app.i18n import tr

_MAGIC = b"GGUF"
_VERSION = struct.Struct("<I")
_OLDEST, _NEWEST = 2, 3
_MOST_PARTS = 99_999
_MARKS = frozenset(text.encode() for text in MARKS)
_GUESSED = 1024
"""A bit of general.file_type: the writer was not sure."""

_CONTROL, _USER_DEFINED = 3, 4
_ALWAYS_CONTROL = frozenset({b"<\xef\xbd\x9cend\xe2\x96\x81of\xe2\x96\x81sentence\xef\xbd\x9c>", b"<|eom_id|>"})
"""llama.cpp takes these for control tokens whatever type the file gives them (llama-vocab.cpp, "control-looking")."""

_NO_MODELS = frozenset({"clip", "controlvector", "imatrix"})

OpenPart = Callable[[int, int], tuple[BinaryIO, int]]
"""Opens part `number` of `count` parts: the file and its size. Raises OSError where it is not there."""


def read_header(file: BinaryIO, size: int, open_part: OpenPart) -> ModelHeader:
    """Read the header of `file`, which is `size` bytes long, and the tensor tables of its further parts.

    Raises:
        KnownError: it is no GGUF, damaged, incomplete, of an unknown version or beyond a limit.
    """
    facts, metadata, tensors, source = _read(file, size, _MARKS)
    parts = _parts(facts)
    for number in range(2, parts + 1):
        tensors.add(_part(number, parts, open_part))
    architecture = facts.text("general.architecture")
    if not architecture:
        raise refusals.damaged(tr("it names no architecture"))
    name = shown(architecture)
    header = replace(_shape(facts, architecture.decode("utf-8", "replace"), metadata), parts=parts)
    told = _file_facts(name, facts, metadata, source)
    return replace(
        header,
        kind=_kind(facts, name, tensors),
        architecture=name,
        supported=name.encode() == architecture and name in ARCHITECTURES,
        name=shown(facts.text("general.name")),
        family=_family(told),
        guard=guard_family(told),
        licence=shown(facts.text("general.license")),
        quantization=_quantization(facts, tensors),
        template=facts.has(TEMPLATE),
        parameters=tensors.parameters,
        tensor_bytes=tensors.bytes,
        output_bytes=tensors.table_bytes,
    )


def _read(file: BinaryIO, size: int, marks: frozenset[bytes]) -> tuple[Facts, Metadata, Tensors, Source]:
    source = Source(file, size)
    _check_beginning(source)
    tensor_count, entry_count = source.length(), source.length()
    metadata = read_metadata(source, entry_count, marks)
    facts = Facts(metadata.values)
    alignment = facts.number("general.alignment", ALIGNMENT)
    if alignment.bit_count() != 1:
        raise refusals.damaged(tr('"{name}" is {value:,}').format(name="general.alignment", value=alignment))
    return facts, metadata, read_tensors(source, tensor_count, alignment), source


def _check_beginning(source: Source) -> None:
    if source.size == 0:
        raise refusals.empty()
    if source.size < len(_MAGIC) or source.take(len(_MAGIC)) != _MAGIC:
        raise refusals.not_gguf()
    version = int(source.number(_VERSION))
    if version & 0xFFFF == 0:
        raise refusals.big_endian()
    if not _OLDEST <= version <= _NEWEST:
        raise refusals.version(version)


def _part(number: int, count: int, open_part: OpenPart) -> Tensors:
    try:
        file, size = open_part(number, count)
    except OSError:
        raise refusals.part_missing(number, count) from None
    with file:
        facts, _, tensors, _ = _read(file, size, frozenset())
    if facts.number("split.no") != number - 1 or _parts(facts) != count:
        words = tr("part {number} of {count} belongs to another model")
        raise refusals.damaged(words.format(number=number, count=count))
    return tensors


def _parts(facts: Facts) -> int:
    parts = max(1, facts.number("split.count"))
    if parts > _MOST_PARTS:
        raise refusals.damaged(tr("it has {parts:,} parts").format(parts=parts))
    return parts


def _kind(facts: Facts, architecture: str, tensors: Tensors) -> str:
    said = facts.text("general.type")
    facts.decimal("adapter.lora.alpha")  # of another type, it would end llama.cpp's process
    if said == b"adapter" or facts.has("adapter.type"):
        return "adapter" if facts.text("adapter.type") == b"lora" else "other"
    is_model = said in (b"", b"model") and architecture not in _NO_MODELS and tensors.count > 0
    return "model" if is_model else "other"


def _shape(facts: Facts, prefix: str, metadata: Metadata) -> ModelHeader:
    """The numbers of the architecture, from which the memory that it needs is estimated."""

    def number(key: str, default: int = 0) -> int:
        return facts.number(f"{prefix}.{key}", default)

    heads, width = number("attention.head_count"), number("embedding_length")
    kv_heads = facts.numbers(f"{prefix}.attention.head_count_kv") or ((heads,) if heads else ())
    head_width = width // heads if heads else 0
    compressed = number("attention.key_length_mla") and number("attention.value_length_mla")
    return ModelHeader(
        kind="",
        architecture="",
        supported=False,
        context=number("context_length"),
        layers=number("block_count"),
        width=width,
        heads=heads,
        kv_heads=kv_heads[:1] if len(set(kv_heads)) == 1 else kv_heads,
        key_length=number("attention.key_length", head_width),
        value_length=number("attention.value_length", head_width),
        latent=number("attention.kv_lora_rank") if compressed else 0,
        feed_forward=number("feed_forward_length"),
        vocabulary=metadata.tokens or number("vocab_size"),
        experts=number("expert_count"),
        experts_used=number("expert_used_count"),
        window=number("attention.sliding_window"),
    )


def _quantization(facts: Facts, tensors: Tensors) -> str:
    said = facts.number("general.file_type", _GUESSED) if facts.has("general.file_type") else -1
    return FILE_TYPES.get(said & ~_GUESSED if said >= 0 else said) or tensors.main_type


def _file_facts(architecture: str, facts: Facts, metadata: Metadata, source: Source) -> FileFacts:
    def has_token(text: str) -> bool:
        mark = text.encode()
        return mark in metadata.marks and (mark in _ALWAYS_CONTROL or _token_type(mark, metadata, source) in _MARKED)

    template = facts.text(TEMPLATE).decode("utf-8", "replace") if facts.has(TEMPLATE) else ""
    return FileFacts(architecture, has_token, template)


def _family(told: FileFacts) -> str:
    try:
        return family(AUTO, told).name
    except KnownError:
        return ""


_MARKED = frozenset({_CONTROL, _USER_DEFINED})


def _token_type(mark: bytes, metadata: Metadata, source: Source) -> int:
    index, place = metadata.marks[mark], metadata.token_types
    if place is None or index >= place.count:
        return 0
    (kind,) = place.layout.unpack(source.at(place.position + index * place.layout.size, place.layout.size))
    return int(kind)
