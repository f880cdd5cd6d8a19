"""A column of widgets whose heights follow their width, placed by hand.

Qt's layouts would settle over several turns of the event loop and make a long transcript jump; this places everything
at once, and asking a block for its height again costs nothing while its content and width are the same. Whatever
gives a part of a stack another height says `outdated(part)` or emits `height_changed`.
"""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.transcript.style import Style

UNPLACED = -1_000_000


class Block(Protocol):
    """What a stack asks of its widgets. `gap` is the space above in pixels at zoom 1."""

    gap: int

    def height_for(self, width: int) -> int:
        """The height needed at `width`; 0 leaves out the gap too."""
        ...

    def apply_style(self, style: Style) -> None:
        """Take a theme and a zoom."""
        ...


def outdated(part: QWidget) -> None:
    """The stacks around `part` have to measure again."""
    around: QWidget | None = part
    while around is not None:
        if isinstance(around, Stack):
            around.outdate()
        around = around.parentWidget()


class Stack(QWidget):
    """Holds blocks from top to bottom. `height_changed` asks whoever placed the stack to arrange again."""

    height_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = 0
        self._style = style
        self._blocks: list[QWidget] = []
        self._measured: tuple[int, int] | None = None
        self.height_changed.connect(self.outdate)  # before who placed it hears of it

    @property
    def blocks(self) -> tuple[QWidget, ...]:
        """The blocks from top to bottom."""
        return tuple(self._blocks)

    def insert(self, block: QWidget, index: int | None = None) -> None:
        """Add a block before the one at `index`, by default at the end; until it is placed it stands far above."""
        block.setParent(self)
        block.move(0, UNPLACED)
        self._blocks.insert(len(self._blocks) if index is None else index, block)
        block.show()
        outdated(self)

    def take(self, block: QWidget) -> None:
        """Take a block out and keep it, hidden, to be inserted again."""
        self._blocks.remove(block)
        block.hide()
        outdated(self)

    def remove(self, block: QWidget) -> None:
        """Take a block out and delete it."""
        self.take(block)
        block.deleteLater()

    def height_for(self, width: int) -> int:
        """Place everything for `width`, unless it stands so already, and return the height of all of it."""
        if self._measured is None or self._measured[0] != width:
            self._measured = (width, self._lay_out(width))
        return self._measured[1]

    def outdate(self) -> None:
        """Measure again at the next `height_for`."""
        self._measured = None

    def is_wrapped_for_another(self, width: int) -> bool:
        """Whether only the width is not that for which it was measured."""
        return self._measured is not None and self._measured[0] != width

    def _lay_out(self, width: int) -> int:
        return self._place(0, width)

    def _place(self, left: int, width: int, top: int = 0) -> int:
        bottom = top
        for widget in self._blocks:
            height = self._height_of(widget, width)
            if height:
                bottom += self._style.px(cast(Block, widget).gap) if bottom > top else 0
            widget.setGeometry(left, bottom, width, height)
            bottom += height
        return bottom

    def _height_of(self, block: QWidget, width: int) -> int:
        return cast(Block, block).height_for(width)

    def apply_style(self, style: Style) -> None:
        """Hand theme and zoom to every block."""
        self._style = style
        for widget in self._blocks:
            cast(Block, widget).apply_style(style)
        outdated(self)
