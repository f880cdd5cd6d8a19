"""A box to choose one of several lines, with an arrow in the colour of the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox

ARROW_WIDTH = 28


class ChoiceBox(QComboBox):
    """Fusion's own arrow can't be tinted by the style sheet, so that it is drawn here."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        """What is drawn: a line that is too long ends in an ellipsis, where Qt would cut a letter."""
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - 2  # what Qt leaves free beside it
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the arrow over the box."""
        super().paintEvent(event)
        painter = QPainter(self)
        # not its own palette: the style sheet leaves the colours of the theme before in it
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        place = QRect(self.width() - ARROW_WIDTH, 0, ARROW_WIDTH, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "▾")
        painter.end()
