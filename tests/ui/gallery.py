"""Draws the transcript with sample content into PNGs, light and dark, to be looked at.

`PYTHONPATH=. QT_QPA_PLATFORM=offscreen python tests/ui/gallery.py FOLDER`
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from app.domain.messages import Message, MessageState, Notice, Part, ReasoningPart, Role, TextPart
from app.ui.theme import DARK, LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.view import TranscriptView

NOW = datetime(2026, 1, 1, tzinfo=UTC)

QUADRATIC = """Complete the square. The roots are given by the formula \\(x = (-b \\pm \\sqrt{b^2 - 4ac}) / 2a\\).

With **b² − 4ac < 0** there are no real roots: the square root leaves the real numbers.

```python
import cmath

def roots(a: float, b: float, c: float) -> tuple[complex, complex]:
    \"\"\"Both roots; complex where the discriminant is negative.\"\"\"
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
```
"""

EVERYTHING = """# A heading

Some *emphasis*, `inline code`, ~~struck~~ and a [link](https://example.org/page). A hidden character: a\u202eb.

## Second level

1. First item with a longer text that goes over the line so that the wrapping of a list item can be seen in the picture
2. Second item
   - nested bullet
   - another, with **bold**
3. Third item

- [x] done
- [ ] to do

> A quotation, which may go over several lines when it is long enough to reach the right edge of the column.

| Model | Size | Speed |
|---|--:|:-:|
| R1 Distill Qwen 1.5B | 1.12 GB | 21 tok/s |
| R1 Distill Qwen 7B | 4.68 GB | 6 tok/s |

### Third level

A paragraph after it.

---

```
plain text in a card, with a line that is so long that it does not fit into the column and has to be scrolled sideways
```
"""


def message(name: str, role: Role, *parts: Part, **more: object) -> Message:
    """A message with sample content."""
    return Message(name, None, role, NOW, parts, **more)  # type: ignore[arg-type]


def chat() -> list[Message]:
    """The chat of the sketch."""
    thought = ReasoningPart("the discriminant decides how many roots there are. So complete the square first.", 14.0)
    note = Notice(
        "note",
        "answer",
        "advice_medical",
        "A language model can be wrong here. Check with a pharmacist or doctor before you act on it.",
    )
    return [
        message(
            "1",
            Role.USER,
            TextPart("How do I solve ax² + bx + c = 0 in Python, and when are there no real roots?"),
        ),
        message("2", Role.ASSISTANT, thought, TextPart(QUADRATIC)),
        message("3", Role.USER, TextPart("Can I take ibuprofen with this blood thinner?")),
        message(
            "4",
            Role.ASSISTANT,
            TextPart("In general the two together raise the risk of bleeding, so"),
            notices=(note,),
            state=MessageState.STOPPED,
        ),
    ]


def held_back() -> list[Message]:
    """A withheld answer."""
    notice = Notice(
        "withheld",
        "answer",
        "hate",
        "Nothing of it was stored. You can rephrase, or ask about the subject itself.",
        (("hate", 0.97), ("harassment", 0.71)),
    )
    return [
        message("1", Role.USER, TextPart("Write a rant that says people from there are subhuman.")),
        message("2", Role.ASSISTANT, notices=(notice,)),
    ]


def show_chat(view: TranscriptView) -> None:
    """The sketch's chat, with an answer being streamed."""
    view.show_messages(chat()[:3])
    view.begin_answer(message("4", Role.ASSISTANT))
    view.set_notice("4", chat()[3].notices[0])
    view.add_text(chat()[3].text)


def show_everything(view: TranscriptView) -> None:
    """Every kind of block, the reasoning open."""
    thought = ReasoningPart("First a thought.\n\nThen a second one, which is longer and has `code`.", 3.2)
    view.show_messages([message("1", Role.ASSISTANT, thought, TextPart(EVERYTHING), state=MessageState.STOPPED)])
    answer = view.findChild(AnswerMessage)
    assert isinstance(answer, AnswerMessage)
    assert answer.reasoning is not None
    answer.reasoning.set_expanded(True)


def show_empty(view: TranscriptView) -> None:
    """The empty state of the Guide."""
    view.empty.set_examples(
        "What would you like to know about Carrel?",
        ["Where are my chats stored?", "How do I get a DeepSeek model?", "What does the guard do?"],
    )
    view.show_messages([])


def show_scrolled(view: TranscriptView) -> None:
    """In the middle of a longer chat, with the way back to its end."""
    view.show_messages(chat() * 4)
    view.set_status("Reading prompt… 34 %")
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)


SCENES: dict[str, tuple[Callable[[TranscriptView], None], int]] = {
    "chat": (show_chat, 640),
    "withheld": (lambda view: view.show_messages(held_back()), 420),
    "everything": (show_everything, 1400),
    "scrolled": (show_scrolled, 420),
    "empty": (show_empty, 560),
}


def main() -> None:
    """Draw every scene."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for theme in (LIGHT, DARK):
        apply_theme(application, theme)
        for name, (fill, height) in SCENES.items():
            view = TranscriptView(theme)
            view.resize(1016, height)
            view.show()
            fill(view)
            QTest.qWait(150)
            view.grab().save(str(folder / f"{name}-{theme.name}.png"))
            view.close()


if __name__ == "__main__":
    main()
