"""Shows the events of an answer on the terminal: as JSON lines for scripts, or as text for a person."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import TextIO

from app.domain.events import (
    Ask,
    Event,
    Failed,
    Note,
    Progress,
    ReasoningDelta,
    Retracted,
    Support,
    TextDelta,
    Withheld,
    event_to_json,
)
from app.guard.categories import category_name
from app.rendering.hidden import reveal

Show = Callable[[Event], None]
_DIM, _PLAIN = "\x1b[2m", "\x1b[0m"


def show_json(event: Event) -> None:
    """One event, one line, flushed."""
    print(json.dumps(event_to_json(event), ensure_ascii=False), flush=True)


class TerminalView:
    """Shows an answer to a person: the answer on stdout, all else on stderr, reasoning dimmed.

    On a terminal, control characters become visible marks: what a model writes must not steer it.
    """

    def __init__(self, out: TextIO, beside: TextIO) -> None:
        self._out = out
        self._beside = beside
        self._colour = beside.isatty()
        self._last: type[Event] | None = None

    def show(self, event: Event) -> None:
        """Print what a person wants to see of `event`."""
        match event:
            case TextDelta(text):
                self._separate(TextDelta)
                print(_shown(text, self._out), end="", file=self._out, flush=True)
            case ReasoningDelta(text):
                self._separate(ReasoningDelta)
                dimmed = f"{_DIM}{reveal(text)}{_PLAIN}" if self._colour else text
                print(dimmed, end="", file=self._beside, flush=True)
            case Progress(phase, done, total) if self._colour:
                self._progress(phase, done, total)
            case _:
                self._remark(event)

    def end(self) -> None:
        """Close the last line."""
        if self._last is TextDelta:
            print(file=self._out, flush=True)

    def _separate(self, kind: type[Event]) -> None:
        if self._last is ReasoningDelta and kind is TextDelta:
            print(file=self._beside, flush=True)
        self._last = kind

    def _progress(self, phase: str, done: int, total: int) -> None:
        word = "Loading model" if phase == "loading" else "Reading prompt"
        end = "\r" if done < total else "\r\x1b[K"
        print(f"{_DIM}{word}... {100 * done // max(1, total)} %{_PLAIN}", end=end, file=self._beside, flush=True)

    def _remark(self, event: Event) -> None:
        match event:
            case Note(text=text) | Support(text=text):
                remark = text
            case Withheld(direction, category):
                remark = f"Carrel held back this {direction}: {category_name(category)}. Nothing of it was stored."
            case Retracted(characters, _):
                remark = f"The last {characters} characters are taken back."
            case Ask(direction, category):
                remark = f"This {direction} looks like: {category_name(category)}."
            case Failed(title, message, hint):
                remark = f"{title}. {message} {hint}".rstrip()
            case _:
                return
        remark = _shown(remark, self._beside)
        print(f"\n[{remark}]" if self._last else f"[{remark}]", file=self._beside, flush=True)


def _shown(text: str, out: TextIO) -> str:
    return reveal(text) if out.isatty() else text


def ask_on_terminal() -> bool:
    """Whether the person wants to see what the guard asks about; no without a terminal."""
    if not sys.stdin.isatty():
        return False
    print("Show it anyway? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
