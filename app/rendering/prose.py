"""HTML of a piece of a message, and the formulas that belong into it.

The HTML has a mark where each formula goes; a display formula has a paragraph of its own. Text can't forge a mark: the
control character in it is always shown as a picture of itself (hidden.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from app.rendering.formula import Formula
from app.rendering.hidden import reveal

_MARK = re.compile('<p class="formula( first)?">\x01(\\d+)\x01</p>|\x01(\\d+)\x01')


def shown(text: str) -> str:
    """Escape a piece of text; line ends stay line ends, hidden characters show, endless words get places to break."""
    return escape(breakable(reveal(text), 120)).replace("\n", "<br/>")


def breakable(text: str, longest: int = 40) -> str:
    """The text with a place to break after so many characters without a blank: Qt makes room for a whole word."""
    return re.sub(rf"(\S{{{longest}}})(?=\S)", "\\1\u200b", text)


def breakable_anywhere(text: str, longest: int = 20) -> str:
    """The text with places to break all through its longer words, so that these fill narrow lines."""
    return re.sub(rf"\S{{{longest + 1},}}", lambda word: breakable(word[0], 4), text)


def mark(number: int) -> str:
    """Where the formula of this number goes."""
    return f"\x01{number}\x01"


@dataclass(frozen=True, slots=True)
class Prose:
    """One segment, rendered."""

    html: str
    formulas: tuple[Formula, ...] = ()

    def with_formulas(self, picture: Callable[[int], str | None]) -> str:
        """The HTML with `picture(number)` for each formula, and its source where that is None."""

        def put(match: re.Match[str]) -> str:
            number = int(match[2] or match[3])
            found, first = picture(number), match[1] or ""
            if match[2] is None:
                return found or f"<code>{shown(self.formulas[number].source)}</code>"
            if found is None:
                return f'<p class="code{first}">{shown(self.formulas[number].source)}</p>'
            return f'<p class="formula{first}" align="center">{found}</p>'

        return _MARK.sub(put, self.html) if self.formulas else self.html

    def as_source(self) -> str:
        """The HTML with every formula as code."""
        return self.with_formulas(lambda _number: None)
