"""Shows the hostile messages that name a file or a host, alone in a process that can be watched from outside.

`python -m tests.ui.transcript.hostile_child PROBE` prints what Python itself saw being opened, and "done".
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.system", "webbrowser.", "ctypes.dlopen")
LONGEST = 5_000


def main(probe: str) -> int:
    """Show them all, finished, as a prompt and as thoughts, opened and painted."""
    from PySide6.QtWidgets import QApplication

    from app.domain.messages import Message, ReasoningPart, Role, TextPart
    from app.ui.theme import LIGHT
    from app.ui.theme_switch import apply_theme
    from app.ui.transcript.reasoning import ReasoningBlock
    from app.ui.transcript.view import TranscriptView
    from tests.rendering.hostile_corpus import corpus

    application = QApplication([])
    apply_theme(application, LIGHT)
    view = TranscriptView(LIGHT)
    view.resize(900, 600)
    view.show()
    now = datetime(2026, 1, 1, tzinfo=UTC)
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(FORBIDDEN) or (event == "open" and str(arguments[0]) == probe):
            seen.append(f"{event} {arguments!r}")

    sys.addaudithook(watch)
    print("begin", flush=True)
    for text in corpus(probe).values():
        if len(text) > LONGEST:
            continue
        parts = (ReasoningPart(text, 1.0), TextPart(text))
        view.show_messages(
            [Message("q", None, Role.USER, now, (TextPart(text),)), Message("a", "q", Role.ASSISTANT, now, parts)]
        )
        for found in view.findChildren(ReasoningBlock):
            found.set_expanded(True)
        application.processEvents()
        view.grab()
    print(*seen, "done", sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
