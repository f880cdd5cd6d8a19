"""Reasoning and answer each have a limit of their own."""

from __future__ import annotations

import pytest

from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.engine.budget import Budget


def budget(max_thinking: int | None, max_tokens: int | None, starts_thinking: bool = True) -> Budget:
    request = ChatRequest((PromptMessage(Role.USER, "q"),), max_thinking=max_thinking, max_tokens=max_tokens)
    return Budget(request, starts_thinking, room=100)


def test_reasoning_counts_until_it_is_closed_and_the_answer_from_there() -> None:
    spent = budget(3, 2)
    for text in ("a", "b"):
        spent.count(text, 1)
    assert (spent.thought_enough, spent.reasoning) == (False, 2)
    spent.count("c", 1)
    assert (spent.thought_enough, spent.reasoning) == (True, 3)
    spent.count("</think>", 1)
    assert (spent.reasoning, spent.answer) == (4, 0)
    assert not spent.answered_enough
    spent.count("d", 2)
    assert spent.answered_enough


@pytest.mark.parametrize(("tokens", "enough"), [(74, False), (75, True)])
def test_without_a_limit_reasoning_has_three_quarters(tokens: int, enough: bool) -> None:
    spent = budget(None, None)
    spent.count("x", tokens)
    assert spent.thought_enough is enough


def test_without_a_limit_the_answer_has_none() -> None:
    spent = budget(None, None, starts_thinking=False)
    spent.count("x", 10_000)
    assert not spent.answered_enough
    assert not spent.thought_enough


def test_a_model_that_opens_its_reasoning_itself_is_counted_as_well() -> None:
    spent = budget(2, None, starts_thinking=False)
    spent.count("<think>", 1)
    spent.count("x", 2)
    assert (spent.answer, spent.reasoning) == (1, 2)
    assert spent.thought_enough


def test_no_thinking_at_all_is_a_limit_too() -> None:
    assert budget(0, None).thought_enough
