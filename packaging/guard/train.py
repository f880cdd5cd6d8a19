"""Trains the classifier on the processor; can be stopped and resumed at any time.

    python -m guard.train --work build/guard [--minutes 42] [--resume | --start]

`--start` begins with what ships instead of the published encoder. The clock decides when it ends: the learning rate
falls along the share of the minutes that is used up. What is exported is a running mean of the weights.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from minilm import MiniLM, tokenizer
from torch import Tensor, nn
from torch.nn import functional

from app.guard.toxicity import Toxicity
from guard.augment import Augmenter
from guard.layout import LONGEST, OUT
from guard.network import Network
from guard.prepare import read
from guard.rows import HEADS, Row
from guard.start import shipped
from guard.train_shares import weight

TOKENS_A_STEP = 2000
RATE, HEAD_RATE, DECAY = 1e-4, 1e-3, 0.01
WARM_UP = 0.06
MEAN = 0.998
SMOOTHING = 0.02
UNSAFE = 3.0
"""How much the two heads that tell harm from none count against those that tell which harm."""

HALF = bool(torch.cpu.get_capabilities().get("avx512_bf16"))
"""Whether matrices are multiplied in 16 bits: only where the processor has instructions for it, else it is slower."""


class Trainer:
    """The weights, their optimizer and their mean, as one thing that can be saved and continued."""

    def __init__(self, seed: int, start: Path | None = None) -> None:
        torch.manual_seed(seed)
        self.network = shipped(start) if start else Network(MiniLM.published())
        for table in (
            self.network.encoder.embeddings.word_embeddings,
            self.network.encoder.embeddings.position_embeddings,
            self.network.encoder.embeddings.token_type_embeddings,
        ):
            table.weight.requires_grad_(False)  # words that no row uses must stay beside those that some row does
        inner = [weight for weight in self.network.encoder.parameters() if weight.requires_grad]
        heads = [*self.network.hidden.parameters(), *self.network.heads.parameters()]
        self.optimizer = torch.optim.AdamW(
            [{"params": inner, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=DECAY, fused=True
        )
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.mean = {name: weight.detach().clone() for name, weight in self.network.state_dict().items()}
        self.seconds, self.steps = 0.0, 0
        share = torch.tensor([UNSAFE if head.endswith(".unsafe") else 1.0 for head in HEADS])
        self.share = share

    def step(self, batch: dict[str, Tensor], progress: float) -> float:
        """One update; `progress` runs from 0 to 1 over the whole training."""
        factor = min(1.0, progress / WARM_UP) * max(0.02, 1.0 - progress)
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * factor
        self.network.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            logits = self.network(batch["ids"], batch["mask"], batch["toxicity"])[0].float()
        wanted = batch["wanted"] * (1 - 2 * SMOOTHING) + SMOOTHING
        each = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
        loss = (each * batch["counts"] * self.share).sum() / len(logits)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([weight for group in self.optimizer.param_groups for weight in group["params"]], 5.0)
        self.optimizer.step()
        self.steps += 1
        keep = min(MEAN, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, weight in self.network.named_parameters():
                if weight.requires_grad:
                    self.mean[name].lerp_(weight, 1 - keep)
        return float(loss.item())

    def save(self, file: Path) -> None:
        """Write a checkpoint so that a kill leaves either the old or the new one."""
        partial = file.with_suffix(".partial")
        torch.save(
            {
                "network": self.network.state_dict(),
                "mean": self.mean,
                "optimizer": self.optimizer.state_dict(),
                "seconds": self.seconds,
                "steps": self.steps,
                "torch": torch.get_rng_state(),
            },
            partial,
        )
        partial.replace(file)

    def load(self, file: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(file, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.mean, self.seconds, self.steps = state["mean"], state["seconds"], state["steps"]
        torch.set_rng_state(state["torch"])


class Batches:
    """Endless batches of about the same number of tokens, of augmented rows of alike length."""

    def __init__(self, rows: list[Row], augment: Augmenter) -> None:
        self._rows = rows
        self._weights = [weight(row) for row in rows]
        self._augment = augment
        self._tokenizer = tokenizer(LONGEST)
        self._toxicity = Toxicity.shipped()

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        while True:
            drawn = self._augment.rng.choices(self._rows, self._weights, k=1024)
            rows = [self._augment(row) for row in drawn]
            tokens = [encoding.ids for encoding in self._tokenizer.encode_batch([row.text for row in rows])]
            order = sorted(range(len(rows)), key=lambda at: len(tokens[at]))
            groups: list[list[int]] = [[]]
            for at in order:
                if (len(groups[-1]) + 1) * len(tokens[at]) > TOKENS_A_STEP:
                    groups.append([])
                groups[-1].append(at)
            self._augment.rng.shuffle(groups)
            for group in groups:
                yield self._tensors([rows[at] for at in group], [tokens[at] for at in group])

    def _tensors(self, rows: list[Row], tokens: list[list[int]]) -> dict[str, Tensor]:
        targets = [row.targets() for row in rows]
        return {
            **padded(tokens),
            "toxicity": torch.tensor([[self._toxicity.margin(row.text)] for row in rows]),
            "wanted": torch.tensor([wanted for wanted, _ in targets]),
            "counts": torch.tensor([counts for _, counts in targets]),
        }


def padded(tokens: list[list[int]]) -> dict[str, Tensor]:
    """Rows of ids as one matrix, and which of its places are text."""
    width = max(map(len, tokens))
    return {
        "ids": torch.tensor([row + [0] * (width - len(row)) for row in tokens]),
        "mask": torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in tokens]),
    }


def run(trainer: Trainer, batches: Iterator[dict[str, Tensor]], seconds: float, file: Path) -> None:
    """Train until the time is used up, with a checkpoint about every minute."""
    told = saved = last = time.monotonic()
    loss = 0.0
    while trainer.seconds < seconds:
        value = trainer.step(next(batches), trainer.seconds / seconds)
        loss = value if not loss else 0.98 * loss + 0.02 * value
        now = time.monotonic()
        trainer.seconds, last = trainer.seconds + now - last, now
        if now - told > 20:
            told = now
            line = {"seconds": round(trainer.seconds), "step": trainer.steps, "loss": round(loss, 4)}
            print(json.dumps(line), flush=True)
        if now - saved > 60:
            saved = now
            trainer.save(file)
    trainer.save(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guard"))
    parser.add_argument("--minutes", type=float, default=42)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--start", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    trainer = Trainer(args.seed, OUT if args.start else None)
    file = args.work / "checkpoint.pt"
    if args.resume and file.exists():
        trainer.load(file)
    rng = random.Random(args.seed * 1_000_003 + trainer.steps)
    rows = read(args.work / "train.jsonl")
    harmless = [row.text for row in rows if row.role == "user" and not row.labels and len(row.text) < 200]
    batches = Batches(rows, Augmenter(read(args.work / "frames.jsonl"), harmless, rng))
    run(trainer, iter(batches), args.minutes * 60, file)


if __name__ == "__main__":
    main()
