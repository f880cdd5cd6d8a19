"""What the transcript costs: `QT_QPA_PLATFORM=offscreen python -m tests.bench.transcript [--seconds N] [--rounds N]`.

Opening a chat of 1,000 messages (until it is painted), streaming 100 tokens a second into it (process CPU time as a
share of one core, and the longest stall of the event loop), beside the naive way: the whole answer set anew per token.
Then 200 tokens a second while somebody types into the composer: from the key until its letter is painted.
Prints the machine's load, because stalls of a busy machine are not the program's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import cycle, islice

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QWidget

from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.rendering.markdown import ProseRenderer, make_parser
from app.ui.chat_view import ChatView
from app.ui.theme import LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.view import TranscriptView
from tests.bench.heartbeat import Heartbeat

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TOKENS_PER_SECOND, FAST = 100, 200
BETWEEN_KEYS = 0.07

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

    def __init__(self, feed: Callable[[str], None], rate: int) -> None:
        self._feed = feed
        self._rate = rate
        self._tokens = tokens()
        self._sent = 0
        self._began = time.perf_counter()
        self._cpu = time.process_time()
        self.heartbeat = Heartbeat(self._feed_what_is_due)

    def _feed_what_is_due(self, now: float) -> None:
        due = int((now - self._began) * self._rate) - self._sent
        if due > 0:
            self._sent += due
            self._feed("".join(islice(self._tokens, due)))

    def cpu(self) -> float:
        """Percent of a core since the start, the heartbeat included."""
        return 100 * (time.process_time() - self._cpu) / (time.perf_counter() - self._began)


def wait(seconds: float) -> None:
    """Let the event loop run. The application's own would close the windows at its end."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()


def run(feed: Callable[[str], None], seconds: float, rate: int = TOKENS_PER_SECOND) -> dict[str, float]:
    """Stream for `seconds`."""
    stream = Stream(feed, rate)
    wait(seconds)
    stalls = stream.heartbeat.stalls
    result = {
        "cpu_percent": round(stream.cpu(), 1),
        "longest_stall_ms": round(stalls.longest, 1),
        "longest_work_ms": round(stream.heartbeat.work.longest, 1),
        "stall_p99_ms": round(stalls.at(0.99), 1),
    }
    stream.heartbeat.deleteLater()
    return result


def measure_streaming(application: QApplication, count: int, seconds: float) -> dict[str, float]:
    """The transcript, in a chat of `count` messages."""
    view = TranscriptView(LIGHT)
    view.resize(1016, 740)
    view.show()
    view.show_messages(chat(count))
    wait(1.5)
    view.begin_answer(Message("new", None, Role.ASSISTANT, NOW, ()))
    result = run(view.add_text, seconds)
    view.close()
    view.deleteLater()
    application.processEvents()
    return result


class Typist(QObject):
    """Presses keys from a thread of its own, as a keyboard does, and notes when the letter was painted."""

    _press = Signal()

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._pressed: deque[float] = deque()
        self._seen = 0
        self._typing = threading.Event()
        self.latencies: list[float] = []
        edit.viewport().installEventFilter(self)
        self._press.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._type, daemon=True)
        self._thread.start()

    def _type(self) -> None:
        while not self._typing.wait(BETWEEN_KEYS):
            self._pressed.append(time.perf_counter())
            self._press.emit()

    def _arrived(self) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent(self._edit, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's hook: a paint of the composer shows what was typed by then."""
        del watched
        if event.type() == QEvent.Type.Paint:
            new = len(self._edit.toPlainText()) - self._seen
            self._seen += new
            QTimer.singleShot(0, lambda: self._painted(new))
        return False

    def _painted(self, letters: int) -> None:
        now = time.perf_counter()
        self.latencies += [1_000 * (now - self._pressed.popleft()) for _ in range(letters)]

    def stop(self) -> None:
        """Take the hands off the keyboard."""
        self._typing.set()
        self._thread.join()


def measure_typing(application: QApplication, count: int, seconds: float) -> dict[str, float]:
    """Somebody types while an answer streams fast."""
    view = ChatView(LIGHT)
    view.resize(1016, 800)
    view.show()
    view.transcript.show_messages(chat(count))
    view.composer.prompt.setFocus()
    wait(1.5)
    view.transcript.begin_answer(Message("new", None, Role.ASSISTANT, NOW, ()))
    typist = Typist(view.composer.prompt)
    result = run(view.transcript.add_text, seconds, FAST)
    typist.stop()
    latencies = sorted(typist.latencies)
    view.close()
    view.deleteLater()
    application.processEvents()
    return {
        "keys": len(latencies),
        "latency_p50_ms": round(statistics.median(latencies), 1),
        "latency_p95_ms": round(latencies[int(len(latencies) * 0.95)], 1),
        "latency_max_ms": round(latencies[-1], 1),
        "longest_stall_ms": result["longest_stall_ms"],
    }


def measure_naive(seconds: float) -> dict[str, float]:
    """One text browser that gets the whole answer at every token."""
    browser = QTextBrowser()
    browser.resize(1016, 740)
    browser.show()
    text = [""]

    def feed(piece: str) -> None:
        text[0] += piece
        browser.setHtml(ProseRenderer(make_parser()).html(text[0]))

    result = run(feed, seconds)
    browser.close()
    return result


def idle() -> float:
    """What the heartbeat alone costs, in percent of a core."""
    return run(lambda _text: None, 2.0)["cpu_percent"]


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
    print(json.dumps({"heartbeat_alone_cpu_percent": idle()}), flush=True)
    for _ in range(options.rounds):
        measured = measure_streaming(application, options.messages, options.seconds)
        print(json.dumps({"streaming": measured, "load": os.getloadavg()[0]}), flush=True)
    for _ in range(options.rounds):
        measured = measure_typing(application, options.messages, options.seconds)
        print(json.dumps({"typing": measured, "load": os.getloadavg()[0]}), flush=True)
    print(json.dumps({"naive": measure_naive(options.seconds), "load": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()
