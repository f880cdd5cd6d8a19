"""Drawn formulas as pictures within text: how large, where the baseline is, and the pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.rendering.formula import EM, Drawing, svg
from app.ui.transcript.style import Style

SCHEME = "formula"
X_HEIGHT = 0.467
"""Of the formulas' font, as a share of its size; it is enlarged until small letters are as high as those around."""
MOST_ENLARGED = 1.2
SIDE = 1
HANGS = 0.4
"""Pixels below the baseline that round letters have, and that nobody misses."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a drawing lies in its picture: everything in logical pixels, `top` above the drawing."""

    width: int
    height: float
    top: float
    scale: float
    on_baseline: bool

    def tag(self, number: int) -> str:
        """The picture in HTML; Qt asks for its pixels when they are painted."""
        size = f'width="{self.width}" height="{self.height:g}"'
        style = "" if self.on_baseline else ' style="vertical-align: middle"'
        return f'<img src="{SCHEME}:{number}" {size}{style}/>'


def placed(drawing: Drawing, style: Style) -> Picture:
    """Pad the drawing so that its baseline comes to lie on that of the text.

    A picture stands on the baseline. Where something hangs below, `vertical-align: middle` puts its middle half of half
    an x-height above the baseline, and the padding makes that right.
    """
    size = style.text.pixelSize()
    scale = size * min(MOST_ENLARGED, max(1.0, QFontMetricsF(style.text).xHeight() / size / X_HEIGHT)) / EM
    ascent, descent = drawing.ascent * scale, drawing.descent * scale
    width = math.ceil(drawing.width * scale) + 2 * SIDE
    if descent < HANGS:
        above = math.ceil(ascent)
        return Picture(width, above, above - ascent, scale, on_baseline=True)
    half_x: float = QFontMetrics(style.text).xHeight() / 2
    height = math.ceil(max(2 * ascent - half_x, 2 * descent + half_x)) + half_x % 1
    return Picture(width, height, (height + half_x) / 2 - ascent, scale, on_baseline=False)


def painted(drawing: Drawing, style: Style, ratio: float) -> QImage:
    """The picture in the colour of text, sharp on a screen of `ratio` device pixels for each logical one."""
    picture = placed(drawing, style)
    image = QImage(
        math.ceil(picture.width * ratio), math.ceil(picture.height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    size = (drawing.width * picture.scale, (drawing.ascent + drawing.descent) * picture.scale)
    renderer = QSvgRenderer(QByteArray(svg(drawing, style.theme.text).encode()))
    renderer.render(painter, QRectF(SIDE, picture.top, *size))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
