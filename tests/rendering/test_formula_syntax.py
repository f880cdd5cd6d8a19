"""Formulas are found wherever models write them, and nowhere else."""

from __future__ import annotations

import pytest

from app.rendering.formula import Formula
from app.rendering.formula_syntax import LIMIT, OpenDisplay, opens_formula
from app.rendering.markdown import ProseRenderer, make_parser
from app.rendering.prose import Prose
from app.rendering.segments import SMALL, split


def prose(source: str, *, growing: bool = False) -> Prose:
    return ProseRenderer(make_parser()).prose(source, growing=growing)


def latex(source: str) -> list[str]:
    return [formula.latex.strip() for formula in prose(source).formulas]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (r"a \(x_1 * y_2 * z\) b", ["x_1 * y_2 * z"]),
        (r"a \[x\] b", ["x"]),
        ("a $x^2$, $y$.", ["x^2", "y"]),
        ("a $$x$$ b", ["x"]),
        (r"so \boxed{\frac{1}{2}} it is", [r"\boxed{\frac{1}{2}}"]),
        ("text:\n\\[\nx = 1\n- y\n+ 2\n= 3\n# 4\n\\]\nafter", ["x = 1\n- y\n+ 2\n= 3\n# 4"]),
        ("$$\na\n$$", ["a"]),
        (r"\begin{align*}a&=b\\c&=d\end{align*}", [r"\begin{align*}a&=b\\c&=d\end{align*}"]),
        ("1. one\n   \\[\n   x\n   \\]\n2. \\(y\\)", ["x", "y"]),
        ("> \\[ x \\]\n> $y$", ["x", "y"]),
        ("- [ ] $x$", ["x"]),
        ("# About $x$", ["x"]),
        ("**bold $x$**", ["x"]),
        ("| a | $|x|$ |\n|---|---|\n| \\(|y|\\) | $\\|z\\|$ |", ["|x|", "|y|", r"\|z\|"]),
        ("note[^1]\n\n[^1]: $x$", ["x"]),
        (r"\[ x \].", ["x ."]),
    ],
)
def test_formulas_are_found(source: str, found: list[str]) -> None:
    assert latex(source) == found


@pytest.mark.parametrize(
    "source",
    [
        "costs $5 and $10",
        "from $5-$10 or US$ 7",
        "$5 for a and 10$",
        "| $5 | $6 |\n|---|---|\n| $7 | $8 |",
        "`$x$` and `\\(x\\)`",
        "    $x$",
        r"\$x\$",
        r"\\(x\\)",
        r"\[a link](http://h)",
        "$HOME and $PATH",
        "$ x $",
        r"\begin{document}x\end{document}",
    ],
)
def test_prices_code_and_escapes_are_no_formulas(source: str) -> None:
    assert latex(source) == []


def test_prices_in_tables_leave_the_cells_alone() -> None:
    assert prose("| $5 | $6 |\n|---|---|\n| a | b |").html.count("<th>") == 2


def test_display_formulas_stand_on_lines_of_their_own() -> None:
    shown = prose("so\n\\[\nx\n\\]\nand \\(y\\)")
    assert [formula.display for formula in shown.formulas] == [True, False]
    assert shown.with_formulas(lambda number: f"<i>{number}</i>") == (
        '<p class="first">so</p><p class="formula" align="center"><i>0</i></p><p>and <i>1</i></p>'
    )


def test_what_is_not_drawn_is_its_source() -> None:
    assert prose("a $x<y$\n\\[\nz\n\\]").as_source() == (
        '<p class="first">a <code>$x&lt;y$</code></p><p class="code">\\[<br/>z<br/>\\]</p>'
    )


def test_an_open_formula_of_a_growing_text_is_source_and_no_formula() -> None:
    for source in (r"a \(x_1 + ", r"a \[x", "a\n\n\\[\nx\n- y", r"\begin{align}a&=b\\", "a $$x"):
        shown = prose(source, growing=True)
        assert shown.formulas == ()
        assert "code" in shown.html
        assert "<li>" not in shown.html


def test_text_cannot_forge_the_place_of_a_formula() -> None:
    shown = prose("\x010\x01 $x$ \x010\x01")
    assert shown.with_formulas(lambda _number: "<i/>").count("<i/>") == 1


def test_whether_a_text_ends_within_a_formula() -> None:
    assert opens_formula(r"a \(x")
    assert opens_formula("a\n\n$$x")
    assert not opens_formula(r"a \(x\) b")
    assert not opens_formula("\\(x\n\nnext")


def test_nothing_is_cut_within_a_display_formula() -> None:
    words = "word " * (SMALL // 4)
    source = f"{words}\n\\[\nx\n\n+ y\n\\]\n{words}\n\nend"
    assert [segment.text.count("\\[") - segment.text.count("\\]") for segment in split(source)] == [0, 0]


def test_a_display_formula_that_never_ends_is_given_up() -> None:
    display = OpenDisplay()
    assert not display.take("\\[")
    assert display.take("x" * LIMIT)
    assert not display.take("a line")


def test_a_formula_keeps_its_source_for_copying() -> None:
    assert prose("$a$").formulas == (Formula("$a$", "a"),)
