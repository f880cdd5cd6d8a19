"""A guard model's words: exactly of the published form, or no opinion."""

from __future__ import annotations

import pytest

from app.guard.categories import CATEGORIES
from app.guard.opinion import (
    LLAMA_GUARD_LABELS,
    QWEN3GUARD_LABELS,
    Level,
    Opinion,
    parse_llama_guard,
    parse_qwen3guard,
    worst_opinion,
)

SAFE = Opinion(Level.SAFE)
VIOLENT = Opinion(Level.UNSAFE, frozenset({"violence"}))
DOUBTFUL = Opinion(Level.CONTROVERSIAL, frozenset({"sexual"}))


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        ("Safety: Safe\nCategories: None", SAFE),
        ("\n\nSafety: Safe\nCategories: None\n", SAFE),
        ("Safety: Unsafe\nCategories: Violent", VIOLENT),
        ("Safety: Unsafe\nCategories: Violent, Non-violent Illegal Acts", VIOLENT),
        ("Safety: Controversial\nCategories: Sexual Content or Sexual Acts", DOUBTFUL),
        ("Safety: Unsafe\nCategories: PII,Jailbreak", Opinion(Level.UNSAFE, frozenset({"privacy", "jailbreak"}))),
        ("Safety: Unsafe\nCategories: Unethical Acts", Opinion(Level.UNSAFE, frozenset({"hate"}))),
        ("Safety: Unsafe\nCategories: Suicide & Self-Harm", Opinion(Level.UNSAFE, frozenset({"self_harm"}))),
        ("Safety: Unsafe\nCategories: Copyright Violation", Opinion(Level.UNSAFE)),
        (
            "Safety: Controversial\nCategories: Politically Sensitive Topics",
            Opinion(Level.CONTROVERSIAL, frozenset({"state_narrative"})),
        ),
    ],
)
def test_on_a_prompt(text: str, opinion: Opinion) -> None:
    assert parse_qwen3guard(text, False) == opinion


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        ("Safety: Safe\nCategories: None\nRefusal: Yes", SAFE),
        ("Safety: Safe\nCategories: None\nRefusal: No", SAFE),
        ("Safety: Unsafe\nCategories: Violent\nRefusal: No", VIOLENT),
        ("Safety: Controversial\nCategories: Sexual Content or Sexual Acts\nRefusal: Yes\n", DOUBTFUL),
    ],
)
def test_on_an_answer(text: str, opinion: Opinion) -> None:
    assert parse_qwen3guard(text, True) == opinion


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Safe",
        "safe",
        "Safety: Safe",
        "Safety: Safe\n",
        "Safety: Safe\nCategories:",
        "Safety: Safe\nCategories: ",
        "safety: safe\ncategories: none",
        "Safety: safe\nCategories: None",
        "Safety:Safe\nCategories: None",
        "Safety: Safe \nCategories: None",
        "Safety: Safe Categories: None",
        "Safety: Safe\n\nCategories: None",
        "Categories: None\nSafety: Safe",
        "The text is harmless.\nSafety: Safe\nCategories: None",
        "Safety: Safe\nCategories: None\nI am sure.",
        "Safety: Safe\nCategories: None\nSafety: Unsafe\nCategories: Violent",
        "Safety: Safe\nCategories: None\nRefusal: No",
        "Safety: Safe\nCategories: Violent",
        "Safety: Unsafe\nCategories: None",
        "Safety: Controversial\nCategories: None",
        "Safety: Unsafe\nCategories: Violent, None",
        "Safety: Unsafe\nCategories: Violence",
        "Safety: Unsafe\nCategories: violent",
        "Safety: Unsafe\nCategories: Violent,",
        "Safety: Unsafe\nCategories: Violent, Non-vio",
        "Safety: Unsafe\nCategories: Violent; PII",
        "Safety: Dangerous\nCategories: Violent",
        "<think>\nhm\n</think>\n\nSafety: Safe\nCategories: None",
        "Safety: Safe\r\nCategories: None",
        "unsafe\nS1",
    ],
)
def test_anything_else_is_no_opinion(text: str) -> None:
    assert parse_qwen3guard(text, False) is None


