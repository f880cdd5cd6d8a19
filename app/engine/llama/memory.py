"""Whether a context fits the free memory; asked first, as Linux promises more than it has and kills who believes it."""

from __future__ import annotations

import sys

import llama_cpp

from app.config.memory import memory
from app.engine.llama.model import Model

_BYTES_PER_VALUE = 2  # keys and values are kept as 16-bit floats


def context_bytes(model: Model, tokens: int) -> int:
    """The size of the keys and values of `tokens` tokens; latent attention keeps no values of their own."""
    heads = llama_cpp.llama_model_n_head(model.handle)
    width = llama_cpp.llama_model_n_embd(model.handle) // max(heads, 1)
    architecture = model.untrusted_text("general.architecture")
    latent = _number(model, f"{architecture}.attention.key_length_mla", 0) > 0
    parts = ("key",) if latent else ("key", "value")
    lengths = (_number(model, f"{architecture}.attention.{part}_length", width) for part in parts)
    per_layer = int(llama_cpp.llama_model_n_head_kv(model.handle)) * sum(lengths) * _BYTES_PER_VALUE
    return tokens * int(llama_cpp.llama_model_n_layer(model.handle)) * per_layer


def available_bytes() -> int | None:
    """What programs can still take without swapping; None where only trying tells (macOS, Windows)."""
    if sys.platform != "linux":
        return None
    found = memory()
    return found.free if found.total else None


def _number(model: Model, key: str, otherwise: int) -> int:
    text = model.untrusted_text(key)
    return int(text) if text.isdecimal() and len(text) <= 6 else otherwise
