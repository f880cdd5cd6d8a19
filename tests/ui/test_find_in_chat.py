"""Finding in the open chat: over all messages, loaded or not, with count, steps and marks."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.messages import AttachmentPart, Message, ReasoningPart, Role, TextPart
from app.ui.search.find_bar import FindBar
from app.ui.search.finder import Finder
from app.ui.search.marks import panes
from app.ui.theme import DARK
from app.ui.theme_switch import ThemeSwitch
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.view import TranscriptView

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
LONG = 20_000


def say(number: int, text: str, thought: str = "") -> Message:
    parts = ((ReasoningPart(thought, 1.0),) if thought else ()) + (TextPart(text),)
    return Message(str(number), None, Role.ASSISTANT if number % 2 else Role.USER, NOW, parts)


@pytest.fixture
def view(qtbot: QtBot, switch: ThemeSwitch) -> TranscriptView:
    view = TranscriptView(switch.theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    messages = [say(number, f"Message {number}. " + "Some words. " * 30) for number in range(100)]
    messages[3] = say(3, "A **ne**edle, a `needle` and [a needle](http://needle.test/needle)", "one needle more")
    messages[10] = say(10, "😀 Nèedle in what I typed: **needle**")
    messages[97] = say(97, "```python\nneedle = 2**3\n```")
    view.show_messages(messages)
    return view


@pytest.fixture
def bar(qtbot: QtBot, view: TranscriptView, switch: ThemeSwitch) -> FindBar:
    bar = FindBar(switch.theme)
    qtbot.addWidget(bar)
    bar.finder = Finder(view, bar, switch.theme)  # type: ignore[attr-defined]
    bar.finder.open()  # type: ignore[attr-defined]
    return bar


def found(qtbot: QtBot, bar: FindBar, words: str, count: str) -> None:
    """Type, and wait until the count says this."""
    bar.field.clear()
    bar.field.setText(words)  # QTest types ASCII only
    qtbot.waitUntil(lambda: bar.count.text() == count, timeout=LONG)


def current(view: TranscriptView, theme_accent: str) -> list[tuple[str, str]]:
    """The message and the text of what is marked as the current match."""
    return [
        (widget.message.id, selection.cursor.selectedText())
        for widget in view.loaded
        for thought in (True, False)
        for pane in panes(widget, thought=thought)
        for selection in pane.extraSelections()
        if selection.format.background().color().name().upper() == theme_accent
    ]


def test_all_messages_are_counted_and_gone_through_in_order(
    qtbot: QtBot, view: TranscriptView, bar: FindBar, switch: ThemeSwitch
) -> None:
    accent = switch.theme.accent
    found(qtbot, bar, "needle", "7 of 7")  # begins with what is read, which is the end
    assert current(view, accent) == [("97", "needle")]
    seen = []
    for _ in range(7):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(current(view, accent)) == 1, timeout=LONG)
        seen += current(view, accent)
    assert seen == [
        ("3", "needle"), ("3", "needle"), ("3", "needle"), ("3", "needle"),
        ("10", "Nèedle"), ("10", "needle"), ("97", "needle"),
    ]  # fmt: skip
    assert bar.count.text() == "7 of 7"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "6 of 7"


def test_a_match_in_collapsed_reasoning_opens_it(qtbot: QtBot, view: TranscriptView, bar: FindBar) -> None:
    found(qtbot, bar, "needle more", "1 of 1")
    (answer,) = (widget for widget in view.loaded if widget.message.id == "3")
    assert isinstance(answer, AnswerMessage) and answer.reasoning is not None
    assert answer.reasoning.expanded
    (pane,) = panes(answer, thought=True)
    qtbot.waitUntil(lambda: len(pane.extraSelections()) == 1, timeout=LONG)
    top = pane.mapTo(view.viewport(), pane.rect().topLeft()).y()
    assert 0 <= top < view.viewport().height()


def test_what_is_not_there_is_said_and_esc_takes_marks_away(qtbot: QtBot, view: TranscriptView, bar: FindBar) -> None:
    found(qtbot, bar, "no such thing", "Nothing found")
    assert not bar.next.isEnabled()
    found(qtbot, bar, "python", "Nothing found")  # the language's name is no text
    found(qtbot, bar, "2**3", "1 of 1")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert all(not pane.extraSelections() for widget in view.loaded for pane in panes(widget, thought=False))


def test_marks_take_the_colours_of_another_theme(
    qtbot: QtBot, view: TranscriptView, bar: FindBar, switch: ThemeSwitch
) -> None:
    found(qtbot, bar, "nèedle", "7 of 7")
    view.set_theme(DARK)
    bar.finder.set_theme(DARK)  # type: ignore[attr-defined]
    assert current(view, switch.theme.accent) == []
    assert current(view, DARK.accent) == [("97", "needle")]


def test_names_of_attached_files_are_found(qtbot: QtBot, view: TranscriptView, bar: FindBar) -> None:
    prompt = Message("p", None, Role.USER, NOW, (AttachmentPart("lease.pdf", "not shown"), TextPart("Read it")))
    view.show_messages([prompt])
    found(qtbot, bar, "lease", "1 of 1")
    found(qtbot, bar, "not shown", "Nothing found")


def test_another_theme_does_not_lead_back_to_what_was_found(
    qtbot: QtBot, view: TranscriptView, bar: FindBar, switch: ThemeSwitch
) -> None:
    found(qtbot, bar, "needle", "7 of 7")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)  # to message 3
    qtbot.waitUntil(lambda: current(view, switch.theme.accent) == [("3", "needle")], timeout=LONG)
    view.jump_to_latest()
    qtbot.wait(50)
    view.set_theme(DARK)
    bar.finder.set_theme(DARK)  # type: ignore[attr-defined]
    scroll = view.verticalScrollBar()
    assert scroll.value() == scroll.maximum()
    assert view.loaded[-1].message.id == "99"


def test_messages_may_go_while_they_are_looked_through(view: TranscriptView, bar: FindBar) -> None:
    finder = bar.finder  # type: ignore[attr-defined]
    finder.look_for("needle")
    finder._current = -1
    view.clear()
    finder._begin()
