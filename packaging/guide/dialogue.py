"""Writes training rows exactly as the program will prompt: R1's format, with and without thinking, roles and history.

The prompt must be the same to the letter as what `app/engine/prompt.py` makes; a model this small does not forgive a
missing line break.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from guide.augment import disturb
from guide.corpus import OTHER, Corpus
from guide.tokenizer import ASSISTANT, BEGIN, END, THINK, THOUGHT, USER, subject

ROLES = (
    "You are a helpful assistant.",
    "Answer briefly.",
    "You are Carrel Guide.",
    "You are a friendly helper. Be polite.",
    "You are an expert. Answer in short sentences.",
    "Answer in plain words.",
    "You are a careful editor.",
    "You are a patient teacher who explains things step by step.",
    "Be concise.",
    "You are a lawyer's assistant.",
    "Reply in English.",
    "You are a support agent for a small company.",
    "Write formally and do not use lists.",
    "You are a translator.",
    "You are a senior programmer. Give complete answers.",
    "Always answer politely and briefly.",
    "Do not give instructions for weapons, drugs or violence. If a request is harmful, say so briefly and stop.",
    "Be careful with dangerous topics. Do not invent facts; say when you are not sure.",
    "You help me with my work. I like short answers.",
    "You are a critic who looks for mistakes.",
    "Never guess.",
)
ROLE = 0.08
EARLIER = 0.08
VARIANTS = (0.7, 0.15, 0.15)


@dataclass(frozen=True)
class Row:
    """One training text: what is given, what is to be learnt, and what the last prompt meant.

    What is learnt begins with the token of the subject, so that understanding and answering are two steps.
    """

    given: str
    learnt: str
    label: int
    sense: int


@dataclass(frozen=True)
class Prompt:
    """A prompt with its subject (index into the labels, or -1 where only the judge knows) and its sentence vector."""

    text: str
    label: int
    sense: int


def labels(corpus: Corpus) -> list[str]:
    """The classes of the corpus: topics first, then the kinds of declining."""
    return [topic.id for topic in corpus.topics] + [decline.id for decline in corpus.declines]


def meaning(label: str) -> str:
    """The label as the evaluation knows it."""
    return OTHER if label.startswith("decline-") else label


def prompt(ask: str, history: str = "", thinking: bool = True) -> str:
    """What the program gives the model before it answers."""
    return f"{BEGIN}{history}{USER}{ask}{ASSISTANT}{THINK}\n" + ("" if thinking else f"\n{THOUGHT}\n\n")


class Writer:
    """Makes rows of prompts; keeps what each subject thinks and answers."""

    def __init__(self, corpus: Corpus, pools: dict[int, list[Prompt]], rng: random.Random) -> None:
        self.rng = rng
        self.pools = pools
        self.thoughts = [part.thinking for part in corpus.parts]
        self.answers = [part.answers for part in corpus.parts]
        self.subjects = [subject(part.id) for part in corpus.parts]
        self.topics = len(corpus.topics)

    def pick(self, foreign: float) -> Prompt:
        """A prompt: subjects evenly, a given share of them out of domain (in proportion to their prompts)."""
        if self.rng.random() >= foreign:
            return self.rng.choice(self.pools[self.rng.randrange(self.topics)])
        kinds = [label for label in sorted(self.pools) if label >= self.topics]
        sizes = [len(self.pools[label]) for label in kinds]
        return self.rng.choice(self.pools[self.rng.choices(kinds, sizes)[0]])

    def row(self, chosen: Prompt) -> Row:
        """Write one row, in one of the shapes in which the program may ask."""
        rng = self.rng
        ask = chosen.text if rng.random() < 0.2 else disturb(chosen.text, rng)
        role = f"{rng.choice(ROLES)}\n\n" if rng.random() < ROLE else ""
        history = ""
        if rng.random() < EARLIER:
            for _ in range(rng.choice((1, 1, 2))):
                earlier = self.pick(0.2)
                history += (
                    f"{USER}{role}{disturb(earlier.text, rng)}{ASSISTANT}{rng.choice(self.answers[earlier.label])}{END}"
                )
                role = ""
        thinking = rng.random() >= 0.1
        given = prompt(role + ask, history, thinking)
        if chosen.label < 0:
            return Row(given, "", chosen.label, chosen.sense)
        variant = rng.choices(range(3), VARIANTS)[0]
        thoughts, answers = self.thoughts[chosen.label], self.answers[chosen.label]
        answer = answers[variant % len(answers)] + END
        thought = thoughts[variant]
        learnt = f"{thought}\n{THOUGHT}\n\n{answer}" if thinking else answer
        return Row(given, self.subjects[chosen.label] + learnt, chosen.label, chosen.sense)
