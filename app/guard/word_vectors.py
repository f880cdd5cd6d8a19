"""What a text is about, from the vectors of its words: what tells on topic from off.

The encoder's states won't do: tuned to tell harm, they hold little else. Its table of word vectors was not tuned. A
text is the mean of its words, the rare ones counting most, without what all words share (Arora et al., ICLR 2017).
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray

from app.config.resources import resource
from app.guard.classifier import FOLDER
from app.guard.scope import Vectors

_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK
"""A block of Q8_0: a scale as a 16-bit float, then 32 whole numbers of 8 bits."""

_FIRST_WORD = 1996
"""BERT's vocabulary begins with marks, single letters and signs, and is then sorted by how common a word is."""

_RARITY = 4


@dataclass(frozen=True, slots=True)
class WordTable:
    """`rows` are those of the encoder's file, still in Q8_0; `mean` is that of all words."""

    rows: NDArray[numpy.uint8]
    mean: Vectors

    @classmethod
    def shipped(cls) -> WordTable:
        """The table inside the encoder's file; opened before the worker is sealed."""
        words = json.loads(resource(*FOLDER, "classifier.json").read_text(encoding="utf-8"))["words"]
        shape = (words["rows"], words["width"] // _BLOCK * _BLOCK_BYTES)
        file = resource(*FOLDER, "encoder.gguf")
        table = numpy.memmap(file, numpy.uint8, "r", offset=words["offset"], shape=shape)
        with numpy.load(resource(*FOLDER, "heads.npz"), allow_pickle=False) as arrays:
            return cls(table, arrays["words_mean"])


@dataclass(frozen=True, slots=True)
class WordVectors:
    """Texts to vectors. `tokens` are those of the encoder's vocabulary."""

    tokens: Callable[[str], Sequence[int]]
    table: WordTable

    def embed(self, texts: Sequence[str]) -> Vectors:
        """A vector of length 1 for each text; zeros where it has no word."""
        return numpy.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Vectors:
        words = [token for token in self.tokens(text) if token >= _FIRST_WORD]
        if not words:
            return numpy.zeros_like(self.table.mean)
        ranks = [math.log(token - _FIRST_WORD + 2) / math.log(len(self.table.rows)) for token in words]
        weights = numpy.array([rank**_RARITY for rank in ranks], numpy.float32)
        total = weights @ (self._rows(words) - self.table.mean)
        return numpy.asarray(total / max(float(numpy.linalg.norm(total)), 1e-6), numpy.float32)

    def _rows(self, words: Sequence[int]) -> Vectors:
        blocks = self.table.rows[list(words)].reshape(len(words), -1, _BLOCK_BYTES)
        scales = blocks[:, :, :2].copy().view(numpy.float16).astype(numpy.float32)
        values = blocks[:, :, 2:].copy().view(numpy.int8).astype(numpy.float32)
        return numpy.asarray((scales * values).reshape(len(words), -1))
