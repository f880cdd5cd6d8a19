"""An answer: reasoning, notes, the text as blocks, what was held back, how it ended, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.messages import Message, MessageState, Notice, ReasoningPart
from app.i18n import QT_TR_NOOP, tr
from app.rendering.hidden import without_hidden
from app.ui.theme import mark
from app.ui.transcript.actions_row import ActionsRow
from app.ui.transcript.body import Body
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.reasoning import ReasoningBlock
from app.ui.transcript.style import Style

_BUTTONS = (
    ("copy", QT_TR_NOOP("Copy"), QT_TR_NOOP("Copy this answer")),
    ("regenerate", QT_TR_NOOP("Regenerate"), QT_TR_NOOP("Make this answer again")),
    ("continue", QT_TR_NOOP("Continue"), QT_TR_NOOP("Go on with this answer")),
    ("delete", QT_TR_NOOP("Delete"), QT_TR_NOOP("Delete this answer")),
    ("more", QT_TR_NOOP("More"), QT_TR_NOOP("More about this answer")),
)
_QUIET = ("delete", "more")
FACTS = QT_TR_NOOP("May be wrong. Check important facts.")
STATE_WORDS = {MessageState.STOPPED: QT_TR_NOOP("Stopped"), MessageState.INTERRUPTED: QT_TR_NOOP("Interrupted")}


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
        self.gap = 6
        self.row = ActionsRow(_BUTTONS, _QUIET, self)
        self._detail = ""
        self._last = self._ended = False
        self._wire_actions()
        self._wire(self.body)
        self.insert(self.body)
        self._remark = Remark(tr(FACTS), self)
        self.insert(self._remark)
        self._remark.hide()
        self.insert(self.row)
        for notice in message.notices:
            self.set_notice(notice)

    @property
    def state(self) -> str:
        """How it ended: "Stopped", "Interrupted", or empty."""
        return self.row.state

    def set_remark(self, on: bool) -> None:
        """Say below the answer that it may be wrong."""
        self._remark.setVisible(on)
        self.outdate()

    def set_last(self, last: bool) -> None:
        """Whether nothing follows, so that the answer could go on."""
        if last != self._last:
            self._last = last
            self._offer()

    def copy(self) -> None:
        """Ask for the Markdown source on the clipboard, without reasoning."""
        self.markdown_copied.emit(without_hidden(self.body.text))

    def begin(self) -> None:
        """More will be fed after what the message has so far."""
        if self.message.reasoning and self.message.text:
            self._need_reasoning().show_text(self.message.reasoning, _thought_for(self.message))
        elif self.message.reasoning:
            self.feed_reasoning(self.message.reasoning)
        if self.message.text:
            self.feed_text(self.message.text)
        self.render_tail()

    def show_finished(self, detail: str = "", *, upwards: bool = False) -> None:
        """Fill in the stored message; of a long text the beginning is there first, or `upwards` the end."""
        if self.message.reasoning:
            self._need_reasoning().show_text(self.message.reasoning, _thought_for(self.message))
        self.body.show_text(self.message.text, upwards=upwards)
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
        if self.reasoning is not None:
            self.reasoning.finish(_thought_for(message))
        for notice in message.notices:
            self.set_notice(notice)
        self._end_row(detail)

    def _end_row(self, detail: str) -> None:
        self._ended, self._detail = True, detail
        self._offer()

    def _offer(self) -> None:
        if not self._ended:
            return
        state = self.message.state
        held_back = any(notice.kind in ("withheld", "retracted", "ask") for notice in self.message.notices)
        wanted = {
            "copy": bool(self.body.text),
            "regenerate": not held_back,
            "continue": self._last and state in STATE_WORDS and not held_back and bool(self.message.parts),
            "delete": True,
            "more": True,
        }
        self.row.say(tr(STATE_WORDS.get(state, "")), self._detail)
        self.row.offer([action for action, offered in wanted.items() if offered])

    def _pressed(self, action: str) -> None:
        if action == "copy":
            self.copy()
        elif action == "regenerate":
            self.regenerate_requested.emit(self.message.id)
        else:
            super()._pressed(action)

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


def _thought_for(message: Message) -> float | None:
    """How many seconds the reasoning took, where that is known."""
    seconds = [part.seconds for part in message.parts if isinstance(part, ReasoningPart)]
    return seconds[-1] if seconds else None
