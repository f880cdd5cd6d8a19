"""Writes a real LoRA adapter for the tiny model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from gguf import GGUFWriter

_RANK = 4


def write_tiny_lora(path: Path, *, architecture: str = "qwen2", width: int = 64, tensor: str = "attn_output") -> Path:
    """Write an adapter that changes one matrix (`width` by `width`) of each of the three layers a lot."""
    rng = np.random.default_rng(1)
    writer = GGUFWriter(str(path), architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(_RANK))
    for layer in range(3):
        for part, shape in (("lora_a", (_RANK, width)), ("lora_b", (width, _RANK))):
            writer.add_tensor(f"blk.{layer}.{tensor}.weight.{part}", rng.normal(0, 1, shape).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
