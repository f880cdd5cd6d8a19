"""A public sentence encoder that helps the training understand phrasings it has never read.

A model that starts from nothing knows no word but the corpus' own. all-MiniLM-L6-v2 (Apache-2.0) has read a billion
sentence pairs; its word vectors give the Guide's vocabulary a start in which synonyms are neighbours, and its sentence
vectors sort the synthetic prompts of synthesis.py into topics. Nothing of it runs in Carrel.
"""

from __future__ import annotations

import torch
from minilm import MiniLM, tokenizer
from torch import Tensor
from torch.nn import functional

LONGEST = 64


class SentenceEncoder:
    """all-MiniLM-L6-v2: texts in, vectors of length 1 out."""

    def __init__(self) -> None:
        self.model = MiniLM.published(dropout=0.0).requires_grad_(requires_grad=False)
        self.tokenizer = tokenizer(LONGEST)

    def words(self) -> tuple[dict[str, int], Tensor]:
        """The word pieces with their rows, and the table of vectors."""
        return self.tokenizer.get_vocab(), self.model.embeddings.word_embeddings.weight.detach()

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def encode(self, texts: list[str], batch: int = 128) -> Tensor:
        """Sentence vectors, in the order of the texts; alike lengths are computed together."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
        vectors = torch.empty(len(ids), self.model.embeddings.LayerNorm.weight.numel())
        for start in range(0, len(order), batch):
            part = order[start : start + batch]
            vectors[part] = self._pooled([ids[index] for index in part])
        return vectors

    def vectors(self, texts: list[str]) -> Tensor:
        """The vectors of one batch, through which the weights can be tuned."""
        return self._pooled([encoding.ids for encoding in self.tokenizer.encode_batch(texts)])

    def _pooled(self, rows: list[list[int]]) -> Tensor:
        width = max(map(len, rows))
        ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
        mask = torch.tensor([[1.0] * len(row) + [0.0] * (width - len(row)) for row in rows])
        state = self.model(ids, mask)
        pooled = (state * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.normalize(pooled, dim=1)
