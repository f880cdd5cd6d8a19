"""What people ask about Carrel itself, and what Carrel Guide says: harmless, though full of keys, locks and attacks."""

from __future__ import annotations

from guide.corpus import Corpus, Topic, load

from guard.rows import Row

SOURCE = "guide"
ASKS = 12
OTHER_LABELS = frozenset(
    {"guard-off", "self-harm", "medical-legal", "insult", "deepseek-censorship", "deepseek-safety", "government-access"}
)
"""Topics whose questions deserve a label or are near to what does."""


def guide_rows(corpus: Corpus | None = None) -> list[Row]:
    """Some questions of each topic as prompts, its thoughts and answers as answers."""
    topics = [topic for topic in (corpus or load()).topics if topic.id not in OTHER_LABELS]
    return [row for topic in topics for row in _rows(topic)]


def _rows(topic: Topic) -> list[Row]:
    asks = topic.ask[:: max(1, len(topic.ask) // ASKS)][:ASKS]
    said = (*topic.answers, *topic.thinking)
    return [
        *(Row(ask, "user", frozenset(), SOURCE) for ask in asks),
        *(Row(text, "assistant", frozenset(), SOURCE) for text in said),
    ]
