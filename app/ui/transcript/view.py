"""The transcript of one chat: shows its messages and streams answers into it.

How to use it: `show_messages(conversation.path())` when a chat is opened; `append(message)` when the person sends;
`begin_answer(message)`, then `add_reasoning`, `add_text`, `retract` and `set_notice` as the events come, and
`end_answer(message)` with what was stored. Connect `ThemeSwitch.changed` to `set_theme`. It knows nothing of workers or
the vault, and opens and copies nothing by itself: its signals say what the person wants.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.domain.messages import Message, Notice, Role
from app.ui.theme import Theme, mark
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.column import Column
from app.ui.transcript.empty import EmptyState
from app.ui.transcript.following import Follower, JumpButton
from app.ui.transcript.message import MessageWidget, UserMessage
from app.ui.transcript.style import make_style
from app.ui.transcript.support_card import SupportCard
from app.ui.transcript.tab_order import beyond, neighbour, stops

LIVE = 30
PAGE = 10
TRIM = 60
TICK_MS = 40
SLOWEST_TICK_MS = 250
TICK_SHARE = 6


class TranscriptView(QScrollArea):
    """Shows the branch of a chat. The newest LIVE messages are widgets; older ones come in when scrolled to."""

    copy_requested = Signal(str)
    """Markdown source or code that the person wants on the clipboard; the window puts it there as plain text."""
    regenerate_requested = Signal(str)
    """Id of an answer to make again."""
    action_requested = Signal(str, str)
    """Message id and the button of a notice: "rephrase", "policy", "allow", "deny", "country"."""
    report_requested = Signal(str, object)
    """Message id and the Notice that is wrong."""
    why_requested = Signal(object)
    """A Notice to be explained."""
    link_activated = Signal(str)
    """An http, https or mailto address that was clicked; nothing was opened."""
    card_read = Signal()
    """The card about the guard was read."""
    example_chosen = Signal(str)
    """A question of the empty state, to be put into the composer or sent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Conversation")
        mark(self, "transcript")
        self._style = make_style(theme)
        self._messages: list[Message] = []
        self._first = 0
        self._answer: AnswerMessage | None = None
        self._column = Column(self._style)
        self.setWidget(self._column)
        self._empty = EmptyState(self._style, self.viewport())
        self._empty.example_chosen.connect(self.example_chosen)
        self._empty.card_read.connect(self.card_read)
        self._empty.hide()
        self._follower = Follower(self)
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.jump_to_latest)
        self._follower.at_end_changed.connect(self._show_jump)
        self._tick = QTimer(self, singleShot=True, interval=TICK_MS)
        self._tick.timeout.connect(self._render)
        self._pager = QTimer(self, singleShot=True, interval=0)
        self._pager.timeout.connect(self._page_in)
        self.verticalScrollBar().valueChanged.connect(self._want_older)

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show a chat at its newest message; an empty list shows the empty state."""
        self.clear()
        self._messages = list(messages)
        self._first = len(self._messages)
        self._follower.following = True
        filled = 0
        while self._first > 0 and filled < 1.5 * self.viewport().height():
            filled += self._insert_older().height_for(self._column_width())
        self._arrange()
        self._empty.setVisible(not self._messages)
        self._pager.start()

    def append(self, message: Message) -> None:
        """Add a finished message (the person's own) at the end and go there."""
        self._messages.append(message)
        self._trim()
        self._add(self._make(message))
        self.jump_to_latest()

    def begin_answer(self, message: Message) -> None:
        """Add an answer to stream into, with what it has so far; ends with `end_answer` and the same id."""
        self._messages.append(message)
        self._answer = AnswerMessage(self._style, message, self._column)
        self._answer.begin()
        self._add(self._answer)
        self._arrange()

    def add_reasoning(self, text: str) -> None:
        """More reasoning for the answer being streamed."""
        if self._answer is not None:
            self._answer.feed_reasoning(text)
            self._start_tick()

    def add_text(self, text: str) -> None:
        """More text for the answer being streamed."""
        if self._answer is not None:
            self._answer.feed_text(text)
            self._start_tick()

    def retract(self, part: str, characters: int) -> None:
        """Take back the last `characters` of "text" or "reasoning" of the answer being streamed, at once."""
        if self._answer is not None:
            self._answer.retract(part, characters)
            self._arrange()

    def set_notice(self, message_id: str, notice: Notice) -> None:
        """Add a notice to a message that is shown; one of the same kind, direction and category is replaced."""
        for widget in self._column.messages:
            if widget.message.id == message_id:
                widget.set_notice(notice)

    def set_reported(self, message_id: str, notice: Notice) -> None:
        """Say at a notice that it was reported."""
        for widget in self._column.messages:
            if widget.message.id == message_id:
                widget.set_reported(notice)

    def end_answer(self, message: Message, detail: str = "") -> None:
        """The answer is over: `message` is what was stored; `detail` ("21 tok/s") is shown on demand."""
        answer, self._answer = self._answer, None
        if answer is None:
            return
        self._tick.stop()
        self._messages[-1] = message
        if answer.matches(message):
            answer.end(message, detail)
            answer.set_remark(message.id == self._first_answer())
        else:
            self._column.remove(answer)
            self._add(self._make(message, detail))
        self._arrange()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, "Answer finished"))

    def set_status(self, text: str) -> None:
        """The muted line below the last message ("Reading prompt… 34 %"); empty text removes it."""
        self._column.set_status(text)
        self._arrange()

    def clear(self) -> None:
        """Show nothing, not even the empty state (while a chat is loading)."""
        self._tick.stop()
        self._pager.stop()
        self._answer = None
        self._messages, self._first = [], 0
        for block in self._column.blocks:
            self._column.remove(block)
        self._column.set_status("")
        self._empty.hide()
        self._arrange()

    def set_examples(self, sentence: str, questions: Sequence[str]) -> None:
        """What the empty state says below the lamp, and the questions it offers as buttons."""
        self._empty.set_examples(sentence, questions)

    def show_guard_card(self, on: bool) -> None:
        """Whether an empty chat says what the guard can and can't do."""
        self._empty.show_card(on)

    @property
    def theme(self) -> Theme:
        """The colours that are shown."""
        return self._style.theme

    def set_zoom(self, factor: float) -> None:
        """Scale text from 0.8 to 2.0."""
        self._restyle(self._style.theme, min(2.0, max(0.8, factor)))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` (connect `ThemeSwitch.changed`)."""
        self._restyle(theme, self._style.zoom)

    def set_expand_reasoning(self, expanded: bool) -> None:
        """Whether the reasoning of messages that are shown from now on is open at once."""
        self._style = replace(self._style, expand_reasoning=expanded)

    def set_country(self, country: str) -> None:
        """Where the person looks for support: cards that are shown change at once."""
        self._style = replace(self._style, country=country)
        self._column.apply_style(self._style)
        for card in self._column.findChildren(SupportCard):
            card.show_country(country)
        self._arrange()

    def jump_to_latest(self) -> None:
        """Go to the end and stay there."""
        if self._jump.hasFocus():
            self.setFocus()
        self._follower.following = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the reading position in the new width."""
        super().resizeEvent(event)
        self._arrange()
        self._want_older()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+End goes to the newest, Ctrl+Home to the oldest that is loaded; the rest scrolls."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_End:
            self.jump_to_latest()
        elif control and event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().triggerAction(self.verticalScrollBar().SliderAction.SliderToMinimum)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes through the blocks in reading order, then on to the rest of the window."""
        current = QApplication.focusWidget() or self
        first = stops(self._column)[:1] if current is self and forward else []
        stop = first[0] if first else neighbour(self._column, current, forward=forward)
        stop = stop or beyond(current, self._column, forward=forward)
        if stop is None:
            return super().focusNextPrevChild(forward)
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self._column.isAncestorOf(stop):
            self.ensureWidgetVisible(stop, 50, 50)
            self._follower.decide()
        return True

    def _restyle(self, theme: Theme, zoom: float) -> None:
        before = self._style
        self._style = replace(make_style(theme, zoom, before.expand_reasoning), country=before.country)
        self._column.apply_style(self._style)
        self._empty.apply_style(self._style)
        self._arrange()

    def _start_tick(self) -> None:
        if not self._tick.isActive():
            self._tick.start()

    def _render(self) -> None:
        """Show what came since the last tick; the next one waits longer where this one was dear."""
        if self._answer is None:
            return
        began = time.perf_counter()
        self._answer.render_tail()
        self._arrange()
        cost_ms = (time.perf_counter() - began) * 1_000
        self._tick.setInterval(round(min(SLOWEST_TICK_MS, max(TICK_MS, TICK_SHARE * cost_ms))))

    def _make(self, message: Message, detail: str = "") -> MessageWidget:
        if message.role is not Role.ASSISTANT:
            return UserMessage(self._style, message, self._column)
        answer = AnswerMessage(self._style, message, self._column)
        answer.show_finished(detail)
        answer.set_remark(message.id == self._first_answer())
        return answer

    def _first_answer(self) -> str | None:
        """The id of the chat's first answer with text: once a chat it is said that facts want checking."""
        return next((item.id for item in self._messages if item.role is Role.ASSISTANT and item.text), None)

    def _add(self, widget: MessageWidget, index: int | None = None) -> None:
        widget.copy_requested.connect(self.copy_requested)
        widget.link_activated.connect(self.link_activated)
        widget.regenerate_requested.connect(self.regenerate_requested)
        widget.action_requested.connect(self.action_requested)
        widget.report_requested.connect(self.report_requested)
        widget.why_requested.connect(self.why_requested)
        widget.height_changed.connect(self._arrange)
        self._column.insert(widget, index)
        self._empty.hide()

    def _insert_older(self) -> MessageWidget:
        self._first -= 1
        widget = self._make(self._messages[self._first])
        self._add(widget, 0)
        return widget

    def _page_in(self) -> None:
        """One older message a turn of the event loop, until there are enough above what is read."""
        if self._first == 0:
            return
        near_top = self.verticalScrollBar().value() < self.viewport().height()
        if len(self._column.blocks) < LIVE or near_top:
            self._insert_older()
            self._arrange()
            self._pager.start()

    def _want_older(self) -> None:
        if self._first > 0 and not self._pager.isActive():
            self._pager.start()

    def _trim(self) -> None:
        """Drop widgets far above while the end is read; they come in again when scrolled to."""
        if self._follower.following and len(self._column.blocks) > TRIM:
            for block in self._column.blocks[:-LIVE]:
                self._column.remove(block)
                self._first += 1

    def _column_width(self) -> int:
        return self._column.width_in(self.width())

    def _arrange(self) -> None:
        """Place everything; stay at the end while following, else at the block that is being read."""
        bar = self.verticalScrollBar()
        anchor = None if self._follower.following else self._column.anchor_at(bar.value())
        self._column.arrange(self.width(), self.viewport().size())
        self._empty.setGeometry(self.viewport().rect().adjusted(24, 0, -24, 0))
        if anchor is not None:
            bar.setValue(self._column.height_of(anchor))
        self._follower.settle()
        self._jump.place()

    def _show_jump(self, at_end: bool) -> None:
        self._jump.setVisible(not at_end)
        self._jump.place()
