"""The texts that Carrel Guide learns: loaded from corpus/*.toml, checked, and divided for development.

The corpus is the only source of what the model may say, so a mistake here becomes a sentence on somebody's screen. That
is why the checks are part of the loader's module, run before every training, and are repeated by the test suite.
"""

from __future__ import annotations

import hashlib
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

FOLDER = Path(__file__).parent / "corpus"
OTHER = "other"
TOPICS_AT_LEAST = 120
ASKS_AT_LEAST = 25
FOREIGN_AT_LEAST = 600
HELD_OUT_PER_TOPIC = 2
HELD_OUT_FOREIGN = 0.05


@dataclass(frozen=True)
class Topic:
    """One thing that the Guide knows: how people ask for it, and what it thinks and answers.

    `must` states the facts: an answer is right when it contains at least one string of every group.
    """

    id: str
    about: str
    thinking: tuple[str, ...]
    answers: tuple[str, ...]
    must: tuple[tuple[str, ...], ...]
    ask: tuple[str, ...]

    def holds(self, answer: str) -> bool:
        """Whether an answer carries this topic's facts, whatever its wording."""
        low = answer.casefold()
        return all(any(fact.casefold() in low for fact in group) for group in self.must)


@dataclass(frozen=True)
class Decline:
    """One way of saying that a question is not for the Guide, with prompts that call for it."""

    id: str
    thinking: tuple[str, ...]
    answers: tuple[str, ...]
    ask: tuple[str, ...]


@dataclass(frozen=True)
class Corpus:
    """Everything that the corpus files say."""

    topics: tuple[Topic, ...]
    declines: tuple[Decline, ...]

    @property
    def parts(self) -> tuple[Topic | Decline, ...]:
        """All subjects in the order of their labels: topics, then the kinds of declining."""
        return (*self.topics, *self.declines)

    def asks(self) -> Iterator[tuple[str, str]]:
        """All prompts with the id of their topic, or `other`."""
        for topic in self.topics:
            yield from ((topic.id, ask) for ask in topic.ask)
        for decline in self.declines:
            yield from ((OTHER, ask) for ask in decline.ask)

    def topic(self, topic_id: str) -> Topic:
        return next(topic for topic in self.topics if topic.id == topic_id)


Part = TypeVar("Part", Topic, Decline)


def plain(text: str) -> str:
    """A prompt without case and punctuation, to find two that are the same to a reader."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def load(folder: Path = FOLDER) -> Corpus:
    """Read all corpus files of a folder; a `[[more]]` table adds phrasings to a subject of another file."""
    topics: list[Topic] = []
    declines: list[Decline] = []
    more: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*.toml")):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        topics += [
            Topic(
                row["id"],
                row["about"],
                tuple(row["thinking"]),
                tuple(row["answers"]),
                tuple(tuple(group) for group in row["must"]),
                tuple(dict.fromkeys(row["ask"])),
            )
            for row in data.get("topic", [])
        ]
        declines += [
            Decline(row["id"], tuple(row["thinking"]), tuple(row["answers"]), tuple(dict.fromkeys(row["ask"])))
            for row in data.get("decline", [])
        ]
        for row in data.get("more", []):
            more.setdefault(row["id"], []).extend(row["ask"])
    if strays := more.keys() - {*(topic.id for topic in topics), *(kind.id for kind in declines)}:
        raise SystemExit(f"more phrasings for unknown subjects: {sorted(strays)}")
    return Corpus(tuple(_extended(topic, more) for topic in topics), tuple(_extended(kind, more) for kind in declines))


def _extended(part: Part, more: dict[str, list[str]]) -> Part:
    return replace(part, ask=tuple(dict.fromkeys((*part.ask, *more.get(part.id, ())))))


def faults(corpus: Corpus) -> list[str]:
    """What keeps a corpus from being fit for training, in words."""
    found = [f"only {len(corpus.topics)} topics"] if len(corpus.topics) < TOPICS_AT_LEAST else []
    foreign = sum(len(decline.ask) for decline in corpus.declines)
    if foreign < FOREIGN_AT_LEAST:
        found.append(f"only {foreign} out-of-domain prompts")
    for topic_id, count in Counter(topic.id for topic in corpus.topics).items():
        if count > 1:
            found.append(f"{topic_id}: defined {count} times")
    for topic in corpus.topics:
        found += topic_faults(topic)
    return found + shared_asks(corpus)


def topic_faults(topic: Topic) -> list[str]:
    """What is wrong with one topic: too few phrasings, or an answer that leaves a fact out."""
    found = [f"{topic.id}: only {len(topic.ask)} phrasings"] if len(topic.ask) < ASKS_AT_LEAST else []
    if len(topic.thinking) < 3 or len(topic.answers) < 3 or not topic.must:
        found.append(f"{topic.id}: needs three thoughts, three answers and its facts")
    found += [
        f"{topic.id}: answer {number} lacks a fact"
        for number, answer in enumerate(topic.answers, 1)
        if not topic.holds(answer)
    ]
    return found


def shared_asks(corpus: Corpus) -> list[str]:
    """Phrasings that are said to mean two different things."""
    seen: dict[str, str] = {}
    found = []
    for topic_id, ask in corpus.asks():
        if seen.setdefault(plain(ask), topic_id) != topic_id:
            found.append(f"{ask!r}: both {seen[plain(ask)]} and {topic_id}")
    return found


def divide(corpus: Corpus) -> tuple[Corpus, list[tuple[str, str]]]:
    """Hold out a development split, so that runs can be compared without ever looking at the evaluation."""
    held: list[tuple[str, str]] = []
    topics, declines = [], []
    for topic in corpus.topics:
        out = _drawn(topic.ask, HELD_OUT_PER_TOPIC)
        held += [(topic.id, ask) for ask in topic.ask if ask in out]
        topics.append(replace(topic, ask=tuple(ask for ask in topic.ask if ask not in out)))
    for decline in corpus.declines:
        out = _drawn(decline.ask, round(len(decline.ask) * HELD_OUT_FOREIGN))
        held += [(OTHER, ask) for ask in decline.ask if ask in out]
        declines.append(replace(decline, ask=tuple(ask for ask in decline.ask if ask not in out)))
    return Corpus(tuple(topics), tuple(declines)), held


def _drawn(asks: tuple[str, ...], count: int) -> set[str]:
    """Some prompts, drawn by their hashes, so that the draw is the same everywhere."""
    return set(sorted(asks, key=lambda ask: hashlib.sha256(ask.encode()).digest())[:count])


def main() -> int:
    """Say what the corpus holds and what is wrong with it."""
    corpus = load()
    asks = [topic_id for topic_id, _ in corpus.asks()]
    print(f"{len(corpus.topics)} topics, {len(asks)} prompts, {asks.count(OTHER)} of them out of domain")
    found = faults(corpus)
    print("\n".join(found) or "no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
