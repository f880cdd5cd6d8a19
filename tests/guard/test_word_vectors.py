from __future__ import annotations

import numpy
import pytest

from app.guard.word_vectors import _FIRST_WORD, WordTable, WordVectors

COMMON, OTHER, RARE = _FIRST_WORD, _FIRST_WORD + 50, _FIRST_WORD + 900
IDS = {"the": COMMON, "bread": RARE, "tax": OTHER, "!": 5}


def row(place: int) -> list[int]:
    """A block of Q8_0: the scale 0.5, then 4 at one place."""
    values = numpy.zeros(32, numpy.int8)
    values[place] = 4
    return list(numpy.float16(0.5).tobytes() + values.tobytes())


@pytest.fixture
def vectors() -> WordVectors:
    table = numpy.zeros((RARE + 1, 34), numpy.uint8)
    for token, place in ((COMMON, 0), (RARE, 1), (OTHER, 2), (IDS["!"], 3)):
        table[token] = row(place)
    return WordVectors(
        lambda text: [IDS[word] for word in text.split()], WordTable(table, numpy.zeros(32, numpy.float32))
    )


def test_rows_are_unpacked_by_scale_and_number(vectors: WordVectors) -> None:
    assert vectors._rows([RARE])[0].tolist() == [0, 2, *[0] * 30]


def test_rare_words_count_most(vectors: WordVectors) -> None:
    text, bread, the = vectors.embed(["the bread", "bread", "the"])
    assert float(text @ bread) > 0.95 > float(text @ the)
    assert float(numpy.linalg.norm(text)) == pytest.approx(1)


def test_signs_are_no_words(vectors: WordVectors) -> None:
    assert not vectors.embed(["!"]).any()
    assert float(vectors.embed(["! tax"])[0] @ vectors.embed(["tax"])[0]) == pytest.approx(1)
