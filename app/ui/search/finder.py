"""Finding in the open chat: counts all matches of the branch, goes from one to the next, and marks them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app.chat.find_in_chat import Match, found_in
from app.domain.matching import literal
from app.ui.search.find_bar import FindBar
from app.ui.search.marks import FoundMarks, Spot, ready, spots, top_of
from app.ui.theme import Theme
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.view import TranscriptView
from app.ui.turns import Chore

RETRY_MS, RETRIES = 30, 100


class Finder(QObject):
    """Connects the bar with the transcript. `point_at` shows one message with marks, after a search over all chats."""

    def __init__(self, transcript: TranscriptView, bar: FindBar, theme: Theme) -> None:
        super().__init__(bar)
        self._transcript = transcript
        self._bar = bar
        self._marks = FoundMarks(theme)
        self._pattern = literal("")
        self._matches: list[Match] = []
        self._current = -1
        self._reading: Iterator[list[Match]] | None = None
        self._wanted: tuple[MessageWidget, Match, int] | None = None
        self._slices = Chore(self._read, self)
        self._again = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._again.timeout.connect(self._mark)
        bar.asked.connect(self.look_for)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    @property
    def matches(self) -> tuple[Match, ...]:
        """What was found, from the oldest message to the newest."""
        return tuple(self._matches)

    def open(self) -> None:
        """Show the bar, and what it found."""
        self._bar.open()
        self.look_for(self._bar.field.text())

    def look_for(self, words: str) -> None:
        """Find other words, beginning with the message that is read."""
        self._forget()
        self._pattern = literal(words)
        if words.strip():
            self._reading = found_in(self._transcript.messages, self._pattern)
            self._read()
        self._tell()

    def step(self, step: int) -> None:
        """The next match, or the one before; beyond the last comes the first."""
        if self._matches:
            self._go((self._current + step) % len(self._matches))

    def refresh(self) -> None:
        """Other messages are shown: find anew where the bar is open, else take the marks away."""
        if self._bar.isVisible():
            self.look_for(self._bar.field.text())
        else:
            self._forget()

    def point_at(self, message_id: str, finder: re.Pattern[str], *, thought: bool) -> bool:
        """Show a message and mark what the search found in it; False where the branch has no such message."""
        self._bar.hide()
        self._forget()
        self._pattern = finder
        self._matches = [Match(message_id, thought, 0)]
        return self._go(0)

    def close(self) -> None:
        """No bar, no marks; on with reading."""
        self._bar.hide()
        self._forget()
        self._transcript.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._marks.theme = theme
        self._bar.set_theme(theme)
        self._mark(go=False)

    def _forget(self) -> None:
        self._slices.stop()
        self._again.stop()
        self._marks.clear()
        self._matches, self._current, self._reading, self._wanted = [], -1, None, None

    def _read(self) -> None:
        """Look through some more messages; go to the first match from the message on that is read now."""
        if self._reading is None:
            return
        more = next(self._reading, None)
        if more is None:
            self._reading = None
        else:
            self._matches += more
            self._slices.start()
        if self._current < 0:
            self._begin()
        self._tell()

    def _begin(self) -> None:
        order = {message.id: index for index, message in enumerate(self._transcript.messages)}
        top = order.get(self._transcript.message_at_top() or "", 0)
        near = next((index for index, match in enumerate(self._matches) if order.get(match.message, -1) >= top), None)
        if near is not None:
            self._go(near)
        elif self._reading is None and self._matches:
            self._go(len(self._matches) - 1)

    def _go(self, index: int) -> bool:
        match = self._matches[index]
        self._current = index
        self._tell()
        loaded = (item for item in self._transcript.loaded if item.message.id == match.message)
        widget = next(loaded, None) or self._transcript.show_message(match.message)
        if widget is None:
            return False
        if match.thought and isinstance(widget, AnswerMessage) and widget.reasoning is not None:
            widget.reasoning.set_expanded(True)
        self._wanted = (widget, match, RETRIES)
        self._mark()
        return True

    def _mark(self, *, go: bool = True) -> None:
        """Mark what is loaded and go there; again later while a long message still comes in."""
        if self._wanted is None or not isValid(self._wanted[0]):
            return
        widget, match, left = self._wanted
        if not ready(widget, thought=match.thought) and left > 0:
            self._wanted = (widget, match, left - 1)
            self._again.start()
            return
        here = spots(widget, self._pattern, thought=match.thought)
        current = here[min(match.number, len(here) - 1)] if here else None
        self._marks.show([*self._others(widget, match), *here], current)
        if go:
            self._transcript.show_place(widget, top_of(current, widget) if current else 0)

    def _others(self, widget: MessageWidget, match: Match) -> list[Spot]:
        found: list[Spot] = []
        for other in self._transcript.loaded:
            for thought in (True, False):
                if (other, thought) != (widget, match.thought):
                    found += spots(other, self._pattern, thought=thought)
        return found

    def _tell(self) -> None:
        self._bar.show_count(self._current + 1, len(self._matches), counting=self._reading is not None)
