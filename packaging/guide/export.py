"""Writes the trained Guide as a GGUF file, with the facts that Carrel shows about it.

    python -m guide.export --work build/guide

Matrices are stored in 8 bits (Q8_0), norms and biases in full. The bias of the output bars every token that the corpus
never says: what can't be spoken can't come out broken.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, TokenType, quants
from tokenizers import Tokenizer
from torch import Tensor

from guide.model import Shape
from guide.shipped import DESCRIPTION, FOLDER, MOST_BYTES, NAME, facts
from guide.tokenizer import BEGIN, END, THINK, THOUGHT, merges

BARRED = -1000.0
DECLINE = 2.0  # trades topics answered for prompts declined; chosen with --decline on the development split
TEMPLATE = Path(__file__).with_name("r1_template.jinja")


def write(checkpoint: dict[str, Any], tokenizer: Tokenizer, file: Path, decline: float = DECLINE) -> None:
    """Write header, vocabulary and weights; `decline` is what speaks for declining beforehand."""
    shape: Shape = checkpoint["shape"]
    writer = GGUFWriter(str(file), "qwen2")
    _header(writer, shape)
    _vocabulary(writer, tokenizer)
    weights: dict[str, Tensor] = checkpoint["mean"]
    bias = torch.full((shape.vocabulary,), BARRED)
    bias[checkpoint["spoken"]] = 0.0
    bias[[index for text, index in tokenizer.get_vocab().items() if text.startswith("<｜decline-")]] = decline
    for name, weight in {**weights, "output.bias": bias}.items():
        values = weight.float().numpy()
        if values.ndim == 1:
            writer.add_tensor(name, values)
        else:
            kind = GGMLQuantizationType.Q8_0
            writer.add_tensor(name, np.ascontiguousarray(quants.quantize(values, kind)), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _header(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_name("Carrel Guide")
    writer.add_description(DESCRIPTION)
    writer.add_license("MIT")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.groups)
    writer.add_rope_freq_base(shape.base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_file_type(7)


def _vocabulary(writer: GGUFWriter, tokenizer: Tokenizer) -> None:
    """Without pre, types, bos, eos and add_bos the file loads and is silently wrong."""
    vocabulary = sorted(tokenizer.get_vocab(with_added_tokens=True).items(), key=lambda entry: entry[1])
    controls = [token.content for token in tokenizer.get_added_tokens_decoder().values()]
    kinds = dict.fromkeys(controls, TokenType.CONTROL) | dict.fromkeys((THINK, THOUGHT), TokenType.USER_DEFINED)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-r1-qwen")
    writer.add_token_list([text for text, _ in vocabulary])
    writer.add_token_types([kinds.get(text, TokenType.NORMAL) for text, _ in vocabulary])
    writer.add_token_merges(merges(tokenizer))
    writer.add_bos_token_id(tokenizer.token_to_id(BEGIN))
    writer.add_eos_token_id(tokenizer.token_to_id(END))
    writer.add_pad_token_id(tokenizer.token_to_id(END))
    writer.add_add_bos_token(True)
    writer.add_chat_template(TEMPLATE.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guide"))
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--decline", type=float, default=DECLINE)
    args = parser.parse_args()
    checkpoint = torch.load(args.work / "checkpoint.pt", weights_only=False)
    args.out.mkdir(parents=True, exist_ok=True)
    file = args.out / NAME
    write(checkpoint, Tokenizer.from_file(str(args.work / "tokenizer.json")), file, args.decline)
    size = file.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{size} bytes are too many")
    parameters = sum(weight.numel() for weight in checkpoint["mean"].values())
    training = {"minutes": round(checkpoint["seconds"] / 60, 1), "steps": checkpoint["steps"]}
    text = json.dumps(facts(file, parameters, checkpoint["shape"].context, training), indent=2)
    (args.out / "guide.json").write_text(text + "\n", encoding="utf-8")
    print(
        f"{file.name}: {size:,} bytes, {parameters:,} parameters, {checkpoint['steps']} steps, "
        f"{checkpoint['seconds'] / 60:.1f} minutes"
    )


if __name__ == "__main__":
    main()
