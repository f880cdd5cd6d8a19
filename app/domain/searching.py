"""What a search over all chats gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.messages import Role


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found: `excerpt` is the text around the place; `thought` that it is in the reasoning."""

    chat: str
    message: str
    sequence: int
    role: Role
    created: datetime
    excerpt: str
    thought: bool = False


@dataclass(frozen=True, slots=True)
class HitPage:
    """Hits, newest first; `more` says that older ones were left out. `waiting` messages are not in the index yet."""

    query: str
    hits: tuple[Hit, ...] = ()
    more: bool = False
    waiting: int = 0
