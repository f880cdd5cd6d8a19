"""The report of a self-test as PDF by Qt: with the fonts of this computer, so that every script comes out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.i18n import tr
from app.rendering.redteam.pdf import lay_out
from app.rendering.redteam.report import TITLE, Part
from app.ui.theme import ui_font

FINE = 1200
_SCALE = FINE / 72


def printed_report(parts: Sequence[Part]) -> bytes:
    """The whole file. Needs fonts, not the window's loop: for any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QtPaper(buffer, tr(TITLE))
    try:
        lay_out(parts, paper)
    finally:
        paper.finish()  # in any case: Qt crashes where what is drawn on goes before the painter
    return bytes(buffer.data().data())


class QtPaper:
    """A Paper (rendering/redteam/pdf.py) in dots of the printer, to which points are scaled."""

    def __init__(self, device: QIODevice, title: str) -> None:
        self._writer = QPdfWriter(device)
        self._writer.setResolution(FINE)
        self._writer.setTitle(title)
        self._writer.setCreator("Carrel")
        page, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(page, upright, QMarginsF(0, 0, 0, 0)))
        self._painter: QPainter | None = None

    def new_page(self) -> None:
        """Begin the next page; the writer has its first by itself."""
        if self._painter is None:
            self._painter = QPainter(self._writer)
        else:
            self._writer.newPage()

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        assert self._painter is not None
        place = QRectF(x * _SCALE, y * _SCALE, width * _SCALE, height * _SCALE)
        self._painter.fillRect(place, QColor(colour))

    def words(self, x: float, y: float, text: str, colour: str, size: float, *, bold: bool = False) -> None:
        """A line of text."""
        assert self._painter is not None
        self._painter.setPen(QColor(colour))
        self._painter.setFont(_font(size, bold=bold))
        self._painter.drawText(QPointF(x * _SCALE, y * _SCALE), text)

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a line is."""
        return QFontMetricsF(_font(size, bold=bold)).horizontalAdvance(text) / _SCALE

    def finish(self) -> None:
        """End the file."""
        if self._painter is not None:
            self._painter.end()


@cache
def _font(size: float, *, bold: bool) -> QFont:
    font = ui_font(round(size * _SCALE), 600 if bold else 400)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # what is copied out of the file has letters, not ligatures
    return font
