"""Prints the recovery key on one page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.store.recovery import qr_png
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
    painter.drawText(48, 72, tr("Recovery key of a Carrel vault"))
    painter.setFont(ui_font(12))
    items = words.split()
    for index, word in enumerate(items):
        painter.drawText(48 + 120 * (index % 4), 112 + 24 * (index // 4), f"{index + 1}. {word}")
    bottom = 112 + 24 * (-(-len(items) // 4))
    painter.drawImage(QRectF(48, bottom + 8, 160, 160), QImage.fromData(qr_png(words)))
    painter.drawText(48, bottom + 196, tr("Whoever has these words can read every chat in the vault. Keep them safe."))