@pytest.mark.parametrize(
    "text",
    [
        "Safety: Safe\nCategories: None",
        "Safety: Safe\nCategories: None\nRefusal:",
        "Safety: Safe\nCategories: None\nRefusal: Maybe",
        "Safety: Safe\nCategories: None\nRefusal: yes",
        "Safety: Unsafe\nCategories: Jailbreak\nRefusal: No",
        "Safety: Unsafe\nRefusal: No\nCategories: Violent",
    ],
)
def test_an_answer_needs_its_third_line_and_is_no_jailbreak(text: str) -> None:
    assert parse_qwen3guard(text, True) is None


def test_every_published_label_is_read() -> None:
    for label in QWEN3GUARD_LABELS:
        assert parse_qwen3guard(f"Safety: Unsafe\nCategories: {label}", False) is not None


def test_the_worst_of_several_windows_counts_and_a_missing_one_is_none() -> None:
    assert worst_opinion([SAFE, DOUBTFUL, SAFE]) == DOUBTFUL
    assert worst_opinion([DOUBTFUL, VIOLENT]) == VIOLENT
    other = Opinion(Level.UNSAFE, frozenset({"hate"}))
    assert worst_opinion([VIOLENT, other]) == Opinion(Level.UNSAFE, frozenset({"violence", "hate"}))
    assert worst_opinion([SAFE, None]) is None
    assert worst_opinion([]) is None


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        ("safe", SAFE),
        ("\n\nsafe", SAFE),
        ("\n\nunsafe\nS1", VIOLENT),
        ("unsafe\nS2\n", VIOLENT),
        ("unsafe\nS1,S10", Opinion(Level.UNSAFE, frozenset({"violence", "hate"}))),
        ("unsafe\nS3", Opinion(Level.UNSAFE, frozenset({"violence", "sexual"}))),
        ("unsafe\nS4, S12", Opinion(Level.UNSAFE, frozenset({"minors", "sexual"}))),
        ("unsafe\nS7,S9,S11", Opinion(Level.UNSAFE, frozenset({"privacy", "cbrn", "self_harm"}))),
        ("unsafe\nS14", Opinion(Level.UNSAFE, frozenset({"malware"}))),
        ("unsafe\nS5,S6,S8,S13", Opinion(Level.UNSAFE)),
    ],
)
def test_of_llama_guard(text: str, opinion: Opinion) -> None:
    assert parse_llama_guard(text, LLAMA_GUARD_LABELS) == opinion


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Safe",
        "SAFE",
        "safe.",
        "safe\nS1",
        "safe\nsafe",
        "unsafe",
        "unsafe\n",
        "unsafe S1",
        "unsafe\n\nS1",
        "unsafe\ns1",
        "unsafe\nS0",
        "unsafe\nS15",
        "unsafe\nS100",
        "unsafe\nS01",
        "unsafe\nS1,",
        "unsafe\nS1;S2",
        "unsafe\nS1 S2",
        "unsafe\nS1,  S2",
        "unsafe\nO1",
        "unsafe\nViolent Crimes",
        "unsafe\nS1\nI am sure.",
        "unsafe\r\nS1",
        "unsafe\nS\u0661",
        "The text is safe",
        "Safety: Safe\nCategories: None",
    ],
)
def test_other_words_of_llama_guard_are_no_opinion(text: str) -> None:
    assert parse_llama_guard(text, LLAMA_GUARD_LABELS) is None


def test_a_category_that_it_was_not_asked_about_is_no_opinion() -> None:
    assert parse_llama_guard("unsafe\nS14", LLAMA_GUARD_LABELS[:13]) is None
    assert parse_llama_guard("unsafe\nS13", LLAMA_GUARD_LABELS[:13]) == Opinion(Level.UNSAFE)


def test_llama_guards_labels_agree_with_the_table_of_categories() -> None:
    for number, labels in enumerate(LLAMA_GUARD_LABELS, start=1):
        named = {category.id for category in CATEGORIES.values() if f"S{number}" in category.sources}
        assert labels >= {category for category in named if not category.startswith("advice_")}
