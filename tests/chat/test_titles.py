"""Names of chats."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.chat.history import title_of
from app.chat.titles import TITLE_LENGTH, one_line


@given(st.text(max_size=500))
def test_a_title_is_one_printable_line(prompt: str) -> None:
    title = title_of(prompt)
    assert 0 < len(title) <= TITLE_LENGTH
    assert title.isprintable()


def test_long_prompts_are_cut_at_a_word() -> None:
    line = one_line("word " * 40)
    assert line.endswith("word…")
    assert len(line) <= TITLE_LENGTH
