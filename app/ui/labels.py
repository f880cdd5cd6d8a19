"""Labels that show text as it is: never as rich text, which could name files and addresses."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.theme import mark


def label(text: str = "", kind: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label in one of the looks of theme_sheet.py."""
    result = QLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setWordWrap(wrap)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    if kind:
        mark(result, kind)
    return result


class ElidedLabel(QLabel):
    """One line of plain text that is shortened where there is no room, in its middle or at its end.

    The tooltip has it whole.
    """

    def __init__(self, kind: str = "", *, at_end: bool = False) -> None:
        super().__init__()
        self._mode = Qt.TextElideMode.ElideRight if at_end else Qt.TextElideMode.ElideMiddle
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        if kind:
            mark(self, kind)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for all of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 64), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shorten it anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.width(), 64))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def field_name(text: str, field: QWidget) -> QLabel:
    """The small caption above an input, which it also names for screen readers."""
    result = label(text, "tiny")
    result.setBuddy(field)
    field.setAccessibleName(text)
    return result


def rule() -> QFrame:
    """A thin line between two parts of a page."""
    line = QFrame()
    mark(line, "rule")
    return line
