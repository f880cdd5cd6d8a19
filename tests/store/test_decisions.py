"""Records of decisions: what is kept, what goes with its chat, what is found again, what becomes an exception."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.decisions import Decision
from app.domain.messages import Message, Notice, ReasoningPart, Role, TextPart
from app.domain.reviews import DecisionFilter, DecisionRecord, Keeping, Mark, Origin
from app.store import conversations, decision_list, decisions, exceptions
from app.store.connection import Connection
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.vault import VaultKey
from tests.store.conftest import Said

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
ORIGIN = Origin("c", "q", "a")
ALL = DecisionFilter()


@pytest.fixture
def chain(key: VaultKey) -> DecisionChain:
    return DecisionChain(key.subkey(PURPOSE))


@pytest.fixture
def chat(connection: Connection, said: Said) -> Connection:
    """A chat of a prompt and an answer with reasoning."""
    conversations.start_conversation(connection, "c", "title", said("q", "the prompt"))
    parts = (ReasoningPart("the thought"), TextPart("x" * 500 + "the flagged end"))
    conversations.save_message(connection, "c", Message("a", "q", Role.ASSISTANT, NOW, parts))
    return connection


def made(direction: str = "prompt", action: str = "ask", category: str | None = "hate", position: int = 0) -> Decision:
    return Decision(direction, action, category, {"hate": 0.81239}, "balanced", "h", "rules-1", "guide", position)


def records(connection: Connection, wanted: DecisionFilter = ALL) -> list[DecisionRecord]:
    return list(decision_list.list_decisions(connection, wanted))


def test_a_record_comes_back_as_it_was_made(chat: Connection, chain: DecisionChain) -> None:
    number = decisions.record(chat, chain, ORIGIN, made("answer", position=7), "words", NOW)
    (found,) = records(chat)
    assert (found.number, found.time, found.chat) == (number, NOW, "c")
    assert found.decision == Decision(
        "answer", "ask", "hate", {"hate": 0.8124}, "balanced", "h", "rules-1", "guide", 7, False
    )
    assert len(found.mac) == 64
    assert (found.text, found.reported, found.mark) == (None, None, None), "no text without leave"


def test_a_chat_that_is_not_in_the_vault_leaves_no_record(chat: Connection, chain: DecisionChain) -> None:
    assert decisions.record(chat, chain, Origin("temporary", "q", "a"), made()) is None
    notice = Notice("note", "prompt", "hate", "")
    assert decisions.report(chat, chain, Origin("temporary", "q2", "a2"), notice) is None
    assert records(chat) == []


def test_text_is_kept_by_choice_and_goes_when_the_choice_does(chat: Connection, chain: DecisionChain) -> None:
    decisions.set_keeping(chat, Keeping(texts=True, days=30))
    assert decisions.keeping(chat) == Keeping(texts=True, days=30)
    decisions.record(chat, chain, ORIGIN, made(), "first words")
    decisions.record(chat, chain, ORIGIN, made("answer"), "second words")
    decisions.report(chat, chain, ORIGIN, Notice("note", "answer", "violence", ""), "given words")
    assert [item.text for item in records(chat)] == ["given words", "first words"]
    decisions.set_keeping(chat, Keeping(texts=False, days=30))
    assert [item.text for item in records(chat)] == ["given words", None]


def test_deleting_a_chat_keeps_the_record_without_its_words(chat: Connection, chain: DecisionChain) -> None:
    decisions.set_keeping(chat, Keeping(texts=True))
    number = decisions.record(chat, chain, ORIGIN, made(), "words")
    assert number is not None
    exceptions.set_mark(chat, number, Mark.WRONG)
    assert exceptions.VaultExceptions(chat).exceptions() == [("hate", "words")]
    conversations.delete_conversation(chat, "c")
    (found,) = records(chat)
    assert (found.chat, found.text, found.mark) == (None, None, Mark.WRONG)
    assert decision_list.words_of(chat, found) == ""
    assert exceptions.VaultExceptions(chat).exceptions() == []
    assert decisions.verify(chat, chain).problem == ""
    columns = chat.execute("SELECT question, answer FROM decisions").fetchone()
    assert columns == (None, None)


def test_words_come_from_the_chat_while_it_is_there(chat: Connection, chain: DecisionChain) -> None:
    for direction in ("prompt", "reasoning", "answer"):
        decisions.record(chat, chain, ORIGIN, made(direction))
    words = [item.words for item in decision_list.review_items(chat, ALL)]
    assert words == ["x" * 500 + "the flagged end", "the thought", "the prompt"]


def test_a_report_finds_its_decision_and_says_what_for(chat: Connection, chain: DecisionChain) -> None:
    prompt = decisions.record(chat, chain, ORIGIN, made(action="allow", category=None))
    answer = decisions.record(chat, chain, ORIGIN, made("answer"))
    assert decisions.report(chat, chain, ORIGIN, Notice("note", "answer", "violence", "")) == answer
    assert decisions.report(chat, chain, ORIGIN, Notice("support", "prompt", "DE", "")) == prompt
    assert [(item.reported, item.text) for item in records(chat)] == [("violence", None), ("self_harm", None)]
    assert len(records(chat, DecisionFilter(flagged=True))) == 2, "an allowed one is flagged by its report"


def test_a_notice_older_than_the_records_gets_one(chat: Connection, chain: DecisionChain) -> None:
    notice = Notice("withheld", "prompt", "hate", "", (("hate", 0.9),))
    assert decisions.report(chat, chain, ORIGIN, notice, "the prompt") == 1
    (found,) = records(chat)
    assert (found.decision.action, found.decision.scores, found.decision.policy) == (
        "withhold",
        {"hate": 0.9},
        "unknown",
    )
    assert (found.reported, found.text) == ("hate", "the prompt")
    assert decisions.verify(chat, chain).problem == ""


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (ALL, [4, 3, 2, 1]),
        (DecisionFilter(limit=2), [4, 3]),
        (DecisionFilter(category="hate"), [3, 1]),
        (DecisionFilter(action="note"), [3, 2]),
        (DecisionFilter(flagged=True), [3, 2, 1]),
        (DecisionFilter(flagged=True, unreviewed=True), [3, 1]),
        (DecisionFilter(since=NOW + timedelta(days=1), until=NOW + timedelta(days=3)), [3, 2]),
        (DecisionFilter(category="hate", action="note"), [3]),
    ],
)
def test_filters(chat: Connection, chain: DecisionChain, wanted: DecisionFilter, numbers: list[int]) -> None:
    kinds = (("ask", "hate"), ("note", "violence"), ("note", "hate"), ("allow", None))
    for day, (action, category) in enumerate(kinds):
        decision = made(action=action, category=category)
        decisions.record(chat, chain, ORIGIN, decision, now=NOW + timedelta(days=day))
    exceptions.set_mark(chat, 2, Mark.RIGHT)
    assert [item.number for item in records(chat, wanted)] == numbers


def test_counts_by_category(chat: Connection, chain: DecisionChain) -> None:
    kinds = (("ask", "hate"), ("note", "hate"), ("note", "violence"), ("allow", None))
    for action, category in kinds:
        decisions.record(chat, chain, ORIGIN, made(action=action, category=category))
    exceptions.set_mark(chat, 1, Mark.WRONG)
    exceptions.set_mark(chat, 2, Mark.RIGHT)
    counts = decision_list.review_counts(chat)
    assert (counts.decisions, counts.flagged, counts.unreviewed) == (4, 3, 1)
    assert [(item.category, item.flagged, item.marked, item.wrong) for item in counts.categories] == [
        ("hate", 2, 2, 1),
        ("violence", 1, 0, 0),
    ]


@pytest.mark.parametrize("change", ["scores = x'00ff'", "scores = '[1]'", "mac = 'x'", "mark = 'x'", "time = 'x'"])
def test_a_changed_record_does_not_hide_the_others(chat: Connection, chain: DecisionChain, change: str) -> None:
    for _ in range(2):
        decisions.record(chat, chain, ORIGIN, made())
    chat.execute(f"UPDATE decisions SET {change} WHERE sequence = 1")
    assert [item.number for item in records(chat)] == [2, 1]


def test_only_wrong_makes_an_exception_and_only_as_long(chat: Connection, chain: DecisionChain) -> None:
    decisions.record(chat, chain, ORIGIN, made())
    decisions.record(chat, chain, ORIGIN, made("answer", category="violence", position=500))
    exceptions.set_mark(chat, 1, Mark.RIGHT)
    assert exceptions.VaultExceptions(chat).exceptions() == []
    for number in (1, 2):
        exceptions.set_mark(chat, number, Mark.WRONG)
    assert exceptions.VaultExceptions(chat).exceptions() == [
        ("hate", "the prompt"),
        ("violence", "x" * 385 + "the flagged end"),
    ]
    exceptions.set_mark(chat, 2, None)
    assert exceptions.VaultExceptions(chat).exceptions() == [("hate", "the prompt")]
    assert records(chat)[0].mark is None


@pytest.mark.parametrize("floor", ["cbrn", "minors"])
def test_a_floor_has_no_exceptions(chat: Connection, chain: DecisionChain, floor: str) -> None:
    decisions.record(chat, chain, ORIGIN, made(action="withhold", category=floor))
    exceptions.set_mark(chat, 1, Mark.WRONG)
    assert records(chat)[0].mark is Mark.WRONG
    decisions.report(chat, chain, ORIGIN, Notice("note", "prompt", "hate", ""))
    exceptions.set_mark(chat, 1, Mark.WRONG)
    chat.execute("INSERT INTO exceptions VALUES (9, ?, 'words', NULL)", (floor,))
    assert exceptions.VaultExceptions(chat).exceptions() == []
