"""Context for topics with a state narrative: what the model may leave out (resources/guard/narratives.toml)."""

from __future__ import annotations

import tomllib

from app.config.resources import resource
from app.guard.categories import CATEGORIES
from app.guard.lookalikes import plain

TOPIC = "state_narrative"

_TOPICS = tuple(
    (tuple(topic["words"]), str(topic["context"]))
    for topic in tomllib.loads(resource("guard", "narratives.toml").read_text(encoding="utf-8"))["topic"]
)


def narrative_note(text: str) -> str:
    """The sentence beside a text about such a topic, with the context of the one that it names."""
    seen = plain(text).lower()
    context = next((context for words, context in _TOPICS if any(word in seen for word in words)), "")
    return f"{context} {CATEGORIES[TOPIC].note}".strip()
