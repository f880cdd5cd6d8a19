"""Draws the app icon: the lamp in the accent on a rounded card, 16 to 512 px, into resources/icons/app.

Run it after a change of resources/icons/lamp.svg:
`PYTHONPATH=. QT_QPA_PLATFORM=offscreen python packaging/make_icons.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from app.config.resources import resource
from app.ui.icons import pixmap
from app.ui.theme import LIGHT

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(size: int) -> QImage:
    """The app icon at `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    inner = round(size * 0.62)
    painter.drawPixmap((size - inner) // 2, (size - inner) // 2, pixmap("lamp", LIGHT.on_accent, inner))
    painter.end()
    return image


def main() -> None:
    """Write every size."""
    application = QGuiApplication([])
    folder = resource("icons", "app")
    folder.mkdir(exist_ok=True)
    for size in SIZES:
        draw(size).save(str(folder / f"carrel-{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
