"""What ships, as a network again, for a training that goes on from it."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import torch
from minilm import LAYERS, MiniLM
from torch import Tensor

from guard.layout import NAMES
from guard.network import Network

_EMBEDDINGS = {
    "embeddings.word_embeddings.weight": "token_embd.weight",
    "embeddings.position_embeddings.weight": "position_embd.weight",
    "embeddings.token_type_embeddings.weight": "token_types.weight",
    "embeddings.LayerNorm.weight": "token_embd_norm.weight",
    "embeddings.LayerNorm.bias": "token_embd_norm.bias",
}


def shipped(folder: Path) -> Network:
    """The encoder of `folder`, out of its 8 and 16 bits, and the heads on it."""
    network = Network(MiniLM.published())
    tensors = {tensor.name: tensor for tensor in gguf.GGUFReader(folder / "encoder.gguf").tensors}
    state = network.encoder.state_dict()
    for ours, theirs in _names().items():
        tensor = tensors[theirs]
        values = gguf.dequantize(tensor.data, tensor.tensor_type)
        state[ours] = torch.from_numpy(values.copy()).reshape(state[ours].shape)
    network.encoder.load_state_dict(state)
    with np.load(folder / "heads.npz") as heads:
        _fill(network.hidden, heads["hidden"], heads["hidden_bias"])
        _fill(network.heads, heads["heads"], heads["heads_bias"])
    return network


def _names() -> dict[str, str]:
    layers = {
        f"encoder.layer.{layer}.{ours}.{kind}": f"blk.{layer}.{theirs}.{kind}"
        for layer in range(LAYERS)
        for ours, theirs in NAMES.items()
        for kind in ("weight", "bias")
    }
    return _EMBEDDINGS | layers


def _fill(layer: torch.nn.Linear, weight: np.ndarray, bias: np.ndarray) -> None:
    parts: list[tuple[Tensor, np.ndarray]] = [(layer.weight, weight), (layer.bias, bias)]
    with torch.no_grad():
        for place, values in parts:
            place.copy_(torch.from_numpy(values))
