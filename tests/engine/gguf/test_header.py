"""What the reader finds in headers of several kinds."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Set as AbstractSet
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest
from llama_cpp import _ggml

from app.domain.errors import KnownError
from app.engine.gguf.header import read_header
from app.engine.gguf.tensor_types import TENSOR_TYPES
from app.engine.llama import library
from app.engine.templates.families import MARKS, FileFacts, family
from tests.engine.answers import LoadTiny
from tests.engine.gguf.gguf_bytes import Entry, gguf, no_part, numbers, read, string, strings, tensor, u32
from tests.engine.tiny_gguf import CONTROLS, write_tiny_gguf

GUIDE = Path(__file__).parents[3] / "resources" / "models" / "guide" / "carrel-guide.gguf"
TENSOR = tensor("token_embd.weight", (32, 4), 8, 0)


class Vocabulary:
    """Some control tokens, and which were asked for."""

    def __init__(self, tokens: AbstractSet[str], asked: set[str]) -> None:
        self._tokens, self._asked = tokens, asked

    def has(self, text: str) -> bool:
        self._asked.add(text)
        return text in self._tokens


def model(architecture: str, *entries: Entry) -> bytes:
    first = ("general.architecture", string(architecture))
    return gguf((first, *((f"{architecture}.{key}", value) for key, value in entries)), [TENSOR], 136)


def test_a_real_file_is_read_as_llama_cpp_reads_it(load_tiny: LoadTiny, tiny_model: Path) -> None:
    with tiny_model.open("rb") as file:
        header = read_header(file, tiny_model.stat().st_size, no_part)
    info = load_tiny().info
    assert (header.kind, header.architecture, header.supported) == ("model", "qwen2", True)
    assert (header.family, header.parameters, header.tensor_bytes) == (info.family, info.parameters, info.bytes)
    assert (header.context, header.layers, header.width, header.heads, header.kv_heads) == (2048, 3, 64, 4, (4,))
    assert (header.key_length, header.value_length, header.feed_forward, header.vocabulary) == (16, 16, 128, 265)
    assert (header.name, header.quantization, header.template, header.parts) == ("tiny", "F32", False, 1)
    assert header.output_bytes == 2 * 265 * 64 * 4


@pytest.mark.parametrize(
    ("controls", "template"),
    [
        (CONTROLS, "{{ [INST] }}"),
        ((*CONTROLS[:2], "<|EOT|>"), ""),
        (CONTROLS[:2], ""),
        (("<s>", "<|im_end|>", "<|im_start|>"), ""),
        (("<s>", "<|eot_id|>", "<|start_header_id|>"), ""),
        (("<s>", "<|eot_id|>", "<|start_header_id|>", "<|eom_id|>"), ""),
        (("<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"), ""),
        (("<s>", "</s>", "[INST]", "[/INST]"), ""),
        (("<s>", "</s>", "[INST]", "[/INST]", "[SYSTEM_PROMPT]"), ""),
        (("<s>", "</s>"), "{{ '[INST]' }}"),
    ],
)
def test_the_family_is_the_one_that_the_worker_picks(
    load_tiny: LoadTiny, tmp_path: Path, controls: tuple[str, ...], template: str
) -> None:
    path = write_tiny_gguf(tmp_path / "a.gguf", controls=controls, template=template)
    assert read(path.read_bytes()).family == load_tiny(path).info.family
    assert read(path.read_bytes()).template is bool(template)


def test_tokens_that_are_no_control_tokens_point_to_no_family() -> None:
    entries = [
        ("general.architecture", string("llama")),
        ("tokenizer.ggml.token_type", numbers([1, 1])),
        ("tokenizer.ggml.tokens", strings(["a", "<|im_start|>"])),
    ]
    assert read(gguf(entries, [TENSOR], 136)).family == ""
    entries[1] = ("tokenizer.ggml.token_type", numbers([1, 3]))
    assert read(gguf(entries, [TENSOR], 136)).family == "chatml"


def test_recognition_asks_for_no_token_that_the_reader_does_not_look_for() -> None:
    asked: set[str] = set()
    for architecture, mark, template in product(("llama", "deepseek2"), MARKS, ("", "[INST]", "User: ")):
        for present in ({mark}, MARKS - {mark}):
            with suppress(KnownError):
                family("auto", FileFacts(architecture, Vocabulary(present, asked).has, template))
    assert asked == MARKS


def test_the_sizes_of_the_types_are_those_of_the_installed_library() -> None:
    library.start()
    ggml = _ggml.libggml
    ggml.ggml_type_size.restype = ctypes.c_size_t
    ggml.ggml_blck_size.restype = ctypes.c_int64
    ggml.ggml_type_name.restype = ctypes.c_char_p
    for number, (name, block, block_bytes) in TENSOR_TYPES.items():
        assert ggml.ggml_type_name(number).decode().upper() == name
        assert (ggml.ggml_blck_size(number), ggml.ggml_type_size(number)) == (block, block_bytes)


def test_multi_head_latent_attention() -> None:
    header = read(
        model(
            "deepseek2",
            ("embedding_length", u32(2048)),
            ("attention.head_count", u32(16)),
            ("attention.head_count_kv", u32(1)),
            ("attention.kv_lora_rank", u32(512)),
            ("attention.key_length", u32(576)),
            ("attention.value_length", u32(512)),
            ("attention.key_length_mla", u32(192)),
            ("attention.value_length_mla", u32(128)),
            ("expert_count", u32(64)),
            ("expert_used_count", u32(6)),
        )
    )
    assert (header.kv_heads, header.key_length, header.value_length, header.latent) == ((1,), 576, 512, 512)
    assert (header.experts, header.experts_used) == (64, 6)


def test_older_files_of_the_same_models_keep_whole_keys_and_values() -> None:
    entries = (("attention.head_count", u32(16)), ("attention.kv_lora_rank", u32(512)))
    header = read(model("deepseek2", *entries, ("attention.key_length", u32(192))))
    assert (header.kv_heads, header.key_length, header.latent) == ((16,), 192, 0)


def test_numbers_for_each_layer() -> None:
    header = read(
        model(
            "gemma3",
            ("attention.head_count_kv", numbers([4, 4, 1])),
            ("feed_forward_length", numbers([128, 256, 128])),
            ("attention.sliding_window", u32(1024)),
        )
    )
    assert (header.kv_heads, header.feed_forward, header.window) == ((4, 4, 1), 256, 1024)
    assert read(model("llama", ("attention.head_count_kv", numbers([2, 2])))).kv_heads == (2,)


@pytest.mark.parametrize(
    ("entries", "tensors", "kind"),
    [
        ([("general.type", string("adapter")), ("adapter.type", string("lora"))], [TENSOR], "adapter"),
        ([("general.type", string("adapter")), ("adapter.type", string("other"))], [TENSOR], "other"),
        ([("general.type", string("mmproj"))], [TENSOR], "other"),
        ([("general.type", string("model"))], [TENSOR], "model"),
        ([], [], "other"),
    ],
)
def test_the_kind_of_a_file(entries: list[Entry], tensors: list[bytes], kind: str) -> None:
    data = gguf([("general.architecture", string("llama")), *entries], tensors, 136)
    assert read(data).kind == kind


def test_texts_are_cut_to_what_may_be_shown() -> None:
    hostile = "Nice\x1b[31m\u202emodel\n\u200b<b>" + "x" * 500
    header = read(
        gguf(
            [
                ("general.architecture", string("llama")),
                ("general.name", string(hostile)),
                ("general.license", string(b"\xff\xfemit\x00")),
            ],
            [TENSOR],
            136,
        )
    )
    assert header.name.startswith("Nice[31mmodel <b>xxx")
    assert len(header.name) == 80
    assert header.licence.endswith("mit")


def test_the_quantization_is_the_files_word_or_else_the_type_of_most_bytes() -> None:
    first = ("general.architecture", string("llama"))
    assert read(gguf([first, ("general.file_type", u32(15))], [TENSOR], 136)).quantization == "Q4_K_M"
    assert read(gguf([first, ("general.file_type", u32(1024 + 18))], [TENSOR], 136)).quantization == "Q6_K"
    assert read(gguf([first], [TENSOR], 136)).quantization == "Q8_0"
    assert read(gguf([first, ("general.file_type", u32(999))], [TENSOR], 136)).quantization == "Q8_0"


def part(number: int, count: int) -> bytes:
    entries = [("split.no", b"\x02\0\0\0" + bytes([number, 0])), ("split.count", b"\x02\0\0\0" + bytes([count, 0]))]
    return gguf([*entries, ("general.architecture", string("llama"))], [TENSOR], 136)


def test_a_model_in_parts_is_counted_whole() -> None:
    first, second = part(0, 2), part(1, 2)
    header = read_header(io.BytesIO(first), len(first), lambda number, count: (io.BytesIO(second), len(second)))
    assert (header.parts, header.parameters, header.tensor_bytes) == (2, 256, 272)


def test_an_unknown_architecture_is_told() -> None:
    header = read(model("unheard-of"))
    assert (header.architecture, header.supported) == ("unheard-of", False)


def test_the_guide_that_comes_with_the_program() -> None:
    header = read(GUIDE.read_bytes())
    assert (header.kind, header.family, header.licence) == ("model", "deepseek-r1", "MIT")
