"""Trains the Guide on the processor, from the corpus to a checkpoint; can be stopped and resumed at any time.

    python -m guide.train --work build/guide [--minutes 40] [--resume] [--everything]

The clock decides when it ends: the learning rate falls along the share of the minutes that is used up, and the time
used is kept in the checkpoint. What is exported is a running mean of the weights, which answers better than their last
state.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from guide.dialogue import Writer
from guide.model import MOST_PARAMETERS, Guide, Shape
from guide.prepare import Material, prepare
from guide.tokenizer import ASSISTANT

TOKENS_A_STEP = 2400
FOREIGN = 0.27
READ = 0.3  # share of rows that are only read, not answered: many more prompts are met in the same time
SHORTENED = 0.3  # share of rows that end in the reasoning: the answers are learnt long before the meanings
WARM_UP = 0.03
MEAN = 0.998


class Heads(nn.Module):  # type: ignore[misc]
    """What the state must tell when the prompt has been read: its subject, and its sentence vector. Not exported."""

    def __init__(self, width: int, labels: int, sense: int) -> None:
        super().__init__()
        self.label = nn.Linear(width, labels)
        self.sense = nn.Linear(width, sense)


class Trainer:
    """The weights, their optimizers and their mean, as one thing that can be saved and continued."""

    def __init__(self, material: Material, shape: Shape, seed: int) -> None:
        torch.manual_seed(seed)
        self.material = material
        self.model = Guide(shape)
        self.heads = Heads(shape.width, len(material.labels), material.senses.shape[1])
        with torch.no_grad():
            self.model.token_embd.weight.copy_(material.vectors)
            self.model.output.weight.copy_(material.vectors)
        if self.model.parameters_count() > MOST_PARAMETERS:
            raise SystemExit(f"{self.model.parameters_count()} parameters are too many")
        self.spoken = material.spoken
        self.column = torch.full((shape.vocabulary,), -100)
        self.column[self.spoken] = torch.arange(len(self.spoken))
        self.mean = {name: weight.detach().clone() for name, weight in self.model.named_parameters()}
        self.optimizers = _optimizers(self.model, self.heads)
        self.rates = [[group["lr"] for group in optimizer.param_groups] for optimizer in self.optimizers]
        self.seconds, self.steps = 0.0, 0

    def step(self, batch: dict[str, Tensor], progress: float) -> dict[str, float]:
        """One update; `progress` runs from 0 to 1 over the whole training."""
        factor = min(1.0, progress / WARM_UP) * min(1.0, 1.02 - progress) if progress < 1 else 0.02
        for optimizer, rates in zip(self.optimizers, self.rates, strict=True):
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
        self.model.train()
        losses = self.losses(batch)
        total = losses["text"] + 0.4 * losses["label"] + 1.0 * losses["sense"]
        total.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.steps += 1
        keep = min(MEAN, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, weight in self.model.named_parameters():
                self.mean[name].lerp_(weight, 1 - keep)
        return {name: loss.item() for name, loss in losses.items()}

    def losses(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        state = self.model(batch["ids"])
        targets = self.column[batch["targets"].clamp(min=0)].masked_fill(batch["targets"] < 0, -100)
        where = targets >= 0
        logits = state[where] @ self.model.output.weight[self.spoken].T
        text = functional.cross_entropy(logits, targets[where], label_smoothing=0.02) if where.any() else logits.sum()
        read = state[torch.arange(len(state)), batch["read"]]
        label = functional.cross_entropy(self.heads.label(read), batch["label"])
        known = batch["sense"] >= 0
        wanted = self.material.senses[batch["sense"][known]]
        sense = 1 - functional.cosine_similarity(self.heads.sense(read[known]), wanted).mean()
        return {"text": text, "label": label, "sense": sense}

    def save(self, file: Path) -> None:
        """Write a checkpoint so that a kill leaves either the old or the new one."""
        state: dict[str, Any] = {
            "shape": self.model.shape,
            "model": self.model.state_dict(),
            "heads": self.heads.state_dict(),
            "mean": self.mean,
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "seconds": self.seconds,
            "steps": self.steps,
            "spoken": self.spoken,
            "torch": torch.get_rng_state(),
        }
        partial = file.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(file)

    def load(self, file: Path) -> None:
        state = torch.load(file, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.heads.load_state_dict(state["heads"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.mean, self.seconds, self.steps = state["mean"], state["seconds"], state["steps"]
        torch.set_rng_state(state["torch"])


def _optimizers(model: Guide, heads: Heads) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for the rest; the input table moves slowly to keep its neighbours."""
    matrices = [weight for weight in model.blk.parameters() if weight.ndim == 2]
    small = [weight for weight in model.parameters() if weight.ndim == 1]
    return [
        torch.optim.Muon(matrices, lr=0.015, weight_decay=0.05, adjust_lr_fn="original"),
        torch.optim.AdamW(
            [
                {"params": [model.token_embd.weight], "lr": 2e-4},
                {"params": [model.output.weight], "lr": 1.5e-3},
                {"params": [*small, *heads.parameters()], "lr": 1.5e-3},
            ],
            betas=(0.9, 0.98),
            weight_decay=0.0,
        ),
    ]


