"""The transcript of one chat: shows its messages and streams answers into it.

`show_messages(conversation.path())` when a chat is opened; `append(message)` when the person sends;
`begin_answer(message)`, then `add_reasoning`, `add_text`, `retract`, `set_notice`, and `end_answer(message)`. Connect
`ThemeSwitch.changed` to `set_theme`. It knows no workers and no vault; its signals say what is to be opened or copied.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.chat.easel import Easel
from app.domain.messages import Message, Notice, Role
from app.i18n import tr
from app.ui.announce import announce
from app.ui.theme import Theme, mark
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.column import Anchor, Column
from app.ui.transcript.empty import EmptyState
from app.ui.transcript.following import Follower, JumpButton
from app.ui.transcript.loaded import LoadedMessages
from app.ui.transcript.marks import Marks
from app.ui.transcript.message import PASSED_ON, MessageWidget, UserMessage
from app.ui.transcript.paging import LIVE, Pager
from app.ui.transcript.restyling import Restyling
from app.ui.transcript.stack import outdated
from app.ui.transcript.style import make_style, restyled
from app.ui.transcript.support_card import SupportCard
from app.ui.transcript.tab_order import beyond, neighbour, stops
from app.ui.turns import Chore, take

TRIM = 60
TICK_MS, SLOWEST_TICK_MS, TICK_SHARE = 40, 250, 6
ABOVE, BELOW = 48, 96  # pixels that stay free above and below a place that is jumped to


class TranscriptView(QScrollArea):
    """Shows the branch of a chat. The newest LIVE messages are widgets; older ones come in when scrolled to."""

    copy_requested = Signal(str)
    """Markdown source or code that the person wants on the clipboard; the window puts it there as plain text."""
    regenerate_requested = Signal(str)
    """Id of an answer to make again."""
    action_requested = Signal(str, str)
    """Message id and what was pressed. At a message: "edit", "delete", "continue", "previous", "next"; at a notice:
    "rephrase", "policy", "allow", "deny", "country"."""
    more_requested = Signal(str, object)
    """Message id and the point of the screen where its menu belongs."""
    markdown_copied = Signal(str)
    """The source of a whole answer, for the clipboard as Markdown and as text."""
    edited = Signal(str, str)
    """Message id and the person's other version of it."""
    report_requested = Signal(str, object)
    """Message id and the Notice that is wrong."""
    why_requested = Signal(object)
    """A Notice to be explained."""
    link_activated = Signal(str)
    """An http or https address that was clicked; nothing was opened."""
    card_read = Signal()
    """The card about the guard was read."""
    example_chosen = Signal(str)
    """A question of the empty state, to be put into the composer or sent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Conversation"))
        mark(self, "transcript")
        self._style = make_style(theme)
        self._column = Column(self._style)
        self._restyling = Restyling(self._column, self._seen, self._arrange)
        self._loaded = LoadedMessages(self._column, self._make)
        self.marks = Marks(self._column, self)
        self.setWidget(self._column)
        self.empty = EmptyState(self._style, self.viewport())
        self.empty.example_chosen.connect(self.example_chosen)
        self.empty.card_read.connect(self.card_read)
        self.empty.hide()
        self._follower = Follower(self)
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.jump_to_latest)
        self._follower.at_end_changed.connect(self._show_jump)
        self._tick = Chore(self._render, self, TICK_MS)
        self._pager = Pager(self, self._column, self._loaded, self._arrange)

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show a chat at its newest message; an empty list shows the empty state."""
        self.clear()
        self._loaded.set_messages(messages)
        self._follower.following = True
        self._loaded.load_end()
        self._arrange()
        self.empty.setVisible(not messages)
        self._pager.start()

    def show_branch(self, messages: Sequence[Message]) -> None:
        """Show another branch of the same chat; what both have in common stays where it is on the screen."""
        self._tick.stop()
        top, same = self.verticalScrollBar().value(), self._loaded.shared_with(messages)
        if not self._loaded.change_branch(messages, self._column_width(), self._at_once()):
            self.show_messages(messages)
            if 0 < same < len(messages):
                self.show_message(messages[same].id)
            return
        self._follower.following = False
        self._arrange()
        self.verticalScrollBar().setValue(top)
        self._follower.decide()
        self._pager.start()

    @property
    def messages(self) -> tuple[Message, ...]:
        """The shown branch, loaded or not."""
        return tuple(self._loaded.messages)

    @property
    def loaded(self) -> list[MessageWidget]:
        """The messages that are widgets, oldest first."""
        return self._column.messages

    def message_at_top(self) -> str | None:
        """The id of the message that is read: the first one in sight."""
        top = self.verticalScrollBar().value()
        return next((item.message.id for item in self.loaded if item.y() + item.height() > top + ABOVE), None)

    def show_message(self, message_id: str) -> MessageWidget | None:
        """Bring a message of the branch to the top of the view, also one that is not loaded, and give its widget."""
        index = self._loaded.index_of(message_id)
        if index is None:
            return None
        self._loaded.load_at(index, self._column_width(), self._at_once())
        widget = self._loaded.widget_of(message_id)
        if widget is not None:
            self.show_place(widget)
        return widget

    def show_place(self, widget: QWidget, top: int = 0) -> None:
        """Scroll to what is `top` pixels below the upper edge of a loaded part."""
        self._follower.following = False
        outdated(widget)  # which may be wrapped for another width, and `top` below another line
        self._arrange()
        place = widget.mapTo(self._column, QPoint(0, top)).y()
        bar = self.verticalScrollBar()
        seen = range(bar.value() + ABOVE, bar.value() + self.viewport().height() - BELOW)
        if place not in seen:
            bar.setValue(place - ABOVE)
        self._follower.decide()
        self._pager.start()

    def append(self, message: Message) -> None:
        """Add a finished message (the person's own) at the end and go there."""
        if self._follower.following:
            self._loaded.trim(TRIM, LIVE)
        self._loaded.append(message, self._make(message))
        self.empty.hide()
        self.jump_to_latest()

    def begin_answer(self, message: Message) -> None:
        """Add an answer to stream into, with what it has so far; ends with `end_answer` and the same id."""
        self._loaded.drop_newest(message.id)
        answer = AnswerMessage(self._style, message, self._column)
        answer.begin()
        self._connect(answer)
        self._loaded.append(message, answer)
        self._loaded.answer = answer
        self.empty.hide()
        self._arrange()

    def add_reasoning(self, text: str) -> None:
        """More reasoning for the answer being streamed."""
        if self._loaded.answer is not None:
            self._loaded.answer.feed_reasoning(text)
            self._start_tick()

    def add_text(self, text: str) -> None:
        """More text for the answer being streamed."""
        if self._loaded.answer is not None:
            self._loaded.answer.feed_text(text)
            self._start_tick()

    def retract(self, part: str, characters: int) -> None:
        """Take back the last `characters` of "text" or "reasoning" of the answer being streamed, at once."""
        if self._loaded.answer is not None:
            self._loaded.answer.retract(part, characters)
            self._arrange()

    def set_notice(self, message_id: str, notice: Notice) -> None:
        """Add a notice to a message that is shown; one of the same kind, direction and category is replaced."""
        widget = self._loaded.widget_of(message_id)
        if widget is not None:
            widget.set_notice(notice)

    def set_reported(self, message_id: str, notice: Notice) -> None:
        """Say at a notice that it was reported."""
        widget = self._loaded.widget_of(message_id)
        if widget is not None:
            widget.set_reported(notice)

    def end_answer(self, message: Message, detail: str = "") -> None:
        """The answer is over: `message` is what was stored; `detail` ("21 tok/s") is shown on demand."""
        answer = self._loaded.answer
        if answer is None:
            return
        self._tick.stop()
        self._loaded.messages[-1] = message
        if answer.matches(message):
            answer.end(message, detail)
            answer.set_remark(message.id == self._loaded.first_answer)
        else:
            self._loaded.replace_newest(answer, self._make(message, detail=detail))
        self._loaded.forget_answer()
        self._arrange()
        announce(self, tr("Answer finished"))

    def set_status(self, text: str) -> None:
        """The muted line below the last message ("Reading prompt… 34 %"); empty text removes it."""
        self._column.set_status(text)
        self._arrange()

    def clear(self) -> None:
        """Show nothing, not even the empty state (while a chat is loading)."""
        self._tick.stop()
        self._pager.stop()
        self._loaded.set_messages(())
        self._column.set_status("")
        self.empty.hide()
        self._arrange()

    def set_first_sent(self, message_id: str | None) -> None:
        """Say above this message that older ones are not sent; None says so nowhere."""
        self._column.set_first_sent(message_id or "")
        self._arrange()

    @property
    def theme(self) -> Theme:
        """The colours that are shown."""
        return self._style.theme

    def set_zoom(self, factor: float) -> None:
        """Scale text from 0.8 to 2.0."""
        zoom = min(2.0, max(0.8, factor))
        if zoom != self._style.zoom:
            self._restyle(self._style.theme, zoom)

    def expect_theme(self) -> None:
        """Another theme comes soon, with `set_theme` (connect `ThemeSwitch.begins`)."""
        self._restyling.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` (connect `ThemeSwitch.changed`)."""
        self._restyle(theme, self._style.zoom)

    def set_expand_reasoning(self, expanded: bool) -> None:
        """Whether the reasoning of messages that are shown from now on is open at once."""
        self._style = replace(self._style, expand_reasoning=expanded)

    def set_ctrl_sends(self, on: bool) -> None:
        """What sends a prompt that is edited from now on: Ctrl+Enter, or Enter."""
        if on != self._style.ctrl_sends:
            self._style = replace(self._style, ctrl_sends=on)
            self._column.apply_style(self._style)

    def set_easel(self, easel: Easel) -> None:
        """What draws the formulas of messages that are shown from now on; without it they are shown as source."""
        self._style = replace(self._style, easel=easel)

    def set_country(self, country: str) -> None:
        """Where the person looks for support: cards that are shown change at once."""
        if country == self._style.country:
            return  # everything would be drawn anew
        self._style = replace(self._style, country=country)
        self._column.apply_style(self._style)
        for card in self._column.findChildren(SupportCard):
            card.show_country(country)
        self._arrange()

    def jump_to_latest(self) -> None:
        """Go to the end and stay there."""
        if self._jump.hasFocus():
            self.setFocus()
        if not self._loaded.to_end:
            self._loaded.load_end()
        self._follower.following = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the reading position in the new width."""
        super().resizeEvent(event)
        if not self._restyling.expected:  # else the application's sheet is being changed, and `set_theme` arranges
            self._arrange()
            self._pager.want_more()

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
        self._style = restyled(self._style, theme, zoom)
        self._restyling.begin(self._style)
        for part in self._loaded.aside:
            part.apply_style(self._style)
        self.empty.apply_style(self._style)
        self._arrange()

    def _start_tick(self) -> None:
        if not self._tick.waiting:
            self._tick.start()

    def _render(self) -> None:
        """Show what came since the last tick; the next one waits longer where this one was dear."""
        if self._loaded.answer is None:
            return
        began = time.perf_counter()
        self._loaded.answer.render_tail()
        self._arrange()
        cost_ms = 1_000 * (time.perf_counter() - began)
        self._tick.pause_ms = round(min(SLOWEST_TICK_MS, max(TICK_MS, TICK_SHARE * cost_ms)))

    def _make(self, message: Message, upwards: bool = True, detail: str = "") -> MessageWidget:
        if message.role is not Role.ASSISTANT:
            return self._connect(UserMessage(self._style, message, self._column))
        answer = AnswerMessage(self._style, message, self._column)
        answer.show_finished(detail, upwards=upwards)
        answer.set_remark(message.id == self._loaded.first_answer)
        return self._connect(answer)

    def _connect(self, widget: MessageWidget) -> MessageWidget:
        for name in PASSED_ON:
            getattr(widget, name).connect(getattr(self, name))
        widget.height_changed.connect(self._arrange)
        self.marks.dress(widget)
        return widget

    def _seen(self) -> tuple[int, int]:
        return self.verticalScrollBar().value(), self.viewport().height()

    def _at_once(self) -> int:
        return self.viewport().height() // 2  # the rest of what is in sight comes in the next turns

    def _column_width(self) -> int:
        return self._column.width_in(self.width())

    def _arrange(self) -> None:
        """Place everything; stay at the end while following, else at the block that is being read."""
        take()  # whatever it was done for
        bar = self.verticalScrollBar()
        self._follower.following = self._follower.following and self._loaded.to_end
        anchor = None if self._follower.following else self._column.anchor_at(bar.value())
        self.marks.mark_last(self._loaded.messages[-1].id if self._loaded.messages else None)
        self._place(anchor)
        while self._column.wrap_seen(*self._seen()):
            self._place(anchor)
        self.empty.setGeometry(self.viewport().rect().adjusted(24, 0, -24, 0))
        self._jump.place()
        if self._column.late:
            self._pager.start()

    def _place(self, anchor: Anchor | None) -> None:
        self._column.arrange(self.width(), self.viewport().size(), more_above=self._loaded.more_above)
        if anchor is not None:
            self.verticalScrollBar().setValue(self._column.height_of(anchor))
        self._follower.settle()

    def _show_jump(self, at_end: bool) -> None:
        self._jump.setVisible(not at_end)
        self._jump.place()
