"""The Guide's own tokenizer: byte-level BPE that splits text as Qwen2 does, with the special tokens of R1.

llama.cpp is told that this is `deepseek-r1-qwen`, so the split expression and the special tokens must be exactly those,
else the file loads and answers nonsense without any error. Common English words are merged whole even where the corpus
never says them: a whole word can be given the encoder's vector, a heap of letters can't.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from guide.corpus import Corpus

END = "<｜end▁of▁sentence｜>"
USER = "<｜User｜>"
ASSISTANT = "<｜Assistant｜>"
BEGIN = "<｜begin▁of▁sentence｜>"
THINK = "<think>"
THOUGHT = "</think>"
SPECIAL = (END, USER, ASSISTANT, BEGIN, THINK, THOUGHT)
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SIZE = 10240
COMMON_WORDS = 9500


def subject(label: str) -> str:
    """The control token with which the Guide names the subject of a prompt to itself; it shows as nothing."""
    return f"<｜{label}｜>"


def train(corpus: Corpus, common: list[str], size: int = SIZE) -> Tokenizer:
    """Learn the merges from the corpus and from a list of common words, most common first."""
    tokenizer = around(models.BPE())
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(SPECIAL) - len(corpus.parts),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_lines(corpus, common), trainer)
    add_controls(tokenizer, [*SPECIAL, *(subject(part.id) for part in corpus.parts)])
    return tokenizer


def around(model: models.BPE) -> Tokenizer:
    """The tokenizer of a table of merges: how text is split before them, and put together again."""
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def add_controls(tokenizer: Tokenizer, texts: list[str]) -> None:
    """Tokens that no text is split into; they follow the vocabulary in this order."""
    tokenizer.add_special_tokens([AddedToken(text, normalized=False, special=True) for text in texts])


def _lines(corpus: Corpus, common: list[str]) -> Iterator[str]:
    for topic in corpus.topics:
        yield from (*topic.thinking * 8, *topic.answers * 8, *topic.ask)
    for decline in corpus.declines:
        yield from (*decline.thinking * 8, *decline.answers * 8, *decline.ask)
    for rank, word in enumerate(common[:COMMON_WORDS]):
        yield f" {word}" * (3 + 3000 // (rank + 50))


def common_words(pieces: dict[str, int]) -> list[str]:
    """Whole English words of the encoder's vocabulary; its order is by frequency."""
    words = [piece for piece in pieces if re.fullmatch(r"[a-z]{2,14}", piece)]
    return sorted(words, key=lambda word: pieces[word])


def save(tokenizer: Tokenizer, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(file))


def merges(tokenizer: Tokenizer) -> list[str]:
    """The merges as GGUF wants them: two pieces with a space between."""
    import json

    return [
        pair if isinstance(pair, str) else " ".join(pair) for pair in json.loads(tokenizer.to_str())["model"]["merges"]
    ]
