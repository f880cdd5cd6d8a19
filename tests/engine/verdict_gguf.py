"""A real GGUF of Qwen3Guard's architecture that says what it is told to: its layers pass everything on unchanged.

The last token of the prompt's form is a new line; the output turns it into one token that holds all the words, and
that into the end. So llama.cpp reads the whole form, and the words come out of it as a real model's would.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

from app.models.catalog import Shape
from tests.engine.tiny_gguf import byte_letters

CONTROLS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>")
TINY = Shape(
    architecture="qwen3",
    context=4096,
    layers=2,
    width=64,
    heads=4,
    kv_heads=2,
    key_length=32,
    value_length=32,
    latent=0,
    feed_forward=128,
    vocabulary=0,
    experts=0,
    experts_used=0,
)
_STRENGTH = 20.0


def write_verdict_gguf(path: Path, words: str, shape: Shape = TINY, *, ends: bool = True) -> Path:
    """Write a model of that shape whose opinion on everything is `words`; without `ends` it never stops saying them."""
    letters = byte_letters()
    spoken = "".join(letters[byte] for byte in words.encode())
    tokens = [*letters, spoken, *CONTROLS]
    types = [TokenType.NORMAL] * (len(letters) + 1)
    types += [TokenType.USER_DEFINED if "think" in text else TokenType.CONTROL for text in CONTROLS]
    writer = GGUFWriter(str(path), shape.architecture)
    writer.add_name("verdict")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.key_length)
    writer.add_value_length(shape.value_length)
    writer.add_rope_freq_base(1_000_000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(["Ġ t", "h e"])
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    said = tokens.index(spoken)
    after = {tokens.index(letters[ord("\n")]): said, said: tokens.index("<|im_end|>") if ends else said}
    _add_tensors(writer, len(tokens), shape, after)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_tensors(writer: GGUFWriter, vocabulary: int, shape: Shape, after: dict[int, int]) -> None:
    """`after` maps a token to the next one: each has a dimension of its own, all others share the first."""
    width = shape.width
    embedding, output = np.zeros((vocabulary, width), np.float16), np.zeros((vocabulary, width), np.float16)
    embedding[:, 0] = 1.0
    for dimension, (token, following) in enumerate(after.items(), start=1):
        embedding[token] = 0.0
        embedding[token, dimension] = 1.0
        output[following, dimension] = _STRENGTH
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output.weight", output)
    writer.add_tensor("output_norm.weight", np.ones(width, np.float32))
    queries, keys = shape.heads * shape.key_length, shape.kv_heads * shape.key_length
    for layer in range(shape.layers):
        prefix = f"blk.{layer}."
        for name, size in (
            ("attn_norm", width),
            ("ffn_norm", width),
            ("attn_q_norm", shape.key_length),
            ("attn_k_norm", shape.key_length),
        ):
            writer.add_tensor(f"{prefix}{name}.weight", np.ones(size, np.float32))
        for name, rows, columns in (
            ("attn_q", queries, width),
            ("attn_k", keys, width),
            ("attn_v", keys, width),
            ("attn_output", width, queries),
            ("ffn_gate", shape.feed_forward, width),
            ("ffn_up", shape.feed_forward, width),
            ("ffn_down", width, shape.feed_forward),
        ):
            writer.add_tensor(f"{prefix}{name}.weight", np.zeros((rows, columns), np.float16))
