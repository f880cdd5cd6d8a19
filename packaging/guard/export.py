"""From a checkpoint to what ships: the encoder as a GGUF with 16-bit weights, the heads as an array file.

    python -m guard.export --work build/guard      # writes resources/guard/classifier/
    python -m guard.export --work build/guard --with FOLDER SHARE [--with FOLDER SHARE ...]

`--with` ships a mean of the checkpoint's weights and of those in the folders, each with its share: what several
trainings on from the same weights have learnt is kept better than by any of them (model soups, Wortsman et al. 2022).

The calibration in classifier.json is kept from what was there; guard.calibrate makes it anew.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy as np
import torch
from minilm import EPSILON, HEADS, INNER, LAYERS, POSITIONS, WIDTH, MiniLM, tokenizer

from guard import rows
from guard.layout import LONGEST, NAMES, OUT
from guard.network import CHANNEL, Network
from guard.start import shipped

WORDS = "token_embd.weight"

FIRST_WORD = 1996
"""The vocabulary begins with marks, single letters and signs."""

SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
"""What llama.cpp's word pieces begin a word with, where BERT's mark those that go on."""


def network_of(checkpoint: Path) -> Network:
    """The running mean of a training."""
    network = Network(MiniLM())
    network.load_state_dict(torch.load(checkpoint, weights_only=True)["mean"])
    network.eval()
    return network


def mixed(network: Network, others: Sequence[tuple[Network, float]]) -> Network:
    """The network with the mean weights: of each of `others` its share, of itself the rest."""
    rest = 1.0 - sum(share for _, share in others)
    state = {name: rest * values for name, values in network.state_dict().items()}
    for other, share in others:
        for name, values in other.state_dict().items():
            state[name] = state[name] + share * values
    network.load_state_dict(state)
    return network


def write_encoder(encoder: MiniLM, file: Path, name: str) -> None:
    """The encoder as llama.cpp reads it: words in Q8_0, other matrices in F16, the rest in single precision.

    Where a processor has AVX2 and nothing newer, F16 is 1.2 times as fast as Q8_0 (docs/benchmarks.md).
    """
    writer = gguf.GGUFWriter(file, "bert")
    writer.add_name(name)
    writer.add_license("apache-2.0")
    writer.add_context_length(POSITIONS)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_eps(EPSILON)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.NONE)
    _add_vocabulary(writer)
    for tensor, values in _tensors(encoder):
        matrix = values.ndim == 2 and not tensor.startswith(("position_embd", "token_types"))
        if tensor == WORDS:
            quantized = gguf.quants.quantize(values, gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor(tensor, quantized, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(tensor, values.astype(np.float16) if matrix else values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_vocabulary(writer: gguf.GGUFWriter) -> None:
    pieces = sorted(tokenizer(LONGEST).get_vocab().items(), key=lambda item: item[1])
    special = {piece: number for piece, number in pieces if piece.startswith("[") and piece.endswith("]")}
    control, normal = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL
    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([_piece(piece, piece in special) for piece, _ in pieces])
    writer.add_token_types([control if len(piece) > 1 and piece in special else normal for piece, _ in pieces])
    writer.add_token_type_count(2)
    writer.add_bos_token_id(special["[CLS]"])
    writer.add_eos_token_id(special["[SEP]"])
    writer.add_unk_token_id(special["[UNK]"])
    writer.add_sep_token_id(special["[SEP]"])
    writer.add_pad_token_id(special["[PAD]"])
    writer.add_mask_token_id(special["[MASK]"])


def _piece(piece: str, special: bool) -> str:
    if special:
        return piece
    return piece[2:] if piece.startswith("##") else SPACE + piece


def _tensors(encoder: MiniLM) -> list[tuple[str, np.ndarray]]:
    state = {name: weight.detach().numpy().astype(np.float32) for name, weight in encoder.state_dict().items()}
    found = [
        (WORDS, state["embeddings.word_embeddings.weight"]),
        ("position_embd.weight", state["embeddings.position_embeddings.weight"]),
        ("token_types.weight", state["embeddings.token_type_embeddings.weight"]),
        ("token_embd_norm.weight", state["embeddings.LayerNorm.weight"]),
        ("token_embd_norm.bias", state["embeddings.LayerNorm.bias"]),
    ]
    for layer in range(LAYERS):
        for ours, theirs in NAMES.items():
            found += [
                (f"blk.{layer}.{theirs}.{kind}", state[f"encoder.layer.{layer}.{ours}.{kind}"])
                for kind in ("weight", "bias")
            ]
    return found


def write_heads(network: Network, file: Path) -> None:
    """The two layers on top, without pickle."""
    np.savez(
        file,
        hidden=network.hidden.weight.detach().numpy(),
        hidden_bias=network.hidden.bias.detach().numpy(),
        heads=network.heads.weight.detach().numpy(),
        heads_bias=network.heads.bias.detach().numpy(),
        words_mean=network.encoder.embeddings.word_embeddings.weight.detach().numpy()[FIRST_WORD:].mean(0),
    )


def place_of_words(file: Path) -> dict[str, int]:
    """Where in the file the table of word vectors is, which app/guard/word_vectors.py reads by itself."""
    (table,) = (tensor for tensor in gguf.GGUFReader(file).tensors if tensor.name == WORDS)
    return {"offset": int(table.data_offset), "rows": int(table.shape[1]), "width": int(table.shape[0])}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--with", dest="others", nargs=2, action="append", default=[], metavar=("FOLDER", "SHARE"))
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    others = [(shipped(Path(folder)), float(share)) for folder, share in args.others]
    network = mixed(network_of(args.work / "checkpoint.pt"), others)
    write_encoder(network.encoder, args.out / "encoder.gguf", "Carrel's guard: all-MiniLM-L6-v2, tuned")
    write_heads(network, args.out / "heads.npz")
    table = args.out / "classifier.json"
    known = json.loads(table.read_text(encoding="utf-8")) if table.exists() else {}
    known |= {"heads": list(rows.HEADS), "longest": LONGEST, "toxicity_scale": CHANNEL}
    known["words"] = place_of_words(args.out / "encoder.gguf")
    known.setdefault("calibration", {head: [1.0, 0.0] for head in rows.HEADS})
    table.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
