"""Records of what the guard decided: written once, signed, and removed when they are too old.

Each function takes the connection first and runs on the store's thread. A chat that is not in the vault leaves no
record: neither a temporary one, nor one that was deleted meanwhile.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from app.domain.decisions import Decision, rounded
from app.domain.messages import Notice
from app.domain.reviews import ChainCheck, Keeping, Origin
from app.store.connection import Connection, checkpoint, transaction
from app.store.conversations import get_setting, set_setting
from app.store.decision_chain import FIELDS, DecisionChain

_KEEPING = "records"
_ACTIONS = {"withheld": "withhold", "retracted": "withhold"}
_UNKNOWN = "unknown"

_INSERT = f"""INSERT INTO decisions (sequence, {", ".join(FIELDS)}, mac, chat, question, answer, text)
    VALUES (?, {", ".join("?" for _ in FIELDS)}, ?, ?, ?, ?, ?)"""  # noqa: S608 - our own names


def record(
    connection: Connection,
    chain: DecisionChain,
    origin: Origin,
    decision: Decision,
    text: str = "",
    now: datetime | None = None,
) -> int | None:
    """Add a decision to the chain and return its number; `text` is kept only where the person allows texts."""
    with transaction(connection):
        if not _stored(connection, origin.chat):
            return None
        kept = text if keeping(connection).texts and text else None
        return _append(connection, chain, origin, decision, kept, now or datetime.now(UTC))


def report(
    connection: Connection, chain: DecisionChain, origin: Origin, notice: Notice, text: str | None = None
) -> int | None:
    """Put the decision behind a notice into the queue of the review; `text` is None where it is not to be kept.

    A notice that is older than the records gets one now, as far as it is known.
    """
    with transaction(connection):
        number = _number_of(connection, origin.answer, notice.direction)
        if number is None and _stored(connection, origin.chat):
            number = _append(connection, chain, origin, _of_notice(notice), None, datetime.now(UTC))
        if number is not None:
            category = notice.category if notice.kind != "support" else "self_harm"
            connection.execute("UPDATE decisions SET reported = ? WHERE sequence = ?", (category, number))
            if text:
                connection.execute("UPDATE decisions SET text = ? WHERE sequence = ?", (_storable(text), number))
        return number


def prune(connection: Connection, chain: DecisionChain, now: datetime | None = None) -> int:
    """Remove the records that are older than the person wants them kept; how many. The chain says up to which."""
    days = keeping(connection).days
    if days <= 0:
        return 0
    limit = _milliseconds((now or datetime.now(UTC)) - timedelta(days=days))
    with transaction(connection):
        # By number, not by time: whatever a clock that jumped wrote before the last old record goes with it.
        last, count = connection.execute(
            """SELECT max(sequence), count(*) FROM decisions
               WHERE sequence <= (SELECT max(sequence) FROM decisions WHERE time < ?)""",
            (limit,),
        ).fetchone()
        if last is None:
            return 0
        chain.cut(connection, last)
    _forget_pages(connection)
    return int(count)


def verify(connection: Connection, chain: DecisionChain) -> ChainCheck:
    """Whether every record is there and as it was written."""
    return chain.verify(connection)


def keeping(connection: Connection) -> Keeping:
    """What the person allows to be kept."""
    stored = get_setting(connection, _KEEPING)
    value = stored if isinstance(stored, dict) else {}
    days = value.get("days")
    return Keeping(value.get("texts") is True, days if isinstance(days, int) else Keeping().days)


def set_keeping(connection: Connection, wanted: Keeping) -> None:
    """Allow something else. Texts that are no longer allowed are erased, but for those given with a report."""
    with transaction(connection):
        set_setting(connection, _KEEPING, {"texts": wanted.texts, "days": wanted.days})
        if not wanted.texts:
            connection.execute("UPDATE decisions SET text = NULL WHERE reported IS NULL AND text IS NOT NULL")
    if not wanted.texts:
        _forget_pages(connection)


def _append(
    connection: Connection, chain: DecisionChain, origin: Origin, decision: Decision, text: str | None, now: datetime
) -> int:
    content = (
        _milliseconds(now),
        decision.direction,
        decision.action,
        decision.category,
        json.dumps(rounded(decision.scores), separators=(",", ":")),
        *map(_storable, (decision.policy, decision.policy_hash, decision.guard, decision.model)),
        decision.position,
        int(decision.overridden),
    )
    number, mac = chain.sign_next(connection, content)
    kept = None if text is None else _storable(text)
    connection.execute(_INSERT, (number, *content, mac, origin.chat, origin.question, origin.answer, kept))
    return number


def _stored(connection: Connection, chat: str) -> bool:
    return connection.execute("SELECT 1 FROM conversations WHERE id = ?", (chat,)).fetchone() is not None


def _number_of(connection: Connection, answer: str, direction: str) -> int | None:
    row = connection.execute(
        "SELECT max(sequence) FROM decisions WHERE answer = ? AND direction = ?", (answer, direction)
    ).fetchone()
    return None if row[0] is None else int(row[0])


def _of_notice(notice: Notice) -> Decision:
    action = _ACTIONS.get(notice.kind, notice.kind)
    return Decision(notice.direction, action, notice.category, dict(notice.scores), _UNKNOWN, "", _UNKNOWN, _UNKNOWN)


def _forget_pages(connection: Connection) -> None:
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    checkpoint(connection, "TRUNCATE")


def _milliseconds(time: datetime) -> int:
    return round(time.timestamp() * 1000)


def _storable(text: str) -> str:
    # A lone surrogate is no text for SQLite; it must not cost the record.
    return text.encode("utf-8", "replace").decode("utf-8")
