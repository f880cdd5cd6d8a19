"""A report as PDF: its parts from the top of a page to its foot, and on to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.rendering.redteam.pdf_file import PAGE_HEIGHT, PAGE_WIDTH, PdfPage, pdf_bytes, text_width
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


def pdf_report(parts: Sequence[Part]) -> bytes:
    """The whole file."""
    layout = _Layout()
    layout.line(TITLE, 20, bold=True)
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
    return pdf_bytes(layout.pages, TITLE)


class _Layout:
    """Knows how far down the last page is filled."""

    def __init__(self) -> None:
        self.pages: list[PdfPage] = []
        self._y = _TOP
        self._page = self._new_page()

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
        for line in wrapped(text, size, _WIDTH):
            self.line(line, size, "muted" if small else "text")
        self._y += 4

    def figures(self, figures: Sequence[Figure]) -> None:
        self._need(60)
        step = _WIDTH / len(figures)
        for at, figure in enumerate(figures):
            x = _MARGIN + at * step
            self._page.words(x, self._y + 32, figure.value, _COLOURS["text"], 24, bold=True)
            self._page.words(x, self._y + 47, figure.caption, _COLOURS["muted"], 8.5)
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
                self._page = self._new_page()
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
            x -= text_width(shape.text, shape.size, bold=shape.bold)
        self._page.words(x, y, shape.text, colour, shape.size, bold=shape.bold)

    def _row(self, cells: Sequence[str], role: str) -> None:
        step = (0.68 if len(cells) > 4 else 0.6) * _WIDTH / (len(cells) - 1)
        for at, cell in enumerate(cells):
            size = 7.5
            right = _MARGIN + _WIDTH - (len(cells) - 1 - at) * step
            x = _MARGIN if at == 0 else right - text_width(cell, size)
            self._page.words(x, self._y + 12, cell, _COLOURS[role], size)
        self._y += 18
        self._page.box(_MARGIN, self._y, _WIDTH, 0.5, _COLOURS["line"])

    def _need(self, height: float) -> None:
        if self._y + height > _FOOT:
            self._page = self._new_page()

    def _new_page(self) -> PdfPage:
        page = PdfPage()
        self.pages.append(page)
        self._y = _TOP
        number = str(len(self.pages))
        page.words(PAGE_WIDTH - _MARGIN - text_width(number, 8), PAGE_HEIGHT - 30, number, _COLOURS["muted"], 8)
        return page


def wrapped(text: str, size: float, width: float) -> Iterator[str]:
    """`text` in lines that fit; a word that is wider than a line is cut."""
    line = ""
    for word in text.split():
        for piece in _pieces(word, size, width):
            longer = f"{line} {piece}" if line else piece
            if text_width(longer, size) > width:
                yield line
                longer = piece
            line = longer
    if line:
        yield line


def _pieces(word: str, size: float, width: float) -> Iterator[str]:
    while text_width(word, size) > width:
        cut = max(1, next(at for at in range(len(word), 0, -1) if at == 1 or text_width(word[:at], size) <= width))
        yield word[:cut]
        word = word[cut:]
    yield word
