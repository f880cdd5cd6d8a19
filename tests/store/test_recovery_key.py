"""The recovery key as words: typed with mistakes of form, and with mistakes of content."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import LockedError
from app.store.recovery import ENTROPY_BYTES, WORDS, entropy_of, new_words, qr_png


def test_new_words_are_fifteen_and_never_the_same() -> None:
    first, second = new_words(), new_words()
    assert len(first.split(" ")) == WORDS
    assert first != second
    assert len(entropy_of(first)) == ENTROPY_BYTES


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_every_usual_way_of_typing_is_understood(random: object) -> None:
    words = new_words().split(" ")
    spellings = [
        " ".join(words).upper(),
        "\n".join(f"{number}. {word}" for number, word in enumerate(words, 1)),
        "  ".join(word[:4] for word in words),
        ",".join(words) + " \t\n",
    ]
    assert {entropy_of(spelling) for spelling in spellings} == {entropy_of(" ".join(words))}


@settings(max_examples=30)
@given(st.text(max_size=200))
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(LockedError):
        entropy_of(text)


def test_a_missing_word_a_wrong_word_and_a_wrong_order_are_refused() -> None:
    words = ["legal", "winner", "thank", "year", "wave", "sausage", "worth"] * 2
    for typed in (words, [*words, "notaword"], [*words, "legalise"]):
        with pytest.raises(LockedError):
            entropy_of(" ".join(typed))


def test_the_checksum_finds_most_exchanged_words() -> None:
    refused = 0
    for _ in range(40):
        words = new_words().split(" ")
        words[0] = "zoo" if words[0] != "zoo" else "abandon"
        try:
            entropy_of(" ".join(words))
        except LockedError:
            refused += 1
    assert refused >= 34  # 31 of 32 on average


def test_the_qr_code_is_a_picture() -> None:
    assert qr_png(new_words()).startswith(b"\x89PNG")
