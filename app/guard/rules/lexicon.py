"""The word groups that rules are made of (resources/guard/words.toml), ready to be looked up."""

from __future__ import annotations

import tomllib

from app.config.resources import resource

Phrase = tuple[str, ...]

_VOWELS = "aeiou"
_WORDS = tomllib.loads(resource("guard", "words.toml").read_text(encoding="utf-8"))

GROUPS: dict[str, str] = _WORDS["groups"]
COMMON = frozenset(_WORDS["common"].split())
"""Frequent English words."""


def terms(group: str) -> list[Phrase]:
    """The phrases of a group, each a tuple of words. A leading = means: this form only."""
    return [tuple(term.split()) for term in GROUPS[group].replace("\n", " ").split(",") if term.strip()]


def forms(word: str) -> set[str]:
    """`word` and its regular inflections, as noun and verb alike."""
    if len(word) < 3 or not word.isalpha():
        return {word}
    if word.endswith("e"):
        return {word, f"{word}s", f"{word}d", f"{word[:-1]}ing"}
    if word.endswith("y") and word[-2] not in _VOWELS:
        return {word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"}
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return {word, f"{word}es", f"{word}ed", f"{word}ing"}
    doubled = word[-1] if _doubles(word) else ""
    return {word, f"{word}s", f"{word}{doubled}ed", f"{word}{doubled}ing"}


def _doubles(word: str) -> bool:
    return len(word) <= 5 and word[-1] not in f"{_VOWELS}wxy" and word[-2] in _VOWELS and word[-3] not in _VOWELS


def _lemmas() -> dict[str, str]:
    words = {word for group in GROUPS for phrase in terms(group) for word in phrase}
    # Backwards, so that "bomb" has the last say on "bombing".
    lemmas = {form: word for word in sorted(words, reverse=True) if word[0] != "=" for form in forms(word)}
    for line in _WORDS["irregular"].split("\n"):
        lemmas.update(dict.fromkeys(line.split()[1:], line.split(" ")[0]))
    return lemmas | {word[1:]: word[1:] for word in words if word[0] == "="}


def _phrases() -> dict[str, tuple[tuple[Phrase, tuple[str, ...]], ...]]:
    groups_of: dict[Phrase, set[str]] = {}
    for group in GROUPS:
        for phrase in terms(group):
            lemmas = tuple(LEMMAS[word.lstrip("=")] for word in phrase)
            groups_of.setdefault(lemmas, set()).add(group)
    by_first: dict[str, list[tuple[Phrase, tuple[str, ...]]]] = {}
    for phrase in sorted(groups_of, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append((phrase, tuple(sorted(groups_of[phrase]))))
    return {first: tuple(entries) for first, entries in by_first.items()}


LEMMAS = _lemmas()
"""Every inflected form of the lexicon's words, to the form that phrases are written in."""

PHRASES = _phrases()
"""First word to the phrases that begin with it, longest first, each with its groups."""

VOCABULARY = frozenset(LEMMAS)
"""Every word that rules know, for those who look for word borders."""
