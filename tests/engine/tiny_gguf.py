"""Writes a real GGUF file that llama.cpp loads in milliseconds: a model's shape, random weights, R1's tokens."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

CONTROLS = ("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>", "<think>", "</think>")
CONTEXT = 2048
_HEADS = 4


def byte_letters() -> list[str]:
    """The 256 letters that byte-level BPE writes bytes with, in the order of the bytes."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def write_tiny_gguf(
    path: Path,
    *,
    controls: tuple[str, ...] = CONTROLS,
    control_type: TokenType = TokenType.CONTROL,
    think_type: TokenType = TokenType.USER_DEFINED,
    add_bos: bool = True,
    template: str = "",
    architecture: str = "qwen2",
    context: int = CONTEXT,
    layers: int = 3,
    width: int = 64,
) -> Path:
    """Write the file; the same arguments give the same bytes.

    Tokens are the 256 bytes, some merged words, then `controls`, of which the first two are BOS and EOS. Think tags are
    of the type "user defined" by themselves, as in the published files.
    """
    letters = byte_letters()
    words = ["Ġt", "he", "Ġthe"]
    tokens = [*letters, *words, *controls]
    types = [TokenType.NORMAL] * (len(letters) + len(words))
    types += [think_type if "think" in text else control_type for text in controls]
    writer = GGUFWriter(str(path), architecture)
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(2 * width)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(["Ġ t", "h e", "Ġt he"])
    writer.add_bos_token_id(tokens.index(controls[0]))
    writer.add_eos_token_id(tokens.index(controls[1]))
    writer.add_add_bos_token(add_bos)
    if template:
        writer.add_chat_template(template)
    _add_tensors(writer, len(tokens), layers, width)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _add_tensors(writer: GGUFWriter, vocabulary: int, layers: int, width: int) -> None:
    rng = np.random.default_rng(0)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, rng.normal(0, 0.3, shape).astype(np.float32))

    def add_ones(name: str) -> None:
        writer.add_tensor(name, np.ones(width, np.float32))

    add("token_embd.weight", vocabulary, width)
    add("output.weight", vocabulary, width)
    add_ones("output_norm.weight")
    for layer in range(layers):
        prefix = f"blk.{layer}."
        add_ones(f"{prefix}attn_norm.weight")
        add_ones(f"{prefix}ffn_norm.weight")
        for part in ("attn_q", "attn_k", "attn_v"):
            add(f"{prefix}{part}.weight", width, width)
            writer.add_tensor(f"{prefix}{part}.bias", np.zeros(width, np.float32))
        add(f"{prefix}attn_output.weight", width, width)
        add(f"{prefix}ffn_gate.weight", 2 * width, width)
        add(f"{prefix}ffn_up.weight", 2 * width, width)
        add(f"{prefix}ffn_down.weight", width, 2 * width)
