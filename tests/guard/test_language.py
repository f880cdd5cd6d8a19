"""The language of a text: right for many, and never another one for what is English, code, formulas or names."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.guard.language import READ, UNKNOWN, language_of

DATA = Path(__file__).parents[1] / "data" / "languages"
FRENCH = "Je cherche une recette simple avec des œufs, de la farine et du lait. Explique aussi pourquoi la pâte lève. "


def rows(name: str) -> list[tuple[str, str]]:
    """The rows of a file: a language or kind, and a text."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines)
    return [(kind, text.replace("\\n", "\n")) for kind, text in pairs]


SENTENCES = rows("sentences.tsv")


@pytest.mark.parametrize("language", sorted({language for language, _ in SENTENCES}))
def test_the_language_is_told(language: str) -> None:
    """Of a dozen sentences at most two of three words stay open; no long one does, and none counts as English."""
    told = [(language_of(text), text) for code, text in SENTENCES if code == language]
    wrong = [(code, text) for code, text in told if code != language]
    assert len(wrong) <= max(1, len(told) // 6), wrong
    assert all(len(text.split()) <= 4 for _, text in wrong), wrong
    assert "en" not in [code for code, _ in told]


def test_over_all_languages_few_short_ones_stay_open() -> None:
    open_ones = [text for _, text in SENTENCES if language_of(text) in READ]
    assert len(open_ones) <= len(SENTENCES) // 40, open_ones


@pytest.mark.parametrize(("kind", "text"), rows("read.tsv"))
def test_what_the_guard_reads_is_no_other_language(kind: str, text: str) -> None:
    """English with foreign words, names, code, formulas, a word alone: nobody is told that the guard can't read it."""
    assert language_of(text) in READ


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How do I make bread with what is in my kitchen?"),
        ("en", "What does this mean: " + "你好"),
        ("zh", "你好"),
        ("de", "WIE SPÄT IST ES JETZT BITTE IN HAMBURG"),
        ("fr", "Translate into English: " + FRENCH * 2),
        ("fr", "```python\nfor item in the_list: print('of the and that')\n```\n" + FRENCH),
        (UNKNOWN, "x = 3"),
        (UNKNOWN, ""),
    ],
)
def test_of_mixed_texts_most_decides(code: str, text: str) -> None:
    assert language_of(text) == code


def test_a_long_text_is_judged_by_both_ends() -> None:
    english = "What is the best way to do this, and why is it the best? " * 60
    assert language_of(english + FRENCH * 40) == "fr"
    assert language_of(english * 10) == "en"


def test_it_takes_little_time_and_no_more_for_a_long_text() -> None:
    language_of(FRENCH)
    begun = time.process_time()
    for _ in range(20):
        language_of((FRENCH * 3)[:300])
    assert (time.process_time() - begun) / 20 < 0.002 * 3  # with room for a busy machine
    begun = time.process_time()
    language_of(FRENCH * 10_000)
    assert time.process_time() - begun < 0.1
