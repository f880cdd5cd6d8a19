"""One message of the transcript, and the person's own: a bubble at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.messages import AttachmentPart, Message, Notice
from app.rendering.hidden import without_hidden
from app.rendering.markdown import plain_html
from app.ui.theme import mark
from app.ui.transcript.buttons import CopyButton
from app.ui.transcript.make_notice import make_notice
from app.ui.transcript.notices import NoticeWidget
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.stack import Stack
from app.ui.transcript.style import Style

BUBBLE_SHARE = 0.75
BUBBLE_X, BUBBLE_TOP, BUBBLE_BOTTOM = 14, 12, 8


class Bubble(QFrame):
    """The person's own words on a ground at the right, exactly as typed, with the names of attached files above."""

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "user")
        self._style = style
        names = [f"[{part.name}]" for part in message.parts if isinstance(part, AttachmentPart)]
        self._text = ProseBlock(style, plain_html("\n".join([*names, message.text])), "Your message", self)
        self.link_activated = self._text.link_activated

    def place(self, width: int) -> int:
        """Take as much of `width` as the text needs, at its right; returns the height."""
        x, y, below = (self._style.px(n) for n in (BUBBLE_X, BUBBLE_TOP, BUBBLE_BOTTOM))
        inner = round(width * BUBBLE_SHARE) - 2 * x
        self._text.height_for(inner)
        inner = min(inner, int(self._text.document().idealWidth()) + 2)
        height = self._text.height_for(inner)
        self._text.setGeometry(x, y, inner, height)
        self.setGeometry(width - inner - 2 * x, 0, inner + 2 * x, y + height + below)
        return y + height + below

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        self._style = style
        self._text.apply_style(style)


class MessageWidget(Stack):
    """What the transcript needs of every message: an id, its signals, and that it can be copied."""

    copy_requested = Signal(str)
    link_activated = Signal(str)
    regenerate_requested = Signal(str)
    action_requested = Signal(str, str)
    report_requested = Signal(str, object)
    why_requested = Signal(object)

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.message = message
        self.gap = 20

    def set_notice(self, notice: Notice) -> None:
        """Show a notice at this message; one of the same kind, direction and category is replaced."""
        key = (notice.kind, notice.direction, notice.category)
        for block in self.blocks:
            if isinstance(block, NoticeWidget) and replace(block.notice, why=notice.why) == notice:
                block.take_notice(notice)
                self.height_changed.emit()
                return
        widget = make_notice(notice, self._style.country, self)
        for block in self.blocks:
            old = block.notice if isinstance(block, NoticeWidget) else None
            if old is not None and (old.kind, old.direction, old.category) == key:
                widget.take_state(block)
                self.remove(block)
        widget.action.connect(lambda action: self._act(widget, action))
        self.insert(widget, self._notice_place(notice))
        self.height_changed.emit()

    def set_reported(self, notice: Notice) -> None:
        """Say at this notice that it was reported."""
        for block in self.blocks:
            if isinstance(block, NoticeWidget) and block.notice == notice:
                block.show_reported()

    def _act(self, widget: NoticeWidget, action: str) -> None:
        """Pass on what was pressed; a question is answered once, so its card goes."""
        if action == "report":
            self.report_requested.emit(self.message.id, widget.notice)
            return
        if action == "why":
            self.why_requested.emit(widget.notice)
            return
        if widget.notice.kind == "ask":
            self.remove(widget)
            self.height_changed.emit()
        self.action_requested.emit(self.message.id, action)

    def _notice_place(self, notice: Notice) -> int | None:
        del notice
        return None


class UserMessage(MessageWidget):
    """The person's message; Copy shows beside it while the mouse or the focus is there."""

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(style, message, parent)
        self._bubble = Bubble(style, message, self)
        self._bubble.link_activated.connect(self.link_activated)
        self._copy = CopyButton("Copy your message", self)
        self._copy.clicked.connect(lambda: self.copy_requested.emit(without_hidden(message.text)))
        mark(self._copy, "ghost")
        for notice in message.notices:
            self.set_notice(notice)

    def height_for(self, width: int) -> int:
        """The bubble, then any notices across the column."""
        top = self._bubble.place(width)
        size = self._copy.sizeHint()
        self._copy.setGeometry(self._bubble.x() - size.width() - 4, top - 24, size.width(), 20)
        below = top + self._style.px(12)
        bottom = self._place(0, width, below)
        return bottom if bottom > below else top

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        super().apply_style(style)
        self._bubble.apply_style(style)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """The mouse is here: show Copy."""
        super().enterEvent(event)
        mark(self._copy, "action")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The mouse left: back to the quiet look."""
        super().leaveEvent(event)
        mark(self._copy, "ghost")
