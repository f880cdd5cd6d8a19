"""The context budget: whole turns are left out from the oldest side, and counted; the last message stays."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.domain.errors import BugError, KnownError
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.engine.backend import Prompt
from app.engine.prompt import build_prompt
from app.engine.templates.families import FAMILIES
from app.engine.templates.template import Segment

U, A, S = Role.USER, Role.ASSISTANT, Role.SYSTEM


def tokenize(segments: Sequence[Segment]) -> list[int]:
    """One token a character, one a control token: sizes that a reader can add up."""
    return [code for segment in segments for code in ([0] if segment.special else map(ord, segment.text))]


def text_of(prompt: Prompt) -> str:
    return "".join(chr(code) if code else "¶" for code in prompt.tokens)


def build(
    messages: list[tuple[Role, str]],
    context: int = 10_000,
    *,
    instructions: str = "",
    system: str = "",
    thinking: bool = False,
    family: str = "chatml",
    max_thinking: int | None = None,
    max_tokens: int | None = None,
) -> Prompt:
    request = ChatRequest(
        tuple(PromptMessage(role, text) for role, text in messages),
        system=system,
        thinking=thinking,
        max_thinking=max_thinking,
        max_tokens=max_tokens,
    )
    return build_prompt(request, FAMILIES[family], tokenize, context, instructions)


LONG: list[tuple[Role, str]] = [(role, f"{number}" * 50) for number in range(1, 6) for role in (U, A)]


def test_everything_fits_and_nothing_is_left_out() -> None:
    prompt = build([*LONG, (U, "now")])
    assert prompt.left_out_messages == 0
    assert all(f"{number}" * 50 in text_of(prompt) for number in range(1, 6))


@pytest.mark.parametrize("context", [100, 200, 350, 500, 700, 900])
def test_the_oldest_turns_go_whole_and_are_counted(context: int) -> None:
    prompt = build([*LONG, (U, "now")], context)
    kept = 11 - prompt.left_out_messages
    assert kept % 2 == 1  # always from a user's message on
    assert text_of(prompt).startswith("¶user\n" + ("now" if kept == 1 else ""))
    assert text_of(prompt).endswith("now¶\n¶assistant\n")
    assert len(prompt.tokens) <= context * 3 // 4
    if prompt.left_out_messages > 2:
        one_more = build([*LONG[prompt.left_out_messages - 2 :], (U, "now")])
        turn = 125
        assert len(one_more.tokens) + turn > context // 2, "no more than a quarter goes beyond what must"


def test_the_cut_stays_in_its_place_for_some_turns() -> None:
    chat = [(role, f"{number:04}" * 10) for number in range(60) for role in (U, A)]
    cuts = [build([*chat[: 2 * turns], (U, "now")], 2000).left_out_messages for turns in range(60)]
    assert cuts == sorted(cuts)
    assert cuts[0] == 0
    assert 3 <= len(set(cuts)) <= 12


def test_a_prompt_that_does_not_fit_alone_is_an_error_with_both_numbers() -> None:
    with pytest.raises(KnownError) as caught:
        build([*LONG, (U, "x" * 600)], 500)
    assert "500" in caught.value.message
    assert "6" in caught.value.message
    assert caught.value.hint


def test_a_long_last_message_may_take_most_of_the_room_for_the_answer() -> None:
    prompt = build([*LONG, (U, "x" * 800)], 1000)
    assert prompt.left_out_messages == 10


def test_the_room_for_a_short_answer_is_not_a_quarter() -> None:
    chat = [(U, "a" * 300), (A, "b" * 300), (U, "c" * 200)]
    assert build(chat, 1000).left_out_messages == 2
    assert build(chat, 1000, max_tokens=20).left_out_messages == 0
    assert build(chat, 1000, max_tokens=20, thinking=True).left_out_messages == 2
    assert build(chat, 1000, max_tokens=20, max_thinking=20, thinking=True).left_out_messages == 0


def test_an_answer_without_its_question_never_comes_first() -> None:
    prompt = build([(A, "orphan"), (U, "now")])
    assert prompt.left_out_messages == 1
    assert "orphan" not in text_of(prompt)


def test_a_request_without_a_question_is_our_fault() -> None:
    with pytest.raises(BugError):
        build([(A, "answer")])


def test_instructions_come_first_and_stay_when_old_turns_go() -> None:
    prompt = build([(S, "third"), *LONG, (U, "now")], 500, instructions="first", system="second")
    assert text_of(prompt).startswith("¶system\nfirst\n\nsecond\n\nthird¶")
    assert prompt.left_out_messages > 0


def test_r1_has_its_instructions_in_the_first_turn_that_is_left() -> None:
    prompt = build([*LONG, (U, "now")], 500, instructions="first", family="deepseek-r1")
    assert prompt.left_out_messages > 0
    assert text_of(prompt).startswith("¶first\n\n")


@pytest.mark.parametrize(
    ("family", "thinking", "starts"),
    [("deepseek-r1", True, True), ("deepseek-r1", False, False), ("chatml", True, False)],
)
def test_the_prompt_says_whether_the_stream_starts_in_the_reasoning(family: str, thinking: bool, starts: bool) -> None:
    assert build([(U, "q")], family=family, thinking=thinking).starts_thinking is starts
