"""A report on pages: its parts from the top of a page to its foot, and on to the next.

What it is written on is a `Paper`: our own PDF file, which needs no Qt but has Latin letters only, or the window's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.i18n import tr
from app.rendering.redteam.pdf_file import PAGE_HEIGHT, PAGE_WIDTH, PdfFile
from app.rendering.redteam.report import TITLE, Figure, Heading, Part, Sentence, Table
from app.rendering.redteam.shapes import Box, Chart, Words

_COLOURS = {
    "text": "#1E1D1A",
    "muted": "#68645B",
    "line": "#E3DFD5",
    "accent": "#1E6B54",
    "warn": "#B27A22",
    "danger": "#A23B2A",
    "soft": "#EFECE3",
}
_MARGIN, _TOP = 47.0, 56.0
_WIDTH, _FOOT = PAGE_WIDTH - 2 * _MARGIN, PAGE_HEIGHT - 56
_HEADING_ROOM = 70.0
"""A heading begins a new page where less than this is left below it."""

_WIDE = "\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_UNIT = re.compile(rf"\s*[（《“「]*(?:[{_WIDE}]|[^\s{_WIDE}]+)[，。、；：！？）》”」]*")
"""What stays on one line: a word, or a character of a script without spaces, with its marks."""


class Paper(Protocol):
    """Pages of A4, in points from the top left."""

    def new_page(self) -> None:
        """What follows stands on another page; the first one has to be asked for too."""

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; `colour` as "#1E6B54"."""

    def words(self, x: float, y: float, text: str, colour: str, size: float, *, bold: bool = False) -> None:
        """A line of text that begins at `x`, on the base line `y`."""

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a line is."""


def pdf_report(parts: Sequence[Part]) -> bytes:
    """The whole file, without Qt."""
    paper = PdfFile()
    lay_out(parts, paper)
    return paper.data(tr(TITLE))


def lay_out(parts: Sequence[Part], paper: Paper) -> None:
    """Write the report."""
    layout = _Layout(paper)
    layout.line(tr(TITLE), 20, bold=True)
    for part in parts:
        match part:
            case Heading(text):
                layout.heading(text)
            case Sentence(text, small):
                layout.sentence(text, small=small)
            case Table():
                layout.table(part)
            case Chart():
                layout.chart(part)
            case _:
                layout.figures(part)


class _Layout:
    """Knows how far down the last page is filled."""

    def __init__(self, paper: Paper) -> None:
        self._page = paper
        self._pages = 0
        self._y = _TOP
        self._new_page()

    def line(self, text: str, size: float, role: str = "text", *, bold: bool = False) -> None:
        self._need(1.5 * size)
        self._y += 1.5 * size
        self._page.words(_MARGIN, self._y, text, _COLOURS[role], size, bold=bold)

    def heading(self, text: str) -> None:
        self._need(_HEADING_ROOM)
        self._y += 14
        self.line(text, 12, bold=True)
        self._y += 8

    def sentence(self, text: str, *, small: bool) -> None:
        size = 8.5 if small else 10
        for line in wrapped(text, lambda words: self._page.text_width(words, size), _WIDTH):
            self.line(line, size, "muted" if small else "text")
        self._y += 4

    def figures(self, figures: Sequence[Figure]) -> None:
        self._need(60)
        step = _WIDTH / len(figures)
        for at, figure in enumerate(figures):
            x = _MARGIN + at * step
            self._page.words(x, self._y + 32, figure.value, _COLOURS["text"], 24, bold=True)
            size = self._fitting(figure.caption, 8.5, step - 10)
            self._page.words(x, self._y + 47, figure.caption, _COLOURS["muted"], size)
        self._y += 60

    def table(self, table: Table) -> None:
        for at, row in enumerate((table.head, *table.rows)):
            self._need(18)
            self._row(row, "muted" if at == 0 else "text")

    def chart(self, chart: Chart) -> None:
        """Row by row, so that a long chart goes on on the next page."""
        top = self._y
        for shape in chart.shapes:
            bottom = shape.y + (shape.height if isinstance(shape, Box) else 4)
            if top + bottom > _FOOT:
                self._new_page()
                top = self._y - shape.y + 12
            self._draw(shape, top)
            self._y = max(self._y, top + bottom)
        self._y += 6

    def _draw(self, shape: Box | Words, top: float) -> None:
        x, y, colour = _MARGIN + shape.x, top + shape.y, _COLOURS[shape.role]
        if isinstance(shape, Box):
            self._page.box(x, y, shape.width, shape.height, colour)
            return
        if shape.anchor == "end":
            x -= self._page.text_width(shape.text, shape.size, bold=shape.bold)
        self._page.words(x, y, shape.text, colour, shape.size, bold=shape.bold)

    def _row(self, cells: Sequence[str], role: str) -> None:
        step = (0.68 if len(cells) > 4 else 0.6) * _WIDTH / (len(cells) - 1)
        for at, cell in enumerate(cells):
            size = self._fitting(cell, 7.5, step - 6 if at else _WIDTH - (len(cells) - 1) * step)
            right = _MARGIN + _WIDTH - (len(cells) - 1 - at) * step
            x = _MARGIN if at == 0 else right - self._page.text_width(cell, size)
            self._page.words(x, self._y + 12, cell, _COLOURS[role], size)
        self._y += 18
        self._page.box(_MARGIN, self._y, _WIDTH, 0.5, _COLOURS["line"])

    def _fitting(self, cell: str, size: float, room: float) -> float:
        """A smaller size where there is no room: words are longer in some languages."""
        return size * min(1.0, room / max(self._page.text_width(cell, size), 1.0))

    def _need(self, height: float) -> None:
        if self._y + height > _FOOT:
            self._new_page()

    def _new_page(self) -> None:
        self._page.new_page()
        self._pages += 1
        self._y = _TOP
        number = str(self._pages)
        x = PAGE_WIDTH - _MARGIN - self._page.text_width(number, 8)
        self._page.words(x, PAGE_HEIGHT - 30, number, _COLOURS["muted"], 8)


def wrapped(text: str, measured: Callable[[str], float], width: float) -> Iterator[str]:
    """`text` in lines that fit; a word that is wider than a line is cut."""
    line = ""
    for unit in _UNIT.findall(text):
        for piece in _pieces(unit if line else unit.lstrip(), measured, width):
            if line and measured(line + piece) > width:
                yield line
                line = piece.lstrip()
            else:
                line += piece
    if line:
        yield line


def _pieces(word: str, measured: Callable[[str], float], width: float) -> Iterator[str]:
    while measured(word) > width:
        cut = max(1, next(at for at in range(len(word), 0, -1) if at == 1 or measured(word[:at]) <= width))
        yield word[:cut]
        word = word[cut:]
    yield word
