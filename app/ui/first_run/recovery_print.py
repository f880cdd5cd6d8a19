"""Prints the recovery key on one page."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.ui.theme import ui_font

_INCH = 72


def print_recovery_key(parent: QWidget, words: str) -> bool:
    """Ask for a printer and print; False where the person changed their mind. Qt's printing is imported only here."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Carrel")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    painter = QPainter(printer)
    scale = printer.resolution() / _INCH
    painter.scale(scale, scale)
    draw_recovery_page(painter, words)
    painter.end()
    return True


def draw_recovery_page(painter: QPainter, words: str) -> None:
    """Draw the page in points (1/72 inch): a title, the words in rows of four, the QR code, a warning."""
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(ui_font(18, 600))
    painter.drawText(48, 72, "Recovery key of a Carrel vault")
    painter.setFont(ui_font(12))
    items = words.split()
    for index, word in enumerate(items):
        painter.drawText(48 + 120 * (index % 4), 112 + 24 * (index // 4), f"{index + 1}. {word}")
    bottom = 112 + 24 * (-(-len(items) // 4))
    QSvgRenderer(QByteArray(qr_svg(words))).render(painter, QRectF(48, bottom + 8, 160, 160))
    painter.drawText(48, bottom + 196, "Whoever has these words can read every chat in the vault. Keep them safe.")


def qr_svg(words: str) -> bytes:
    """The words as a QR code in SVG, dark on white whatever the theme, so that cameras read it."""
    import io

    import segno

    buffer = io.BytesIO()
    segno.make(words, error="m").save(buffer, kind="svg", dark="#111111", light="#ffffff", border=3)
    return buffer.getvalue()
