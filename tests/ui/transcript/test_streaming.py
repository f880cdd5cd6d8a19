"""An answer streams in: the tail alone is drawn, what is before it stays, the end is followed."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.messages import Message, MessageState
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.body import MAX_BLOCKS, MAX_LINES, MAX_MERGED
from app.ui.transcript.code import CodeBlock
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]

PARAGRAPH = "A sentence with **bold** words and `code` that goes on for a while. " * 5 + "\n\n"
CODE = "```python\ndef f():\n    return 1\n```\n"


def answers(view: TranscriptView) -> list[AnswerMessage]:
    return [found for found in view.findChildren(AnswerMessage) if isinstance(found, AnswerMessage)]


def answer_of(view: TranscriptView) -> AnswerMessage:
    return answers(view)[-1]


def stream(view: TranscriptView, qtbot: QtBot, text: str, size: int = 40) -> None:
    for start in range(0, len(text), size):
        view.add_text(text[start : start + size])
        qtbot.wait(1)
    qtbot.waitUntil(lambda: answer_of(view).body.up_to_date)


def body_blocks(view: TranscriptView) -> tuple[QWidget, ...]:
    return answer_of(view).body.blocks


def test_committed_blocks_are_neither_replaced_nor_drawn_again(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    stream(view, qtbot, PARAGRAPH + CODE + PARAGRAPH + "tail")
    before = body_blocks(view)
    drawn = [block.renders for block in before[:-1] if isinstance(block, ProseBlock)]
    stream(view, qtbot, " more" * 200 + "\n\n" + PARAGRAPH + CODE)
    after = body_blocks(view)
    assert after[: len(before) - 1] == before[:-1]
    assert [block.renders for block in after[: len(before) - 1] if isinstance(block, ProseBlock)] == drawn
    assert len(after) > len(before)


def test_a_token_is_not_drawn_by_itself(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    for _ in range(500):
        view.add_text("word ")
    qtbot.wait(60)
    (block,) = body_blocks(view)
    assert isinstance(block, ProseBlock)
    assert block.renders < 5
    assert block.toPlainText().count("word") == 500


def test_an_open_fence_is_code_at_once_and_coloured_when_closed(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    stream(view, qtbot, "Look:\n\n```python\ndef f():\n    ret")
    code = body_blocks(view)[-1]
    assert isinstance(code, CodeBlock)
    assert code.source == "def f():\n    ret"
    assert not code.coloured
    stream(view, qtbot, "urn 1\n```\nafter")
    assert body_blocks(view)[1] is code
    assert code.source == "def f():\n    return 1"
    assert code.coloured


def test_no_raw_marks_flicker(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    for piece in ("This is **", "bo", "ld", "** and `co", "de` and\n", "-"):
        view.add_text(piece)
        qtbot.wait(60)
        (block,) = body_blocks(view)
        assert isinstance(block, ProseBlock)
        assert "*" not in block.toPlainText()
        assert "`" not in block.toPlainText()


def test_the_end_leaves_the_streamed_blocks(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    text = PARAGRAPH + CODE + "the end"
    stream(view, qtbot, text)
    before = body_blocks(view)
    view.end_answer(say("a", text, answer=True), "21 tok/s")
    assert body_blocks(view) == before
    assert "▍" not in "".join(block.toPlainText() for block in before if isinstance(block, ProseBlock))


def test_a_stored_answer_that_differs_replaces_the_streamed_one(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    stream(view, qtbot, "released and then forgotten")
    view.end_answer(say("a", "", answer=True))
    assert answer_of(view).body.text == ""
    qtbot.wait(10)
    assert all("forgotten" not in block.toPlainText() for block in view.findChildren(ProseBlock))


def test_what_is_retracted_is_gone_and_the_rest_stays(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    stream(view, qtbot, PARAGRAPH + PARAGRAPH + "a secret tail")
    kept = body_blocks(view)[0]
    view.retract("text", len("secret tail") + len(PARAGRAPH))
    assert body_blocks(view)[0] is kept
    shown = "".join(block.toPlainText() for block in body_blocks(view) if isinstance(block, ProseBlock))
    assert "secret" not in shown
    stream(view, qtbot, "and goes on")
    assert (
        answer_of(view).body.text == (PARAGRAPH + PARAGRAPH + "a secret tail")[: -len(PARAGRAPH) - 11] + "and goes on"
    )


def test_reasoning_streams_collapsed_and_is_no_part_of_a_copy(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    view.add_reasoning("first think")
    reasoning = answer_of(view).reasoning
    assert reasoning is not None
    assert reasoning.title.startswith("Thinking…")
    assert not reasoning.expanded
    stream(view, qtbot, "The **answer**.")
    assert reasoning.title.startswith("Thought for")
    view.end_answer(say("a", "The **answer**.", answer=True, thought="first think"))
    assert reasoning.title == "Thought for 14 s"
    with qtbot.waitSignal(view.markdown_copied) as copied:
        answer_of(view).copy()
    assert copied.args == ["The **answer**."]


def test_a_stopped_answer_says_so(view: TranscriptView, say: Say) -> None:
    view.begin_answer(say("a", "", answer=True))
    view.add_text("half of")
    view.end_answer(say("a", "half of", answer=True, state=MessageState.STOPPED))
    assert answer_of(view).state == "Stopped"
    view.show_messages([say("b", "half", answer=True, state=MessageState.INTERRUPTED)])
    assert answer_of(view).state == "Interrupted"


def test_repaints_do_not_eat_references_to_none(view: TranscriptView, qtbot: QtBot, long_chat: list[Message]) -> None:
    view.show_messages(long_chat[:10])
    column = view.widget()
    assert column is not None
    qtbot.waitUntil(lambda: len(answers(view)) == 5)
    column.repaint()
    before = sys.getrefcount(None)
    for _ in range(100):
        column.repaint()
    assert abs(sys.getrefcount(None) - before) < 50


def test_a_chat_can_be_left_and_taken_up_again_while_it_streams(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    view.show_messages([say("q", "question")])
    view.begin_answer(say("a", PARAGRAPH + "half", answer=True, thought="thinking"))
    stream(view, qtbot, " and the rest")
    text = PARAGRAPH + "half and the rest"
    view.end_answer(say("a", text, answer=True, thought="thinking"))
    assert answer_of(view).body.text == text
    assert len(answers(view)) == 1


@pytest.mark.parametrize(
    "text", [CODE * 1_000, PARAGRAPH * 500, "line\n" * 9_000], ids=["blocks", "characters", "lines"]
)
def test_an_endless_answer_shows_its_beginning_and_says_so(
    view: TranscriptView, qtbot: QtBot, say: Say, text: str
) -> None:
    view.show_messages([say("a", text, answer=True)])
    qtbot.waitUntil(lambda: answer_of(view).body.up_to_date, timeout=60_000)
    shown = body_blocks(view)
    assert len(shown) <= MAX_MERGED + 1
    assert sum(block.toPlainText().count("line") for block in shown if isinstance(block, ProseBlock)) <= MAX_LINES + 1
    last = shown[-1]
    assert isinstance(last, ProseBlock)
    assert last.toPlainText().startswith("The rest is too long to show (")
    with qtbot.waitSignal(view.markdown_copied) as copied:
        answer_of(view).copy()
    assert copied.args == [text]


def test_an_endless_answer_that_streams_ends_as_it_is_shown_later(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    text = CODE * 1_000
    view.begin_answer(say("a", "", answer=True))
    stream(view, qtbot, text, size=4_000)
    view.end_answer(say("a", text, answer=True))
    qtbot.waitUntil(lambda: answer_of(view).body.up_to_date, timeout=60_000)
    assert len(body_blocks(view)) < MAX_BLOCKS + 200
    last = body_blocks(view)[-1]
    assert isinstance(last, ProseBlock)
    assert last.toPlainText().startswith("The rest is too long to show (")


def test_a_long_answer_shows_its_end_first_and_then_all_of_it(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    text = "".join(f"Paragraph {number}. " + "Words and words. " * 30 + "\n\n" for number in range(100))
    view.show_messages([say("a", text, answer=True)])
    assert "Paragraph 99." in str([b.toPlainText() for b in body_blocks(view) if isinstance(b, ProseBlock)])
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: answer_of(view).body.up_to_date)
    shown = "\n".join(block.toPlainText() for block in body_blocks(view) if isinstance(block, ProseBlock))
    places = [shown.index(f"Paragraph {number}.") for number in range(100)]
    assert places == sorted(places)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
