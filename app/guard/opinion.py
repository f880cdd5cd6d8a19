"""What a guard model says about a text, and how its words are read: strictly, as anything else is no opinion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """Three levels, from the mildest; CONTROVERSIAL is what depends on the context, and only Qwen3Guard says it."""

    SAFE = "Safe"
    CONTROVERSIAL = "Controversial"
    UNSAFE = "Unsafe"

    @property
    def severity(self) -> int:
        """The rank: of several windows of a text the highest decides."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Opinion:
    """A level, and the categories (ids of guard/categories.py) that it is about; none where the level is SAFE.

    A label that Carrel has no category for is left out, so a text can be UNSAFE without a category.
    """

    level: Level
    categories: frozenset[str] = frozenset()


QWEN3GUARD_LABELS: dict[str, str] = {
    "Violent": "violence",
    "Non-violent Illegal Acts": "violence",
    "Sexual Content or Sexual Acts": "sexual",
    "PII": "privacy",
    "Suicide & Self-Harm": "self_harm",
    "Unethical Acts": "hate",
    "Politically Sensitive Topics": "state_narrative",
    "Copyright Violation": "",
    "Jailbreak": "jailbreak",
}
"""The published labels and what they are here; "Jailbreak" is one of prompts only."""

LLAMA_GUARD_LABELS: tuple[frozenset[str], ...] = (
    frozenset({"violence"}),  # S1, violent crimes
    frozenset({"violence"}),  # S2, non-violent crimes: the category is of harm to people and of crime
    frozenset({"violence", "sexual"}),  # S3, sex crimes
    frozenset({"minors"}),  # S4, child exploitation
    frozenset(),  # S5, defamation
    frozenset(),  # S6, specialized advice: a note of Carrel's own, and no harm
    frozenset({"privacy"}),  # S7
    frozenset(),  # S8, intellectual property
    frozenset({"cbrn"}),  # S9, indiscriminate weapons
    frozenset({"hate"}),  # S10
    frozenset({"self_harm"}),  # S11
    frozenset({"sexual"}),  # S12
    frozenset(),  # S13, elections
    frozenset({"malware"}),  # S14, code interpreter abuse
)
"""What Llama Guard's categories S1, S2 ... are here."""

_NONE = "None"
_OF_PROMPT = re.compile(r"Safety: (Safe|Unsafe|Controversial)\nCategories: ([^\n]+)")
_OF_ANSWER = re.compile(_OF_PROMPT.pattern + r"\nRefusal: (?:Yes|No)")
_UNSAFE = re.compile(r"unsafe\n(S[1-9]\d?(?:, ?S[1-9]\d?)*)")


def parse_qwen3guard(untrusted_text: str, of_answer: bool) -> Opinion | None:
    """The opinion in Qwen3Guard's words; None where they are not exactly of the published form.

    Whether an answer is a refusal has to be said and is not used: a refusal can hold harm as well.
    """
    found = (_OF_ANSWER if of_answer else _OF_PROMPT).fullmatch(untrusted_text.strip())
    if found is None:
        return None
    level, labels = Level(found[1]), [label.strip() for label in found[2].split(",")]
    if (level is Level.SAFE) != (labels == [_NONE]):
        return None
    if level is Level.SAFE:
        return Opinion(level)
    known = QWEN3GUARD_LABELS.keys() - ({"Jailbreak"} if of_answer else set())
    if not set(labels) <= known:
        return None
    return Opinion(level, frozenset(filter(None, map(QWEN3GUARD_LABELS.__getitem__, labels))))


def parse_llama_guard(untrusted_text: str, labels: Sequence[frozenset[str]]) -> Opinion | None:
    """The opinion in Llama Guard's words, with the `labels` that it was asked about; None where they are no such."""
    text = untrusted_text.strip()
    if text == "safe":
        return Opinion(Level.SAFE)
    found = _UNSAFE.fullmatch(text)
    if found is None:
        return None
    numbers = [int(code.strip()[1:]) for code in found[1].split(",")]
    if max(numbers) > len(labels):
        return None
    return Opinion(Level.UNSAFE, frozenset().union(*(labels[number - 1] for number in numbers)))


def worst_opinion(opinions: list[Opinion | None]) -> Opinion | None:
    """The opinion on a text from those on its windows; None where one of them is missing."""
    heard = [opinion for opinion in opinions if opinion is not None]
    if not heard or len(heard) < len(opinions):
        return None
    level = max((opinion.level for opinion in heard), key=lambda level: level.severity)
    return Opinion(level, frozenset().union(*(opinion.categories for opinion in heard if opinion.level is level)))
