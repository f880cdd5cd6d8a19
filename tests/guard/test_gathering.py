from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.events import Ask, Event, Note
from app.domain.requests import Exemption
from app.guard.classifier import Classifier, Heads, Reading
from app.guard.exceptions import Exempting
from app.guard.gathering import WHOLE, Gathering, gathered
from app.guard.output_guard import OutputGuard
from app.guard.policy import load_policy
from app.guard.scorer import Scorer, Scores
from app.guard.toxicity import Toxicity
from app.guard.verdict import Verdict
from tests.guard.test_classifier import WordEncoder
from tests.guard.test_exceptions import Letters

HARMS = ("violence", "hate", "cbrn", "self_harm")
scores = st.dictionaries(st.sampled_from(HARMS), st.floats(0, 1))
UNSURE = "You hate them all. "
CLEAN = "The bread is in the oven. "


@given(scores)
def test_one_piece_scores_what_it_scores_alone(own: Scores) -> None:
    expected = {name: pytest.approx(min(score, 0.9999), abs=2e-4) for name, score in own.items()}
    assert gathered([own]) == expected


@given(st.lists(scores, min_size=1, max_size=9))
def test_all_stay_probabilities_and_floors_are_never_lowered(pieces: list[Scores]) -> None:
    found = gathered(pieces)
    assert all(0 <= score <= 1 for score in found.values())
    assert found.get("cbrn", 0) >= max(own.get("cbrn", 0) for own in pieces) - 1e-9


def test_several_unsure_pieces_are_sure_together() -> None:
    one, three, eight = (gathered([{"violence": 0.6}] * count)["violence"] for count in (1, 3, 8))
    assert one == pytest.approx(0.6)
    assert 0.7 < three < eight < 0.9


def test_one_piece_among_many_is_less_sure_but_by_a_limit() -> None:
    late = [gathered([*[{"violence": 0.01}] * before, {"violence": 0.9}])["violence"] for before in (0, 2, 500)]
    assert late[0] > late[1] > late[2] > 0.7


def test_a_short_piece_counts_in_part_until_it_is_the_last() -> None:
    gathering = Gathering()
    found = []
    for new, last in ((WHOLE // 4, False), (WHOLE // 4, True), (WHOLE, False)):
        gathering.expect(new, last=last)
        found.append(gathering.together({"violence": 0.8})["violence"])
    assert found == pytest.approx([0.5, 0.8, 0.8], abs=1e-3)


def test_many_short_pieces_count_like_one_long_one() -> None:
    gathering = Gathering()
    for _ in range(10):
        gathering.expect(WHOLE // 10, last=False)
        found = gathering.together({"violence": 0.8})["violence"]
        gathering.keep()
    assert found == pytest.approx(0.8, abs=0.02)


def test_the_likeliest_harm_gets_the_evidence_of_all() -> None:
    found = gathered([{"violence": 0.6}, {"hate": 0.55}, {"violence": 0.6}])
    assert found["violence"] > gathered([{"violence": 0.6}, {}, {"violence": 0.6}])["violence"]
    assert found["hate"] == pytest.approx(0.55, abs=0.1)


def test_what_is_no_harm_is_not_gathered() -> None:
    assert gathered([{"privacy": 0.5, "advice_medical": 0.4}] * 5) == {"privacy": 0.5, "advice_medical": 0.4}


def test_a_piece_that_is_judged_twice_counts_once() -> None:
    twice, once = Gathering(), Gathering()
    first = [twice.together({"hate": 0.6}) for _ in range(4)]
    once.together({"hate": 0.6})
    assert all(found == first[0] for found in first)
    twice.keep()
    once.keep()
    assert twice.together({"hate": 0.6}) == once.together({"hate": 0.6})


@pytest.fixture
def classifier() -> Classifier:
    """Says .51 where there is hate."""
    hidden = numpy.zeros((3, 7), numpy.float32)
    hidden[:, 3:6] = numpy.eye(3)
    names = ("answer.unsafe", "answer.hate")
    layer = numpy.array([[6.0, 0, 0], [6.0, 0, 0]], numpy.float32)
    bias = numpy.full(2, -5, numpy.float32)
    heads = Heads(names, hidden, numpy.zeros(3, numpy.float32), layer, bias, 0.2)
    return Classifier(WordEncoder(), Reading(heads, Toxicity({}, 0.0), dict.fromkeys(names, (1.0, 0.0))))


def streamed(scorers: tuple[Scorer, ...], text: str) -> list[Event]:
    guard = OutputGuard(load_policy("balanced"), "answer", "", Verdict(), scorers)
    return [*guard.feed(text), *guard.finish()]


def asks(events: list[Event]) -> bool:
    return any(isinstance(event, Ask) for event in events)


def test_an_answer_that_comes_in_is_judged_by_all_of_its_pieces(classifier: Classifier) -> None:
    assert not asks(streamed((classifier,), UNSURE + CLEAN * 60))
    assert asks(streamed((classifier,), CLEAN * 20 + UNSURE * 60))


@pytest.mark.parametrize("end", ["", " ", "\n", "\n\n"])
def test_a_short_answer_counts_in_full_whatever_ends_it(classifier: Classifier, end: str) -> None:
    events = streamed((classifier,), UNSURE.strip() + end)
    assert [event.category for event in events if isinstance(event, Note)] == ["hate"]


def test_what_the_person_excepted_is_no_evidence(classifier: Classifier) -> None:
    less = Exempting(classifier, (classifier,), (Exemption("hate", UNSURE * 3),), Letters())
    assert asks(streamed((classifier,), UNSURE * 60))
    assert not asks(streamed((less,), UNSURE * 60))
