"""How a rule (resources/guard/rules.toml) is read and matched: word groups in order, so many words apart at most.

A match never leaves its sentence. There are no regular expressions here, so a hostile text costs linear time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.guard.rules.reading import START, Sentence

_AFTER = 2
_START_GAP = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a rule table: `groups` in order, `gaps[i]` words at most between groups i and i + 1.

    Where `blocked[i]`, no word of the group `text` may stand in that gap: "make an essay about bombs" makes no bombs.
    """

    category: str
    score: float
    groups: tuple[str, ...]
    gaps: tuple[int, ...]
    blocked: tuple[bool, ...]
    unless: str = ""


def parse_rules(table: str) -> Iterator[Rule]:
    """The rules of a table, one a line; empty lines and those that start with # are skipped."""
    for line in table.splitlines():
        words, _, unless = line.partition("!")
        fields = words.split()
        if not fields or fields[0].startswith("#"):
            continue
        category, score, *sequence = fields
        groups, written = tuple(sequence[::2]), sequence[1::2]
        gaps = tuple(int(gap.rstrip("-")) for gap in written)
        rule = Rule(category, float(score), groups, gaps, tuple(gap.endswith("-") for gap in written), unless.strip())
        if groups[0] == "ask":
            yield replace(rule, groups=("how", *groups[1:]))
            yield replace(rule, groups=(START, *groups[1:]), gaps=(_START_GAP, *gaps[1:]))
        else:
            yield rule


class RuleTable:
    """Rules by the group that a match ends with, so that a sentence meets only those that it can fit."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_last: dict[str, list[Rule]] = {}
        for rule in rules:
            self._by_last.setdefault(rule.groups[-1], []).append(rule)

    def score(self, sentences: Iterable[Sentence]) -> dict[str, float]:
        """The highest score of each category over all sentences."""
        result: dict[str, float] = {}
        for sentence in sentences:
            for group in sentence.hits:
                for rule in self._by_last.get(group, ()):
                    if rule.score > result.get(rule.category, 0.0) and _fits(rule, sentence):
                        result[rule.category] = rule.score
        return result


def _fits(rule: Rule, sentence: Sentence) -> bool:
    hits = sentence.hits
    if rule.unless in hits or any(group not in hits for group in rule.groups):
        return False
    texts = [start for start, _ in hits.get("text", ())]
    ends = sorted(end for _, end in hits[rule.groups[0]])
    for group, gap, blocked in zip(rule.groups[1:], rule.gaps, rule.blocked, strict=True):
        between = texts if blocked else []
        ends = sorted(end for start, end in hits[group] if _reached(ends, start, gap, between))
    return any(not _forgiven(sentence, end) for end in ends)


def _reached(ends: list[int], start: int, gap: int, texts: list[int]) -> bool:
    """Whether an earlier match ends at most `gap` words before `start`, with no word of `texts` in between."""
    nearest = bisect_right(ends, start)
    if nearest == 0 or start - ends[nearest - 1] > gap:
        return False
    return bisect_left(texts, ends[nearest - 1]) == bisect_left(texts, start)


def _forgiven(sentence: Sentence, end: int) -> bool:
    if any(start < end for start, _ in sentence.hits.get("protect", ())):
        return True
    return any(end <= start < end + _AFTER for start, _ in sentence.hits.get("defence", ()))
