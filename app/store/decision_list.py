"""Reading the records of decisions: filtered, with the words that they are about, counted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from app.domain.decisions import Decision
from app.domain.reviews import (
    CategoryCount,
    DecisionFilter,
    DecisionRecord,
    Mark,
    ReviewCounts,
    ReviewItem,
)
from app.store.connection import Connection

_COLUMNS = """sequence, time, direction, action, category, scores, policy, policy_hash, guard, model, position,
    overridden, mac, chat, text, reported, mark"""
FLAGGED = "(action <> 'allow' OR reported IS NOT NULL)"
ABOUT = "coalesce(reported, category)"
"""The category that a review is about: the reported one, where a person named it."""

_WORDS = """SELECT text FROM parts WHERE kind = ? AND message =
    (SELECT CASE WHEN ? THEN question ELSE answer END FROM decisions WHERE sequence = ?) ORDER BY position"""


def list_decisions(connection: Connection, wanted: DecisionFilter) -> Iterator[DecisionRecord]:
    """The records that the filter lets through, the newest first."""
    conditions, values = _conditions(wanted)
    query = f"SELECT {_COLUMNS} FROM decisions WHERE {conditions} ORDER BY sequence DESC LIMIT ?"  # noqa: S608
    limit = -1 if wanted.limit is None else wanted.limit
    for row in connection.execute(query, (*values, limit)):
        yield _record(row)


def review_items(connection: Connection, wanted: DecisionFilter) -> list[ReviewItem]:
    """The same with their words."""
    return [ReviewItem(record, words_of(connection, record)) for record in list_decisions(connection, wanted)]


def one_decision(connection: Connection, number: int) -> DecisionRecord | None:
    """A record by its number."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM decisions WHERE sequence = ?", (number,)).fetchone()  # noqa: S608
    return _record(row) if row else None


def words_of(connection: Connection, record: DecisionRecord) -> str:
    """What a record is about: the text kept beside it, else the text of its chat while that is there."""
    if record.text:
        return record.text
    kind = "reasoning" if record.decision.direction == "reasoning" else "text"
    asked = record.decision.direction == "prompt"
    return "".join(row[0] for row in connection.execute(_WORDS, (kind, asked, record.number)))


def review_counts(connection: Connection) -> ReviewCounts:
    """How much there is to review, and how much of what was reviewed is wrong, by category."""
    total, flagged, unreviewed = connection.execute(
        f"""SELECT count(*), coalesce(sum({FLAGGED}), 0), coalesce(sum({FLAGGED} AND mark IS NULL), 0)
            FROM decisions"""  # noqa: S608
    ).fetchone()
    rows = connection.execute(
        f"""SELECT {ABOUT}, count(*), count(mark), coalesce(sum(mark = 'wrong'), 0) FROM decisions
            WHERE {FLAGGED} AND {ABOUT} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"""  # noqa: S608
    )
    return ReviewCounts(total, flagged, unreviewed, tuple(CategoryCount(*row) for row in rows))


def _conditions(wanted: DecisionFilter) -> tuple[str, list[object]]:
    tests: list[tuple[str, object]] = []
    if wanted.since is not None:
        tests.append(("time >= ?", wanted.since.timestamp() * 1000))
    if wanted.until is not None:
        tests.append(("time < ?", wanted.until.timestamp() * 1000))
    if wanted.category is not None:
        tests.append((f"{ABOUT} = ?", wanted.category))
    if wanted.action is not None:
        tests.append(("action = ?", wanted.action))
    words = [test for test, _ in tests]
    words += [FLAGGED] if wanted.flagged else []
    besides = ", ".join(str(int(number)) for number in wanted.besides)
    words += [f"(mark IS NULL OR sequence IN ({besides}))"] if wanted.unreviewed else []
    return " AND ".join(words) or "1", [value for _, value in tests]


def _record(row: tuple[Any, ...]) -> DecisionRecord:
    number, time, direction, action, category, scores, *rest = row
    policy, policy_hash, guard, model, position, overridden, *more = rest
    mac, chat, text, reported, mark = more
    decision = Decision(
        direction,
        action,
        category,
        _scores(scores),
        policy,
        policy_hash,
        guard,
        model,
        position,
        bool(overridden),
    )
    moment = _moment(time)
    return DecisionRecord(number, moment, decision, _hex(mac), chat, text, reported, _mark(mark))


def _moment(stored: object) -> datetime:
    try:
        return datetime.fromtimestamp(float(str(stored)) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _hex(stored: object) -> str:
    return stored.hex() if isinstance(stored, bytes) else ""


def _scores(stored: object) -> dict[str, float]:
    # What somebody changed in the table is `verify`'s to name; it must not keep the others from being read.
    try:
        found = json.loads(stored) if isinstance(stored, str) else {}
        return {str(name): float(score) for name, score in found.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _mark(stored: object) -> Mark | None:
    return next((mark for mark in Mark if mark == stored), None)
