"""The index of all words: what goes in, and that all of it comes out again.

FTS5 without content of its own: it keeps words and places, and a message leaves it by the very text that it came in
with. So a message's parts may only change or go once it is out (the triggers of migrations.py see to that). With
`secure-delete` its words are then gone from the index's pages, not only marked. A message that streams stays out until
its turn ends.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterable

from app.domain.matching import UNSPACED
from app.store.connection import Connection, transaction

STEP_SECONDS = 0.03
"""How long one step may keep the store's thread; a chat that is opened meanwhile waits so long at most."""
_BATCH = 8
"""Messages that go in together: ascending numbers are what FTS5 writes best."""
_UNSPACED = re.compile(f"[{UNSPACED}]")
_GREEK_AND_CYRILLIC = re.compile("[\u0370-\u052f\u1f00-\u1fff]+")
_ADD = "INSERT INTO search (rowid, text) VALUES (?, ?)"
_TAKE_OUT = "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
_TEXTS = "SELECT text FROM parts WHERE message = ? ORDER BY position"


def spaced(text: str) -> str:
    """The text with a space around each character of a script that has none, so that each is a word of its own.

    A run of them is then found as a phrase, from one character on; trigrams would not find words of two. Accents that
    FTS5 does not know on a letter are put behind it, where it leaves them out.
    """
    if text.isascii():
        return text
    apart = _GREEK_AND_CYRILLIC.sub(lambda letters: unicodedata.normalize("NFD", letters.group()), text)
    return _UNSPACED.sub(r" \g<0> ", apart)


def newest(connection: Connection) -> int:
    """The number of the newest message, 0 where there is none."""
    return int(connection.execute("SELECT coalesce(max(sequence), 0) FROM messages").fetchone()[0])


def waiting(connection: Connection) -> int:
    """How many messages are not in the index."""
    return int(connection.execute("SELECT count(*) FROM messages WHERE indexed = 0").fetchone()[0])


def add_waiting(connection: Connection, old: int = 0, seconds: float = STEP_SECONDS) -> bool:
    """Put messages that wait into the index, the newest first, for a while; whether some still wait.

    An interrupted answer may be one that streams just now, unless its number is at most `old`.
    """
    end = time.monotonic() + seconds
    with transaction(connection):
        while _add_newest(connection, old) == _BATCH:
            if time.monotonic() > end:
                return True
    return False


def take_out(connection: Connection, message_ids: Iterable[str]) -> None:
    """Remove messages from the index, before they change or go; call it inside a transaction."""
    for message_id in message_ids:
        row = connection.execute("SELECT sequence FROM messages WHERE id = ? AND indexed = 1", (message_id,)).fetchone()
        if row is not None:
            connection.execute(_TAKE_OUT, (row[0], _text(connection, message_id)))
            connection.execute("UPDATE messages SET indexed = 0 WHERE sequence = ?", row)


def take_out_chat(connection: Connection, chat_id: str, seconds: float = float("inf")) -> bool:
    """Remove a chat's messages from the index for a while; whether some are still in. Inside a transaction."""
    end = time.monotonic() + seconds
    ids = connection.execute("SELECT id FROM messages WHERE conversation = ? AND indexed = 1", (chat_id,)).fetchall()
    for done, (message_id,) in enumerate(ids, 1):
        take_out(connection, (message_id,))
        if time.monotonic() > end:
            return done < len(ids)
    return False


def drop(connection: Connection) -> None:
    """Empty the whole index, to be filled anew step by step; call it inside a transaction."""
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute("UPDATE messages SET indexed = 0 WHERE indexed = 1")


def _add_newest(connection: Connection, old: int) -> int:
    rows = connection.execute(
        """SELECT sequence, id FROM messages WHERE indexed = 0 AND (sequence <= ? OR state <> 'interrupted')
           ORDER BY sequence DESC LIMIT ?""",
        (old, _BATCH),
    ).fetchall()
    for sequence, message_id in reversed(rows):
        connection.execute(_ADD, (sequence, _text(connection, message_id)))
        connection.execute("UPDATE messages SET indexed = 1 WHERE sequence = ?", (sequence,))
    return len(rows)


def _text(connection: Connection, message_id: str) -> str:
    return spaced("\n".join(str(row[0]) for row in connection.execute(_TEXTS, (message_id,))))
