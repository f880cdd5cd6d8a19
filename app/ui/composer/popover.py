"""A card that floats above a part of the composer, within the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import mark

GAP, EDGE, FRAME = 8, 8, 1


class Popover(QFrame):
    """Opens above `card`, at its anchor, with the focus; a click elsewhere, Esc and another size of the host close it.

    It is a part of `host` and no window itself: so its corners are round without a compositor, and the host's keys
    still work while it is open.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, card: QWidget, content: QWidget, width: int, name: str) -> None:
        super().__init__(host)
        mark(self, "dialog")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._host = host
        self._card = card
        self._content = content
        self._wanted_width = width
        self._anchor: QWidget | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        self._area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, 6, FRAME, 6)
        column.addWidget(self._area)
        self.hide()

    def toggle(self, anchor: QWidget) -> None:
        """Open above `anchor`, or close where it is open."""
        if self.isVisible():
            self.close_it()
        else:
            self.open_above(anchor)

    def open_above(self, anchor: QWidget) -> None:
        """Show it with the focus in it."""
        self._anchor = anchor
        self.opened.emit()
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def close_it(self) -> None:
        """Hide it and give the focus back."""
        if not self.isVisible():
            return
        self._let_go()
        if self._anchor is not None:
            self._anchor.setFocus()
        self.closed.emit()

    def dismiss(self) -> None:
        """Hide it: what it was about is not shown any more; the focus is elsewhere already."""
        if self.isVisible():
            self._let_go()
            self.closed.emit()

    def place(self) -> None:
        """Stand above the anchor, as high as the content needs and the window allows."""
        if self._anchor is None:
            return
        width = max(self._wanted_width, self._content.minimumSizeHint().width() + 2 * FRAME)  # words of some languages
        self.setGeometry(place_above(self._anchor, self._card, self._host, width, self._height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Close where the mouse is pressed elsewhere, or the window changes."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._clicked(event.globalPosition().toPoint())
        elif event.type() == QEvent.Type.Resize and watched is self._host:
            self.close_it()
        return False

    def event(self, event: QEvent) -> bool:
        """Esc is not for the host while this is open."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_esc(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes it."""
        if _is_esc(event):
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _height(self, width: int) -> int:
        margins = self.contentsMargins().top() + self.contentsMargins().bottom() + 12
        layout = self._content.layout()
        if layout is None:
            return self._content.sizeHint().height() + margins
        inner = width - 2 * FRAME
        needed = layout.totalHeightForWidth(inner) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return needed + margins

    def _clicked(self, point: QPoint) -> None:
        anchor = self._anchor
        on_anchor = anchor is not None and anchor.rect().contains(anchor.mapFromGlobal(point))
        if not on_anchor and not self.rect().contains(self.mapFromGlobal(point)):
            self.dismiss()

    def _let_go(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()


def _is_esc(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


def place_above(anchor: QWidget, card: QWidget, host: QWidget, width: int, height_for: Callable[[int], int]) -> QRect:
    """Where something of that width goes in `host`: above `card`, at the left edge of `anchor`, within both."""
    top, left = card.mapTo(host, QPoint(0, 0)), anchor.mapTo(host, QPoint(0, 0)).x()
    width = min(width, host.width() - 2 * EDGE)
    room = top.y() - GAP - EDGE
    height = max(0, min(height_for(width), room))
    right = min(top.x() + max(card.width(), width), host.width() - EDGE)
    return QRect(max(EDGE, min(left, right - width)), top.y() - GAP - height, width, height)
