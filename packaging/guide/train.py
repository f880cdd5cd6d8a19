"""Trains the Guide on the processor, from the corpus to a checkpoint; can be stopped and resumed at any time.

    python -m guide.train --work build/guide [--minutes 40] [--resume] [--start FILE] [--everything]

The clock decides when it ends: the learning rate falls along the share of the minutes that is used up, and the time
used is kept in the checkpoint. With `--start`, in a work folder of its own, it goes on from a shipped file's weights
and clock; the minutes count from its beginning. What is exported is a running mean of the weights, which answers better
than their last state.
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

from guide import tokenizer as guide_tokenizer
from guide.dialogue import Prompt, Row, Writer
from guide.model import MOST_PARAMETERS, Guide, Shape
from guide.muon import Muon
from guide.prepare import Material, prepare
from guide.start import Start

TOKENS_A_STEP = 2400
FOREIGN = 0.4
WHOLE = (0.3, 0.1)  # share of rows with their answer, at first and at last: answers are learnt long before meanings
STRAY = 0.3  # share of the others that belong to no topic: what they mean is what the judge says
JUDGED = 0.4  # share of the judge's opinion in what a prompt of the corpus means
WARM_UP = 0.03
MEAN = 0.998
HALF = bool(torch.cpu.get_capabilities().get("avx512_bf16"))
"""Whether matrices are multiplied in 16 bits: only where the processor has instructions for it, else it is slower."""


class Trainer:
    """The weights, their optimizers and their mean, as one thing that can be saved and continued."""

    def __init__(self, material: Material, shape: Shape, seed: int) -> None:
        torch.manual_seed(seed)
        self.material = material
        self.model = Guide(shape)
        # What the state must tell when a prompt has been read, beside its subject; not exported.
        self.sense = nn.Linear(shape.width, material.senses.shape[1])
        with torch.no_grad():
            self.model.token_embd.weight.copy_(material.vectors)
            self.model.output.weight.copy_(material.vectors)
        if self.model.parameters_count() > MOST_PARAMETERS:
            raise SystemExit(f"{self.model.parameters_count()} parameters are too many")
        self.spoken = material.spoken
        self.column = torch.full((shape.vocabulary,), -100)
        self.column[self.spoken] = torch.arange(len(self.spoken))
        self.mean = {name: weight.detach().clone() for name, weight in self.model.named_parameters()}
        self.optimizers = _optimizers(self.model, self.sense)
        self.rates = [[group["lr"] for group in optimizer.param_groups] for optimizer in self.optimizers]
        self.seconds, self.steps = 0.0, 0

    def step(self, batch: dict[str, Tensor], progress: float) -> dict[str, float]:
        """One update; `progress` runs from 0 to 1 over the whole training."""
        factor = min(1.0, progress / WARM_UP) * min(1.0, 1.02 - progress) if progress < 1 else 0.02
        for optimizer, rates in zip(self.optimizers, self.rates, strict=True):
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            losses = self.losses(batch)
        total = losses["text"] + losses["label"] + losses["sense"]
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
        """How far off the text is, the subject of each prompt, and its sentence vector."""
        state, spoken = self.model(batch["ids"]), self.model.output.weight[self.spoken]
        targets = self.column[batch["targets"].clamp(min=0)].masked_fill(batch["targets"] < 0, -100)
        where = targets >= 0
        logits = state[where] @ spoken.T
        text = functional.cross_entropy(logits, targets[where]) if where.any() else logits.sum()
        read = state[torch.arange(len(state)), batch["read"]]
        chances = (read @ spoken.T).log_softmax(1)[:, self.column[self.material.subjects]]
        label = -(self.meant(batch) * chances).sum(1).mean()
        wanted = self.material.senses[batch["sense"]]
        sense = 1 - functional.cosine_similarity(self.sense(read), wanted).mean()
        return {"text": text, "label": label, "sense": sense}

    def meant(self, batch: dict[str, Tensor]) -> Tensor:
        """What each prompt means: what the corpus says, softened by the judge; for a stray only what the judge says."""
        judged, labels = self.material.judged[batch["sense"]], batch["label"]
        known = (labels >= 0).float()[:, None]
        said = functional.one_hot(labels.clamp(min=0), judged.shape[1])
        return known * ((1 - JUDGED) * said + JUDGED * judged) + (1 - known) * judged

    def save(self, file: Path) -> None:
        """Write a checkpoint so that a kill leaves either the old or the new one."""
        state: dict[str, Any] = {
            "shape": self.model.shape,
            "model": self.model.state_dict(),
            "sense": self.sense.state_dict(),
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

    def start(self, shipped: Start) -> None:
        """Go on from a shipped file, whose optimizers are not known any more."""
        weights = shipped.weights()
        self.model.load_state_dict(weights)
        self.mean = {name: weights[name].clone() for name in self.mean}
        self.seconds, self.steps = 60 * shipped.training["minutes"], shipped.training["steps"]

    def load(self, file: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(file, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.sense.load_state_dict(state["sense"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.mean, self.seconds, self.steps = state["mean"], state["seconds"], state["steps"]
        torch.set_rng_state(state["torch"])


def _optimizers(model: Guide, sense: nn.Linear) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for the rest; the input table moves slowly to keep its neighbours."""
    matrices = [weight for weight in model.blk.parameters() if weight.ndim == 2]
    small = [weight for weight in model.parameters() if weight.ndim == 1]
    return [
        Muon(matrices, lr=0.015, weight_decay=0.05),
        torch.optim.AdamW(
            [
                {"params": [model.token_embd.weight], "lr": 2e-4},
                {"params": [model.output.weight], "lr": 1.5e-3},
                {"params": [*small, *sense.parameters()], "lr": 1.5e-3},
            ],
            betas=(0.9, 0.98),
            weight_decay=0.0,
            fused=True,
        ),
    ]


