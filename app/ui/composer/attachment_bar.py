"""The attached files above the prompt: chips side by side, the ones with something to say over the whole width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.chat.attachment import Attachment
from app.i18n import tr
from app.ui.composer.attachment_chip import WIDTH, AttachmentChip
from app.ui.labels import label
from app.ui.theme import Theme

GAP = 8
HIGHEST = 264


class AttachmentBar(QScrollArea):
    """Places the chips by hand, as Qt has no layout that wraps. Hidden while there are none, scrolled where many."""

    remove_requested = Signal(int)
    shorten_requested = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._height = 0
        self.chips: list[AttachmentChip] = []
        self.words = label(kind="warn", wrap=True)
        self._inner = QWidget()
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)  # setWidget turned it on
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setParent(self._inner)
        self.words.hide()
        self.setAccessibleName(tr("Attached files"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def show_items(self, items: Sequence[Attachment]) -> None:
        """Show these files, in their order; a chip that stays keeps its focus."""
        known = {chip.item.id: chip for chip in self.chips}
        self.chips = [self._chip(known.pop(item.id, None), item) for item in items]
        for chip in known.values():
            chip.hide()
            chip.deleteLater()
        self.say("")
        self.setVisible(bool(self.chips))
        self._place()

    def say(self, words: str) -> None:
        """Why nothing was sent; goes with the next change."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self._theme = theme
        for chip in self.chips:
            chip.show_item(chip.item, theme)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the chips need at this width."""
        return QSize(WIDTH, min(self._height, HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font or style sheet has other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _chip(self, chip: AttachmentChip | None, item: Attachment) -> AttachmentChip:
        if chip is not None:
            chip.show_item(item, self._theme)
            return chip
        made = AttachmentChip(item, self._theme)
        made.setParent(self._inner)
        made.remove_requested.connect(self.remove_requested)
        made.shorten_requested.connect(self.shorten_requested)
        made.opened.connect(self.opened)
        made.show()
        return made

    def _place(self) -> None:
        width = self.width() - (self.verticalScrollBar().sizeHint().width() if self._height > HIGHEST else 0)
        x = y = row = 0
        for chip in self.chips:
            needed = width if chip.wide else min(WIDTH, width)
            height = _height(chip, needed)
            if x and x + needed > width:
                x, y, row = 0, y + row + GAP, 0
            chip.setGeometry(x, y, needed, height)
            x, row = x + needed + GAP, max(row, height)
        bottom = y + row
        if not self.words.isHidden():
            height = self.words.heightForWidth(width)
            self.words.setGeometry(0, bottom + GAP, width, height)
            bottom += GAP + height
        self._inner.resize(width, bottom)
        if bottom != self._height:
            self._height = bottom
            self.setFixedHeight(min(bottom, HIGHEST))


def _height(chip: AttachmentChip, width: int) -> int:
    layout = chip.layout()
    assert layout is not None
    layout.activate()
    return max(
        layout.heightForWidth(width) if layout.hasHeightForWidth() else 0,
        layout.sizeHint().height() if not chip.wide else layout.minimumSize().height(),
    )
