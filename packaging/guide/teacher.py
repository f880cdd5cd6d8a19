"""The judge, made stronger: the whole sentence encoder is tuned to tell the corpus' subjects apart.

A linear layer on the encoder's own vectors gets 85 of 100 held-out phrasings right. Tuned with it for a few minutes,
the encoder learns what this corpus means by its words; what it then thinks of synthetic and stray prompts is what the
Guide, which is far smaller and has read nothing else, learns from.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import torch
from torch import nn
from torch.nn import functional

from guide.augment import disturb
from guide.encoder import SentenceEncoder
from guide.synthesis import Judge

EPOCHS = 1
BATCH = 64
RATE, HEAD_RATE = 1e-4, 2e-3
WARM_UP = 0.1
SMOOTHING = 0.1
DISTURBED = 0.6


def tune(encoder: SentenceEncoder, judge: Judge, asks: list[str], subjects: list[int], epochs: int = EPOCHS) -> None:
    """Tune `encoder` and `judge` in place, with phrasings disturbed as they are in the Guide's own training."""
    torch.manual_seed(0)
    rng = random.Random(11)
    weights = [weight for name, weight in encoder.model.named_parameters() if _learns(name)]
    for weight in weights:
        weight.requires_grad_(True)
    optimizer = torch.optim.AdamW(
        [{"params": weights, "lr": RATE}, {"params": judge.layer.parameters(), "lr": HEAD_RATE}], weight_decay=0.01
    )
    rates = [group["lr"] for group in optimizer.param_groups]
    steps = epochs * (len(asks) // BATCH)
    balance = (
        1 / torch.bincount(torch.tensor(subjects), minlength=judge.layer.out_features).clamp(min=20).float().sqrt()
    )
    for step, rows in zip(range(steps), _batches(asks, rng), strict=False):
        progress = step / steps
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, progress / WARM_UP) * (1.02 - progress)
        texts = [disturb(asks[row], rng) if rng.random() < DISTURBED else asks[row] for row in rows]
        loss = functional.cross_entropy(
            judge.logits(encoder.vectors(texts)),
            torch.tensor([subjects[row] for row in rows]),
            balance,
            label_smoothing=SMOOTHING,
        )
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        if step % 100 == 0:
            print(f"teacher: step {step} of {steps}, loss {loss.item():.3f}", flush=True)
    for weight in weights:
        weight.requires_grad_(False)


def _learns(name: str) -> bool:
    """Words that the corpus never uses must stay where they are, beside their synonyms."""
    return "embeddings" not in name


def _batches(asks: list[str], rng: random.Random) -> Iterator[list[int]]:
    """Endless batches of rows, each of prompts of alike length, so that little is padding."""
    while True:
        order = sorted(range(len(asks)), key=lambda row: len(asks[row]) + rng.random() * 6)
        groups = [order[start : start + BATCH] for start in range(0, len(asks) - BATCH + 1, BATCH)]
        rng.shuffle(groups)
        yield from groups
