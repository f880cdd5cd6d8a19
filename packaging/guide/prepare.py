"""Everything that training needs before its first step; made once and kept in the work folder."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from guide import tokenizer as guide_tokenizer
from guide.corpus import Corpus, divide, load
from guide.dialogue import Prompt, labels
from guide.encoder import SentenceEncoder
from guide.model import Shape
from guide.synthesis import Judge, Neighbours, candidates, splice, wild
from guide.teacher import EPOCHS, tune

CANDIDATES = 260
STRAYS = 14000
WILD = 9000
SURE = 0.4
SURE_OF_TOPIC = 0.75
REAL_SHARE = 0.6


@dataclass(frozen=True)
class Material:
    """The corpus in the form in which the trainer uses it."""

    corpus: Corpus
    tokenizer: Tokenizer
    labels: list[str]
    pools: dict[int, list[Prompt]]
    strays: list[Prompt]
    senses: Tensor
    judged: Tensor
    vectors: Tensor
    spoken: Tensor
    subjects: Tensor


def prepare(work: Path, everything: bool = False) -> Material:
    """Load or make it all. The development split stays out unless everything is asked for."""
    work.mkdir(parents=True, exist_ok=True)
    whole = load()
    corpus = whole if everything else divide(whole)[0]
    key = hashlib.sha256(
        f"{corpus}{CANDIDATES}{SURE}{STRAYS}{WILD}{guide_tokenizer.SIZE}{EPOCHS}".encode()
    ).hexdigest()[:12]
    file = work / f"material-{key}.pt"
    if not file.exists():
        torch.save(_make(corpus, work / "tokenizer.json"), file)
    made = torch.load(file, weights_only=False)
    tokenizer = Tokenizer.from_str(made["tokenizer"])
    guide_tokenizer.save(tokenizer, work / "tokenizer.json")
    begin = len(made["asks"]) + len(made["made"])
    return Material(
        corpus,
        tokenizer,
        labels(corpus),
        _pools(made),
        [Prompt(ask, -1, index) for index, ask in enumerate(made["strays"], begin)],
        made["senses"],
        made["judged"],
        made["vectors"],
        spoken(corpus, tokenizer),
        torch.tensor([tokenizer.token_to_id(guide_tokenizer.subject(part.id)) for part in corpus.parts]),
    )


def _make(corpus: Corpus, kept: Path) -> dict[str, Any]:
    encoder = SentenceEncoder()
    common = guide_tokenizer.common_words(encoder.words()[0])
    # A training that is resumed with a larger corpus must go on with its own tokens.
    tokenizer = Tokenizer.from_file(str(kept)) if kept.exists() else guide_tokenizer.train(corpus, common)
    parts = corpus.parts
    asks = [ask for part in parts for ask in part.ask]
    subjects = [index for index, part in enumerate(parts) for _ in part.ask]
    vectors = encoder.encode(asks)
    judge = Judge(vectors, torch.tensor(subjects), len(parts))
    tune(encoder, judge, asks, subjects)
    vectors = encoder.encode(asks)
    words, rng = Neighbours(encoder, common), random.Random(3)
    made, meant = [], []
    for index, part in enumerate(parts):
        about = getattr(part, "about", "")
        new = candidates(part.ask, about, CANDIDATES * (1 if about else 3), words, rng)
        made += sorted(new)
        meant += [index] * len(new)
    senses = encoder.encode(made)
    found, sure = judge.sure(senses)
    right = (found == torch.tensor(meant)) & (sure > SURE)
    keep, refused = right.nonzero().flatten().tolist(), (~right).nonzero().flatten().tolist()
    print(f"{len(asks)} prompts of the corpus, {len(keep)} of {len(made)} synthetic ones kept", flush=True)
    mixed = list(dict.fromkeys(splice(rng.choice(asks), rng.choice(asks), rng) for _ in range(STRAYS)))
    free = wild(common, WILD, rng)
    everything = torch.cat((vectors, senses[keep], senses[refused], encoder.encode(mixed), encoder.encode(free)))
    judged = judge.chances(everything)
    judged[-len(free) :] = declining(judged[-len(free) :], len(corpus.topics))
    return {
        "tokenizer": tokenizer.to_str(),
        "asks": asks,
        "subjects": subjects,
        "made": [made[index] for index in keep],
        "meant": [meant[index] for index in keep],
        "strays": [made[index] for index in refused] + mixed + free,
        "senses": everything,
        "judged": judged,
        "vectors": start_vectors(tokenizer, encoder),
    }


def declining(judged: Tensor, topics: int) -> Tensor:
    """The judge's opinion of prompts about anything: to be declined, where it is not all but sure of a topic."""
    unsure = judged[:, :topics].max(1).values < SURE_OF_TOPIC
    foreign = judged.clone()
    foreign[unsure, :topics] = 0
    return foreign / foreign.sum(1, keepdim=True)


