"""One thing that was done to some chats, as it can be undone: where they belonged before, and words for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.messages import ConversationSummary, Folder


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`before` is how the chats were; `folder` a folder that was removed."""

    words: str
    before: Sequence[ConversationSummary]
    folder: Folder | None = None


def counted(count: int, done: str) -> str:
    """ "Chat archived", "3 chats archived"."""
    return f"Chat {done}" if count == 1 else f"{count} chats {done}"
