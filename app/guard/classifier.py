"""The trained classifier as a source of scores: calibrated probabilities for prompts and for answers."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy
from numpy.typing import NDArray

from app.config.resources import resource
from app.guard.categories import CATEGORIES, HARMS
from app.guard.encoder import Encoder, States, pieces
from app.guard.gathering import gathered
from app.guard.normalise import View
from app.guard.policy import Direction
from app.guard.scorer import Scores, merged
from app.guard.toxicity import Toxicity

FOLDER = ("guard", "classifier")
PROMPT = "prompt."
UNSAFE, PRIVACY, JAILBREAK = "unsafe", "privacy", "jailbreak"
DOUBTED = (UNSAFE, JAILBREAK)
LEAST = 0.01
"""Scores below this are left out: they say nothing."""

_WORD = re.compile(r"\w+")
_TOXICITY_RANGE = (-5.0, 15.0)

_DOUBT = 0.5
"""How much of the logarithm of their number is taken off the log-odds (of harm, and of jailbreaks) of the inner pieces
of a long prompt: each piece of a long article is one more chance to be wrong. What a person asks stands at an end,
which is not doubted."""

_LONE = re.compile(r"\W*[0-9A-Za-z\u00c0-\u024f]{1,12}\W*")
_LONE_DOUBT = 3.0
"""What is taken off those of one short word: it asks for nothing, but a name or a number plate that the encoder doesn't
know looks like a slur to it. Where words have no spaces between them, twelve letters can ask for a lot."""

_HEARING = (PROMPT + UNSAFE, PROMPT + JAILBREAK)
"""The heads that hear others, in this order."""

_WHICH = 0.15
"""How much the head that tells harm hears of the two likeliest of those that tell which."""

_HARM = 0.3
"""How much the head that tells jailbreaks hears of the one that tells harm."""

_SUREST = 30.0
"""Log-odds beyond which nothing is told apart."""

Matrix = NDArray[numpy.float32]
Calibration = Mapping[str, tuple[float, float]]
"""A head's slope and shift: what makes a logit the logit of a probability (Platt, 1999)."""


@dataclass(frozen=True, slots=True)
class Heads:
    """What turns a window's states into a logit for each of `names`, as "prompt.hate" or "answer.unsafe"."""

    names: tuple[str, ...]
    hidden: Matrix
    hidden_bias: Matrix
    heads: Matrix
    heads_bias: Matrix
    toxicity_scale: float

    def logits(self, states: States, toxicity: float) -> Matrix:
        """The states pooled by mean and by maximum, the toxicity margin beside them, and two layers."""
        margin = self.toxicity_scale * min(max(toxicity, _TOXICITY_RANGE[0]), _TOXICITY_RANGE[1])
        pooled = numpy.concatenate([states.mean(0), states.max(0), [margin]]).astype(numpy.float32)
        inner = self.hidden @ pooled + self.hidden_bias
        inner = inner * 0.5 * (1 + numpy.array([math.erf(value / math.sqrt(2)) for value in inner], numpy.float32))
        return numpy.asarray(self.heads @ inner + self.heads_bias)


@dataclass(frozen=True, slots=True)
class Reading:
    """What makes scores of an encoder's states: the heads, the toxicity channel beside them, their calibration."""

    heads: Heads
    toxicity: Toxicity
    calibration: Calibration

    @classmethod
    def shipped(cls) -> Reading:
        """What comes with Carrel. It imports and opens all that it needs: it is used behind the seal."""
        table = json.loads(resource(*FOLDER, "classifier.json").read_text(encoding="utf-8"))
        with numpy.load(resource(*FOLDER, "heads.npz"), allow_pickle=False) as arrays:
            layers = {name: arrays[name] for name in ("hidden", "hidden_bias", "heads", "heads_bias")}
        heads = Heads(tuple(table["heads"]), **layers, toxicity_scale=table["toxicity_scale"])
        calibration = {head: (float(slope), float(shift)) for head, (slope, shift) in table["calibration"].items()}
        return cls(heads, Toxicity.shipped(), calibration)

    def scores(self, logits: Matrix, side: str, doubt: float = 0.0) -> Scores:
        """The probabilities of one window as a "prompt" or an "answer"; `doubt` is taken off the log-odds of harm."""
        odds: dict[str, float] = {}
        named = dict(zip(self.heads.names, logits.tolist(), strict=True))
        for head in in_order(named):
            where, _, name = head.partition(".")
            if where == side:
                slope, shift = self.calibration[head]
                odds[name] = slope * heard(head, named[head], odds) + shift
        chances = {name: _chance(value - (doubt if name in DOUBTED else 0.0)) for name, value in odds.items()}
        unsafe = chances.pop(UNSAFE)
        most = max(chance for name, chance in chances.items() if name in HARMS)
        # Which harm it is shares out how sure it is that there is one: the likeliest category gets all of it.
        shared = {name: unsafe * min(1.0, chances[name] / most) for name in chances if name in HARMS or name == PRIVACY}
        others = {name: chance for name, chance in chances.items() if name in CATEGORIES and name not in shared}
        return {name: round(score, 4) for name, score in {**others, **shared}.items() if score >= LEAST}


