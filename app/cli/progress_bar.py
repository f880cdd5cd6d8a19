"""One line on the terminal that shows how far something is; nothing where there is no terminal."""

from __future__ import annotations

import shutil
from typing import TextIO

_WIDTH = 24
_CLEAR = "\r\x1b[K"


class ProgressBar:
    """Draws itself over its last line; `end` takes it away."""

    def __init__(self, label: str, out: TextIO) -> None:
        self._label = label
        self._out = out
        self._drawn = ""
        self._shown = out.isatty()

    def show(self, done: int, total: int, rate: int = 0, left: int = 0) -> None:
        """Bytes done and in all, bytes a second, seconds left (0: unknown)."""
        if not self._shown:
            return
        share = min(1.0, done / total) if total else 0.0
        filled = round(_WIDTH * share)
        facts = [f"{100 * share:3.0f} %", f"{done / 1e9:.2f} of {total / 1e9:.2f} GB"]
        facts += [f"{rate / 1e6:.1f} MB/s"] if rate else []
        facts += [time_words(left)] if left else []
        self._draw(f"{self._label}  [{'#' * filled}{'.' * (_WIDTH - filled)}]  {'  '.join(facts)}")

    def say(self, words: str) -> None:
        """Show a sentence in place of the bar."""
        if self._shown:
            self._draw(f"{self._label}  {words}")

    def end(self) -> None:
        """Take the line away."""
        if self._drawn:
            print(_CLEAR, end="", file=self._out, flush=True)
            self._drawn = ""

    def _draw(self, line: str) -> None:
        line = line[: shutil.get_terminal_size().columns - 1]
        if line != self._drawn:
            print(f"{_CLEAR}{line}", end="", file=self._out, flush=True)
            self._drawn = line


def time_words(seconds: int) -> str:
    """Such as "2 min left"."""
    if seconds < 90:
        return f"{seconds} s left"
    minutes = seconds // 60
    return f"{minutes} min left" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min left"
