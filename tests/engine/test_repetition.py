"""Loops are noticed soon; tables, code and lists are none."""

from __future__ import annotations

import itertools
import random

import pytest

from app.engine.repetition import LONGEST_BLOCK, LoopDetector


def position_of_loop(tokens: list[int]) -> int | None:
    detector = LoopDetector()
    return next((place for place, token in enumerate(tokens) if detector.add(token)), None)


def as_tokens(text: str) -> list[int]:
    return list(text.encode())


@pytest.mark.parametrize("block", [1, 2, 3, 5, 17, 40, 100, LONGEST_BLOCK])
def test_a_block_over_and_over_is_a_loop(block: int) -> None:
    rng = random.Random(block)
    start = [rng.randrange(1000) for _ in range(333)]
    loop = [rng.randrange(1000, 2000) for _ in range(block)]
    at = position_of_loop(start + loop * (4000 // block))
    assert at is not None
    assert 256 <= at - len(start) <= max(512, 8 * block) + 32


def test_a_loop_is_found_after_a_long_text() -> None:
    rng = random.Random(1)
    start = [rng.randrange(1000) for _ in range(20_000)]
    assert position_of_loop(start) is None
    assert position_of_loop(start + list(range(30)) * 40) is not None


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"| {row} | {row * row} | yes | no |\n" for row in range(300)),
        "".join(f"{number}, " for number in range(1500)),
        "".join(f"    elif key == {number}:\n        return {number}\n" for number in range(120)),
        "-" * 400 + "\n" + "=" * 400,
        "| 0 | 0 | 0 | 0 | 0 |\n" * 7,
        "[" + "0, " * 120 + "]",
        "ha " * 60,
        "".join(f"{line}. Wait, let me check that again.\n" for line in range(200)),
        "la la la, " * 20 + "the end",
    ],
)
def test_regular_texts_are_no_loops(text: str) -> None:
    assert position_of_loop(as_tokens(text)) is None


def test_a_loop_that_is_left_in_time_is_none() -> None:
    poem = list(range(60)) * 7 + list(range(100, 400))
    assert position_of_loop(list(itertools.chain(poem, poem))) is None
