"""Makes further phrasings of a topic, and keeps those that the sentence encoder still takes for the same topic.

New prompts are spliced from two of the same topic, put into another frame ("is there a way to ..."), or get words
swapped for ones with near vectors. Much of that is nonsense; a judge, trained on the encoder's sentence vectors of the
corpus, throws out what no longer means its topic. What is left teaches the Guide where the borders between topics run.
"""

from __future__ import annotations

import random
import re

import torch
from torch import Tensor, nn
from torch.nn import functional

from guide.augment import lower_first, synonyms
from guide.encoder import SentenceEncoder

FRAMES = (
    "how do i {}",
    "how can i {}",
    "is there a way to {}",
    "i want to {}",
    "can i {}",
    "i need to {}",
    "how to {}",
    "help me {}",
    "what must i do to {}",
    "i am trying to {}",
    "show me how to {}",
    "am i able to {}",
    "i can't {}",
    "why can't i {}",
    "where can i {}",
    "would it be possible to {}",
    "please {}",
    "i would like to {}",
    "let me {}",
)
ABOUT = (
    "tell me about {}",
    "{}",
    "explain {}",
    "what about {}",
    "i have a question about {}",
    "{}?",
    "info on {}",
    "i don't understand {}",
    "can you say something about {}",
    "more about {}",
    "question on {}",
    "describe {}",
)
STARTS = re.compile(
    r"^(how (do|can|would|could|should) (i|you|we|one)|how to|is there (a|any) way to|can (i|you|we)|could (i|you)|"
    r"i (want|need|would like|'d like) to|may i|is it possible to|where (do|can) i|what do i do to|help me( to)?|"
    r"i am trying to|let me|please) ",
    re.IGNORECASE,
)
WILD = (
    "what is {}",
    "what is a {}",
    "who is {}",
    "tell me about {}",
    "{}",
    "{} {}",
    "best {}",
    "how do i {}",
    "{} for {}",
    "how do i {} my {}",
    "where can i buy a {}",
    "why is the {} so {}",
    "history of {}",
    "how much is a {}",
    "{} or {}",
    "write a {} about {}",
    "who invented {}",
    "my {} is {}",
    "i like {}",
    "how to make {}",
    "{} in {}",
    "is {} healthy",
    "can you {} the {}",
    "the {} of the {}",
    "when was the {} built",
    "what does {} mean",
    "how do i cook {}",
    "{} {} {}",
    "explain {}",
    "should i {} a {}",
    "which {} is the best",
    "fix my {}",
    "i need a {} for my {}",
    "difference {} {}",
)
NEAR = 0.55


class Neighbours:
    """Words with near vectors, among the common words of the encoder's vocabulary."""

    def __init__(self, encoder: SentenceEncoder, common: list[str]) -> None:
        pieces, table = encoder.words()
        self.words = [word for word in common[:9000] if len(word) > 2]
        vectors = functional.normalize(table[[pieces[word] for word in self.words]] - table.mean(0), dim=1)
        best = (vectors @ vectors.T).topk(7, dim=1)
        self.near = {
            word: [
                self.words[other] for other, score in zip(row, scores, strict=True) if score > NEAR and other != index
            ]
            for index, (word, row, scores) in enumerate(
                zip(self.words, best.indices.tolist(), best.values.tolist(), strict=True)
            )
        }

    def swap(self, ask: str, rng: random.Random, share: float) -> str:
        def other(match: re.Match[str]) -> str:
            near = self.near.get(match.group().lower())
            return rng.choice(near) if near and rng.random() < share else match.group()

        return re.sub(r"[A-Za-z]{3,}", other, ask)


def candidates(asks: tuple[str, ...], about: str, count: int, words: Neighbours, rng: random.Random) -> list[str]:
    """Prompts that may mean the same as the given ones."""
    made = [frame.format(about) for frame in ABOUT] if about else []
    for _ in range(count):
        one, two = rng.choice(asks), rng.choice(asks)
        way = rng.randrange(5)
        if way == 0:
            made.append(synonyms(one, rng, 0.8))
        elif way == 1:
            made.append(words.swap(synonyms(one, rng, 0.4), rng, 0.3))
        elif way == 2 and (match := STARTS.match(one)):
            made.append(rng.choice(FRAMES).format(lower_first(one[match.end() :])))
        elif way == 3 and len(one) + len(two) < 120:
            made.append(f"{one.rstrip('?. ')}{rng.choice(('. ', ', ', ' and ', '? '))}{lower_first(two)}")
        else:
            made.append(splice(one, two, rng))
    return list(dict.fromkeys(made).keys() - set(asks))


def wild(common: list[str], count: int, rng: random.Random) -> list[str]:
    """Short prompts about anything: what people ask a guide about the world has no end of words."""
    made = []
    for _ in range(count):
        frame = rng.choice(WILD)
        made.append(frame.format(*(rng.choice(common[200:9000]) for _ in range(frame.count("{}")))))
    return list(dict.fromkeys(made))


def splice(one: str, two: str, rng: random.Random) -> str:
    """The beginning of one prompt with the end of another."""
    head, tail = one.split(), two.split()
    return " ".join(head[: rng.randint(1, max(1, len(head) - 1))] + tail[rng.randint(0, max(0, len(tail) - 2)) :])


class Judge:
    """Tells the subject of a prompt from its sentence vector; a linear layer, trained in seconds."""

    def __init__(self, vectors: Tensor, subjects: Tensor, count: int) -> None:
        torch.manual_seed(0)
        self.layer = nn.Linear(vectors.shape[1], count)
        weights = 1 / torch.bincount(subjects, minlength=count).clamp(min=20).float().sqrt()
        optimizer = torch.optim.AdamW(self.layer.parameters(), 1e-2, weight_decay=0.0)
        for _ in range(500):
            loss = (
                functional.cross_entropy(self.logits(vectors), subjects, weights)
                + 2e-3 * self.layer.weight.square().sum()
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

    def logits(self, vectors: Tensor) -> Tensor:
        """The subjects' scores before they become chances; vectors of length 1 are too short to be sure of anything."""
        return 20 * self.layer(vectors)

    @torch.no_grad()  # type: ignore[untyped-decorator]
    def chances(self, vectors: Tensor) -> Tensor:
        """How likely each subject is, for each vector."""
        return self.logits(vectors).softmax(1)

    def sure(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """The subject of each vector, and how sure that is."""
        best = self.chances(vectors).max(1)
        return best.indices, best.values
