"""One message of the transcript, and the person's own: a bubble at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.branches import Place
from app.domain.messages import AttachmentPart, Message, Notice
from app.i18n import QT_TR_NOOP, tr
from app.rendering.hidden import without_hidden
from app.rendering.markdown import plain_html
from app.ui.theme import mark
from app.ui.transcript.actions_row import ROW_HEIGHT, ActionsRow
from app.ui.transcript.edit_box import EditBox
from app.ui.transcript.make_notice import make_notice
from app.ui.transcript.notices import NoticeWidget
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.sent_files import SentFiles
from app.ui.transcript.stack import Stack
from app.ui.transcript.style import Style

_BUTTONS = (
    ("copy", QT_TR_NOOP("Copy"), QT_TR_NOOP("Copy your message")),
    ("edit", QT_TR_NOOP("Edit"), QT_TR_NOOP("Edit your message")),
    ("delete", QT_TR_NOOP("Delete"), QT_TR_NOOP("Delete your message")),
)
PASSED_ON = (
    "copy_requested",
    "link_activated",
    "regenerate_requested",
    "action_requested",
    "report_requested",
    "why_requested",
    "markdown_copied",
    "more_requested",
    "edited",
)
"""Signals of a message that the view has under the same name."""
BELOW_BOX = 14
_OFFERED = tuple(action for action, _text, _name in _BUTTONS)
BUBBLE_SHARE = 0.75
BUBBLE_X, BUBBLE_TOP, BUBBLE_BOTTOM = 14, 8, 12
FILES_GAP = 8


class Bubble(QFrame):
    """The person's own words on a ground at the right, exactly as typed, with the names of attached files above."""

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "user")
        self._style = style
        files = [part for part in message.parts if isinstance(part, AttachmentPart)]
        self._files = SentFiles(style, files, self)
        self._text = ProseBlock(style, plain_html(message.text), tr("Your message"), self)
        self.link_activated = self._text.link_activated

    def place(self, width: int) -> int:
        """Take as much of `width` as the text needs, at its right; returns the height."""
        x, y, below = (self._style.px(n) for n in (BUBBLE_X, BUBBLE_TOP, BUBBLE_BOTTOM))
        inner = round(width * BUBBLE_SHARE) - 2 * x
        self._text.height_for(inner)
        files = self._files.size_for(inner)
        inner = min(inner, max(files.width(), int(self._text.document().idealWidth()) + 2))
        height = self._text.height_for(inner)
        self._files.setGeometry(x, y, inner, files.height())
        y += files.height() + (self._style.px(FILES_GAP) if files.height() else 0)
        self._text.setGeometry(x, y, inner, height)
        self.setGeometry(width - inner - 2 * x, 0, inner + 2 * x, y + height + below)
        return y + height + below

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        self._style = style
        self._files.apply_style(style)
        self._text.apply_style(style)


class MessageWidget(Stack):
    """What the transcript needs of every message: an id, its signals, and that it can be copied."""

    copy_requested = Signal(str)
    link_activated = Signal(str)
    regenerate_requested = Signal(str)
    action_requested = Signal(str, str)
    report_requested = Signal(str, object)
    why_requested = Signal(object)
    markdown_copied = Signal(str)
    more_requested = Signal(str, object)
    edited = Signal(str, str)
    edit_changed = Signal(str, object)

    row: ActionsRow

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.message = message
        self.gap = 20
        self._hovered = self._focused = False

    def set_place(self, place: Place | None) -> None:
        """Say which of its versions this is."""
        self.row.versions.show_place(place)

    def set_last(self, last: bool) -> None:
        """Whether nothing follows; most messages don't care."""

    def highlight(self, on: bool) -> None:
        """Show what can be done, while the mouse or the focus is here."""
        self.row.highlight(on or self._hovered or self._focused)

    def set_focused(self, focused: bool) -> None:
        """Whether the focus is somewhere in this message."""
        self._focused = focused
        self.highlight(focused)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """The mouse is here."""
        super().enterEvent(event)
        self._hovered = True
        self.highlight(True)

    def event(self, event: QEvent) -> bool:
        """Qt tells so that a label or a notice in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.outdate()
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The mouse left."""
        super().leaveEvent(event)
        self._hovered = False
        self.highlight(False)

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

    def _wire_actions(self) -> None:
        self.row.triggered.connect(self._pressed)
        self.row.more_requested.connect(lambda point: self.more_requested.emit(self.message.id, point))

    def _pressed(self, action: str) -> None:
        self.action_requested.emit(self.message.id, action)


class UserMessage(MessageWidget):
    """The person's message: a bubble, or while it is edited a box; what can be done stands below it."""

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(style, message, parent)
        self._bubble = Bubble(style, message, self)
        self._bubble.link_activated.connect(self.link_activated)
        self.box: EditBox | None = None
        self.row = ActionsRow(_BUTTONS, _OFFERED, self)
        self.row.align_right()
        self.row.offer(_OFFERED)
        self._wire_actions()
        for notice in message.notices:
            self.set_notice(notice)

    def begin_edit(self, text: str | None = None) -> None:
        """Show the text in a box; `text` is how far it was edited before."""
        if self.box is None:
            self.box = EditBox(self._style, self.message.text if text is None else text, self)
            self.box.submitted.connect(lambda words: self.edited.emit(self.message.id, words))
            self.box.edited.connect(lambda words: self.edit_changed.emit(self.message.id, words))
            self.box.cancelled.connect(self.end_edit)
            self.box.height_changed.connect(self.height_changed)
            self._show_box(True)
        self.box.prompt.setFocus()

    def end_edit(self) -> None:
        """Back to the bubble, nothing changed."""
        if self.box is not None:
            box, self.box = self.box, None
            self._show_box(False)
            box.hide()
            box.deleteLater()
            self.edit_changed.emit(self.message.id, None)

    def _lay_out(self, width: int) -> int:
        """The bubble or the box, the row, then any notices across the column."""
        if self.box is not None:
            top = self.box.height_for(width)
            self.box.setGeometry(0, 0, width, top)
            return self._notices_below(top + BELOW_BOX, width)
        top = self._bubble.place(width)
        self.row.setGeometry(0, top + 2, width, ROW_HEIGHT)
        return self._notices_below(top + 2 + ROW_HEIGHT, width)

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        super().apply_style(style)
        self._bubble.apply_style(style)
        if self.box is not None:
            self.box.apply_style(style)

    def _notices_below(self, top: int, width: int) -> int:
        below = top + self._style.px(8)
        bottom = self._place(0, width, below)
        return bottom if bottom > below else top

    def _show_box(self, editing: bool) -> None:
        for part in (self._bubble, self.row):
            part.setHidden(editing)
        if self.box is not None:
            self.box.show()
        self.height_changed.emit()

    def _pressed(self, action: str) -> None:
        if action == "copy":
            self.copy_requested.emit(without_hidden(self.message.text))
            return
        super()._pressed(action)
