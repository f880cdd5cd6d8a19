"""Puts hits together by chat, and says how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from app.chat.amounts import counted
from app.chat.day_groups import TODAY, YESTERDAY, day_group
from app.domain.matching import pattern, terms
from app.domain.messages import ConversationSummary
from app.domain.searching import Hit

MOST_TITLES = 5


def by_chat(
    hits: Iterable[Hit], known: Callable[[str], ConversationSummary | None]
) -> list[tuple[ConversationSummary, list[Hit]]]:
    """The chats in the order of their newest hit, each with its hits; chats that are being deleted are left out."""
    found: dict[str, tuple[ConversationSummary, list[Hit]]] = {}
    for hit in hits:
        chat = known(hit.chat)
        if chat is not None:
            found.setdefault(hit.chat, (chat, []))[1].append(hit)
    return list(found.values())


def day(when: datetime, now: datetime) -> str:
    """A day as one speaks of it: "Today", "12 May", "12 May 2024"."""
    here, today = when.astimezone(), now.astimezone()
    near = day_group(when, now)
    if near in (TODAY, YESTERDAY):
        return near
    return f"{here.day} {here:%b}" if here.year == today.year else f"{here.day} {here:%b %Y}"


def amount(hits: int, chats: int, *, more: bool, waiting: int) -> str:
    """How much was found, in a sentence."""
    words = f"{counted(hits, 'message')} in {counted(chats, 'chat')}, newest first."
    if more:
        words = f"The newest {words.replace(', newest first', '')}"
    return f"{words} {counted(waiting, 'message')} still to be indexed." if waiting else words


def titled(chats: Iterable[ConversationSummary], query: str) -> list[ConversationSummary]:
    """Chats that have all words of the query in their title or tags, the first few."""
    wanted = [pattern((term,)) for term in terms(query)]
    found = []
    for chat in chats:
        text = " \n".join((chat.title, *chat.tags))
        if wanted and all(one.search(text) for one in wanted):
            found.append(chat)
            if len(found) == MOST_TITLES:
                break
    return found
