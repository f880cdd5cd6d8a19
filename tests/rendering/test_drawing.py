"""Formulas as reasoning models write them are drawn; what can't be set right is refused: its source is shown."""

from __future__ import annotations

import re

import pytest

from app.rendering.drawing import draw
from app.rendering.formula import MAX_CHARACTERS, Drawing, DrawingError, Formula, Stroke, checked, nesting, svg
from tests.rendering.formula_corpus import FORMULAS


def drawn(latex: str, *, display: bool = True) -> Drawing:
    return checked(draw(Formula(latex, latex, display)))


def test_the_formulas_of_a_reasoning_model_are_drawn() -> None:
    refused = []
    for latex in FORMULAS:
        try:
            drawn(latex)
        except DrawingError:
            refused.append(latex)
    assert refused == [r"\ce{H2O}", r"\text{速度} = 5", r"\unknown{x}"]


@pytest.mark.parametrize(
    "latex",
    [
        "",
        r"\unknown{x}",
        r"\text{字}",
        r"\frac{1}",
        r"\left(",
        "x" * (MAX_CHARACTERS + 1),
        "{" * 7 + "x" + "}" * 7,
        r"\newcommand{\a}{b}\a",
        r"\def\a{b}\a",
        r"\href{file:///etc/passwd}{x}",
        r"\includegraphics{x}",
        r"\input{x}",
        "a\u202eb",
        "a\x00b",
    ],
)
def test_what_cannot_be_set_is_refused(latex: str) -> None:
    with pytest.raises(DrawingError):
        drawn(latex)


def test_a_fraction_hangs_below_the_baseline_and_a_letter_does_not() -> None:
    letter, fraction = drawn("x", display=False), drawn(r"\frac{a}{b}")
    assert abs(letter.descent) < 2
    assert fraction.descent > 30
    assert fraction.ascent > letter.ascent


def test_colours_are_those_of_the_text() -> None:
    assert drawn(r"\color{red} x") == drawn("x")
    image = svg(drawn(r"\boxed{x}"), "#123456")
    assert set(re.findall(r"#[0-9a-f]{6}", image)) == {"#123456"}
    assert "stroke-width" in image


def test_nesting_counts_groups_environments_and_fences() -> None:
    assert nesting(r"\frac{a}{b}") == 1
    assert nesting(r"\left( \frac{a_{1}}{b} \right)") == 3
    assert nesting(r"\begin{pmatrix} a \\ \{ b \} \end{pmatrix} c") == 2


@pytest.mark.parametrize(
    "drawing",
    [
        Drawing(0, 0, 1, 1, ()),
        Drawing(0, 1e9, 1, 1, ()),
        Drawing(0, 1, 1, 1, ('M 0 0"/><image href="file:///x"/>',)),
        Drawing(0, 1, 1, 1, (), (Stroke("url(#x)", 1),)),
        Drawing(0, 1, 1, 1, ("M 0 0",) * 5_000),
    ],
)
def test_a_drawing_that_is_more_than_lines_is_refused(drawing: Drawing) -> None:
    with pytest.raises(DrawingError):
        checked(drawing)
