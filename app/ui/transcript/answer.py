"""An answer: reasoning, notes, the text as blocks, what was held back, how it ended, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.messages import Message, MessageState, Notice, ReasoningPart
from app.rendering.hidden import without_hidden
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.body import Body
from app.ui.transcript.buttons import ActionButton, CopyButton
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.reasoning import ReasoningBlock
from app.ui.transcript.style import Style

ROW_HEIGHT = 20
FACTS = "May be wrong. Check important facts."
STATE_WORDS = {MessageState.STOPPED: "Stopped", MessageState.INTERRUPTED: "Interrupted"}


class ActionsRow(QWidget):
    """Copy and Regenerate below an answer; empty while it streams, always of the same height."""

    copy_clicked = Signal()
    regenerate_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = 8
        self._state = label("", "state")
        self._copy = CopyButton("Copy this answer", self)
        self._copy.clicked.connect(self.copy_clicked)
        self._regenerate = ActionButton("Regenerate", "Make this answer again", self)
        self._regenerate.clicked.connect(self.regenerate_clicked)
        self._detail = label("", "ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self._state, self._copy, self._regenerate, self._detail):
            row.addWidget(widget)
            widget.hide()
        row.addStretch(1)

    def end(self, state: str, detail: str, *, has_text: bool, again: bool) -> None:
        """The answer is over: offer what can be done. `state` is "Stopped" or the like, empty when all went well."""
        self._say(self._state, state)
        self._say(self._detail, detail)
        self._copy.setVisible(has_text)
        self._regenerate.setVisible(again)

    @property
    def state(self) -> str:
        """How the answer ended, where that needs a word."""
        return self._state.text()

    def highlight(self, on: bool) -> None:
        """Show the detail while the mouse is on the answer."""
        mark(self._detail, "state" if on else "ghost")

    def height_for(self, width: int) -> int:
        """One line."""
        del width
        return ROW_HEIGHT

    def apply_style(self, style: Style) -> None:
        """The application's style sheet colours the buttons."""

    @staticmethod
    def _say(where: QLabel, text: str) -> None:
        where.setText(text)
        where.setVisible(bool(text))


class Remark(QLabel):
    """A muted sentence between an answer and its buttons."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.gap = 8
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        mark(self, "state")

    def height_for(self, width: int) -> int:
        """As many lines as it needs; none where it is not wanted."""
        return 0 if self.isHidden() else self.heightForWidth(width)

    def apply_style(self, style: Style) -> None:
        """The application's style sheet colours it."""


class AnswerMessage(MessageWidget):
    """One answer. `feed_*`, `render_tail` and `retract` while it streams, `end` when it is over."""

    def __init__(self, style: Style, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(style, message, parent)
        self.reasoning: ReasoningBlock | None = None
        self.body = Body(style, self)
        self.body.gap = 8
        self._actions = ActionsRow(self)
        self._actions.copy_clicked.connect(self.copy)
        self._actions.regenerate_clicked.connect(lambda: self.regenerate_requested.emit(self.message.id))
        self._wire(self.body)
        self.insert(self.body)
        self._remark = Remark(FACTS, self)
        self.insert(self._remark)
        self._remark.hide()
        self.insert(self._actions)
        for notice in message.notices:
            self.set_notice(notice)

    @property
    def state(self) -> str:
        """How it ended: "Stopped", "Interrupted", or empty."""
        return self._actions.state

    def set_remark(self, on: bool) -> None:
        """Say below the answer that it may be wrong."""
        self._remark.setVisible(on)

    def copy(self) -> None:
        """Ask for the Markdown source on the clipboard, without reasoning."""
        self.copy_requested.emit(without_hidden(self.body.text))

    def begin(self) -> None:
        """More will be fed after what the message has so far."""
        if self.message.reasoning:
            self.feed_reasoning(self.message.reasoning)
        if self.message.text:
            self.feed_text(self.message.text)
        self.render_tail()

    def show_finished(self, detail: str = "") -> None:
        """Fill in the stored message."""
        thought = [part for part in self.message.parts if isinstance(part, ReasoningPart)]
        if thought:
            self._need_reasoning().show_text(self.message.reasoning, thought[-1].seconds)
        self.body.show_text(self.message.text)
        self._end_row(detail)

    def feed_reasoning(self, text: str) -> None:
        """More reasoning."""
        self._need_reasoning().feed(text)

    def feed_text(self, text: str) -> None:
        """More text; the reasoning before it is over."""
        if self.reasoning is not None and not self.body.text:
            self.reasoning.finish()
        self.body.feed(text)

    def render_tail(self) -> None:
        """Show what was fed since the last time."""
        if self.reasoning is not None:
            self.reasoning.render_tail()
        self.body.render_tail()

    def retract(self, part: str, characters: int) -> None:
        """Take back the last `characters` of "text" or "reasoning"."""
        if part == "text":
            self.body.retract(characters)
        elif self.reasoning is not None:
            self.reasoning.retract(characters)

    def matches(self, message: Message) -> bool:
        """Whether what was streamed is what `message` says."""
        thought = self.reasoning.text if self.reasoning is not None else ""
        return self.body.text == message.text and thought == message.reasoning

    def end(self, message: Message, detail: str) -> None:
        """The stream is over, `message` is what became of it."""
        self.message = message
        self.body.finish()
        seconds = [part.seconds for part in message.parts if isinstance(part, ReasoningPart)]
        if self.reasoning is not None:
            self.reasoning.finish(seconds[-1] if seconds else None)
        for notice in message.notices:
            self.set_notice(notice)
        self._end_row(detail)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """The mouse is here: show details."""
        super().enterEvent(event)
        self._actions.highlight(True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The mouse left."""
        super().leaveEvent(event)
        self._actions.highlight(False)

    def _end_row(self, detail: str) -> None:
        state = STATE_WORDS.get(self.message.state, "")
        held_back = any(notice.kind in ("withheld", "retracted", "ask") for notice in self.message.notices)
        self._actions.end(state, detail, has_text=bool(self.body.text), again=not held_back)

    def _need_reasoning(self) -> ReasoningBlock:
        if self.reasoning is None:
            self.reasoning = ReasoningBlock(self._style, self)
            self._wire(self.reasoning)
            self.insert(self.reasoning, 0)
            self.reasoning.set_expanded(self._style.expand_reasoning)
        return self.reasoning

    def _wire(self, part: Body | ReasoningBlock) -> None:
        part.copy_requested.connect(self.copy_requested)
        part.link_activated.connect(self.link_activated)
        part.height_changed.connect(self.height_changed)

    def _notice_place(self, notice: Notice) -> int:
        """Notes stand above the text, cards below it."""
        return self.blocks.index(self.body) if notice.kind == "note" else self.blocks.index(self._remark)