def in_order(heads: Iterable[str]) -> list[str]:
    """The heads, those that hear others after them."""
    return sorted(heads, key=lambda head: _HEARING.index(head) if head in _HEARING else -1)


def heard(head: str, logit: float, odds: Mapping[str, float]) -> float:
    """The logit of `head` with what it hears of those before it, of which `odds` are the log-odds by name.

    That there is harm in a prompt is likelier where two heads know which; that it means to switch the rules off, where
    there is harm: who plays a part means none. Of answers neither was any better for it.
    """
    if head == PROMPT + UNSAFE:
        known = sorted((odds[name] for name in HARMS if name in odds), reverse=True)[:2]
        return logit + _WHICH * sum(known) / len(known)
    return logit + _HARM * odds[UNSAFE] if head == PROMPT + JAILBREAK else logit


@dataclass(frozen=True, slots=True)
class Classifier:
    """Judges by meaning. One head tells whether there is harm at all, the others which."""

    encoder: Encoder
    reading: Reading

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        """The worst view decides, for each category: of a prompt its worst window, of an answer all together."""
        read = _readable(views)
        return self._prompt(read) if direction == "prompt" else self._answer(read)

    def _prompt(self, views: Sequence[View]) -> Scores:
        doubts = _doubts(views)
        rows = zip(doubts.values(), self._windows(list(doubts)), strict=True)
        return merged(self.reading.scores(logits, "prompt", doubt) for doubt, part in rows for logits in part)

    def _answer(self, views: Sequence[View]) -> Scores:
        cut = [list(pieces(view.text)) for view in views]
        parts = list(dict.fromkeys(chain.from_iterable(cut)))  # what two views have in common is read once
        windows = dict(zip(parts, self._windows(parts), strict=True))
        scores = {part: [self.reading.scores(logits, "answer") for logits in windows[part]] for part in parts}
        return merged(gathered(chain.from_iterable(scores[part] for part in view)) for view in cut)

    def logits(self, parts: Sequence[str]) -> Iterator[Matrix]:
        """One row of logits for every window of `parts`."""
        for part in self._windows(parts):
            yield from part

    def _windows(self, parts: Sequence[str]) -> Iterator[list[Matrix]]:
        for part, windows in zip(parts, self.encoder.states(parts), strict=True):
            margin = self.reading.toxicity.margin(part)
            yield [self.reading.heads.logits(states, margin) for states in windows]


def _readable(views: Sequence[View]) -> Sequence[View]:
    """The views that are of words. l.e.t.t.e.r.s mean nothing to the encoder, but in some other view they are words."""
    words = [view for view in views if not _spelt(view.text)]
    return words or views


def _spelt(text: str) -> bool:
    found = _WORD.findall(text)
    return 2 * sum(len(word) == 1 for word in found) > len(found)


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-_SUREST, min(_SUREST, odds))))


def _doubts(views: Sequence[View]) -> dict[str, float]:
    """The pieces of all views, each once, with the doubt about it; that of its best place counts."""
    doubts: dict[str, float] = {}
    for view in views:
        cut = list(pieces(view.text))
        inner = _DOUBT * math.log(max(1, len(cut) - 2))
        outer = _LONE_DOUBT if len(cut) == 1 and _LONE.fullmatch(cut[0]) else 0.0
        for at, piece in enumerate(cut):
            doubt = inner if 0 < at < len(cut) - 1 else outer
            doubts[piece] = min(doubt, doubts.get(piece, doubt))
    return doubts
