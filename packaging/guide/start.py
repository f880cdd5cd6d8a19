"""What a shipped file holds, for a training that goes on from it: its tokens, its weights and its clock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from gguf import GGUFReader, TokenType, dequantize
from tokenizers import Tokenizer, models
from torch import Tensor

from guide.tokenizer import add_controls, around

BARS = "output.bias"


class Start:
    """The file and, beside it, guide.json."""

    def __init__(self, file: Path) -> None:
        self._reader = GGUFReader(file)
        self.training: dict[str, Any] = json.loads((file.parent / "guide.json").read_text(encoding="utf-8"))["training"]

    def tokenizer(self) -> Tokenizer:
        """The tokens with the ids that the weights were trained with."""
        texts, kinds, merges = (
            self._reader.fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "token_type", "merges")
        )
        plain = kinds.count(TokenType.NORMAL)
        vocabulary = {text: index for index, text in enumerate(texts[:plain])}
        tokenizer = around(models.BPE(vocab=vocabulary, merges=[tuple(pair.split(" ")) for pair in merges]))
        add_controls(tokenizer, texts[plain:])
        if any(tokenizer.token_to_id(text) != index for index, text in enumerate(texts)):
            raise SystemExit("the file's tokens can't be told from its list: train from scratch")
        return tokenizer

    def weights(self) -> dict[str, Tensor]:
        """The tensors by name, out of their 8 bits; without the bias, which the export sets."""
        return {
            tensor.name: torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
            for tensor in self._reader.tensors
            if tensor.name != BARS
        }
