"""Disturbs a prompt as people do: typos, lower case, missing words, politeness, other words.

Thirty phrasings a topic are few. Each time that a prompt is used, it comes in another dress, so that the model learns
to look at what is meant and not at the exact letters.
"""

from __future__ import annotations

import random
import re

from guide.synonyms import GROUPS

NEIGHBOURS = {
    "a": "sqz",
    "b": "vn",
    "c": "xv",
    "d": "sf",
    "e": "wr",
    "f": "dg",
    "g": "fh",
    "h": "gj",
    "i": "uo",
    "j": "hk",
    "k": "jl",
    "l": "k",
    "m": "n",
    "n": "bm",
    "o": "ip",
    "p": "o",
    "q": "wa",
    "r": "et",
    "s": "ad",
    "t": "ry",
    "u": "yi",
    "v": "cb",
    "w": "qe",
    "x": "zc",
    "y": "tu",
    "z": "xa",
}
BEFORE = (
    "hey",
    "hi",
    "hello,",
    "um,",
    "please",
    "pls",
    "so",
    "ok so",
    "ok,",
    "well,",
    "quick question:",
    "question:",
    "can you tell me",
    "could you tell me",
    "tell me",
    "i want to know",
    "i would like to know",
    "i was wondering",
    "do you know",
    "just curious,",
    "sorry,",
    "excuse me,",
    "a question about carrel:",
    "in carrel,",
    "carrel:",
    "hey guide,",
    "listen,",
    "help,",
    "help!",
    "one more thing:",
    "and",
    "but",
    "also",
    "hm,",
    "hmm",
    "guide,",
    "i need to know",
    "explain:",
    "yo",
    "good morning,",
    "my question is",
    "stupid question, but",
    "dumb question:",
    "honestly,",
    "damn,",
    "i am new here.",
    "i'm a beginner.",
    "somebody asked me:",
    "a friend asks:",
    "now",
)
AFTER = (
    "please",
    "pls",
    "thanks",
    "thank you",
    "in carrel",
    "with carrel",
    "in this app",
    "in this program",
    "here",
    "again",
    "exactly",
    "then",
    "now",
    "if i may ask",
    "i wonder",
    "asap",
    "or not",
    "right?",
    "?",
    "??",
    "!",
    "...",
    "on my laptop",
    "on my computer",
    "on this pc",
    "by the way",
    "quickly",
    "thx",
    "cheers",
    "mate",
    "in short",
    "explain",
    "can you explain",
    "help",
    "i don't get it",
    "dammit",
    "wtf",
    "actually",
    "today",
)
SYNONYM = {word: [other for other in group if other != word] for group in GROUPS for word in group}


def disturb(ask: str, rng: random.Random) -> str:
    """One of very many ways in which the same person might have typed this."""
    ask = synonyms(ask, rng, 0.3) if rng.random() < 0.5 else ask
    if rng.random() < 0.12:
        ask = drop_word(ask, rng)
    if rng.random() < 0.3:
        ask = wrap(ask, rng)
    if rng.random() < 0.35:
        for _ in range(rng.choice((1, 1, 2))):
            ask = typo(ask, rng)
    return dress(ask, rng)


def synonyms(ask: str, rng: random.Random, share: float) -> str:
    """Replace some words by others of the same meaning."""

    def other(match: re.Match[str]) -> str:
        choices = SYNONYM.get(match.group().lower())
        return rng.choice(choices) if choices and rng.random() < share else match.group()

    return re.sub(r"[A-Za-z][A-Za-z'-]*", other, ask)


def drop_word(ask: str, rng: random.Random) -> str:
    words = ask.split()
    if len(words) > 4:
        del words[rng.randrange(len(words))]
    return " ".join(words)


def wrap(ask: str, rng: random.Random) -> str:
    """Put words around a prompt that say nothing."""
    if rng.random() < 0.6:
        return f"{rng.choice(BEFORE)} {lower_first(ask)}"
    end = rng.choice(AFTER)
    stem = ask.rstrip("?.! ")
    return stem + end if end[0] in "?!." else f"{stem} {end}"


def lower_first(text: str) -> str:
    return text if text[:2].isupper() or text[:2] in ("I ", "I'") else text[:1].lower() + text[1:]


def typo(ask: str, rng: random.Random) -> str:
    """Swap, drop, double or miss one letter inside a word of at least four."""
    places = list(re.finditer(r"[A-Za-z]{4,}", ask))
    if not places:
        return ask
    word = rng.choice(places)
    at = rng.randrange(word.start() + 1, word.end() - 1)
    kind, letter = rng.randrange(4), ask[at]
    if kind == 0:
        return ask[:at] + ask[at + 1] + letter + ask[at + 2 :]
    if kind == 1:
        return ask[:at] + ask[at + 1 :]
    if kind == 2:
        return ask[:at] + letter + ask[at:]
    return ask[:at] + rng.choice(NEIGHBOURS.get(letter.lower(), letter)) + ask[at + 1 :]


def dress(ask: str, rng: random.Random) -> str:
    """Case and punctuation."""
    chance = rng.random()
    if chance < 0.35:
        ask = ask.lower()
    elif chance < 0.5:
        ask = ask[:1].upper() + ask[1:]
    elif chance < 0.53:
        ask = ask.upper()
    chance = rng.random()
    if chance < 0.3:
        ask = ask.rstrip("?.! ")
    elif chance < 0.4:
        ask = ask.rstrip("?.! ") + "?"
    if rng.random() < 0.1:
        ask = ask.replace("'", "").replace(",", "")
    return ask or "?"
