"""Pages of a PDF, filled from top to bottom with small documents that break between their lines.

Text is laid out at 96 dots an inch, as in the window, without hinting, and drawn larger: the file has outlines of the
fonts that were used, so that every script comes out as it is on this computer.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from app.ui.theme import LIGHT, TEXT, code_font, ui_font

DOTS, FINE = 96, 1200
MARGIN_MM = QMarginsF(20, 20, 20, 22)
RADIUS = 8

_SHEET = f"""
p {{ margin-top: 8px; margin-bottom: 0; line-height: 140%; }}
.h1, .h2, .h3, .h4, .h5, .h6 {{ font-weight: 600; margin-top: 14px; }} .h1 {{ font-size: 19px; }}
.h2 {{ font-size: 16px; }} .first {{ margin-top: 0; }} .plain, .code {{ white-space: pre-wrap; }}
ul, ol {{ margin-top: 4px; margin-bottom: 0; }} li {{ margin-top: 4px; line-height: 140%; }}
.tasks {{ list-style-type: none; }}
code, .code {{ font-family: "{{mono}}"; font-size: 12px; }} code {{ background-color: {LIGHT.code}; }}
a {{ color: {LIGHT.accent}; }} td, th {{ padding: 4px 8px; }} th {{ font-weight: 600; }}
table.grid {{ border-collapse: collapse; border-style: solid; border-color: {LIGHT.line}; margin-top: 8px; }}
table.quote {{ margin-top: 8px; }}
td.quote {{ border-left: 3px solid {LIGHT.line}; padding: 2px 10px; color: {LIGHT.muted}; }}
td.rule {{ border-top: 1px solid {LIGHT.line}; padding: 0; font-size: 1px; }}
""" + "".join(
    f".s-{kind} {{ color: {getattr(LIGHT.syntax, kind)}; }}\n"
    for kind in ("keyword", "string", "number", "builtin", "name", "comment")
)


class PrintedText(QTextDocument):
    """A document that opens nothing: whatever its HTML names is answered with an empty picture."""

    def __init__(self, html: str, width: float, *, size: int = TEXT, colour: str = LIGHT.text) -> None:
        super().__init__()
        font = ui_font(size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # what is copied out of the file has letters, not ligatures
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.colour = colour
        self.setUseDesignMetrics(True)
        self.setDocumentMargin(0)
        self.setDefaultFont(font)
        self.setDefaultTextOption(option)
        self.setDefaultStyleSheet(_SHEET.replace("{mono}", code_font().family()))
        self.setHtml(html)
        self.setTextWidth(width)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Nothing is opened."""
        del kind, name
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def lines(self) -> Iterator[tuple[float, float]]:
        """Top and bottom of every line."""
        layout = self.documentLayout()
        block = self.begin()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            inner = block.layout()
            for number in range(inner.lineCount()):
                line = inner.lineAt(number)
                yield top + line.y(), top + line.y() + line.height()
            block = block.next()


class PdfPages:
    """Draws onto A4 pages; `finish` ends the file. Lengths are pixels at 96 dots an inch."""

    def __init__(self, device: QIODevice) -> None:
        self._writer = QPdfWriter(device)
        self._writer.setResolution(FINE)
        self._writer.setCreator("Carrel")
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                MARGIN_MM,
                QPageLayout.Unit.Millimeter,
            )
        )
        scale = FINE / DOTS
        self.width = self._writer.width() / scale
        self.height = self._writer.height() / scale
        self._painter = QPainter(self._writer)
        self._painter.scale(scale, scale)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._y = 0.0
        self._number = 1

    def add(
        self,
        text: PrintedText,
        *,
        gap: float,
        inset: float = 0.0,
        left: float = 0.0,
        ground: str = "",
        together: float = 0,
    ) -> None:
        """Draw a document below the last one, with `gap` above it; `together` is the room that has to be below its top.

        With a `ground` it stands on a tinted card, `inset` from its edges.
        """
        self._y += gap if self._y else 0.0
        if self._y and self._y + max(together, 2 * inset + 20) > self.height:
            self._new_page()
        total, done = text.size().height(), 0.0
        breaks = sorted(text.lines())
        while done < total - 0.5:
            room = self.height - self._y - 2 * inset
            cut = total if total - done <= room else _cut(breaks, done, done + room)
            if cut <= done:
                if self._y:
                    self._new_page()
                    continue
                cut = done + room
            self._slice(text, (done, cut), left, inset, ground)
            done = cut
            if done < total - 0.5:
                self._new_page()

    def finish(self) -> None:
        """End the file."""
        self._foot()
        self.close()

    def close(self) -> None:
        """Draw no more, also on a file that is not whole; Qt crashes where what is drawn on goes before the painter."""
        if self._painter.isActive():
            self._painter.end()

    def _slice(self, text: PrintedText, part: tuple[float, float], left: float, inset: float, ground: str) -> None:
        begin, end = part
        painter = self._painter
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            card = QRectF(left, self._y, text.textWidth() + 2 * inset, end - begin + 2 * inset)
            painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.save()
        painter.translate(left + inset, self._y + inset - begin)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(text.colour))
        context.palette = palette
        context.clip = QRectF(0, begin, text.textWidth() + 1, end - begin)
        painter.setClipRect(context.clip)
        text.documentLayout().draw(painter, context)
        painter.restore()
        self._y += end - begin + 2 * inset

    def _new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0

    def _foot(self) -> None:
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.setFont(ui_font(10))
        place = QRectF(0, self.height + 14, self.width, 16)
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), str(self._number))


def _cut(lines: list[tuple[float, float]], begin: float, end: float) -> float:
    """The lowest place up to `end` that no line lies across."""
    cut = end
    for top, bottom in reversed(lines):
        if top < cut < bottom:
            cut = top
    return cut if cut > begin + 1 else begin
