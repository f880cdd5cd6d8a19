"""Hidden characters are shown in the transcript and gone from the clipboard."""

from __future__ import annotations

import pytest

from app.rendering.hidden import reveal, without_hidden


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a‹U+202E›b"),
        ("a\u2066b", "a‹U+2066›b"),
        ("zero\u200bwidth", "zero‹U+200B›width"),
        ("\ufeffbom", "‹U+FEFF›bom"),
        ("tags\U000e0041\U000e0042\U000e0043", "tags‹3 hidden characters›"),
        ("\U000e0100\U000e0101", "‹2 hidden characters›"),
        ("esc\x1b[31m", "esc\u241b[31m"),
        ("nul\x00", "nul\u2400"),
        ("c1\x9b", "c1\ufffd"),
        ("half\ud800", "half\ufffd"),
        ("a\u200db", "a‹U+200D›b"),
    ],
)
def test_hidden_characters_become_marks(text: str, shown: str) -> None:
    assert reveal(text) == shown


@pytest.mark.parametrize(
    "text",
    ["plain text\n\twith a tab", "Grüße, 漢字, עברית, العربية", "👩‍👩‍👧 ❤️", "می‌خواهم"],
)
def test_what_scripts_and_emoji_need_stays(text: str) -> None:
    assert reveal(text) == text
    assert without_hidden(text) == text


def test_copies_have_no_hidden_characters() -> None:
    assert without_hidden("a\u202eb\u200b\x1b[0m \U000e0041c\ud800") == "ab[0m c\ufffd"


def test_towers_of_accents_are_cut() -> None:
    assert len(reveal("Z" + "\u0301" * 500)) == 5
