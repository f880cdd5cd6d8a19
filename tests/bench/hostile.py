"""What hostile messages cost: `QT_QPA_PLATFORM=offscreen python -m tests.bench.hostile [--streamed] [NAME ...]`.

Shows each message of tests/rendering/hostile_corpus.py in a transcript, until all of it is there and painted, and
prints the slowest: the whole time, the CPU time of this process, and the longest turn of the event loop.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from app.chat.easel import Easel
from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.ui.theme import LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.view import TranscriptView
from tests.bench.heartbeat import Heartbeat
from tests.rendering.hostile_corpus import corpus

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PROBE = "/nowhere/carrel-probe"
PATIENCE_S = 60
PIECE, STREAMED = 400, 20_000


def answer(text: str) -> Message:
    """The text as an answer, and as what was thought before it."""
    parts = (ReasoningPart(text[:STREAMED], 1.0), TextPart(text)) if text else ()
    return Message("a", None, Role.ASSISTANT, NOW, parts)


def pieces(text: str) -> Iterator[str]:
    """The beginning of the text as it would stream."""
    return (text[start : start + PIECE] for start in range(0, min(len(text), STREAMED), PIECE))


class Show:
    """One transcript that shows one message after the other."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.view = TranscriptView(LIGHT)
        self.easel = Easel(self.view)
        self.view.set_easel(self.easel)
        self.view.resize(1016, 740)
        self.view.show()
        application.processEvents()

    def finished(self, text: str) -> None:
        """Open a chat with it, wait for all of it, and paint."""
        self.view.show_messages([answer(text)])
        self._wait(lambda: all(found.body.up_to_date for found in self._answers()))
        self.view.grab()

    def streamed(self, text: str) -> None:
        """Let it come in pieces."""
        self.view.show_messages([])
        self.view.begin_answer(answer(""))
        for piece in pieces(text):
            self.view.add_text(piece)
            self._application.processEvents()
        self._wait(lambda: all(found.body.up_to_date for found in self._answers()))
        self.view.end_answer(answer(text[:STREAMED]))
        self.view.grab()

    def close(self) -> None:
        """End the process that draws."""
        self.easel.close()

    def _answers(self) -> list[AnswerMessage]:
        return [found for found in self.view.findChildren(AnswerMessage) if isinstance(found, AnswerMessage)]

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < end:
            self._application.processEvents()


def measure(show: Callable[[str], None], text: str) -> dict[str, float]:
    """Milliseconds for one message."""
    heartbeat = Heartbeat()
    began, used = time.perf_counter(), time.process_time()
    show(text)
    result = {
        "ms": round((time.perf_counter() - began) * 1_000, 1),
        "cpu_ms": round((time.process_time() - used) * 1_000, 1),
        "longest_turn_ms": round(heartbeat.work.longest, 1),
    }
    heartbeat.deleteLater()
    return result


def main() -> None:
    """Measure all, or those whose name contains one of the words, and print the slowest, one JSON object a line."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("names", nargs="*")
    arguments.add_argument("--streamed", action="store_true")
    arguments.add_argument("--top", type=int, default=15)
    options = arguments.parse_args()
    application = QApplication([])
    apply_theme(application, LIGHT)
    print(json.dumps({"load_average": os.getloadavg(), "cores": os.cpu_count()}), flush=True)
    show = Show(application)
    do = show.streamed if options.streamed else show.finished
    chosen = {
        name: text
        for name, text in corpus(PROBE).items()
        if not options.names or any(word in name for word in options.names)
    }
    rows = {name: measure(do, text) for name, text in chosen.items()}
    for name in sorted(rows, key=lambda name: -rows[name]["cpu_ms"])[: options.top]:
        print(json.dumps({"name": name, **rows[name]}), flush=True)
    print(json.dumps({"messages": len(rows), "slowest_ms": max(row["ms"] for row in rows.values())}))
    show.close()


if __name__ == "__main__":
    main()
