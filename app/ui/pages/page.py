"""What the pages beside the conversation have in common: a header with a way back, and a ground that scrolls."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.header import HEIGHT
from app.ui.labels import label
from app.ui.theme import TITLE, mark, ui_font
from app.ui.transcript.tab_order import stops

SIDE, TOP, GAP = 20, 26, 14
MOST_WIDTH = 976
NARROW = 460
"""Below this width, in pixels, the header has room for its buttons only."""


class Page(QWidget):
    """Fill `body`; put buttons into `head`. `closed` asks to go back to the chat."""

    closed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.back = button(tr("Back"), clicked=self.closed.emit, name=tr("Back to the chat"), shortcut="Esc")
        self.setFocusProxy(self.back)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self.title = label(title)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._order_tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._ground(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out the title where it would push buttons out of the window."""
        super().resizeEvent(event)
        self.title.setVisible(self.width() >= NARROW)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What was filled in while nobody saw it has its place now."""
        super().showEvent(event)
        self._settled.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Cards came or went."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._settled.start()
        return super().eventFilter(watched, event)

    def _order_tabs(self) -> None:
        """Tab goes through header and cards in reading order, whatever was made first."""
        for before, after in pairwise(stops(self)):
            self.setTabOrder(before, after)

    def _header(self) -> QFrame:
        header = QFrame()
        mark(header, "header")
        header.setFixedHeight(HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self.title.setFont(ui_font(TITLE, 600))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addLayout(self.head)
        row.addWidget(self.back)
        return header

    def _ground(self) -> QWidget:
        area = _Area()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setMaximumWidth(MOST_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.addLayout(self.body)
        column.addStretch(1)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        area.setWidget(ground)
        inner.installEventFilter(self)
        return area


class _Area(QScrollArea):
    """Takes what a change of theme, which passes over what is hidden, would have told it when it is shown."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The theme may be another than when it was seen last."""
        super().showEvent(event)
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
