"""What a person said was wrong with the guard: marks on records, and the texts that are exceptions from now on.

Exceptions are kept for whoever judges texts: something near to one of them should not be flagged again. There is none
for a floor (weapons of mass harm, sexual content with minors), whatever is marked.
"""

from __future__ import annotations

from app.domain.requests import Exemption
from app.domain.reviews import DecisionRecord, Mark
from app.guard.categories import FLOORS
from app.guard.exceptions import LONGEST as LONGEST_SENT
from app.guard.exceptions import MOST
from app.store.connection import Connection, transaction
from app.store.decision_list import one_decision, words_of

LONGEST = 400
"""Of an answer so much is taken, from the place that was flagged; of a prompt ten times as much."""


class VaultExceptions:
    """What guard/exceptions.py is given, in the vault: at most one of each record of a decision."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def exceptions(self) -> list[tuple[str, str]]:
        """(category, text) of everything that was marked as wrong, the oldest first."""
        rows = self._connection.execute("SELECT category, text FROM exceptions ORDER BY decision")
        return [(category, text) for category, text in rows if category not in FLOORS]

    def add(self, record: DecisionRecord) -> None:
        """Make one of what a record is about; nothing where that is a floor's, or where no text is left."""
        category = record.reported or record.decision.category
        text = _about(record, words_of(self._connection, record))
        if category is None or FLOORS & {category, record.decision.category} or not text.strip():
            return
        self._connection.execute(
            "INSERT OR REPLACE INTO exceptions (decision, category, text, chat) VALUES (?, ?, ?, ?)",
            (record.number, category, text, record.chat),
        )

    def forget(self, number: int) -> None:
        """The mark on this record was taken back or changed."""
        self._connection.execute("DELETE FROM exceptions WHERE decision = ?", (number,))


def load_exceptions(connection: Connection) -> tuple[Exemption, ...]:
    """The newest, as they are sent along with a request."""
    kept = VaultExceptions(connection).exceptions()[-MOST:]
    return tuple(Exemption(category, text[:LONGEST_SENT]) for category, text in kept)


def set_mark(connection: Connection, number: int, mark: Mark | None) -> None:
    """Say that a decision was right or wrong, or take that back; "wrong" makes an exception of its text, if any."""
    with transaction(connection):
        connection.execute("UPDATE decisions SET mark = ? WHERE sequence = ?", (mark, number))
        kept = VaultExceptions(connection)
        kept.forget(number)
        record = one_decision(connection, number)
        if record is not None and mark is Mark.WRONG:
            kept.add(record)


def _about(record: DecisionRecord, words: str) -> str:
    if record.decision.direction == "prompt":
        return words[: 10 * LONGEST]
    start = min(record.decision.position, max(0, len(words) - LONGEST))
    return words[start : start + LONGEST]
