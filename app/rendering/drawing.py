"""LaTeX to the lines of a drawing, with ziamath. Runs in a process of its own, which may take long, grow or die.

ziamath and latex2mathml are made for the formulas of authors, not of strangers: work grows exponentially with nesting,
unknown commands are set as text. So what they take is limited before (Formula.drawable), what they would set wrongly is
refused here, and of their SVG only the outlines are kept.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import ziamath
from ziamath.tex import tex2mml

from app.rendering.formula import EM, Drawing, DrawingError, Formula, Stroke

ziamath.config.svg2 = False  # outlines in place, not symbols that are referred to

_REWRITTEN = (
    (re.compile(r"\\begin\{alignat(ed)?\*?\}\s*\{\d+\}"), r"\\begin{align*}"),
    (re.compile(r"\\end\{alignat(ed)?\*?\}"), r"\\end{align*}"),
    (re.compile(r"\\begin\{(aligned|gathered|array|split)\}\s*\[[tbc]\]"), r"\\begin{\1}"),
    (re.compile(r"\\(begin|end)\{(?:flalign|eqnarray|align|aligned|split)\*?\}"), r"\\\1{align*}"),
    (re.compile(r"\\(begin|end)\{(?:gathered|gather|multline)\*?\}"), r"\\\1{gather*}"),
    (re.compile(r"\\(begin|end)\{[dr]cases\}"), r"\\\1{cases}"),
    (re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}"), ""),
    (re.compile(r"\\(?:label|ref|eqref)\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])"), ""),
    (re.compile(r"\\tag\*?\{([^{}]*)\}"), r"\\qquad \\text{(\1)}"),
    (re.compile(r"\\(?:textcolor|color)\{[^{}]*\}"), ""),
    (re.compile(r"\\boxed\{"), r"\\boxed{\\,"),
    (re.compile(r"\\not\s*="), r"\\neq"),
    (re.compile(r"\\not\s*\\in(?![A-Za-z])"), r"\\notin"),
)
_ROW_SPACING = re.compile(r' rowspacing="[^"]*"')
_TOLERATED = re.compile(r"\s|[\u2061-\u2064]")


def draw(formula: Formula) -> Drawing:
    """The drawing of a formula.

    Raises:
        DrawingError: it is too much, or there is something in it that can't be set.
    """
    if not formula.drawable:
        raise DrawingError
    try:
        return _drawn(formula)
    except DrawingError:
        raise
    except Exception as error:
        raise DrawingError from error


def _drawn(formula: Formula) -> Drawing:
    latex = formula.latex
    for pattern, replacement in _REWRITTEN:
        latex = pattern.sub(replacement, latex)
    mathml = _ROW_SPACING.sub("", tex2mml(latex, inline=not formula.display))
    mathml = mathml.replace("<mtable", '<mtable rowspacing="0.5em"')
    made = ziamath.Math(mathml, size=EM, margin=0)
    _refuse_what_is_unset(made)
    box = made.node.bbox
    paths: list[str] = []
    strokes: list[Stroke] = []
    for part in made.svgxml().iter():
        _take(part, paths, strokes)
    margin = max((stroke.width for stroke in strokes), default=0.0)
    return Drawing(
        float(box.xmin) - margin,
        float(box.xmax - box.xmin) + 2 * margin,
        float(box.ymax) + margin,
        -float(box.ymin) + margin,
        tuple(paths),
        tuple(strokes),
    )


def _refuse_what_is_unset(made: ziamath.Math) -> None:
    """An unknown command is left standing as text, a character that the font lacks becomes an empty box."""
    text = "".join(made.mathml.itertext())
    if "\\" in text or not text.strip():
        raise DrawingError
    if any(made.font.glyphindex(character) == 0 for character in _TOLERATED.sub("", text)):
        raise DrawingError


def _take(part: Element, paths: list[str], strokes: list[Stroke]) -> None:
    name = part.tag.rpartition("}")[2]
    if name in ("svg", "g") and "transform" not in part.attrib:
        return
    if name == "path":
        line = part.attrib["d"]
    elif name == "rect":
        line = _rectangle(*(float(part.attrib[key]) for key in ("x", "y", "width", "height")))
    else:
        raise DrawingError
    if part.attrib.get("stroke", "none") != "none":
        strokes.append(Stroke(line, float(part.attrib["stroke-width"])))
    elif part.attrib.get("fill") != "none":
        paths.append(line)


def _rectangle(x: float, y: float, width: float, height: float) -> str:
    return f"M {x:g} {y:g} H {x + width:g} V {y + height:g} H {x:g} Z"


def prepare() -> None:
    """Load what is loaded at the first use: afterwards no file is opened any more."""
    draw(Formula("", r"\sum_{i=1}^{n} \sqrt{\frac{a_i}{2}} = \text{x} \begin{pmatrix} 1 & 2 \end{pmatrix}", True))
