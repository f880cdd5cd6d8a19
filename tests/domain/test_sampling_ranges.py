"""Which of several wishes counts, and what is brought into range."""

from __future__ import annotations

from dataclasses import fields

from app.domain.chat_options import LONGEST_INSTRUCTIONS, ChatOptions
from app.domain.presets import Preset
from app.domain.requests import Sampling
from app.domain.sampling import MOST_TOKENS, RANGES, first_given, within_ranges


def test_every_setting_has_a_range() -> None:
    assert set(RANGES) == {field.name for field in fields(Sampling)}


def test_zero_is_a_wish() -> None:
    assert first_given(Sampling(temperature=0.0), Sampling(temperature=1.0, top_k=3)) == Sampling(0.0, top_k=3)


def test_ranges_hold_and_none_stays_none() -> None:
    wild = Sampling(9.0, -1.0, 5000, 2.0, -4, 9.0, -9.0, float("inf"))
    assert within_ranges(wild) == Sampling(2, 0, 1000, 1, 0, 2, -2, None)
    assert within_ranges(Sampling()) == Sampling()


def test_options_of_a_chat_are_bounded() -> None:
    wild = ChatOptions(instructions="x" * 10_000, max_thinking=-5, max_tokens=10**9, sampling=Sampling(9.0))
    held = wild.bounded()
    assert len(held.instructions) == LONGEST_INSTRUCTIONS
    assert (held.max_thinking, held.max_tokens, held.sampling.temperature) == (0, MOST_TOKENS, 2)
    assert ChatOptions().bounded() == ChatOptions()


def test_a_role_counts_by_its_text_and_one_that_is_gone_leaves_nothing() -> None:
    roles = (Preset("poet", "Poet", "Answer in rhymes."),)
    assert ChatOptions(role="poet").with_role(roles).instructions == "Answer in rhymes."
    assert ChatOptions(role="gone").with_role(roles) == ChatOptions()
    assert ChatOptions(instructions="own").with_role(roles).instructions == "own"
