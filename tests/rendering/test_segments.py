"""A message is cut into the same segments whether it comes at once or in pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rendering.segments import CODE_LIMIT, LIMIT, LONG_LIST, Segment, Splitter, split

SAMPLE = """Intro **bold**

- a
- b

  more of b

After
```py
print(1)


x = 2
```
end
1. foo
   ```
     indented
   ```
2. bar
~~~
tilde
"""


def texts(segments: list[Segment]) -> list[tuple[bool, str]]:
    return [(segment.is_code, segment.text.strip("\n")) for segment in segments]


def test_prose_and_code_are_told_apart() -> None:
    assert texts(split(SAMPLE)) == [
        (False, "Intro **bold**\n\n- a\n- b\n\n  more of b\n\nAfter"),
        (True, "print(1)\n\n\nx = 2"),
        (False, "end\n1. foo"),
        (True, "  indented"),
        (False, "2. bar"),
        (True, "tilde"),
    ]


def test_prose_ends_at_a_blank_line_but_not_before_what_belongs_to_it() -> None:
    words = "word " * 60
    assert texts(split(f"{words}\n\nnext\n")) == [(False, words), (False, "next")]
    assert len(split(f"- {words}\n\n  still the item\n")) == 1


def test_the_language_is_taken_from_the_fence() -> None:
    assert [segment.language for segment in split("```Python title=x\na\n```\n```\nb\n```")] == ["Python", ""]


def test_a_fence_of_four_is_not_closed_by_three() -> None:
    assert texts(split("````\n```\ninner\n```\n````\nafter")) == [(True, "```\ninner\n```"), (False, "after")]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_pieces_give_the_same_segments(size: int) -> None:
    splitter, found = Splitter(), []
    for start in range(0, len(SAMPLE), size):
        found += splitter.feed(SAMPLE[start : start + size])
        splitter.tail()
    assert found + splitter.finish() == split(SAMPLE)


@given(st.text("ab`~ \n-1.\r|", max_size=80), st.integers(1, 9))
def test_any_text_in_pieces_gives_the_same_segments(text: str, size: int) -> None:
    splitter, found = Splitter(), []
    for start in range(0, len(text), size):
        found += splitter.feed(text[start : start + size])
        splitter.tail()
    assert found + splitter.finish() == split(text)


@given(st.text("ab`~ \n-1.|", max_size=120))
def test_segments_lie_in_order_and_within_the_text(text: str) -> None:
    end = 0
    for segment in split(text):
        assert end <= segment.start <= segment.end <= len(text)
        end = segment.end


def test_an_open_fence_is_code_at_once_and_hides_its_closing_line() -> None:
    splitter = Splitter()
    assert splitter.feed("Look:\n```py\nx = 1\n``") == [Segment(0, 6, "Look:")]
    tail = splitter.tail()
    assert tail is not None
    assert (tail.is_code, tail.language, tail.text, tail.closed) == (True, "py", "x = 1", False)


def test_no_segment_is_larger_than_the_limits() -> None:
    for text in ("x" * 300_000, "x" * 300_000 + "\nend", "word " * 60_000, "line\n" * 50_000, "```\n" + "y" * 300_000):
        for segment in split(text):
            assert len(segment.text) <= (CODE_LIMIT + 1 if segment.is_code else LIMIT + 1)
        assert "".join(segment.text for segment in split(text)).count("x") == text.count("x")


def test_a_long_list_goes_on_in_a_segment_of_its_own() -> None:
    segments = split("".join(f"{i}. item with some words in it\n" for i in range(1, 100)))
    assert len(segments) > 3
    assert [segment.continues for segment in segments] == [False] + [True] * (len(segments) - 1)
    assert all(len(segment.text) < LONG_LIST + 80 for segment in segments)


def test_windows_line_ends_are_no_part_of_code() -> None:
    assert texts(split("```\r\na\r\nb\r\n```\r\n")) == [(True, "a\nb")]
