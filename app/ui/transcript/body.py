"""The text of an answer (or of its reasoning) as blocks, filled at once or streamed."""

from __future__ import annotations

import time
from collections import deque
from functools import cache

from markdown_it import MarkdownIt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.rendering.markdown import ProseRenderer, make_parser
from app.rendering.mend import mend
from app.rendering.prose import Prose
from app.rendering.segments import LIMIT, Segment, Splitter, split
from app.ui.transcript.code import CodeBlock
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.stack import Stack
from app.ui.transcript.style import Style
from app.ui.turns import Chore

AT_ONCE = 400
"""So many characters of a finished text are shown in the first turn of the event loop."""
A_TURN = 0.006
"""And more blocks in each further one, for so many seconds."""
MAX_SHOWN, MAX_LINES = 150_000, 3_000
"""More characters or lines of one answer are not shown: no model writes so much in earnest."""
MAX_BLOCKS, MAX_MERGED = 600, 200
"""Nor more blocks, each of which is a widget: of a text that streams in, and of a finished one, whose are larger."""


class Body(Stack):
    """Blocks of one text. Blocks before the last are final: streaming touches only the tail.

    `feed` only remembers the text; `render` shows it and is called from the view's timer, not per token. A finished
    text comes with `show_text`.
    """

    copy_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.text = ""
        self._pending = ""
        self._shown = self._lines = 0
        self._splitter = Splitter()
        self._renderer = ProseRenderer(_parser())
        self._final: list[tuple[Segment, QWidget]] = []
        self._tail: QWidget | None = None
        self._waiting: deque[Segment] = deque()
        self._upwards = False
        self._rest = Chore(self._show_waiting, self)

    @property
    def up_to_date(self) -> bool:
        """Whether everything that was fed is shown."""
        return not self._pending and not self._waiting

    def feed(self, text: str) -> None:
        """Add streamed text, to be shown by the next `render`."""
        room = MAX_SHOWN - self._shown if len(self._final) < MAX_BLOCKS else 0
        part = _beginning(text, room, MAX_LINES - self._lines)
        self.text += text
        self._pending += part
        self._shown += len(part)
        self._lines += part.count("\n")

    def render_tail(self, *, caret: bool = True) -> None:
        """Show what was fed since the last time."""
        pending, self._pending = self._pending, ""
        self._take(self._splitter.feed(pending))
        tail = self._splitter.tail()
        if tail is not None and len(self._final) < MAX_BLOCKS:
            self._show_tail(tail, caret)

    def finish(self) -> None:
        """The stream is over: what is open becomes final."""
        self.render_tail(caret=False)
        self._take(self._splitter.finish())
        self._drop_tail()
        if len(self.text) > self._shown:
            self._commit(_rest(self.text, self._shown))

    def retract(self, characters: int) -> None:
        """Take back the last `characters`; blocks that keep all their text stay as they are."""
        kept = self.text[: max(0, len(self.text) - characters)]
        self._drop_tail()
        while self._final and self._final[-1][0].end > len(kept):
            self.remove(self._final.pop()[1])
        self.text, self._pending = kept, ""
        self._shown = min(self._shown, len(kept))
        self._splitter = Splitter()
        for segment in self._splitter.feed(kept[: self._shown])[len(self._final) :]:
            self._commit(segment)
        self.render_tail()

    def show_text(self, text: str, *, upwards: bool = False) -> None:
        """Show a finished text, neighbouring prose in one block so that it can be selected together.

        Of a long one the beginning is there at once, or `upwards` the end; the rest comes in a few blocks a turn of the
        event loop.
        """
        self.text, self._upwards = text, upwards
        beginning = _beginning(text, MAX_SHOWN, MAX_LINES)
        segments = _merged(split(beginning))
        self._shown = len(beginning) if len(segments) <= MAX_MERGED else segments[MAX_MERGED].start
        self._waiting.extend(segments[:MAX_MERGED])
        if len(text) > self._shown:
            self._waiting.append(_rest(text, self._shown))
        shown = 0
        while self._waiting and shown < AT_ONCE:
            shown += self._show_next()
        if self._waiting:
            self._rest.start()

    def _show_waiting(self) -> None:
        begun = time.perf_counter()
        while self._waiting and time.perf_counter() - begun < A_TURN:
            self._show_next()
        if self._waiting:
            self._rest.start()
        self.height_changed.emit()

    def _show_next(self) -> int:
        """Show one more block of a finished text; how many characters it has."""
        segment = self._waiting.pop() if self._upwards else self._waiting.popleft()
        block = self._make(segment, 0 if self._upwards else None)
        self._fill(block, segment)
        self._final.insert(0 if self._upwards else len(self._final), (segment, block))
        return len(segment.text)

    def _take(self, segments: list[Segment]) -> None:
        """Show final segments, as long as there are not too many."""
        for segment in segments:
            if len(self._final) >= MAX_BLOCKS:
                self._shown = min(self._shown, segment.start)
                return
            self._commit(segment)

    def _commit(self, segment: Segment) -> None:
        if not self._fits(segment):
            self._drop_tail()
            self._tail = self._make(segment)
        block, self._tail = self._tail, None
        assert block is not None
        self._fill(block, segment)
        self._final.append((segment, block))

    def _fill(self, block: QWidget, segment: Segment) -> None:
        """Give a final block its content."""
        if isinstance(block, CodeBlock):
            block.set_source(segment.text)
            block.finish()
        elif isinstance(block, ProseBlock):
            block.set_prose(self._renderer.prose(segment.text))

    def _show_tail(self, segment: Segment, caret: bool) -> None:
        if not self._fits(segment):
            self._drop_tail()
            self._tail = self._make(segment)
        if isinstance(self._tail, CodeBlock):
            self._tail.set_source(segment.text)
        elif isinstance(self._tail, ProseBlock):
            text = mend(segment.text)
            prose = self._renderer.prose(text, growing=True) if text.strip() else Prose("")
            self._tail.set_prose(prose, caret=caret)

    def _fits(self, segment: Segment) -> bool:
        if segment.is_code:
            return isinstance(self._tail, CodeBlock) and self._tail.language == segment.language
        return isinstance(self._tail, ProseBlock)

    def _drop_tail(self) -> None:
        if self._tail is not None:
            self.remove(self._tail)
            self._tail = None

    def _make(self, segment: Segment, index: int | None = None) -> QWidget:
        block: CodeBlock | ProseBlock
        if segment.is_code:
            block = CodeBlock(self._style, segment.language, self)
            block.copy_requested.connect(self.copy_requested)
        else:
            block = ProseBlock(self._style, "", parent=self)
            block.height_changed.connect(self.height_changed)
            block.gap = 5 if segment.continues else 10
        block.link_activated.connect(self.link_activated)
        self.insert(block, index)
        return block


@cache
def _parser() -> MarkdownIt:
    """One for all texts of the window; it keeps nothing of what it parses."""
    return make_parser()


def _beginning(text: str, characters: int, lines: int) -> str:
    """So many characters at most, and so many whole lines."""
    part = text[:characters]
    *whole, rest = part.split("\n", lines)
    return part if len(whole) < lines else part[: len(part) - len(rest)]


def _rest(text: str, start: int) -> Segment:
    """What stands in the place of what is too long to show."""
    words = tr("The rest is too long to show ({count:,} characters). Copy has all of it.").format(
        count=len(text) - start
    )
    return Segment(start, len(text), words)


def _merged(segments: list[Segment]) -> list[Segment]:
    """Neighbouring prose put together, up to the size that one parse may have."""
    result: list[Segment] = []
    for segment in segments:
        last = result[-1] if result else None
        if last and not last.is_code and not segment.is_code and segment.end - last.start < LIMIT:
            result[-1] = Segment(last.start, segment.end, f"{last.text}\n{segment.text}", continues=last.continues)
        else:
            result.append(segment)
    return result
