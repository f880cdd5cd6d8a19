from __future__ import annotations

import pytest

from app.guard.toxicity import Toxicity


@pytest.fixture(scope="module")
def toxicity() -> Toxicity:
    return Toxicity.shipped()


@pytest.mark.parametrize("text", ["You are a stupid idiot.", "shut up you bitch"])
def test_abuse_is_above_zero(toxicity: Toxicity, text: str) -> None:
    assert toxicity.margin(text) > 0


@pytest.mark.parametrize("text", ["", "What is the capital of France?", "Send an e-mail to the team, please."])
def test_ordinary_words_are_below(toxicity: Toxicity, text: str) -> None:
    assert toxicity.margin(text) < 0


def test_how_often_and_how_rare_a_word_is_counts() -> None:
    table = Toxicity({"bad": (2.0, 3.0), "good": (1.0, -1.0)}, 0.5)
    assert table.margin("bad") == pytest.approx(3.5)
    assert table.margin("good bad") == pytest.approx(0.5 + (2 * 3 - 1) / 5**0.5)
    assert table.margin("unknown") == 0.5
