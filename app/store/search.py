"""Finds messages by their words: newest first, so many at a time, with the text around the place."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from app.domain.matching import Term, is_unspaced, pattern, terms
from app.domain.messages import Role
from app.domain.searching import Hit, HitPage
from app.store.connection import Connection
from app.store.conversations import storable
from app.store.search_index import spaced, waiting

LIMIT = 60
"""Hits of one page: a very common word is in every message, and nobody reads on for long."""
BEFORE, EXCERPT = 60, 220
_NO_NUMBER = 1 << 62
_MARKUP = re.compile(r"\*\*|__|~~|`+|(?m:^[#>|\- ]+)")
_FOUND = "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
_MESSAGES = "SELECT id, conversation, sequence, role, created FROM messages WHERE sequence = ?"
_PARTS = "SELECT kind, text FROM parts WHERE message = ? ORDER BY kind = 'reasoning', position"


def search(connection: Connection, query: str, before: int | None = None, limit: int = LIMIT) -> HitPage:
    """The newest messages with every term of the query, or those before the message with the number `before`."""
    wanted = terms(storable(query))
    if not wanted:
        return HitPage(query)
    place = _NO_NUMBER if before is None else before
    numbers = connection.execute(_FOUND, (_expression(wanted), place, limit + 1)).fetchall()
    finder = pattern(wanted)
    hits = tuple(_hit(connection, row[0], finder) for row in numbers[:limit])
    return HitPage(query, hits, more=len(numbers) > limit, waiting=waiting(connection))


def _expression(wanted: tuple[Term, ...]) -> str:
    return " AND ".join(_phrase(term) for term in wanted)


def _phrase(term: Term) -> str:
    """The term in FTS5's language, as a string, so that nothing in it is an operator; unquoted words go on."""
    words = spaced(term.text).replace('"', " ").replace("\0", " ")
    last = words.split()[-1]
    # One letter would be every other word: it counts as a word of its own.
    open_end = not term.whole and not is_unspaced(last[-1]) and len(last) > 1 and last[-1].isalnum()
    return f'"{words}"*' if open_end else f'"{words}"'


def _hit(connection: Connection, number: int, finder: re.Pattern[str]) -> Hit:
    message_id, chat, sequence, role, created = connection.execute(_MESSAGES, (number,)).fetchone()
    parts = connection.execute(_PARTS, (message_id,)).fetchall()
    kind, text = next((row for row in parts if finder.search(row[1])), parts[0] if parts else ("text", ""))
    when = datetime.fromtimestamp(created, UTC)
    return Hit(chat, message_id, sequence, Role(role), when, _excerpt(text, finder), kind == "reasoning")


def _excerpt(text: str, finder: re.Pattern[str]) -> str:
    """One line around the first place, without the signs of Markdown."""
    found = finder.search(text)
    start = max(0, found.start() - BEFORE) if found else 0
    if start:
        space = text.find(" ", start, found.start() if found else start)
        start = space + 1 if space >= 0 else start
    piece = text[start : start + 2 * EXCERPT]
    line = " ".join(_MARKUP.sub("", piece).split())
    cut = len(line) > EXCERPT or start + len(piece) < len(text)
    return f"{'… ' if start else ''}{line[:EXCERPT].rstrip()}{' …' if cut else ''}"
