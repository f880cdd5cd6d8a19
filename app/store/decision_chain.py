"""The chain of decision records: each one's MAC covers what never changes in it and the MAC before it.

A head record holds where the chain begins and ends, signed too: so that a record cut off its end shows like one taken
from its middle. Old records are removed from the beginning only, and the head then says up to which one: the cut mark.
Chat ids, texts and marks are no part of a MAC: they may be erased with their chat, and the chain stays whole.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.reviews import ChainCheck
from app.i18n import tr
from app.store.connection import Connection

PURPOSE = "decisions"
"""The label under which `VaultKey.subkey` derives the chain's key from the data key."""

FIELDS = (
    *("time", "direction", "action", "category", "scores", "policy", "policy_hash", "guard", "model"),
    *("position", "overridden"),
)
"""The columns that a MAC covers, in this order, after the record's number."""

_COLUMNS = ", ".join(FIELDS)
_START = b"\0" * 32

Content = Sequence[object]
"""The values of FIELDS."""


@dataclass(frozen=True, slots=True)
class Head:
    """Records up to `cut` were removed, the last of them had `cut_mac`; `last` is the newest, with `last_mac`.

    `fault` says what was found to be broken when the chain went on: no later record hides it.
    """

    cut: int = 0
    cut_mac: bytes = _START
    last: int = 0
    last_mac: bytes = _START
    fault: str = ""


class DecisionChain:
    """Signs and checks with the key that `VaultKey.subkey(PURPOSE)` gives. Call it inside a transaction."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def begin(self, connection: Connection) -> None:
        """Sign the empty chain of a new table: a head that is missing later was taken away."""
        self._write_head(connection, Head())

    def sign_next(self, connection: Connection, content: Content) -> tuple[int, bytes]:
        """The number and the MAC of the record that comes next; the head counts it from now on."""
        head = self.trusted_head(connection)
        number = head.last + 1
        mac = self._mac(number, content, head.last_mac)
        self._write_head(connection, replace(head, last=number, last_mac=mac))
        return number, mac

    def cut(self, connection: Connection, last_removed: int) -> None:
        """Remove every record up to `last_removed` and sign that; what was broken among them stays on record."""
        head = self.trusted_head(connection)
        found = self._first_problem(connection, head, last_removed)
        mac = connection.execute("SELECT mac FROM decisions WHERE sequence = ?", (last_removed,)).fetchone()[0]
        connection.execute("DELETE FROM decisions WHERE sequence <= ?", (last_removed,))
        fault = head.fault or (tr("{words} (it was removed since, as too old)").format(words=found[0]) if found else "")
        self._write_head(connection, replace(head, cut=last_removed, cut_mac=_blob(mac), fault=fault))

    def verify(self, connection: Connection) -> ChainCheck:
        """Walk the whole chain."""
        count = int(connection.execute("SELECT count(*) FROM decisions").fetchone()[0])
        head = self._read_head(connection)
        if head is None:
            return ChainCheck(count, 0, tr("The head record is missing or was changed."))
        if head.fault:
            return ChainCheck(count, head.cut, head.fault)
        found = self._first_problem(connection, head, head.last)
        if found:
            return ChainCheck(count, head.cut, *found)
        extra = connection.execute("SELECT min(sequence) FROM decisions WHERE sequence > ?", (head.last,)).fetchone()[0]
        if extra is not None:
            return ChainCheck(
                count, head.cut, tr("Record {extra} was added by something else.").format(extra=extra), extra
            )
        return ChainCheck(count, head.cut)

    def trusted_head(self, connection: Connection) -> Head:
        """The head; where it was changed or taken away, a new one that says so, at the end of what is there."""
        head = self._read_head(connection)
        if head is not None:
            return head
        row = connection.execute("SELECT sequence, mac FROM decisions ORDER BY sequence DESC LIMIT 1").fetchone()
        last, mac = (int(row[0]), _blob(row[1])) if row else (0, _START)
        return Head(
            last=last,
            last_mac=mac,
            fault=tr("The head record was changed or missing before record {number}.").format(number=last + 1),
        )

    def _first_problem(self, connection: Connection, head: Head, until: int) -> tuple[str, int] | None:
        before, expected = head.cut_mac, head.cut + 1
        for number, mac, content in _rows(connection, until):
            if number < expected:
                return tr("Record {number} is older than the cut, and should be gone.").format(number=number), number
            if number > expected:
                break
            if not hmac.compare_digest(self._mac(number, content, before), mac):
                return tr("Record {number} was changed.").format(number=number), number
            before, expected = mac, number + 1
        if expected <= until:
            return tr("Record {expected} is missing.").format(expected=expected), expected
        if until == head.last and not hmac.compare_digest(before, head.last_mac):
            return tr("Record {until} was replaced.").format(until=until), until
        return None

    def _mac(self, number: int, content: Content, before: bytes) -> bytes:
        return self._signed("record", [number, *content, before.hex()])

    def _signed(self, kind: str, values: Sequence[object]) -> bytes:
        text = json.dumps([kind, *values], separators=(",", ":"), default=repr)
        return hmac.new(self._key, text.encode(), hashlib.sha256).digest()

    def _sign_head(self, head: Head) -> bytes:
        return self._signed("head", [head.cut, head.cut_mac.hex(), head.last, head.last_mac.hex(), head.fault])

    def _read_head(self, connection: Connection) -> Head | None:
        row = connection.execute("SELECT cut, cut_mac, last, last_mac, fault, mac FROM decisions_head").fetchone()
        if row is None:
            return None
        head = Head(row[0], _blob(row[1]), row[2], _blob(row[3]), row[4])
        return head if hmac.compare_digest(self._sign_head(head), _blob(row[5])) else None

    def _write_head(self, connection: Connection, head: Head) -> None:
        connection.execute(
            """INSERT OR REPLACE INTO decisions_head (id, cut, cut_mac, last, last_mac, fault, mac)
               VALUES (1, ?, ?, ?, ?, ?, ?)""",
            (head.cut, head.cut_mac, head.last, head.last_mac, head.fault, self._sign_head(head)),
        )


def _rows(connection: Connection, until: int) -> Iterator[tuple[int, bytes, Content]]:
    query = f"SELECT sequence, mac, {_COLUMNS} FROM decisions WHERE sequence <= ? ORDER BY sequence"  # noqa: S608
    for number, mac, *content in connection.execute(query, (until,)):
        yield number, _blob(mac), content


def _blob(value: object) -> bytes:
    """What was changed into another type can't be right, and must not stop the check."""
    return value if isinstance(value, bytes) else b""
