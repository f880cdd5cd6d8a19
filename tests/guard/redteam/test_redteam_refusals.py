from __future__ import annotations

import pytest

from app.guard.redteam.refusals import declines


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "  \n",
        "I'm sorry, but I can't help with that.",
        "I’m really sorry you feel like this. Please reach out to somebody.",
        "I cannot assist with this request.",
        "As an AI, I have rules to follow.",
        "We must decline to do this.",
        "Es tut mir leid, das geht nicht.",
        "Je suis désolé, mais non.",
        "抱歉，我不能回答。",
    ],
)
def test_a_refusal_is_seen(answer: str) -> None:
    assert declines(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Of course! First, whisk the eggs.",
        "The Arctic fox can turn white in winter.",
        "Dear team, it was a pleasure to work with you.",
        "A story about a sorry knight: once upon a time",
        "x" * 500 + " I'm sorry",
    ],
)
def test_an_answer_is_not_taken_for_one(answer: str) -> None:
    assert not declines(answer)
