"""What a guard model says about a text, and how its words are read: strictly, as anything else is no opinion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """Qwen3Guard's three levels, from the mildest; CONTROVERSIAL is what depends on the context."""

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


LABELS: dict[str, str] = {
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

_NONE = "None"
_OF_PROMPT = re.compile(r"Safety: (Safe|Unsafe|Controversial)\nCategories: ([^\n]+)")
_OF_ANSWER = re.compile(_OF_PROMPT.pattern + r"\nRefusal: (?:Yes|No)")


def parse_opinion(untrusted_text: str, *, of_answer: bool) -> Opinion | None:
    """The opinion in a guard model's words; None where they are not exactly of the published form.

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
    known = LABELS.keys() - ({"Jailbreak"} if of_answer else set())
    if not set(labels) <= known:
        return None
    return Opinion(level, frozenset(filter(None, map(LABELS.__getitem__, labels))))


def worst_opinion(opinions: list[Opinion | None]) -> Opinion | None:
    """The opinion on a text from those on its windows; None where one of them is missing."""
    heard = [opinion for opinion in opinions if opinion is not None]
    if not heard or len(heard) < len(opinions):
        return None
    level = max((opinion.level for opinion in heard), key=lambda level: level.severity)
    return Opinion(level, frozenset().union(*(opinion.categories for opinion in heard if opinion.level is level)))
