"""Lucide icons and the lamp, tinted in a colour of the theme.

`icon("copy", theme.muted)` gives a QIcon, `pixmap("lamp", theme.accent, 48, ratio)` a picture for a label. The names
are the files of resources/icons without their ending. Ask again when the theme changes.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config.resources import resource

SIZES = (16, 18, 20, 24, 32)


def pixmap(name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """One icon at `size` logical pixels for a screen of `ratio` device pixels each, its stroke in `colour`."""
    return _painted(_renderer(name, colour), size, ratio)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """An icon for buttons and menus, sharp at the sizes that the window uses and on dense screens."""
    result, renderer = QIcon(), _renderer(name, colour)
    for size in SIZES:
        result.addPixmap(_painted(renderer, size))
        result.addPixmap(_painted(renderer, size, 2.0))
    return result


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def _painted(renderer: QSvgRenderer, size: int, ratio: float = 1.0) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def app_icon() -> QIcon:
    """The program's own icon, from the PNGs that packaging/make_icons.py draws."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        result.addFile(str(resource("icons", "app", f"carrel-{size}.png")))
    return result