def batches(writer: Writer, tokenizer: Tokenizer, trainer: Trainer, seconds: float) -> Iterator[dict[str, Tensor]]:
    """Endless batches of about the same number of tokens, rows of alike length together."""
    while True:
        whole = WHOLE[0] + (WHOLE[1] - WHOLE[0]) * min(1.0, 2 * trainer.seconds / seconds)
        rows = [_row(writer, tokenizer, trainer.material.strays, whole) for _ in range(600)]
        rows.sort(key=lambda entry: len(entry[0]) + len(entry[1]))
        groups: list[list[tuple[list[int], list[int], Row]]] = [[]]
        for entry in rows:
            if (len(groups[-1]) + 1) * (len(entry[0]) + len(entry[1])) > TOKENS_A_STEP:
                groups.append([])
            groups[-1].append(entry)
        writer.rng.shuffle(groups)
        yield from map(_tensors, groups)


def _row(writer: Writer, tokenizer: Tokenizer, strays: list[Prompt], whole: float) -> tuple[list[int], list[int], Row]:
    """A row's tokens: what is given and what is learnt, of which most rows only keep the token of the subject."""
    rng = writer.rng
    answered = rng.random() < whole
    row = writer.row(rng.choice(strays) if not answered and rng.random() < STRAY else writer.pick(FOREIGN))
    given, learnt = (encoding.ids for encoding in tokenizer.encode_batch([row.given, row.learnt]))
    return given, learnt if answered else [0], row


def _tensors(group: list[tuple[list[int], list[int], Row]]) -> dict[str, Tensor]:
    """A batch; the token of the subject is no part of the text, it has a loss of its own."""
    width = max(len(given) + len(learnt) for given, learnt, _ in group) - 1
    ids = torch.zeros(len(group), width, dtype=torch.long)
    targets = torch.full((len(group), width), -100)
    for index, (given, learnt, _) in enumerate(group):
        row = torch.tensor(given + learnt)
        ids[index, : len(row) - 1] = row[:-1]
        targets[index, len(given) : len(row) - 1] = row[len(given) + 1 :]
    return {
        "ids": ids,
        "targets": targets,
        "read": torch.tensor([len(given) - 1 for given, _, _ in group]),
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
    parser.add_argument("--start", type=Path, metavar="FILE", help="the shipped file to go on from")
    parser.add_argument("--everything", action="store_true", help="train on the development split too")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    shipped = Start(args.start) if args.start else None
    if shipped is not None:
        guide_tokenizer.save(shipped.tokenizer(), args.work / "tokenizer.json")
    material = prepare(args.work, args.everything)
    trainer = Trainer(material, Shape(len(material.vectors)), args.seed)
    file = args.work / "checkpoint.pt"
    if args.resume and file.exists():
        trainer.load(file)
    elif shipped is not None:
        trainer.start(shipped)
    print(f"{trainer.model.parameters_count():,} parameters, {len(material.labels)} labels", flush=True)
    rng = random.Random(args.seed * 1_000_003 + trainer.steps)
    writer = Writer(material.corpus, material.pools, rng)
    seconds = args.minutes * 60
    run(trainer, batches(writer, material.tokenizer, trainer, seconds), seconds, file)


if __name__ == "__main__":
    main()
