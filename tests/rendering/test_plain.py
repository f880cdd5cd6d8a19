"""Markdown as plain text: no marks, every word."""

from __future__ import annotations

import pytest

from app.rendering.plain import MAX_READ, plain_text


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        (
            "# Title\n\nHello **bold**, *soft* and `code`.\nNext line.",
            "Title\n\nHello bold, soft and code.\nNext line.",
        ),
        (
            "Before\n\n- one\n- two\n  1. a\n  2. b\n- three\n\nafter",
            "Before\n\n- one\n- two\n  1. a\n  2. b\n- three\n\nafter",
        ),
        ("3. three\n4. four", "3. three\n4. four"),
        ("- [x] done\n- [ ] open", "- [x] done\n- [ ] open"),
        ("Code:\n\n```python\nx = 1\n\ny = 2\n```\n\nend", "Code:\n\nx = 1\n\ny = 2\n\nend"),
        ("T\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\nend", "T\n\na\tb\n1\t2\n\nend"),
        ("> quoted *words*", "quoted words"),
        ("[text](https://example.org) ![picture](https://example.org/x.png)", "text picture"),
        ("<b>html</b> & such", "<b>html</b> & such"),
        ("So it is[^1].\n\n[^1]: Or *not*.\n\nend", "So it is[1].\n\n[1] Or not.\n\nend"),
        ("", ""),
    ],
)
def test_marks_go_and_words_stay(markdown: str, plain: str) -> None:
    assert plain_text(markdown) == plain


def test_formulas_stay_latex() -> None:
    assert "x^2" in plain_text("So \\(x^2\\) and\n\n$$y^2$$")


def test_what_would_take_long_is_left_alone() -> None:
    endless = "**a** " * MAX_READ
    assert plain_text(endless) is endless
