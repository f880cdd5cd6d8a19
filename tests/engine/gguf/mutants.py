"""Real GGUF files with something wrong in their headers; the same seed gives the same mutant."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gguf import GGUFReader
from gguf.gguf_reader import ReaderField

from tests.engine.gguf.gguf_bytes import gguf, numbers, string, strings, tensor, u32
from tests.engine.tiny_gguf import write_tiny_gguf

_COUNTS = (8, 16)
_EXTREMES = (0, 1, 2, 9, 128, 255, *(2**power + step for power in (15, 16, 31, 32, 62, 63, 64) for step in (-1, 0)))


@dataclass(frozen=True, slots=True)
class Original:
    """A good file: its bytes, where its entries and rows begin and end, and every field in them (place, width)."""

    data: bytes
    blocks: tuple[tuple[int, int], ...]
    fields: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        """Where the header ends."""
        return self.blocks[-1][1]


def originals(folder: Path) -> tuple[Original, ...]:
    """A small model, one with experts and latent attention, and an adapter."""
    tiny = write_tiny_gguf(folder / "tiny.gguf", layers=1, width=32, template="{{ [INST] }}")
    deepseek, adapter = folder / "deepseek2.gguf", folder / "adapter.gguf"
    deepseek.write_bytes(_deepseek2())
    adapter.write_bytes(_adapter())
    return tuple(map(_original, (tiny, deepseek, adapter)))


def mutant(seed: int, files: tuple[Original, ...]) -> bytes:
    """One of the files, changed in one to three ways."""
    dice = random.Random(seed)
    original = dice.choice(files)
    data = bytearray(original.data)
    for _ in range(dice.randint(1, 3)):
        dice.choice(_CHANGES)(data, original, dice)
    if dice.random() < 0.1:
        data = _spliced(data, original, dice.choice(files), dice)
    return bytes(data)


def _original(path: Path) -> Original:
    reader = GGUFReader(path)
    entries = [field for name, field in reader.fields.items() if not name.startswith("GGUF.")]
    blocks, fields = [], [(4, 4), *((place, 8) for place in _COUNTS)]
    for field in (*entries, *(item.field for item in reader.tensors)):
        parts = _parts(field)
        blocks.append((parts[0][0], sum(parts[-1])))
        fields += parts
    return Original(path.read_bytes(), tuple(blocks), tuple(fields))


def _parts(field: ReaderField) -> list[tuple[int, int]]:
    place, parts = field.offset, []
    for part in field.parts:
        parts.append((place, part.nbytes))
        place += part.nbytes
    return parts


def _flip(data: bytearray, original: Original, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 16)):
        if data:
            data[dice.randrange(min(original.end, len(data)))] ^= 1 << dice.randrange(8)


def _cut(data: bytearray, original: Original, dice: random.Random) -> None:
    place = dice.choice(original.fields)[0] if dice.random() < 0.5 else dice.randrange(len(original.data))
    del data[place:]


def _extreme(data: bytearray, original: Original, dice: random.Random) -> None:
    place, width = dice.choice([field for field in original.fields if field[1] in (1, 2, 4, 8)])
    data[place : place + width] = (dice.choice(_EXTREMES) % 256**width).to_bytes(width, "little")


def _count(data: bytearray, original: Original, dice: random.Random) -> None:
    place = dice.choice(_COUNTS)
    data[place : place + 8] = (dice.choice(_EXTREMES) % 2**64).to_bytes(8, "little")


def _nest(data: bytearray, original: Original, dice: random.Random) -> None:
    """A list of lists of lists ..., deep enough for any recursion."""
    place = dice.choice(original.blocks)[0]
    deep = struct.pack("<Q", 1) + b"n" + struct.pack("<I", 9) + struct.pack("<IQ", 9, 1) * dice.randint(1, 20_000)
    data[place:place] = deep


def _twice(data: bytearray, original: Original, dice: random.Random) -> None:
    begin, end = dice.choice(original.blocks)
    data[end:end] = data[begin:end]
    place = dice.choice(_COUNTS)
    if len(data) >= place + 8:
        data[place : place + 8] = struct.pack("<Q", (int.from_bytes(data[place : place + 8], "little") + 1) % 2**64)


def _drop(data: bytearray, original: Original, dice: random.Random) -> None:
    begin, end = dice.choice(original.blocks)
    del data[begin:end]


def _noise(data: bytearray, original: Original, dice: random.Random) -> None:
    place = dice.randrange(original.end)
    data[place : place + dice.randint(1, 64)] = dice.randbytes(dice.randint(1, 64))


def _spliced(data: bytearray, original: Original, other: Original, dice: random.Random) -> bytearray:
    return data[: dice.choice(original.blocks)[0]] + other.data[dice.choice(other.blocks)[0] :]


_CHANGES: tuple[Callable[[bytearray, Original, random.Random], None], ...] = (
    _flip,
    _cut,
    _extreme,
    _extreme,
    _extreme,
    _count,
    _nest,
    _twice,
    _drop,
    _noise,
)


def _deepseek2() -> bytes:
    numbers_of = {"block_count": 2, "embedding_length": 64, "attention.head_count": 4, "attention.kv_lora_rank": 32}
    numbers_of |= {"attention.key_length_mla": 24, "attention.value_length_mla": 16, "expert_count": 8}
    entries = [("general.architecture", string("deepseek2")), ("general.alignment", u32(64))]
    entries += [(f"deepseek2.{key}", u32(value)) for key, value in numbers_of.items()]
    entries += [
        ("deepseek2.attention.head_count_kv", numbers([1, 1])),
        ("tokenizer.ggml.token_type", numbers([3, 3, 1])),
        ("tokenizer.ggml.tokens", strings(["<｜end▁of▁sentence｜>", "<｜User｜>", "a"])),
        ("tokenizer.chat_template", string("{% if thinking %}")),
    ]
    return gguf(entries, [tensor("token_embd.weight", (256, 3), 12, 0), tensor("a", (32, 2), 8, 448)], 1024)


def _adapter() -> bytes:
    entries = [("general.architecture", string("qwen2")), ("general.type", string("adapter"))]
    entries += [("adapter.type", string("lora")), ("general.name", string("gentle"))]
    rows = [tensor("blk.0.attn_q.weight.lora_a", (32, 4), 0, 0), tensor("blk.0.attn_q.weight.lora_b", (4, 32), 0, 512)]
    return gguf(entries, rows, 1024)
