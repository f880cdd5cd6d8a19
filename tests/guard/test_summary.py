"""A part of an answer leaves one decision: its strictest."""

from __future__ import annotations

from app.domain.decisions import rounded
from app.guard.output_guard import OutputGuard
from app.guard.policy import load_policy
from app.guard.summary import Summary
from app.guard.verdict import Action, Verdict
from tests.guard.test_output_guard import WordScorer


def judged(text: str, policy: str = "balanced", show: bool | None = None) -> Summary:
    guard = OutputGuard(load_policy(policy), "answer", "", Verdict(), (WordScorer(),))
    guard.feed(text)
    guard.finish()
    while show is not None and guard.waiting:
        guard.resolve(show)
        guard.finish()
    return guard.summary


def test_nothing_judged_is_nothing_to_record() -> None:
    assert not judged("").judged
    assert judged("Tea.").judged


def test_the_strictest_wins_whatever_comes_later() -> None:
    summary = judged("Tea. Please ask. Then more tea. ", show=True)
    assert (summary.action, summary.category, summary.position) == (Action.ASK, "violence", 5)
    assert summary.overridden
    stricter = judged("Please ask. Now a bomb. ", show=True)
    assert (stricter.action, stricter.overridden) == (Action.WITHHOLD, False)


def test_keeping_it_back_is_no_override() -> None:
    assert not judged("Please ask. ", show=False).overridden


def test_redaction_and_unsafe_code_count() -> None:
    assert judged("Mail ann@example.org. ", policy="strict").action is Action.REDACT
    code = judged("Look:\n```python\nimport os\nos.system(input())\neval(input())\n```\n")
    assert (code.action, code.category) == (Action.NOTE, "insecure_code")


def test_scores_are_rounded_and_nothing_is_left_out_as_nothing() -> None:
    assert rounded({"hate": 0.123456, "a": 0.00001, "violence": 0.5}) == {"hate": 0.1235, "violence": 0.5}