def batches(writer: Writer, tokenizer: Tokenizer) -> Iterator[dict[str, Tensor]]:
    """Endless batches of about the same number of tokens, rows of alike length together."""
    assistant = tokenizer.encode(ASSISTANT).ids[0]
    while True:
        rows = []
        for row in (writer.row(writer.pick(FOREIGN)) for _ in range(600)):
            given, learnt = (encoding.ids for encoding in tokenizer.encode_batch([row.given, row.learnt]))
            read, chance = len(given) - 1 - given[::-1].index(assistant), writer.rng.random()
            if chance < READ:
                given, learnt = given[: read + 1], [0]
            elif chance < READ + SHORTENED:
                learnt = learnt[:18]
            rows.append((given, learnt, read, row))
        rows.sort(key=lambda entry: len(entry[0]) + len(entry[1]))
        groups: list[list[Any]] = [[]]
        for entry in rows:
            if (len(groups[-1]) + 1) * (len(entry[0]) + len(entry[1])) > TOKENS_A_STEP:
                groups.append([])
            groups[-1].append(entry)
        writer.rng.shuffle(groups)
        yield from map(_tensors, groups)


def _tensors(group: list[Any]) -> dict[str, Tensor]:
    width = max(len(given) + len(learnt) for given, learnt, _, _ in group) - 1
    ids = torch.zeros(len(group), width, dtype=torch.long)
    targets = torch.full((len(group), width), -100)
    for index, (given, learnt, _, _) in enumerate(group):
        row = torch.tensor(given + learnt)
        ids[index, : len(row) - 1] = row[:-1]
        if len(learnt) > 1:
            targets[index, len(given) - 1 : len(row) - 1] = row[len(given) :]
    return {
        "ids": ids,
        "targets": targets,
        "read": torch.tensor([read for _, _, read, _ in group]),
        "label": torch.tensor([row.label for *_, row in group]),
        "sense": torch.tensor([row.sense for *_, row in group]),
    }


def run(trainer: Trainer, stream: Iterator[dict[str, Tensor]], seconds: float, file: Path) -> None:
    """Train until the time is used up, with a checkpoint about every minute."""
    seen: dict[str, float] = {}
    told = saved = last = time.monotonic()
    while trainer.seconds < seconds:
        for name, value in trainer.step(next(stream), trainer.seconds / seconds).items():
            if value:
                seen[name] = 0.95 * seen.get(name, value) + 0.05 * value
        now = time.monotonic()
        trainer.seconds, last = trainer.seconds + now - last, now
        if not all(map(math.isfinite, seen.values())):
            raise SystemExit("the loss is no number any more")
        if now - told > 20:
            told = now
            losses = json.dumps({name: round(value, 3) for name, value in seen.items()})
            print(f"{trainer.seconds:6.0f} s  step {trainer.steps}  {losses}", flush=True)
        if now - saved > 60:
            saved = now
            trainer.save(file)
    trainer.save(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/guide"))
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--everything", action="store_true", help="train on the development split too")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    material = prepare(args.work, args.everything)
    trainer = Trainer(material, Shape(len(material.vectors)), args.seed)
    file = args.work / "checkpoint.pt"
    if args.resume and file.exists():
        trainer.load(file)
    print(f"{trainer.model.parameters_count():,} parameters, {len(material.labels)} labels", flush=True)
    rng = random.Random(args.seed * 1_000_003 + trainer.steps)
    writer = Writer(material.corpus, material.pools, rng)
    run(trainer, batches(writer, material.tokenizer), args.minutes * 60, file)


if __name__ == "__main__":
    main()
