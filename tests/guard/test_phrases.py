"""People's own words and phrases: what they match, what they don't, and that none can stop the guard."""

from __future__ import annotations

import time

import pytest

from app.guard.phrases import Phrases, fits

LONG = "a" * 60


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("budget", "The BUDGET, please."),
        ("project falcon", "About Project  Falcon: it flies"),
        ("project falcon", "project, falcon"),
        ("falcon*", "two falcons"),
        ("*corp", "at megacorp."),
        ("colo?r", "the colour"),
        ("f*n", "falcon"),
        ("call * now", "call me now"),
        ("C++", "in C++ it is"),
        ("café", "at the CAFE"),
        ("秘密", "这是秘密吗"),
        ("b.u.d.g.e.t", "the b.u.d.g.e.t"),
    ],
)
def test_what_is_found(entry: str, text: str) -> None:
    assert Phrases([entry]).found(text)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("budget", "budgetary"),
        ("budget", "rebudget"),
        ("project falcon", "falcon project"),
        ("project falcon", "project of falcon"),
        ("project falcon", "project .... falcon"),
        ("colo?r", "color"),
        ("C++", "in C it is"),
        ("call * now", "call now"),
        ("f*n", "falcons"),
        ("", "anything"),
        ("(a+)+$", "aaaa"),
    ],
)
def test_what_is_not_found(entry: str, text: str) -> None:
    assert not Phrases([entry]).found(text)


def test_allowed_phrases_are_taken_out_and_the_rest_stays() -> None:
    phrases = Phrases(["kill the process", "process"])
    assert phrases.without("how do i kill the process, or a process?", "this") == "how do i this, or a this?"
    assert phrases.without("KILL  the Process. DE89 stays \u0301", "this") == "this. DE89 stays \u0301"
    assert phrases.without("nothing here", "this") is None


def test_no_entry_can_stop_the_guard() -> None:
    """What would keep `re` busy for ages: many stars against a long run of one letter, and 300 of them."""
    hostile = ["*a" * 55 + "*b", *(f"*{'?*' * 50}{number}" for number in range(299))]
    text = f"{'a' * 20_000} {LONG} " * 2 + "word " * 500
    begun = time.perf_counter()
    assert not Phrases(hostile).found(text)
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize(
    ("pattern", "word", "expected"),
    [("a*", "a", True), ("*", "x", True), ("a*b*c", "axxbyyc", True), ("a?c", "ac", False), ("**", "", True)],
)
def test_one_word(pattern: str, word: str, expected: bool) -> None:
    assert fits(pattern, word) is expected
