"""Where what ships lies, and what its tensors are called there."""

from __future__ import annotations

from pathlib import Path

LONGEST = 128
"""Tokens of a text that are read at a time."""

OUT = Path(__file__).resolve().parents[2] / "resources" / "guard" / "classifier"
NAMES = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}
