"""The transcript's column: messages from top to bottom in the middle of the view, and the status line below them.

Another width wraps every message anew, too much for one turn of the event loop: at first each keeps the height that it
has, and `wrap_seen` and `wrap_next` have them measured, those that are read before the others.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.labels import label
from app.ui.theme import COLUMN_WIDTH
from app.ui.transcript import divider
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.stack import Stack
from app.ui.transcript.style import Style
from app.ui.turns import Chore

SIDE, TOP, BOTTOM = 24, 24, 28
STATUS_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class Anchor:
    """A block and how many pixels the view's top edge is below its top, with the size that it had then."""

    block: QWidget
    offset: int
    width: int
    height: int


def distance(message: QWidget, top: int, height: int) -> int:
    """How many pixels a message of the column is away from the `height` pixels below `top`."""
    return max(0, top - message.geometry().bottom(), message.y() - (top + height))


class Column(Stack):
    """Places the live messages; can say which block is at a height, so that the reading position can be kept."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._status = label("", "small")
        self._status.setParent(self)
        self._status.hide()
        self._divider = divider.Divider(style, self)
        self._first_sent = ""
        self._removed: deque[QWidget] = deque()
        self._sweep = Chore(self._delete_one, self)
        self._widened: MessageWidget | None = None
        self._width = 0

    @property
    def messages(self) -> list[MessageWidget]:
        """The live messages, oldest first."""
        return [block for block in self._blocks if isinstance(block, MessageWidget)]

    def remove(self, block: QWidget) -> None:
        """Take a block out and delete it, in a turn of the event loop of its own: a chat has dozens of them."""
        self.take(block)
        self._removed.append(block)
        self._sweep.start()

    def _delete_one(self) -> None:
        block = self._removed.popleft()
        if self._removed:
            self._sweep.start()
        if isValid(block):
            block.deleteLater()

    def set_status(self, text: str) -> None:
        """Say what is going on below the last message."""
        self._status.setText(text)
        self._status.setVisible(bool(text))

    def set_first_sent(self, message_id: str) -> None:
        """Say above this message that older ones are not sent; "" says so nowhere. Shows with the next `arrange`."""
        self._first_sent = message_id

    def width_in(self, view_width: int) -> int:
        """The width of the text column in a view of `view_width`."""
        return max(1, min(self._style.px(COLUMN_WIDTH), view_width - 2 * SIDE))

    def arrange(self, view_width: int, viewport: QSize, *, more_above: bool = False) -> None:
        """Place everything and take the height that it needs; a scroll bar does not move the column aside.

        While there is `more_above` to come in, what leaves the view half empty stands at its foot.
        """
        width = self.width_in(view_width)
        left = (view_width - width) // 2
        first_sent = self._make_room()
        bottom = self._place(left, width, TOP)
        missing = viewport.height() - BOTTOM - bottom
        if more_above and missing > 0:
            bottom = self._place(left, width, TOP + missing)
        self._place_divider(first_sent, left, width)
        if not self._status.isHidden():
            self._status.setGeometry(left, bottom + 12, width, STATUS_HEIGHT)
            bottom += 12 + STATUS_HEIGHT
        self.resize(viewport.width(), max(viewport.height(), bottom + BOTTOM))

    @property
    def late(self) -> list[MessageWidget]:
        """The messages that are placed as for another width."""
        return [widget for widget in self.messages if widget.is_wrapped_for_another(self._width)]

    def wrap_seen(self, top: int, height: int) -> bool:
        """Have the late ones of which something is seen measured by the next `arrange`; whether there are any."""
        seen = [widget for widget in self.late if not distance(widget, top, height)]
        for widget in seen:
            widget.outdate()
        return bool(seen)

    def wrap_next(self, top: int, height: int) -> None:
        """Have the late one that is nearest to what is seen measured by the next `arrange`."""
        min(self.late, key=lambda widget: distance(widget, top, height)).outdate()

    def _place(self, left: int, width: int, top: int = 0) -> int:
        self._width = width
        return super()._place(left, width, top)

    def _height_of(self, block: QWidget, width: int) -> int:
        late = isinstance(block, MessageWidget) and block.is_wrapped_for_another(width)
        return block.height() if late else super()._height_of(block, width)

    def apply_style(self, style: Style) -> None:
        """Take a theme and a zoom."""
        super().apply_style(style)
        self.take_style(style)

    def take_style(self, style: Style) -> None:
        """The same for what is not a message, and for the distances between messages."""
        self._style = style
        self._divider.apply_style(style)

    def _make_room(self) -> MessageWidget | None:
        """Widen the gap above the first message that is sent; that message, where it is loaded."""
        found = next((widget for widget in self.messages if widget.message.id == self._first_sent), None)
        if found is not self._widened:
            for widget, room in ((self._widened, -divider.HEIGHT), (found, divider.HEIGHT)):
                if widget is not None:
                    widget.gap += room
            self._widened = found
        return found

    def _place_divider(self, first_sent: MessageWidget | None, left: int, width: int) -> None:
        shown = first_sent is not None and first_sent is not self.blocks[0]
        self._divider.setVisible(shown)
        if first_sent is not None and shown:
            height = self._style.px(divider.HEIGHT)
            self._divider.setGeometry(left, first_sent.y() - height, width, height)

    def anchor_at(self, height: int) -> Anchor | None:
        """The innermost block at `height` pixels from the column's top; None where there is nothing."""
        found: QWidget = self
        while isinstance(found, Stack) and (inner := self._block_at(found, height)):
            found = inner
        if found is self:
            return None
        return Anchor(found, height - self._top(found), found.width(), found.height())

    def _block_at(self, stack: Stack, height: int) -> QWidget | None:
        return next((part for part in stack.blocks if self._top(part) + part.height() > height), None)

    def _top(self, block: QWidget) -> int:
        return block.mapTo(self, QPoint(0, 0)).y()

    def height_of(self, anchor: Anchor) -> int:
        """Where the anchor is now: the same share of a block that was wrapped anew, else the same pixel of it."""
        block = anchor.block
        top = self._top(block)
        if block.width() == anchor.width or anchor.offset <= 0:
            return top + anchor.offset
        return top + round(anchor.offset * block.height() / max(1, anchor.height))
