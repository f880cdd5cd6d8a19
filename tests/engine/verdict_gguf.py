"""A real GGUF of a guard model's architecture that says what it is told to: its layers pass everything on unchanged.

The output turns the last token of the prompt's form (a new line in Qwen3Guard's, the end of the header in Llama
Guard's) into one token that holds all the words, and that into the end. So llama.cpp reads the whole form, and the
words come out of it as a real model's would.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

from app.models.catalog import Shape
from tests.engine.tiny_gguf import byte_letters

CONTROLS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>")
LLAMA_CONTROLS = ("<|begin_of_text|>", "<|start_header_id|>", "<|eot_id|>", "<|end_header_id|>")
"""BOS first and the end third, as in `CONTROLS`."""

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
TINY_LLAMA = replace(TINY, architecture="llama", key_length=16, value_length=16)
_STRENGTH = 20.0


def write_verdict_gguf(path: Path, words: str, shape: Shape = TINY, *, ends: bool = True, template: str = "") -> Path:
    """Write a model of that shape whose opinion on everything is `words`; without `ends` it never stops saying them.

    The architecture says whose tokens it has; `template` is what the file calls its own.
    """
    llama = shape.architecture == "llama"
    controls = LLAMA_CONTROLS if llama else CONTROLS
    letters = byte_letters()
    spoken = "".join(letters[byte] for byte in words.encode())
    tokens = [*letters, spoken, *controls]
    types = [TokenType.NORMAL] * (len(letters) + 1)
    types += [TokenType.USER_DEFINED if "think" in text else TokenType.CONTROL for text in controls]
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
    writer.add_tokenizer_pre("llama-bpe" if llama else "qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(["Ġ t", "h e"])
    said, end = tokens.index(spoken), tokens.index(controls[2])
    writer.add_bos_token_id(tokens.index(controls[0]))
    writer.add_eos_token_id(end)
    writer.add_add_bos_token(llama)
    if template:
        writer.add_chat_template(template)
    last = tokens.index("<|end_header_id|>" if llama else letters[ord("\n")])
    after = {last: said, said: end if ends else said}
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
        norms = [("attn_norm", width), ("ffn_norm", width)]
        if shape.architecture == "qwen3":
            norms += [("attn_q_norm", shape.key_length), ("attn_k_norm", shape.key_length)]
        for name, size in norms:
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
