"""Markdown bombs cost a bounded number of calls per character and lose none of their text (SECURITY row 70)."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from app.rendering.markdown import ProseRenderer, make_parser
from app.rendering.mend import mend
from app.rendering.segments import split

CALLS_PER_CHARACTER = 80

BOMBS = {
    "quotes": ">" * 100_000,
    "quotes with spaces": "> " * 50_000,
    "quote lines": "> a\n" * 20_000,
    "table rows": "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 5_000,
    "table columns": "|" + " a |" * 3_000 + "\n|" + "---|" * 3_000 + "\n|" + " 1 |" * 3_000,
    "images": "![a](http://h/x.png) " * 5_000,
    "links": "[a](http://h/x) " * 5_000,
    "opening brackets": "[" * 50_000,
    "nested links": "[a](" * 10_000,
    "image openings": "![" * 25_000,
    "stars": "*" * 50_000,
    "open emphasis": "*a " * 20_000,
    "mixed emphasis": "*a _b " * 10_000,
    "strong": "**a" * 20_000,
    "backticks": "".join("`" * (i % 40) + " " for i in range(3_000)),
    "nested lists": "".join(f"{'  ' * (i % 60)}- a\n" for i in range(3_000)),
    "one word": "x" * 300_000,
    "spaces": " " * 100_000 + "x",
    "entities": "&amp;" * 20_000,
    "less-than": "<" * 50_000,
    "accents": "Z" + "\u0301" * 50_000,
    "control characters": "\x00\x1b\ud800\u202e" * 10_000,
    "reference definitions": "".join(f"[r{i}]: http://h/{i}\n" for i in range(3_000)),
    "formulas": "\\(" * 25_000,
    "blank lines": "a\n\n" * 10_000,
}


def calls(work: Callable[[], object]) -> int:
    """How many Python and C functions `work` calls: a measure of work that the machine's load does not change."""
    count = 0

    def step(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_bounded_work(name: str) -> None:
    source = BOMBS[name]
    parts: list[str] = []

    def render() -> None:
        renderer = ProseRenderer(make_parser())
        parts.extend(renderer.html(segment.text) for segment in split(source))

    assert calls(render) < CALLS_PER_CHARACTER * len(source) + 20_000
    assert max(len(part) for part in parts) < 120_000


@pytest.mark.parametrize("name", BOMBS)
def test_mending_a_bomb_is_bounded_work(name: str) -> None:
    tail = BOMBS[name][:6_000]
    assert calls(lambda: mend(tail)) < 200
