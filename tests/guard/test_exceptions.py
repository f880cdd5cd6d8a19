from __future__ import annotations

from collections.abc import Sequence

import numpy

from app.domain.requests import Exemption
from app.guard.exceptions import Exempting
from app.guard.judge import Judge
from app.guard.normalise import View, views
from app.guard.policy import Direction, load_policy
from app.guard.scope import Vectors
from app.guard.scorer import Scores

KEPT = "shoot the pheasant"


class Words:
    """Scores by words, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def score(self, seen: Sequence[View], direction: Direction) -> Scores:
        self.asked += 1
        text = seen[0].text
        return {
            "violence": 0.9 if "people" in text else 0.75 if "shoot" in text else 0.0,
            "cbrn": 0.9 if "anthrax" in text else 0.0,
            "list:mine": 1.0 if "pheasant" in text else 0.0,
        }


class Letters:
    """The vector of a text is how often it has each letter."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        counts = [[text.count(chr(97 + place)) for place in range(26)] for text in texts]
        rows = numpy.array(counts, numpy.float32)
        return numpy.asarray(rows / numpy.maximum(numpy.linalg.norm(rows, axis=1, keepdims=True), 1e-6), numpy.float32)


def exempting(*exceptions: Exemption) -> Exempting:
    words = Words()
    return Exempting(words, (words,), exceptions, Letters())


def test_a_near_text_is_forgiven_in_that_category_alone() -> None:
    guard = exempting(Exemption("violence", KEPT))
    assert guard.score(views("Shoot the pheasants"), "prompt")["violence"] == 0.0
    assert guard.score(views("Shoot the pheasants"), "prompt")["list:mine"] == 1.0
    assert exempting(Exemption("hate", KEPT)).score(views(KEPT), "prompt")["violence"] == 0.75


def test_a_far_text_and_one_that_scores_higher_are_not() -> None:
    guard = exempting(Exemption("violence", KEPT))
    assert guard.score(views("shoot up a quiz by email"), "prompt")["violence"] == 0.75
    assert guard.score(views("shoot the pheasant people"), "prompt")["violence"] == 0.9


def test_floors_and_own_lists_are_never_lowered() -> None:
    guard = exempting(Exemption("cbrn", "anthrax"), Exemption("list:mine", "pheasant"))
    assert guard.score(views("anthrax"), "prompt")["cbrn"] == 0.9
    assert guard.score(views("pheasant"), "prompt")["list:mine"] == 1.0


def test_where_nothing_is_found_nothing_is_compared() -> None:
    words = Words()
    Exempting(words, (words,), (Exemption("violence", KEPT),), Letters()).score(views("a quiet day"), "prompt")
    assert words.asked == 1


def test_personal_data_that_was_wrongly_flagged_is_none_again() -> None:
    ours, theirs = "office@example.org", "somebody@example.org"
    judge = Judge(load_policy("balanced"), (exempting(Exemption("privacy", f"Write to {ours} please.")),))
    assert judge.scores(f"Mail {ours} tomorrow", "prompt").get("privacy", 0.0) == 0.0
    assert judge.scores(f"Mail {theirs} tomorrow", "prompt")["privacy"] > 0.0
    other = Judge(load_policy("balanced"), (exempting(Exemption("violence", f"Write to {ours} please.")),))
    assert other.scores(f"Mail {ours} tomorrow", "prompt")["privacy"] > 0.0
