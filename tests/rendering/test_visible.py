"""The text that a reader sees, for finding words in it."""

from __future__ import annotations

import pytest

from app.rendering.visible import visible_text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("plain words", "plain words"),
        ("**bold** and *slanted* and __both__ ~~gone~~", "bold and slanted and both gone"),
        ("a**b**c", "abc"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("`2**3` and ``a`b``", "2**3 and a`b"),
        ("# Title\n> quoted", "Title\nquoted"),
        ("see [the page](https://example.org/needle) there", "see the page there"),
        (r"\*not slanted\*", "*not slanted*"),
        ("before\n\n```python\nx = 2**3  # **kept**\n```\n\nafter", "before\nx = 2**3  # **kept**\nafter"),
    ],
)
def test_signs_are_left_out_and_code_is_kept(markdown: str, text: str) -> None:
    assert "\n".join(line for line in visible_text(markdown).split("\n") if line.strip()) == text
