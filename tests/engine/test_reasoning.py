"""Reasoning and answer are told apart, however the stream is cut and whatever tags are missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.reasoning import ReasoningSplitter


def split(chunks: list[str], starts_thinking: bool) -> tuple[str, str]:
    splitter = ReasoningSplitter(starts_thinking)
    parts = [part for chunk in chunks for part in splitter.feed(chunk)] + splitter.finish()
    assert all(text for _, text in parts)
    return tuple("".join(text for kind, text in parts if kind == wanted) for wanted in ("reasoning", "text"))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("stream", "starts_thinking", "reasoning", "answer"),
    [
        ("Let me see.\n</think>\n\nTwo.", True, "Let me see.", "Two."),
        ("\n</think>\n\nTwo.", True, "", "Two."),
        ("</think>Two.", True, "", "Two."),
        ("never closed, a < b", True, "never closed, a < b", ""),
        ("cut in the tag </thi", True, "cut in the tag </thi", ""),
        ("<think>\nagain\n</think>\nTwo.", True, "again", "Two."),
        ("<think><think>\nagain\n</think>\nTwo.", True, "again", "Two."),
        ("\n<think>\nby itself\n</think>\n\nTwo.", False, "by itself", "Two."),
        ("Two.", False, "", "Two."),
        ("</think>\n\nTwo.", False, "", "Two."),
        ("The tag <think> opens, </think> closes.", False, "", "The tag <think> opens, </think> closes."),
        ("a</think>The tag </think> closes.", True, "a", "The tag </think> closes."),
        ("a</think><think>b</think>c", True, "ab", "c"),
        ("a\n\nb  c\n</think>x\n\ny ", True, "a\n\nb  c", "x\n\ny "),
        ("1 < 2 and </b>\n</think>\n<p>", True, "1 < 2 and </b>", "<p>"),
        ("", True, "", ""),
        ("  \n", False, "", ""),
        ("<thin", False, "", "<thin"),
    ],
)
def test_a_stream_is_split_the_same_however_it_is_cut(
    stream: str, starts_thinking: bool, reasoning: str, answer: str
) -> None:
    for size in (1, 2, 3, 5, 7, 1000):
        chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
        assert split(chunks, starts_thinking) == (reasoning, answer), size


@given(
    st.lists(st.sampled_from(["<think>", "</think>", "<", "</th", "\n", " ", "a", "ink>", "🙂"]), max_size=12),
    st.booleans(),
    st.integers(1, 9),
)
def test_cuts_never_change_the_result_nor_lose_text(words: list[str], starts_thinking: bool, size: int) -> None:
    stream = "".join(words)
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    whole = split([stream], starts_thinking)
    assert split(chunks, starts_thinking) == whole
    kept = "".join(whole)
    assert kept.count("a") == stream.count("a")
    assert kept.count("🙂") == stream.count("🙂")


def test_in_reasoning_tells_where_the_stream_is() -> None:
    splitter = ReasoningSplitter(starts_thinking=True)
    assert splitter.in_reasoning
    splitter.feed("hm</thi")
    assert splitter.in_reasoning
    splitter.feed("nk>")
    assert not splitter.in_reasoning


def test_certain_text_is_not_held_back() -> None:
    splitter = ReasoningSplitter(starts_thinking=True)
    assert splitter.feed("one two") == [("reasoning", "one two")]
    assert splitter.feed(" three <") == [("reasoning", " three")]
    assert splitter.feed("4") == [("reasoning", " <4")]
