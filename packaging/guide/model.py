"""The Guide's network: qwen2, small enough to train on two processor cores.

RMSNorm, rotary positions, grouped-query attention with a bias on query, key and value, SwiGLU: the family of the
DeepSeek-R1-Distill-Qwen models, so that the built-in model runs the very code that the downloaded ones run. The input
table is held apart from the output table: its rows come from the sentence encoder and are moved little, so that a word
which the corpus never uses still lies beside its synonyms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

MOST_PARAMETERS = 12_000_000


@dataclass(frozen=True)
class Shape:
    """The numbers that both PyTorch and the GGUF's header need to know."""

    vocabulary: int
    width: int = 320
    layers: int = 3
    heads: int = 5
    groups: int = 1
    inner: int = 640
    context: int = 2048
    base: float = 10000.0
    epsilon: float = 1e-6
    dropout: float = 0.1

    @property
    def head(self) -> int:
        return self.width // self.heads


def rotation(length: int, shape: Shape) -> tuple[Tensor, Tensor]:
    """Cosines and sines of the rotary positions, halves as in NeoX (what llama.cpp uses for qwen2)."""
    frequency = shape.base ** (-torch.arange(0, shape.head, 2).float() / shape.head)
    angle = torch.outer(torch.arange(length).float(), frequency)
    angle = torch.cat((angle, angle), dim=-1)
    return angle.cos(), angle.sin()


def rotate(vectors: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    first, second = vectors.chunk(2, dim=-1)
    return vectors * cosine + torch.cat((-second, first), dim=-1) * sine


class Dropout(nn.Module):  # type: ignore[misc]
    """Dropout whose coins are drawn once and then cut out of one long row: drawing them took a tenth of a step."""

    COINS = 1 << 22

    def __init__(self, share: float) -> None:
        super().__init__()
        kept = torch.rand(self.COINS, generator=torch.Generator().manual_seed(0)) >= share
        self.scales = (kept / (1 - share)).to(torch.bfloat16)

    def forward(self, state: Tensor) -> Tensor:
        if not self.training:
            return state
        begin = int(torch.randint(self.COINS - state.numel(), ()))
        return state * self.scales[begin : begin + state.numel()].view_as(state)


class Block(nn.Module):  # type: ignore[misc]
    """One layer; the names of its parts are those of llama.cpp's tensors."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        grouped = shape.groups * shape.head
        self.attn_norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.attn_q = nn.Linear(shape.width, shape.width)
        self.attn_k = nn.Linear(shape.width, grouped)
        self.attn_v = nn.Linear(shape.width, grouped)
        self.attn_output = nn.Linear(shape.width, shape.width, bias=False)
        self.ffn_norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.ffn_gate = nn.Linear(shape.width, shape.inner, bias=False)
        self.ffn_up = nn.Linear(shape.width, shape.inner, bias=False)
        self.ffn_down = nn.Linear(shape.inner, shape.width, bias=False)
        self.dropout = Dropout(shape.dropout)

    def forward(self, state: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        state = state + self.dropout(self.attention(self.attn_norm(state), cosine, sine))
        inner = self.ffn_norm(state)
        return state + self.dropout(
            cast(Tensor, self.ffn_down(functional.silu(self.ffn_gate(inner)) * self.ffn_up(inner)))
        )

    def attention(self, state: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        batch, length, width = state.shape
        query, key, value = (
            part(state).view(batch, length, -1, self.shape.head).transpose(1, 2)
            for part in (self.attn_q, self.attn_k, self.attn_v)
        )
        query, key = rotate(query, cosine, sine), rotate(key, cosine, sine)
        # All heads of a group ask the same keys in one product: for short prompts faster than torch's fused attention.
        asked = query.reshape(batch, self.shape.groups, -1, self.shape.head)
        scores = (asked @ key.transpose(2, 3)).view(batch, self.shape.heads, length, length) / self.shape.head**0.5
        later = torch.ones(length, length, dtype=torch.bool).triu(1)
        chances = scores.masked_fill(later, float("-inf")).softmax(-1).to(value.dtype)
        seen = chances.view(batch, self.shape.groups, -1, length) @ value
        seen = seen.view(batch, self.shape.heads, length, self.shape.head)
        return cast(Tensor, self.attn_output(seen.transpose(1, 2).reshape(batch, length, width)))


class Guide(nn.Module):  # type: ignore[misc]
    """The whole network; `forward` gives the normed state, from which the trainer computes only the logits it needs."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blk = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.output = nn.Linear(shape.width, shape.vocabulary, bias=False)
        self.dropout = Dropout(shape.dropout)
        self.apply(_start)
        for name, weight in self.named_parameters():
            if name.endswith(("attn_output.weight", "ffn_down.weight")):
                nn.init.normal_(weight, std=0.03 / (2 * shape.layers) ** 0.5)

    def forward(self, ids: Tensor) -> Tensor:
        cosine, sine = rotation(ids.shape[1], self.shape)
        state = self.dropout(self.token_embd(ids))
        for block in self.blk:
            state = block(state, cosine, sine)
        return cast(Tensor, self.output_norm(state))

    def parameters_count(self) -> int:
        return sum(weight.numel() for weight in self.parameters())


def _start(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=0.03)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
