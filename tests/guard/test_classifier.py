from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy
import pytest

from app.config.resources import resource
from app.guard.classifier import FOLDER, Classifier, Heads, Reading, in_order
from app.guard.encoder import OVERLAP, PIECE, States, pieces
from app.guard.normalise import views
from app.guard.toxicity import Toxicity

NAMES = ("prompt.unsafe", "prompt.hate", "prompt.malware", "prompt.jailbreak", "answer.unsafe", "answer.hate")


class WordEncoder:
    """States that say in plain numbers which of three words a text holds; long texts give two windows."""

    WORDS = ("hate", "malware", "jailbreak")

    def states(self, texts: Sequence[str]) -> list[list[States]]:
        return [[self._state(text)] for text in texts]

    def _state(self, text: str) -> States:
        return numpy.array([[float(word in text) for word in self.WORDS]] * 2, numpy.float32)


class Noting(WordEncoder):
    """Notes what it is given."""

    def __init__(self, read: list[str]) -> None:
        self._read = read

    def states(self, texts: Sequence[str]) -> list[list[States]]:
        self._read += texts
        return super().states(texts)


def heads() -> Heads:
    """The maximum of each word, straight through: 5 where it is there, -5 where not."""
    hidden = numpy.zeros((3, 7), numpy.float32)
    hidden[:, 3:6] = 10 * numpy.eye(3)
    layer = numpy.zeros((len(NAMES), 3), numpy.float32)
    layer[0] = layer[4] = (1, 0.8, 0)
    layer[1, 0] = layer[5, 0] = layer[2, 1] = layer[3, 2] = 1
    bias = numpy.full(len(NAMES), -5, numpy.float32)
    return Heads(NAMES, hidden, numpy.zeros(3, numpy.float32), layer, bias, 0.2)


@pytest.fixture
def classifier() -> Classifier:
    return Classifier(WordEncoder(), Reading(heads(), Toxicity({}, 0.0), dict.fromkeys(NAMES, (1.0, 0.0))))


def test_the_likeliest_category_gets_the_whole_chance_of_harm(classifier: Classifier) -> None:
    scores = classifier.score(views("some hate"), "prompt")
    assert scores["hate"] == pytest.approx(1 / (1 + math.exp(-5)), abs=1e-3)
    assert scores.get("malware", 0) < 0.02
    assert scores.get("jailbreak", 0) < 0.05


def test_the_worst_view_decides(classifier: Classifier) -> None:
    hidden = "bWFsd2FyZSBpcyB3aGF0IEkgd2FudCB0byB3cml0ZQ=="  # malware is what I want to write
    assert classifier.score(views(hidden), "prompt")["malware"] > 0.9


def test_single_letters_are_read_as_the_words_that_they_spell(classifier: Classifier) -> None:
    spelt = " ".join(".".join(word) for word in ["a", "hateful", "jailbreak", "of", "words"])
    kinds = [view.kind for view in views(spelt)]
    assert kinds == ["plain", "joined"]
    read: list[str] = []
    classifier = replace(classifier, encoder=Noting(read))
    assert classifier.score(views(spelt), "prompt")["hate"] > 0.9
    assert not any("h.a.t.e" in text for text in read)
    classifier.score(views("x y z"), "prompt")  # where nothing else can be read, that is
    assert "x y z" in read


def long_prompt(word: str, at: int) -> str:
    """Some ten pieces of nothing, with a word in one of them."""
    words = ["nothing"] * 700
    words[at] = word
    return " ".join(words)


@pytest.mark.parametrize("at", [0, -1])
def test_what_a_long_prompt_asks_at_an_end_counts_in_full(classifier: Classifier, at: int) -> None:
    assert classifier.score(views(long_prompt("hate", at)), "prompt") == classifier.score(views("some hate"), "prompt")


@pytest.mark.parametrize("word", ["hate", "jailbreak"])
def test_inner_pieces_of_a_long_prompt_are_doubted(classifier: Classifier, word: str) -> None:
    inner = classifier.score(views(long_prompt(word, 350)), "prompt")[word]
    assert 0.85 < inner < classifier.score(views(f"some {word}"), "prompt")[word] - 0.005