def _pools(made: dict[str, Any]) -> dict[int, list[Prompt]]:
    """Prompts by subject; those of the corpus are repeated until they are the given share."""
    real: dict[int, list[Prompt]] = {}
    for index, (ask, subject) in enumerate(zip(made["asks"], made["subjects"], strict=True)):
        real.setdefault(subject, []).append(Prompt(ask, subject, index))
    extra: dict[int, list[Prompt]] = {}
    for index, (ask, subject) in enumerate(zip(made["made"], made["meant"], strict=True), len(made["asks"])):
        extra.setdefault(subject, []).append(Prompt(ask, subject, index))
    pools = {}
    for subject, prompts in real.items():
        more = extra.get(subject, [])
        times = max(1, round(len(more) * REAL_SHARE / (1 - REAL_SHARE) / len(prompts)))
        pools[subject] = prompts * times + more
    return pools


def spoken(corpus: Corpus, tokenizer: Tokenizer) -> Tensor:
    """The tokens that the Guide ever says. All others are barred in the file, so that it can't write broken text."""
    texts = [
        f"{guide_tokenizer.subject(part.id)}{thought}\n{guide_tokenizer.THOUGHT}\n\n{answer}{guide_tokenizer.END}"
        for part in corpus.parts
        for thought in part.thinking
        for answer in part.answers
    ]
    texts += [guide_tokenizer.subject(part.id) + answer for part in corpus.parts for answer in part.answers]
    return torch.tensor(sorted({token for encoding in tokenizer.encode_batch(texts) for token in encoding.ids}))


def start_vectors(tokenizer: Tokenizer, encoder: SentenceEncoder) -> Tensor:
    """A start for the token table: the encoder's word vectors, turned and cut to the Guide's width."""
    pieces, table = encoder.words()
    width = Shape(0).width
    centred = table - table.mean(0)
    turn = torch.linalg.eigh(centred.T @ centred).eigenvectors[:, -width:]
    small = centred @ turn
    small = small / small.std()
    vectors = torch.randn(tokenizer.get_vocab_size(), width, generator=torch.Generator().manual_seed(5)) * 0.5
    for token in range(tokenizer.get_vocab_size()):
        if rows := _pieces(tokenizer.decode([token], skip_special_tokens=True), pieces, encoder):
            vectors[token] = small[rows].mean(0) + 0.1 * vectors[token]
    return vectors * 0.03 / vectors.std()


def _pieces(text: str, pieces: dict[str, int], encoder: SentenceEncoder) -> list[int]:
    """Which of the encoder's word pieces a token of ours stands for."""
    word = text.strip().lower()
    if not word or "\ufffd" in word:
        return []
    for known in (word,) if text[0].isspace() or text[0].isupper() else (word, f"##{word}"):
        if known in pieces:
            return [pieces[known]]
    ids: list[int] = encoder.tokenizer.encode(word, add_special_tokens=False).ids
    return ids
