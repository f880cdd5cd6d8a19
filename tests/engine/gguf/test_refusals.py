"""Each thing that can be wrong with a header has its own words."""

from __future__ import annotations

import io
import struct

import pytest

from app.domain.errors import KnownError
from app.engine.gguf.header import read_header
from tests.engine.gguf.gguf_bytes import gguf, read, string, strings, tensor, text, u32

ARCHITECTURE = ("general.architecture", string("llama"))
GOOD = tensor("a", (32, 4), 8, 0)


def refusal(data: bytes) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read(data)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"GG", "not in the GGUF format"),
        (b"PK\x03\x04" + bytes(60), "not in the GGUF format"),
        (gguf([ARCHITECTURE], version=1), "version 1"),
        (gguf([ARCHITECTURE], version=4), "version 4"),
        (gguf([ARCHITECTURE], version=0x03000000), "big-endian"),
        (gguf([ARCHITECTURE])[:40], "ends in the middle of its header, after 40 bytes"),
        (gguf([("general.name", string("a"))]), "names no architecture"),
        (gguf([ARCHITECTURE, ARCHITECTURE]), "is there twice"),
        (gguf([("", u32(1))]), "has no name"),
        (gguf([("x" * 2000, u32(1))]), "2,000 bytes long"),
        (gguf([("general.architecture", u32(1))]), '"general.architecture" is not a text'),
        (gguf([ARCHITECTURE, ("llama.block_count", string("many"))]), '"llama.block_count" is not a sensible number'),
        (gguf([ARCHITECTURE, ("llama.block_count", struct.pack("<If", 6, 1.5))]), "not a sensible number"),
        (gguf([ARCHITECTURE, ("llama.block_count", struct.pack("<Ii", 5, -1))]), "not a sensible number"),
        (gguf([ARCHITECTURE, ("adapter.lora.alpha", string("x"))]), '"adapter.lora.alpha" is not a decimal number'),
        (gguf([ARCHITECTURE, ("a", struct.pack("<I", 77))]), '"a" is of the unknown type 77'),
        (gguf([ARCHITECTURE, ("a", struct.pack("<IIQ", 9, 9, 1))]), "list of the unknown type 9"),
        (gguf([ARCHITECTURE, ("a", struct.pack("<IIQ", 9, 8, 2**60))]), "texts"),
        (gguf([ARCHITECTURE, ("a", struct.pack("<IIQ", 9, 12, 2**63))]), "middle of its header"),
        (gguf([ARCHITECTURE, ("general.alignment", u32(0))]), '"general.alignment" is 0'),
        (gguf([ARCHITECTURE, ("general.alignment", u32(48))]), '"general.alignment" is 48'),
        (struct.pack("<4sIQQ", b"GGUF", 3, 0, 2**63), "entries"),
        (struct.pack("<4sIQQ", b"GGUF", 3, 2**63, 0), "tensors"),
        (gguf([ARCHITECTURE], [GOOD, GOOD], 999), "is there twice"),
        (gguf([ARCHITECTURE], [tensor("a", (32,), 4, 0)], 99), "unknown type 4"),
        (gguf([ARCHITECTURE], [tensor("a", (33,), 8, 0)], 99), "do not fit its type"),
        (gguf([ARCHITECTURE], [tensor("a", (1,) * 5, 0, 0)], 99), "5 dimensions"),
        (gguf([ARCHITECTURE], [tensor("a", (2**62, 4), 0, 0)], 99), "larger than any computer"),
        (gguf([ARCHITECTURE], [tensor("a", (0, 2**64 - 1), 0, 0)], 99), "larger than any computer"),
        (gguf([ARCHITECTURE], [tensor("a", (4,), 0, 32)], 99), "not where it should be"),
        (gguf([ARCHITECTURE], [tensor("n" * 64, (4,), 0, 0)], 99), "the name of a tensor"),
        (gguf([ARCHITECTURE, ("split.count", u32(100_000))]), "100,000 parts"),
        (gguf([ARCHITECTURE, ("split.count", u32(3))]), "has 3 parts, and part 2 is not"),
    ],
)
def test_what_is_wrong_is_named(data: bytes, word: str) -> None:
    assert word in refusal(data).message


def test_a_file_without_its_last_byte_says_how_much_is_there() -> None:
    whole = gguf([ARCHITECTURE], [GOOD], 136)
    assert read(whole).tensor_bytes == 136
    assert f"{len(whole) - 1} of {len(whole)} bytes are there" in refusal(whole[:-1]).message


def test_hostile_texts_are_not_quoted_whole() -> None:
    error = refusal(gguf([("\x1b[31m\u202e" + "x" * 900, u32(1)), ("\x1b[31m\u202e" + "x" * 900, u32(1))]))
    assert len(error.message) < 200
    assert error.message.isprintable()


def test_a_part_of_another_model() -> None:
    other = gguf([ARCHITECTURE], [GOOD], 136)
    first = gguf([ARCHITECTURE, ("split.count", u32(2))], [GOOD], 136)
    with pytest.raises(KnownError, match="belongs to another model"):
        read_header(io.BytesIO(first), len(first), lambda number, count: (io.BytesIO(other), len(other)))


def test_texts_beyond_the_window_are_found() -> None:
    words = ["y" * 1000] * 3000 + ["<|im_start|>"]
    entries = [ARCHITECTURE, ("tokenizer.ggml.tokens", strings(words)), ("z", string("end"))]
    assert read(gguf(entries, [GOOD], 136)).vocabulary == 3001
    cut = gguf(entries)[: 2 * 2**20]
    assert "middle of its header" in refusal(cut).message


def test_a_description_without_end_is_left_at_the_limit() -> None:
    head = struct.pack("<4sIQQ", b"GGUF", 3, 0, 1) + text("a") + struct.pack("<IIQ", 9, 0, 9 * 2**30)
    with pytest.raises(KnownError, match="beyond 256 MiB"):
        read_header(io.BytesIO(head), 10 * 2**30, lambda number, count: (io.BytesIO(), 0))
