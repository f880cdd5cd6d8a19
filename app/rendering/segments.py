"""Cuts a message into segments that can be rendered apart: prose of bounded size, and fenced code.

The splitter reads every character once, in one pass over the lines, so a stream costs the same as a finished text.
Prose of SMALL characters ends at a blank line before a line that is not indented; all prose ends at a fence, at a list
item once it is long, and at the latest after LIMIT characters; a display formula is only cut by the latter. A segment
is then parsed by itself (markdown.py), which bounds the work per segment and makes the segments before the last final.
Fences count at any indentation: code within a list gets its own card too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.rendering.formula_syntax import OpenDisplay

LIMIT = 4_000
CODE_LIMIT = 40_000
LONG_LIST = 600
SMALL = 200

_FENCE = re.compile(r"^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)")
_ITEM = re.compile(r"^(?:[-*+]|\d{1,9}[.)])[ \t]")


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters `start` to `end` of a message: Markdown prose, or the content of a fence.

    `text` is the prose as written, or the code without its fence and indentation. `closed` is False while more may
    come; `continues` says that the list or code of the segment before goes on.
    """

    start: int
    end: int
    text: str
    is_code: bool = False
    language: str = ""
    closed: bool = True
    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Fence:
    indent: int
    marker: str
    language: str

    def closes(self, line: str) -> bool:
        bare = line.strip()
        return len(bare) >= len(self.marker) and not bare.strip(self.marker[0])

    def may_close(self, line: str) -> bool:
        return bool(line.strip()) and not line.strip().strip(self.marker[0])

    def content(self, line: str) -> str:
        blank = len(line) - len(line.lstrip(" \t"))
        return line[min(self.indent, blank) :]


class Splitter:
    """Takes a message piece by piece; `feed` returns the segments that became final, `tail` what is still open."""

    def __init__(self) -> None:
        self._start = 0
        self._position = 0
        self._lines: list[str] = []
        self._size = 0
        self._partial = ""
        self._fence: _Fence | None = None
        self._after_blank = False
        self._continues = False
        self._display = OpenDisplay()

    def feed(self, text: str) -> list[Segment]:
        """Add text; returns the segments it finished, in order."""
        done: list[Segment] = []
        *lines, last = (self._partial + text).split("\n")
        for line in lines:
            if line or self._lines or self._fence:
                rest = self._cut(line, done)
                self._take(rest, len(rest) + 1, done)
            else:
                self._position += 1
        self._partial = self._cut(last, done)
        return done

    def tail(self) -> Segment | None:
        """The open segment with the line that is just being written; None where nothing is open."""
        line = self._partial.rstrip("\r")
        if self._fence and self._fence.may_close(line):
            line = ""
        if not self._fence and not line and not self._lines:
            return None
        return self._segment(self._lines + ([self._inner(line)] if line else []), self._position + len(self._partial))

    def finish(self) -> list[Segment]:
        """End of the message: returns the segments that were still open."""
        done: list[Segment] = []
        if self._partial:
            line, self._partial = self._partial, ""
            self._take(line, len(line), done)
        self._close(done)
        return done

    def _take(self, raw: str, length: int, done: list[Segment]) -> None:
        line = raw.rstrip("\r")
        if self._fence:
            self._take_code(line, length, done)
        elif found := _FENCE.match(line):
            self._close(done)
            self._fence = _Fence(len(found[1]), found[2], found[3][:40])
            self._position += length
        else:
            self._take_prose(line, length, done)

    def _take_code(self, line: str, length: int, done: list[Segment]) -> None:
        fence = self._fence
        assert fence is not None
        self._position += length
        if fence.closes(line):
            self._close(done)
            return
        self._lines.append(fence.content(line))
        self._size += length
        if self._size > CODE_LIMIT:
            self._close(done, continues=True)
            self._fence = fence

    def _take_prose(self, line: str, length: int, done: list[Segment]) -> None:
        is_item = bool(_ITEM.match(line))
        indented = line[:1] in (" ", "\t")
        if self._size + length > LIMIT:
            self._close(done)
        elif self._display.take(line):
            pass  # nothing is cut within a formula
        elif self._size > LONG_LIST and is_item:
            self._close(done, continues=True)
        elif self._after_blank and line and not indented and self._size >= SMALL:
            self._close(done)
        self._after_blank = not line.strip()
        self._lines.append(line)
        self._size += length
        self._position += length

    def _cut(self, text: str, done: list[Segment]) -> str:
        """Cut what is too long for one segment off an endless line; returns the rest of it."""
        fence = self._fence
        limit, start = CODE_LIMIT if fence else LIMIT, 0
        while len(text) - start > limit:
            cut = text.rfind(" ", start + limit // 2, start + limit) + 1 or start + limit
            self._take(text[start:cut], cut - start, done)
            self._close(done, continues=fence is not None)
            self._fence, start = fence, cut
        return text[start:]

    def _close(self, done: list[Segment], *, continues: bool = False) -> None:
        text_lines = self._lines
        if self._fence or any(line.strip() for line in text_lines):
            done.append(self._segment(text_lines, self._position, closed=True))
        self._lines, self._size, self._start = [], 0, self._position
        self._fence, self._after_blank, self._continues = None, False, continues
        self._display = OpenDisplay()

    def _segment(self, lines: list[str], end: int, *, closed: bool = False) -> Segment:
        language = self._fence.language if self._fence else ""
        text = "\n".join(lines)
        return Segment(self._start, end, text, self._fence is not None, language, closed, self._continues)

    def _inner(self, line: str) -> str:
        return self._fence.content(line) if self._fence else line


def split(text: str) -> list[Segment]:
    """All segments of a finished message."""
    splitter = Splitter()
    return splitter.feed(text) + splitter.finish()
