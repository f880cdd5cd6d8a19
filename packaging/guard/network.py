"""The classifier: all of MiniLM, its states pooled twice, the toxicity channel beside them, a layer, the heads."""

from __future__ import annotations

import torch
from minilm import WIDTH, MiniLM
from torch import Tensor, nn
from torch.nn import functional

from guard.rows import HEADS

HIDDEN = 256
CHANNEL = 0.2
"""Scale of the toxicity margin, which runs from -2 to 12."""


class Network(nn.Module):  # type: ignore[misc]
    """Ids and mask of shape (batch, length) and toxicity (batch, 1) in.

    Out come logits (batch, len(HEADS)) and the mean of the states, of length 1 (batch, WIDTH): texts about the same lie
    near each other there.
    """

    def __init__(self, encoder: MiniLM, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        self.hidden = nn.Linear(2 * WIDTH + 1, HIDDEN)
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.Linear(HIDDEN, len(HEADS))

    def forward(self, ids: Tensor, mask: Tensor, toxicity: Tensor) -> tuple[Tensor, Tensor]:
        state = self.encoder(ids, mask)
        seen = mask[:, :, None].to(state.dtype)
        mean = (state * seen).sum(1) / seen.sum(1)
        # A short request inside a long wrapper is gone from the mean and still in the maximum.
        most = (state - (1 - seen) * 1e4).max(1).values
        pooled = torch.cat([mean, most, CHANNEL * toxicity.clamp(-5, 15)], 1)
        logits = self.heads(self.dropout(functional.gelu(self.hidden(self.dropout(pooled)))))
        return logits, functional.normalize(mean, dim=1)
