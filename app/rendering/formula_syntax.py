r"""Where formulas stand in Markdown: `\( \)`, `\[ \]`, `$ $`, `$$ $$`, amsmath environments and a bare `\boxed{}`.

They are found in paragraphs, lists, quotes and tables, before any other rule can touch them. A display formula may go
over lines that would be lists or headings elsewhere. `$` follows pandoc: no blank inside next to it, no digit after it;
so prices stay prices. With `env["open"]` the text may still grow: a formula that is not closed yet is shown as source.
"""

from __future__ import annotations

import re
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from app.rendering.formula import Formula

LIMIT = 2_000
MOST_LINES = 100

_ENVIRONMENTS = (
    "equation|align|aligned|alignat|alignedat|gather|gathered|multline|split|flalign|eqnarray|cases|dcases|rcases|array"
    "|matrix|pmatrix|bmatrix|Bmatrix|vmatrix|Vmatrix|smallmatrix|subarray|math|displaymath"
)
_OPENER = re.compile(rf"\\\(|\\\[|\$\$|\\begin\{{((?:{_ENVIRONMENTS})\*?)\}}")
_CLOSERS = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}
_DOLLAR = re.compile(r"\$(?=[^\s$])((?:[^$\\`]|\\.){1,600})(?<!\s)\$(?!\d)", re.DOTALL)
_PRICE = re.compile(r"\d[\d.,]*\s+[A-Za-z]{2,}|\d[\d.,]*[-–/+]?$")
_BOXED = re.compile(r"\\boxed\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
_AFTER = re.compile(r"[\s.,;:!?]*$")
_CLOSED = re.compile(
    rf"\\\((?:(?!\\\().)*?\\\)|\\\[(?:(?!\\\[).)*?\\\]|\$\$.*?\$\$"
    rf"|\\begin\{{((?:{_ENVIRONMENTS})\*?)\}}(?:(?!\\begin).)*?\\end\{{\1\}}",
    re.DOTALL,
)
_IN_CELLS = re.compile(rf"\\\([^\n]{{1,600}}?\\\)|{_DOLLAR.pattern}")
_DELIMITERS = re.compile(r"[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*")


def add_formulas(parser: MarkdownIt) -> None:
    """Teach the parser the rules of this module."""
    parser.inline.ruler.before("escape", "formula", _inline)
    interrupts = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("table", "formula", _block, {"alt": interrupts})


def shield_tables(source: str) -> str:
    """Escape the bars within formulas in the rows of tables, which would else be cut there."""
    if "|" not in source or ("$" not in source and "\\(" not in source):
        return source
    lines = source.split("\n")
    inside = False
    for number, line in enumerate(lines):
        if number and "|" in line and _DELIMITERS.fullmatch(line):
            lines[number - 1] = _shielded(lines[number - 1])
            inside = True
        elif inside:
            inside = bool(line.strip())
            lines[number] = _shielded(line)
    return "\n".join(lines)


def opens_formula(text: str) -> bool:
    """Whether the last paragraph of `text` ends within a formula that is not closed yet."""
    return bool(_OPENER.search(_CLOSED.sub("", text.rpartition("\n\n")[2])))


class OpenDisplay:
    """Follows the lines of a growing text and tells which continue a display formula that is still open."""

    def __init__(self) -> None:
        self._closer = ""
        self._left = 0

    def take(self, line: str) -> bool:
        """Look at the next line; whether it belongs to the formula of a line before."""
        if self._closer:
            self._left -= len(line) + 1
            if self._closer in line or self._left < 0:
                self._closer = ""
            return True
        found = _OPENER.match(line.lstrip(" \t>"))
        if found and found.group() != "\\(":
            closer = _closer(found)
            rest = line.lstrip(" \t>")[found.end() :]
            self._closer, self._left = ("" if closer in rest else closer), LIMIT
        return False


def _shielded(row: str) -> str:
    return _IN_CELLS.sub(lambda match: match.group().replace("|", "\\|"), row)


def _closer(opener: re.Match[str]) -> str:
    return f"\\end{{{opener[1]}}}" if opener[1] else _CLOSERS[opener.group()]


def _formula(source: str, opener: re.Match[str]) -> Formula:
    if opener[1]:
        return Formula(source, source, True)
    inner = source[len(opener.group()) : -len(_closer(opener))]
    return Formula(source, inner, opener.group() != "\\(")


def _inline(state: StateInline, silent: bool) -> bool:
    """Inline rule: a formula is one token, with its delimiters."""
    if state.src[state.pos] not in "\\$":
        return False
    found = _delimited(state) or _dollars(state) or _boxed(state)
    if found is None:
        return False
    if not silent:
        _push(state, found)
    state.pos += len(found.source)
    return True


def _push(state: StateInline, found: Formula) -> None:
    token = state.push("formula" if found.latex else "formula_open", "", 0)
    token.content, token.meta = found.source, {"formula": found}


def _delimited(state: StateInline) -> Formula | None:
    opener = _OPENER.match(state.src, state.pos)
    if opener is None:
        return None
    closer = _closer(opener)
    end = state.src.find(closer, opener.end(), state.pos + LIMIT)
    if end < 0:
        return Formula(state.src[state.pos :], "") if state.env.get("open") else None
    end += len(closer)
    if closer == "\\]" and state.src[end : end + 1] == "(":
        return None  # an escaped link
    return _formula(state.src[state.pos : end], opener)


def _dollars(state: StateInline) -> Formula | None:
    before = state.src[state.pos - 1] if state.pos else " "
    found = _DOLLAR.match(state.src, state.pos, state.pos + LIMIT) if not before.isalnum() else None
    if found is None or _PRICE.match(found[1]):
        return None
    return Formula(found.group(), found[1])


def _boxed(state: StateInline) -> Formula | None:
    found = _BOXED.match(state.src, state.pos, state.pos + LIMIT)
    return Formula(found.group(), found.group()) if found and found[1].strip() else None


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Block rule: a display formula on lines of its own."""
    opener = None if state.is_code_block(start) else _OPENER.match(_line(state, start))
    if opener is None or opener.group() == "\\(":
        return False
    closer = _closer(opener)
    lines = [_line(state, start)]
    closed = closer in lines[0][opener.end() :]
    while not closed and (number := start + len(lines)) < end:
        if len(lines) > MOST_LINES or state.sCount[number] < state.blkIndent:
            return False
        lines.append(_line(state, number))
        closed = closer in lines[-1]
    formula = _display("\n".join(lines), opener) if closed or state.env.get("open") else None
    if formula is None:
        return False
    if not silent:
        token = state.push("formula_block" if formula.latex else "formula_block_open", "", 0)
        token.content, token.meta, token.map = formula.source, {"formula": formula}, [start, start + len(lines)]
    state.line = start + len(lines)
    return True


def _display(text: str, opener: re.Match[str]) -> Formula | None:
    """The formula of these lines: one that is still open has no LaTeX; None where words come after it."""
    closer = _closer(opener)
    close = text.find(closer, opener.end())
    if close < 0:
        return Formula(text, "", True)
    close += len(closer)
    if len(text) > LIMIT or not _AFTER.match(text, close):
        return None
    after, formula = text[close:].strip(), _formula(text[:close], opener)
    return replace(formula, source=formula.source + after, latex=formula.latex + after)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]