def test_one_short_word_is_doubted(classifier: Classifier) -> None:
    """It asks for nothing; what is glued together from several words may."""
    texts = ("hate", '"hate?"', "some hate", "somehatespeech", "hate怎么做")
    scores = [classifier.score(views(text), "prompt")["hate"] for text in texts]
    assert scores[0] == scores[1] < scores[2] - 0.01
    assert scores[2] == scores[3] == scores[4]
    assert classifier.score(views("hate"), "answer") == classifier.score(views("some hate"), "answer")


def test_the_pieces_of_an_answer_count_together(classifier: Classifier) -> None:
    alone = classifier.score(views("hate"), "answer")["hate"]
    one = classifier.score(views(long_prompt("hate", 350)), "answer")["hate"]
    many = classifier.score(views(" ".join(f"hate{number}" for number in range(700))), "answer")["hate"]
    assert one < alone < many


def test_answers_have_heads_of_their_own(classifier: Classifier) -> None:
    assert "malware" not in classifier.score(views("malware"), "answer")
    assert classifier.score(views("hate"), "reasoning")["hate"] > 0.9


def test_pieces_cover_a_long_text_and_overlap() -> None:
    words = [f"word{number}" for number in range(400)]
    text = " ".join(words)
    found = list(pieces(text))
    assert len(found) > 3
    assert all(len(piece) <= PIECE for piece in found)
    assert all(any(word in piece.split() for piece in found) for word in words)
    assert all(set(one.split()) & set(two.split()) for one, two in pairwise(found))
    assert sum(map(len, pieces("".join(words)[:1200]))) == 1200 + 2 * OVERLAP
    assert list(pieces("short")) == ["short"]


def test_what_is_there_again_and_again_is_read_three_times() -> None:
    assert list(pieces("x" * 1200)) == ["xxx"]
    assert list(pieces("Run " + "-=" * 40 + " now")) == ["Run -=-=-= now"]
    assert list(pieces("haha, 1,000,000")) == ["haha, 1,000,000"]


def odds_of(chance: float) -> float:
    """The log-odds of a chance."""
    return math.log(chance / (1 - chance))


def test_harm_is_likelier_in_a_prompt_where_two_heads_know_which(classifier: Classifier) -> None:
    both = numpy.array([0.0, 5.0, 5.0, -5.0, 0.0, 5.0])  # as sure of harm
    alone = numpy.array([0.0, 5.0, -5.0, -5.0, 0.0, 5.0])
    scores = [classifier.reading.scores(logits, "prompt")["hate"] for logits in (both, alone)]
    assert odds_of(scores[0]) == pytest.approx(0.75, abs=0.01)
    assert odds_of(scores[1]) == pytest.approx(0.0, abs=0.01)
    assert classifier.reading.scores(both, "answer")["hate"] == 0.5, "answers are no better for it"


def test_a_jailbreak_is_likelier_where_there_is_harm(classifier: Classifier) -> None:
    logits = numpy.array([[harm, harm, -5.0, 0.0, 0.0, 0.0] for harm in (4.0, -4.0)])
    harmful, harmless = (odds_of(classifier.reading.scores(each, "prompt")["jailbreak"]) for each in logits)
    assert harmful == pytest.approx(0.3 * (4.0 + 0.15 * -0.5), abs=0.01)
    assert harmless == pytest.approx(0.3 * (-4.0 + 0.15 * -4.5), abs=0.01)


def test_heads_that_hear_others_come_after_them() -> None:
    for head in ("prompt.unsafe", "prompt.jailbreak"):
        assert in_order(NAMES).index(head) > in_order(NAMES).index("prompt.malware")
    assert in_order(NAMES)[-1] == "prompt.jailbreak"


def test_the_weights_that_ship_are_of_40_megabytes_at_most() -> None:
    files = [*resource(*FOLDER).iterdir(), resource("guard", "toxicity.tsv")]
    assert 20e6 < sum(file.stat().st_size for file in files) <= 40e6
