"""Formulas as values: what stands in the text, what of it is drawn, and the drawing.

A drawing is measured in hundredths of the font's size, so that it fits any size and colour. It comes from a process
that has parsed hostile text (drawing.py), so `checked` looks at every part of it before the window makes SVG of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.rendering.hidden import reveal

MAX_CHARACTERS = 600
MAX_NESTING = 6
MAX_PATHS = 4_000
MAX_PATH = 20_000
MAX_SIZE = 10_000.0
EM = 100.0

_LEVEL = re.compile(r"\\\\|\\[{}]|\\begin\b|\\end\b|\\left\b|\\right\b|[{}]")
_OPENS = ("{", "\\begin", "\\left")
_REFUSED = re.compile(
    r"\\(?:(?:re|provide)?newcommand|renewcommand|providecommand|[egx]?def|let|newenvironment|renewenvironment|csname"
    r"|DeclareMathOperator|href|url|html\w*|style|class|cssId|includegraphics|input|include|write|read|openin|catcode"
    r"|require|verb|loop|repeat|expandafter|unicode|char)(?![A-Za-z])"
)
_PATH = re.compile(r"[MLQCTSAHVZmlqctsahvz0-9eE.,+\- ]*")


class DrawingError(ValueError):
    """A formula that is not drawn. Its source is shown in its place."""


@dataclass(frozen=True, slots=True)
class Formula:
    """`source` is a formula of a text with its delimiters, `latex` without; a `display` one has a line of its own."""

    source: str
    latex: str
    display: bool = False

    @property
    def drawable(self) -> bool:
        """Whether it is worth a try: short and flat enough, without macros and without hidden characters."""
        return (
            bool(self.latex.strip())
            and len(self.latex) <= MAX_CHARACTERS
            and nesting(self.latex) <= MAX_NESTING
            and not _REFUSED.search(self.latex)
            and reveal(self.latex) == self.latex
        )


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of a drawing that is drawn and not filled: the frame of a box, the bar through a cancelled term."""

    path: str
    width: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn formula, in hundredths of the font's size; the baseline is at 0, downwards is positive."""

    left: float
    width: float
    ascent: float
    descent: float
    paths: tuple[str, ...]
    strokes: tuple[Stroke, ...] = ()


def nesting(latex: str) -> int:
    """How deep groups, environments and \\left ... \\right lie in one another; work grows exponentially with it."""
    depth = deepest = 0
    for found in _LEVEL.findall(latex):
        if found in _OPENS:
            depth += 1
            deepest = max(deepest, depth)
        elif found not in ("\\\\", "\\{", "\\}"):
            depth = max(0, depth - 1)
    return deepest


def checked(untrusted: Drawing) -> Drawing:
    """The drawing, if it is one that can be shown.

    Raises:
        DrawingError: too large, or with something in it that draws no line.
    """
    numbers = [untrusted.left, untrusted.width, untrusted.ascent, untrusted.descent]
    numbers += [stroke.width for stroke in untrusted.strokes]
    lines = untrusted.paths + tuple(stroke.path for stroke in untrusted.strokes)
    if not all(-MAX_SIZE <= number <= MAX_SIZE for number in numbers) or untrusted.width <= 0 or len(lines) > MAX_PATHS:
        raise DrawingError
    if any(len(line) > MAX_PATH or not _PATH.fullmatch(line) for line in lines):
        raise DrawingError
    return untrusted


def svg(drawing: Drawing, colour: str) -> str:
    """The drawing as an SVG document in one colour ("#1E1D1A")."""
    height = drawing.ascent + drawing.descent
    box = f"{drawing.left:g} {-drawing.ascent:g} {drawing.width:g} {height:g}"
    filled = "".join(f'<path d="{path}"/>' for path in drawing.paths)
    lines = "".join(f'<path d="{line.path}" stroke-width="{line.width:g}"/>' for line in drawing.strokes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.width:g}" height="{height:g}" viewBox="{box}">'
        f'<g fill="{colour}" stroke="none">{filled}</g><g fill="none" stroke="{colour}">{lines}</g></svg>'
    )
