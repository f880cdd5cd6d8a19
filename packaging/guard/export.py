"""From a checkpoint to what ships: an ONNX file with 8-bit weights, its tokenizer and a table of what it puts out.

    python -m guard.export --work build/guard      # writes resources/guard/classifier/

The calibration in classifier.json is kept from what was there; guard.calibrate makes it anew.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import torch
from minilm import MiniLM, folder
from onnxruntime.quantization import QuantType, quantize_dynamic

from guard.network import Network
from guard.rows import HEADS
from guard.train import LONGEST

OUT = Path(__file__).resolve().parents[2] / "resources" / "guard" / "classifier"


def network_of(checkpoint: Path) -> Network:
    """The running mean of a training."""
    network = Network(MiniLM())
    network.load_state_dict(torch.load(checkpoint, weights_only=True)["mean"])
    network.eval()
    return network


def write_onnx(network: Network, file: Path) -> None:
    """The network in single precision; batch and length may be any."""
    ids = torch.ones(2, 7, dtype=torch.long)
    torch.onnx.export(
        network,
        (ids, ids, torch.zeros(2, 1)),
        str(file),
        input_names=["ids", "mask", "toxicity"],
        output_names=["logits", "embedding"],
        dynamic_axes={
            "ids": {0: "batch", 1: "length"},
            "mask": {0: "batch", 1: "length"},
            "toxicity": {0: "batch"},
            "logits": {0: "batch"},
            "embedding": {0: "batch"},
        },
        opset_version=17,
        dynamo=False,
    )


def quantize(file: Path, out: Path) -> None:
    """Weights in 8 bits, of which 7 are used: processors without VNNI add up in 16 bits."""
    quantize_dynamic(file, out, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    single = args.work / "classifier.onnx"
    write_onnx(network_of(args.work / "checkpoint.pt"), single)
    quantize(single, args.out / "classifier.onnx")
    shutil.copyfile(folder() / "tokenizer.json", args.out / "tokenizer.json")
    table = args.out / "classifier.json"
    known = json.loads(table.read_text(encoding="utf-8")) if table.exists() else {}
    known |= {"heads": list(HEADS), "longest": LONGEST}
    known.setdefault("calibration", {head: [1.0, 0.0] for head in HEADS})
    table.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
