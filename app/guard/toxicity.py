"""How abusive or sexual the words of a text are: a linear model of words, from resources/guard/toxicity.tsv."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from dataclasses import dataclass

from app.config.resources import resource

_WORD = re.compile(r"\b\w\w+\b")


@dataclass(frozen=True, slots=True)
class Toxicity:
    """`words` maps a word to its inverse document frequency and its weight, `constant` is the score of no word.

    Source: alt-profanity-check (MIT), fitted on 200,000 comments that people had labelled.
    """

    words: dict[str, tuple[float, float]]
    constant: float

    @classmethod
    @functools.cache
    def shipped(cls) -> Toxicity:
        """The table that comes with Carrel."""
        words: dict[str, tuple[float, float]] = {}
        for line in resource("guard", "toxicity.tsv").read_text(encoding="utf-8").splitlines():
            word, rarity, weight = line.split("\t")
            words[word] = (float(rarity), float(weight))
        _, constant = words.pop("")
        return cls(words, constant)

    def margin(self, text: str) -> float:
        """Above 0 for abusive or sexual words, below for others; most texts lie between -1 and 1."""
        counts = Counter(word for word in _WORD.findall(text.lower()) if word in self.words)
        dot = square = 0.0
        for word, count in counts.items():
            rarity, weight = self.words[word]
            dot += count * rarity * weight
            square += (count * rarity) ** 2
        return self.constant + (dot / math.sqrt(square) if square else 0.0)
