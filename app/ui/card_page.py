"""A page that is one card in the middle of the window: first run, unlock, recovery."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.theme import mark

PADDING = 28


class CardPage(QScrollArea):
    """Centres a card of a fixed width; scrolls where the window is lower than the card. Fill `body`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = Card(width)
        self.body = self.card.column
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(0)
        ground = QWidget()
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addStretch(1)
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        self.setWidget(ground)

    def heading(self, over: str, title: str, text: str) -> None:
        """The three lines at the top of a card; an empty `over` is left out."""
        if over:
            self.body.addWidget(label(over, "small"))
            self.body.addSpacing(2)
        headline = label(title, "headline", wrap=True)
        self.body.addWidget(headline)
        self.body.addSpacing(8)
        self.body.addWidget(label(text, "small", wrap=True))
        self.body.addSpacing(16)


class Card(QFrame):
    """A frame of a fixed width that is as high as its wrapped text needs."""

    def __init__(self, width: int) -> None:
        super().__init__()
        mark(self, "dialog")
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The height at the fixed width; Qt's own hint would be for another width and cut lines off."""
        return QSize(self.width(), self.column.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never lower than the text."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No: Qt would ask for the height at the page's width instead of the card's."""
        return False


class ButtonRow(QHBoxLayout):
    """The last line of a card: Back on the left, the one primary action on the right."""

    def __init__(self, primary: str, back: str = "") -> None:
        super().__init__()
        self.setContentsMargins(0, 20, 0, 0)
        self.back = button(back or tr("Back"))
        self.primary = button(primary, "primary")
        self.primary.setDefault(True)
        self.addWidget(self.back)
        self.addStretch(1)
        self.addWidget(self.primary)
