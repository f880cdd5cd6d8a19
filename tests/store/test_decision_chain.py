"""The chain of records: whatever is changed, taken out or cut off shows, and the first of it is named."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.decisions import Decision
from app.domain.reviews import Keeping, Origin
from app.store import conversations, decisions
from app.store.connection import Connection
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.vault import VaultKey
from tests.store.conftest import Said

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
ORIGIN = Origin("c", "q", "a")
COUNT = 5


@pytest.fixture
def chain(key: VaultKey) -> DecisionChain:
    return DecisionChain(key.subkey(PURPOSE))


@pytest.fixture
def filled(connection: Connection, chain: DecisionChain, said: Said) -> Connection:
    """Five records, a day apart."""
    conversations.start_conversation(connection, "c", "title", said("q", "prompt"))
    for number in range(COUNT):
        add(connection, chain, NOW + timedelta(days=number))
    return connection


def add(connection: Connection, chain: DecisionChain, now: datetime = NOW) -> int | None:
    decision = Decision("prompt", "ask", "hate", {"hate": 0.8}, "balanced", "h", "rules-1", "guide")
    return decisions.record(connection, chain, ORIGIN, decision, now=now)


def found(connection: Connection, chain: DecisionChain) -> tuple[int | None, str]:
    check = decisions.verify(connection, chain)
    return check.record, check.problem


def test_a_new_chain_and_a_filled_one_are_whole(connection: Connection, chain: DecisionChain, said: Said) -> None:
    assert found(connection, chain) == (None, "")
    conversations.start_conversation(connection, "c", "title", said("q", "prompt"))
    assert [add(connection, chain) for _ in range(3)] == [1, 2, 3]
    check = decisions.verify(connection, chain)
    assert (check.records, check.removed, check.problem) == (3, 0, "")


@pytest.mark.parametrize(
    "change",
    [
        *("time = time + 1", "direction = 'answer'", "action = 'allow'", "category = NULL", "scores = '{}'"),
        *("policy = 'x'", "policy_hash = 'x'", "guard = 'x'", "model = 'x'", "position = 9", "overridden = 1"),
        *("mac = x'00'", "mac = 'text'", "scores = x'00ff'", "sequence = 30"),
    ],
)
def test_every_field_is_covered(filled: Connection, chain: DecisionChain, change: str) -> None:
    filled.execute(f"UPDATE decisions SET {change} WHERE sequence = 3")
    record, problem = found(filled, chain)
    assert record == 3
    assert "missing" in problem if "sequence" in change else "changed" in problem


@pytest.mark.parametrize(("gone", "first"), [("= 1", 1), ("= 3", 3), ("= 5", 5), (">= 3", 3), (">= 1", 1)])
def test_a_missing_record_is_named(filled: Connection, chain: DecisionChain, gone: str, first: int) -> None:
    filled.execute(f"DELETE FROM decisions WHERE sequence {gone}")
    assert found(filled, chain) == (first, f"Record {first} is missing.")


def test_records_cannot_change_places(filled: Connection, chain: DecisionChain) -> None:
    filled.execute("UPDATE decisions SET sequence = 99 WHERE sequence = 2")
    filled.execute("UPDATE decisions SET sequence = 2 WHERE sequence = 3")
    filled.execute("UPDATE decisions SET sequence = 3 WHERE sequence = 99")
    assert found(filled, chain)[0] == 2


def test_a_record_from_elsewhere_is_named(filled: Connection, chain: DecisionChain) -> None:
    filled.execute("CREATE TEMP TABLE copy AS SELECT * FROM decisions WHERE sequence = 5")
    filled.execute("UPDATE copy SET sequence = 6")
    filled.execute("INSERT INTO decisions SELECT * FROM copy")
    assert found(filled, chain)[0] == 6


def test_a_shorter_head_is_not_believed(filled: Connection, chain: DecisionChain) -> None:
    mac = filled.execute("SELECT mac FROM decisions WHERE sequence = 3").fetchone()[0]
    filled.execute("DELETE FROM decisions WHERE sequence > 3")
    filled.execute("UPDATE decisions_head SET last = 3, last_mac = ?", (mac,))
    assert "head record" in found(filled, chain)[1]
    add(filled, chain)
    assert "before record 4" in found(filled, chain)[1], "a record that is written later hides nothing"


def test_without_anything_left_it_is_not_an_empty_chain(filled: Connection, chain: DecisionChain) -> None:
    filled.execute("DELETE FROM decisions")
    filled.execute("DELETE FROM decisions_head")
    assert found(filled, chain)[1]


def test_another_key_does_not_fit(filled: Connection) -> None:
    assert found(filled, DecisionChain(bytes(32)))[1]


def test_old_records_go_and_the_chain_stays_whole(filled: Connection, chain: DecisionChain) -> None:
    decisions.set_keeping(filled, Keeping(days=10))
    assert decisions.prune(filled, chain, NOW + timedelta(days=12, hours=1)) == 3
    check = decisions.verify(filled, chain)
    assert (check.records, check.removed, check.problem) == (2, 3, "")
    add(filled, chain)
    assert found(filled, chain) == (None, "")
    assert decisions.prune(filled, chain, NOW + timedelta(days=100)) == 3
    check = decisions.verify(filled, chain)
    assert (check.records, check.removed, check.problem) == (0, 6, "")
    filled.execute("UPDATE decisions_head SET cut = 2")
    assert found(filled, chain)[1]


def test_the_cut_cannot_be_used_to_hide_a_record(filled: Connection, chain: DecisionChain) -> None:
    decisions.set_keeping(filled, Keeping(days=10))
    decisions.prune(filled, chain, NOW + timedelta(days=12, hours=1))
    filled.execute("DELETE FROM decisions WHERE sequence = 4")
    assert found(filled, chain) == (4, "Record 4 is missing.")


def test_what_was_broken_is_still_known_when_it_is_too_old(filled: Connection, chain: DecisionChain) -> None:
    filled.execute("UPDATE decisions SET action = 'allow' WHERE sequence = 2")
    decisions.set_keeping(filled, Keeping(days=10))
    decisions.prune(filled, chain, NOW + timedelta(days=12, hours=1))
    assert "Record 2 was changed" in found(filled, chain)[1]


def test_for_ever_and_a_clock_that_jumped(filled: Connection, chain: DecisionChain) -> None:
    decisions.set_keeping(filled, Keeping(days=0))
    assert decisions.prune(filled, chain, NOW + timedelta(days=9999)) == 0
    add(filled, chain, NOW + timedelta(days=5000))
    add(filled, chain, NOW + timedelta(days=5))
    decisions.set_keeping(filled, Keeping(days=1))
    assert decisions.prune(filled, chain, NOW + timedelta(days=7)) == 7
    assert found(filled, chain) == (None, "")
