"""What the transcript costs: `QT_QPA_PLATFORM=offscreen python -m tests.bench.transcript [--seconds N] [--rounds N]`.

Opening a chat of 1,000 messages (until it is painted), streaming 100 tokens a second into it (process CPU time as a
share of one core, and the longest stall of the event loop), beside the naive way: the whole answer set anew per token.
Prints the machine's load, because stalls of a busy machine are not the program's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import cycle, islice

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.rendering.markdown import ProseRenderer, make_parser
from app.ui.theme import LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.view import TranscriptView
from tests.bench.heartbeat import Heartbeat

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TOKENS_PER_SECOND = 100

ANSWER = """Here is how it works, in **three** steps, with `code` in between.

1. Read the question twice, and note what is given.
2. Choose a method: *substitution* or elimination.
3. Check the result.

```python
def solve(a: float, b: float) -> float:
    \"\"\"The root of a x + b.\"\"\"
    if a == 0:
        raise ValueError("no root")
    return -b / a
```

| case | roots |
|---|---|
| positive | two |
| zero | one |

So the answer depends on the discriminant, and a longer sentence follows to make the paragraph break over the lines.

"""


def message(number: int, role: Role, text: str) -> Message:
    """One message of the sample chat."""
    thought = (ReasoningPart("First think about it. " * 20, 4.0),) if role is Role.ASSISTANT else ()
    return Message(str(number), None, role, NOW, (*thought, TextPart(text)))


def chat(count: int) -> list[Message]:
    """`count` messages, questions and answers in turn."""
    roles = (Role.USER, Role.ASSISTANT)
    return [message(i, roles[i % 2], ANSWER if i % 2 else f"Question {i}: how is it solved?") for i in range(count)]


def tokens() -> Iterator[str]:
    """An endless answer in pieces of about four characters, as models give them."""
    return cycle(ANSWER[i : i + 4] for i in range(0, len(ANSWER), 4))


class PaintWatch(QObject):
    """Remembers when the watched widget was first painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted_at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's hook."""
        del watched
        if event.type() == QEvent.Type.Paint and not self.painted_at:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.painted_at = self.painted_at or time.perf_counter()


def measure_opening(application: QApplication, count: int) -> float:
    """Milliseconds from the call to the painted chat."""
    view = TranscriptView(LIGHT)
    view.resize(1016, 740)
    view.show()
    application.processEvents()
    messages = chat(count)
    column = view.widget()
    assert column is not None
    watch = PaintWatch(column)
    began = time.perf_counter()
    view.show_messages(messages)
    column.update()
    while not watch.painted_at:
        application.processEvents()
    view.close()
    view.deleteLater()
    application.processEvents()
    return (watch.painted_at - began) * 1_000


class Stream:
    """Feeds tokens on time and watches the loop."""

    def __init__(self, feed: Callable[[str], None]) -> None:
        self._feed = feed
        self._tokens = tokens()
        self._sent = 0
        self._began = time.perf_counter()
        self._cpu = time.process_time()
        self.heartbeat = Heartbeat(self._feed_what_is_due)

    def _feed_what_is_due(self, now: float) -> None:
        due = int((now - self._began) * TOKENS_PER_SECOND) - self._sent
        if due > 0:
            self._sent += due
            self._feed("".join(islice(self._tokens, due)))

    def cpu(self) -> float:
        """Percent of a core since the start, the heartbeat included."""
        return 100 * (time.process_time() - self._cpu) / (time.perf_counter() - self._began)


def run(application: QApplication, feed: Callable[[str], None], seconds: float) -> dict[str, float]:
    """Stream for `seconds`."""
    stream = Stream(feed)
    QTimer.singleShot(round(seconds * 1_000), application.quit)
    application.exec()
    stalls = sorted(stream.heartbeat.stalls)
    result = {
        "cpu_percent": round(stream.cpu(), 1),
        "longest_stall_ms": round(stalls[-1], 1),
        "longest_work_ms": round(max(stream.heartbeat.work), 1),
        "stall_p99_ms": round(stalls[int(len(stalls) * 0.99)], 1),
    }
    stream.heartbeat.deleteLater()
    return result


def measure_streaming(application: QApplication, count: int, seconds: float) -> dict[str, float]:
    """The transcript, in a chat of `count` messages."""
    view = TranscriptView(LIGHT)
    view.resize(1016, 740)
    view.show()
    view.show_messages(chat(count))
    QTimer.singleShot(1_500, application.quit)
    application.exec()
    view.begin_answer(Message("new", None, Role.ASSISTANT, NOW, ()))
    result = run(application, view.add_text, seconds)
    view.close()
    view.deleteLater()
    application.processEvents()
    return result


def measure_naive(application: QApplication, seconds: float) -> dict[str, float]:
    """One text browser that gets the whole answer at every token."""
    browser = QTextBrowser()
    browser.resize(1016, 740)
    browser.show()
    text = [""]

    def feed(piece: str) -> None:
        text[0] += piece
        browser.setHtml(ProseRenderer(make_parser()).html(text[0]))

    result = run(application, feed, seconds)
    browser.close()
    return result


def idle(application: QApplication) -> float:
    """What the heartbeat alone costs, in percent of a core."""
    return run(application, lambda _text: None, 2.0)["cpu_percent"]


def main() -> None:
    """Measure and print one JSON object a line."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=float, default=15.0)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--messages", type=int, default=1_000)
    options = arguments.parse_args()
    application = QApplication([])
    apply_theme(application, LIGHT)
    print(json.dumps({"load_average": os.getloadavg(), "cores": os.cpu_count()}))
    opening = [measure_opening(application, options.messages) for _ in range(options.rounds)]
    print(
        json.dumps({"opening_ms": {"min": round(min(opening), 1), "median": round(statistics.median(opening), 1)}}),
        flush=True,
    )
    print(json.dumps({"heartbeat_alone_cpu_percent": idle(application)}), flush=True)
    for _ in range(options.rounds):
        measured = measure_streaming(application, options.messages, options.seconds)
        print(json.dumps({"streaming": measured, "load": os.getloadavg()[0]}), flush=True)
    print(json.dumps({"naive": measure_naive(application, options.seconds), "load": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()
