"""Puts hits together by chat, and says how many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from app.chat.day_groups import TODAY, YESTERDAY, day_group
from app.domain.matching import pattern, terms
from app.domain.messages import ConversationSummary
from app.domain.searching import Hit
from app.i18n import QT_TR_NOOP, tr

MOST_TITLES = 5
_MONTHS = (
    *(QT_TR_NOOP("Jan"), QT_TR_NOOP("Feb"), QT_TR_NOOP("Mar"), QT_TR_NOOP("Apr"), QT_TR_NOOP("May")),
    *(QT_TR_NOOP("Jun"), QT_TR_NOOP("Jul"), QT_TR_NOOP("Aug"), QT_TR_NOOP("Sep"), QT_TR_NOOP("Oct")),
    *(QT_TR_NOOP("Nov"), QT_TR_NOOP("Dec")),
)


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
        return tr(near)
    words = tr("{day} {month}") if here.year == today.year else tr("{day} {month} {year}")
    return words.format(day=here.day, month=tr(_MONTHS[here.month - 1]), year=here.year)


def amount(hits: int, chats: int, *, more: bool, waiting: int) -> str:
    """How much was found, in a sentence."""
    words = tr("The newest {messages} in {chats}.") if more else tr("{messages} in {chats}, newest first.")
    words = words.format(messages=tr("%n message(s)", "", hits), chats=tr("%n chat(s)", "", chats))
    return " ".join((words, tr("%n message(s) still to be indexed.", "", waiting))) if waiting else words


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
