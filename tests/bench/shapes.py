"""GGUF files of any shape with random quantized weights, and a vocabulary that reads text: to measure memory with.

Values do not change what a model needs, so such a file stands in for one of many gigabytes. What it writes is noise.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType as Quant
from gguf import GGUFReader, GGUFWriter
from numpy.typing import NDArray

from app.models.builtin import guide

_SCALES = {
    # bytes of a block, weights in it, where its 16-bit scales lie
    Quant.Q4_0: (18, 32, (0,)),
    Quant.Q8_0: (34, 32, (0,)),
    Quant.Q4_K: (144, 256, (0, 2)),
    Quant.Q6_K: (210, 256, (208,)),
}
_RANDOM = np.random.default_rng(0)


@dataclass(frozen=True, slots=True)
class Shape:
    """What is written: `wide` is the quantization of the output, of values and of a half of the way down.

    `latent` above 0 makes it a deepseek2 with multi-head latent attention and `experts` experts (2 used, 1 shared).
    """

    name: str
    architecture: str
    layers: int
    width: int
    heads: int
    kv_heads: int
    head: int
    feed_forward: int
    vocabulary: int
    quant: Quant = Quant.Q4_K
    wide: Quant = Quant.Q6_K
    latent: int = 0
    experts: int = 0


def write_shape(path: Path, shape: Shape) -> Path:
    """Write the file."""
    writer = GGUFWriter(str(path), shape.architecture, use_temp_file=False)
    writer.add_name(shape.name)
    _add_numbers(writer, shape)
    _add_vocabulary(writer, shape.vocabulary)
    _add_tensors(writer, shape)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_numbers(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(131_072)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(1 if shape.latent else shape.kv_heads)
    writer.add_key_length(shape.latent + shape.head // 2 if shape.latent else shape.head)
    writer.add_value_length(shape.latent or shape.head)
    writer.add_rope_dimension_count(shape.head // 2 if shape.latent else shape.head)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    if shape.latent:
        writer.add_q_lora_rank(shape.latent)
        writer.add_kv_lora_rank(shape.latent)
        writer.add_key_length_mla(shape.head + shape.head // 2)
        writer.add_value_length_mla(shape.head)
        writer.add_leading_dense_block_count(1)
        writer.add_expert_count(shape.experts)
        writer.add_expert_used_count(2)
        writer.add_expert_shared_count(1)
        writer.add_expert_feed_forward_length(shape.feed_forward)
        writer.add_expert_weights_scale(1.0)


def _add_vocabulary(writer: GGUFWriter, size: int) -> None:
    """The guide's tokens, so that text is read as words, and as many that never come as make it `size`."""
    fields = GGUFReader(guide().path).fields
    known = fields["tokenizer.ggml.tokens"].contents()
    kinds = fields["tokenizer.ggml.token_type"].contents()
    more = size - len(known)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list([*known, *(f"[unused{number}]" for number in range(more))])
    writer.add_token_types([*kinds, *[5] * more])
    writer.add_token_merges(fields["tokenizer.ggml.merges"].contents())
    writer.add_bos_token_id(fields["tokenizer.ggml.bos_token_id"].contents())
    writer.add_eos_token_id(fields["tokenizer.ggml.eos_token_id"].contents())
    writer.add_add_bos_token(True)


def _add_tensors(writer: GGUFWriter, shape: Shape) -> None:
    def add(name: str, *dims: int, quant: Quant = shape.quant) -> None:
        data = _random(dims, quant)
        writer.add_tensor(f"{name}.weight", data, raw_dtype=None if quant == Quant.F16 else quant)

    def add_ones(name: str, size: int = shape.width) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(size, np.float32))

    add("token_embd", shape.vocabulary, shape.width)
    add("output", shape.vocabulary, shape.width, quant=shape.wide)
    add_ones("output_norm")
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        wide = shape.wide if layer % 2 else shape.quant
        add_ones(f"{block}.attn_norm")
        add_ones(f"{block}.ffn_norm")
        (_add_latent_attention if shape.latent else _add_attention)(writer, shape, block, wide)
        if shape.experts and layer:
            writer.add_tensor(
                f"{block}.ffn_gate_inp.weight", _RANDOM.normal(0, 0.02, (shape.experts, shape.width)).astype(np.float32)
            )
            for kind, dims in (("exps", (shape.experts,)), ("shexp", ())):
                add(f"{block}.ffn_gate_{kind}", *dims, shape.feed_forward, shape.width)
                add(f"{block}.ffn_up_{kind}", *dims, shape.feed_forward, shape.width)
                add(f"{block}.ffn_down_{kind}", *dims, shape.width, shape.feed_forward, quant=wide)
        else:
            add(f"{block}.ffn_gate", shape.feed_forward, shape.width)
            add(f"{block}.ffn_up", shape.feed_forward, shape.width)
            add(f"{block}.ffn_down", shape.width, shape.feed_forward, quant=wide)


def _add_attention(writer: GGUFWriter, shape: Shape, block: str, wide: Quant) -> None:
    def add(name: str, rows: int, columns: int, quant: Quant = shape.quant) -> None:
        data = _random((rows, columns), quant)
        writer.add_tensor(f"{block}.attn_{name}.weight", data, raw_dtype=None if quant == Quant.F16 else quant)

    inner, shared = shape.heads * shape.head, shape.kv_heads * shape.head
    add("q", inner, shape.width)
    add("k", shared, shape.width)
    add("v", shared, shape.width, wide)
    add("output", shape.width, inner)
    if shape.architecture == "qwen2":
        for name, size in (("q", inner), ("k", shared), ("v", shared)):
            writer.add_tensor(f"{block}.attn_{name}.bias", np.zeros(size, np.float32))
    if shape.architecture == "qwen3":
        for name in ("q", "k"):
            writer.add_tensor(f"{block}.attn_{name}_norm.weight", np.ones(shape.head, np.float32))


def _add_latent_attention(writer: GGUFWriter, shape: Shape, block: str, wide: Quant) -> None:
    rope = shape.head // 2
    small = Quant.Q8_0  # rows that are no multiple of 256

    def add(name: str, *dims: int, quant: Quant = shape.quant) -> None:
        writer.add_tensor(f"{block}.attn_{name}.weight", _random(dims, quant), raw_dtype=quant)

    add("q_a", shape.latent, shape.width)
    writer.add_tensor(f"{block}.attn_q_a_norm.weight", np.ones(shape.latent, np.float32))
    add("q_b", shape.heads * (shape.head + rope), shape.latent)
    add("kv_a_mqa", shape.latent + rope, shape.width)
    writer.add_tensor(f"{block}.attn_kv_a_norm.weight", np.ones(shape.latent, np.float32))
    add("k_b", shape.heads, shape.latent, shape.head, quant=small)
    add("v_b", shape.heads, shape.head, shape.latent, quant=small)
    add("output", shape.width, shape.heads * shape.head, quant=wide)


def _random(dims: tuple[int, ...], quant: Quant) -> NDArray[np.uint8] | NDArray[np.float16]:
    """Weights whose scales are small enough that nothing overflows."""
    if quant == Quant.F16:
        return _RANDOM.normal(0, 0.02, dims).astype(np.float16)
    size, weights, scales = _SCALES[quant]
    *outer, columns = dims
    count = int(np.prod(outer)) * columns // weights
    blocks = _RANDOM.integers(0, 256, (count, size), dtype=np.uint8)
    for place in scales:
        blocks[:, place : place + 2] = np.full(1, 2e-4, np.float16).view(np.uint8)
    return blocks.reshape(*outer, columns // weights * size)
