"""What has its height is not measured again, and whatever changes a height is noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.chat.easel import Easel
from app.domain.messages import Message, Notice
from app.rendering import highlight
from app.rendering.prose import Prose
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.body import Body
from app.ui.transcript.code import CodeBlock
from app.ui.transcript.column import BOTTOM, Column, distance
from app.ui.transcript.message import MessageWidget, UserMessage
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.stack import Stack
from app.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Say

CARD = Notice("withheld", "answer", "violence", "Held back.", (("violence", 0.9),))
NOTE = Notice("note", "answer", "advice_medical", "Ask a doctor.")
Change = Callable[[TranscriptView], object]


def answer_of(view: TranscriptView) -> AnswerMessage:
    (found,) = (item for item in view.loaded if isinstance(item, AnswerMessage))
    return found


def prompt_of(view: TranscriptView) -> UserMessage:
    (found,) = (item for item in view.loaded if isinstance(item, UserMessage))
    return found


def streams(view: TranscriptView) -> None:
    answer_of(view).feed_text("\n\n" + "More words. " * 60)
    answer_of(view).render_tail()


def grows(view: TranscriptView) -> None:
    (pane,) = answer_of(view).body.blocks[-1:]
    assert isinstance(pane, ProseBlock)
    pane.set_prose(Prose("<p>" + "Other words. " * 60 + "</p>"))


def shrinks(view: TranscriptView) -> None:
    body = answer_of(view).body
    body.remove(body.blocks[0])


CHANGES: dict[str, Change] = {
    "a note": lambda view: view.set_notice("a", NOTE),
    "a card": lambda view: view.set_notice("a", CARD),
    "editing": lambda view: prompt_of(view).begin_edit("word\n" * 5),
    "reasoning": lambda view: answer_of(view).reasoning.set_expanded(True),  # type: ignore[union-attr]
    "the remark": lambda view: answer_of(view).set_remark(not answer_of(view)._remark.isVisible()),
    "text": streams,
    "other text": grows,
    "less text": shrinks,
    "zoom": lambda view: view.set_zoom(1.5),
    "a narrow window": lambda view: view.resize(420, 600),
}


@pytest.fixture
def chat(view: TranscriptView, say: Say) -> TranscriptView:
    """A prompt and an answer with reasoning, code and prose."""
    text = f"{'Some words. ' * 40}\n\n```python\nprint(1)\n```\n\nAnd **more**."
    view.show_messages([say("q", "A question " * 20), say("a", text, answer=True, thought="Let me think. " * 60)])
    return view


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_a_height_is_noticed(chat: TranscriptView, name: str) -> None:
    QApplication.processEvents()
    chat._arrange()
    before = {item.message.id: item.height() for item in chat.loaded}
    CHANGES[name](chat)
    chat._arrange()  # at once, before Qt has told anybody
    placed = {item.message.id: item.height() for item in chat.loaded}
    assert placed != before
    for stack in chat._column.findChildren(Stack):
        stack.outdate()
    chat._arrange()
    assert {item.message.id: item.height() for item in chat.loaded} == placed


def test_a_formula_that_is_drawn_is_noticed(view: TranscriptView, qtbot: QtBot, say: Say) -> None:
    easel = Easel(view)
    view.set_easel(easel)
    view.show_messages([say("a", r"\[ \frac{\frac{a}{b}}{\frac{c}{d}} \]", answer=True)])
    before = answer_of(view).height()
    qtbot.waitUntil(lambda: answer_of(view).height() > before, timeout=20_000)
    easel.close()


def test_a_label_that_grows_is_noticed(chat: TranscriptView) -> None:
    chat.set_notice("a", CARD)
    before = answer_of(chat).height()
    sentence = max(answer_of(chat).findChildren(QLabel), key=lambda item: len(item.text()))
    sentence.setText("Many words. " * 60)
    QApplication.processEvents()
    chat._arrange()
    assert answer_of(chat).height() > before


def test_what_stands_is_not_measured_again(chat: TranscriptView, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []
    lay_out = AnswerMessage._lay_out

    def noted(self: AnswerMessage, width: int) -> int:
        measured.append(width)
        return lay_out(self, width)

    monkeypatch.setattr(AnswerMessage, "_lay_out", noted)
    chat.set_status("Reading…")
    chat._arrange()
    assert measured == []
    streams(chat)
    chat._arrange()
    assert len(measured) == 1


def foot(view: TranscriptView) -> int:
    """How many pixels are below the newest message, to the end of the view."""
    newest = view.loaded[-1]
    return view.viewport().height() - newest.mapTo(view.viewport(), newest.rect().bottomLeft()).y()


def test_a_chat_that_opens_fills_from_the_foot_of_the_view(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    feet: list[int] = []
    arrange = Column.arrange

    def noted(self: Column, *args: object, **more: object) -> None:
        arrange(self, *args, **more)  # type: ignore[arg-type]
        if view.loaded and not view.verticalScrollBar().maximum():
            feet.append(foot(view))

    monkeypatch.setattr(Column, "arrange", noted)
    view.show_messages(long_chat)
    assert len(view.loaded) < 3, "the others have turns of their own"
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0, timeout=20_000)
    assert feet and set(feet) <= {BOTTOM, BOTTOM + 1}
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    assert foot(view) in (BOTTOM, BOTTOM + 1)


def test_a_short_chat_stands_at_the_top(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("q", "Hello"), say("a", "Hello.", answer=True)])
    assert view.loaded[0].y() < 40


def test_a_language_is_coloured_for_the_first_time_in_a_turn_of_its_own(
    view: TranscriptView, qtbot: QtBot, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(highlight, "_loaded", {None})
    view.show_messages([say("a", "```python\nprint(1)\n```", answer=True)])
    (block,) = answer_of(view).findChildren(CodeBlock)
    assert not block.coloured
    qtbot.waitUntil(lambda: block.coloured, timeout=20_000)
    view.show_messages([say("b", "```python\nprint(2)\n```", answer=True)])
    (again,) = answer_of(view).findChildren(CodeBlock)
    assert again.coloured


def in_sight(view: TranscriptView) -> list[MessageWidget]:
    """The messages of which something is seen."""
    top = view.verticalScrollBar().value()
    return [item for item in view.loaded if not distance(item, top, view.viewport().height())]


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("width", [420, 1_200])
def test_another_width_wraps_what_is_seen_at_once_and_the_rest_in_turns(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message], place: float, width: int
) -> None:
    view.resize(600, 600)
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    bar = view.verticalScrollBar()
    bar.setValue(round(place * bar.maximum()))
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    view._follower.decide()
    view.resize(width, 600)
    column = view._column
    assert len(column.late) > 10
    assert in_sight(view) and not set(in_sight(view)) & set(column.late)
    read = in_sight(view)[-1].message.id
    qtbot.waitUntil(lambda: not column.late, timeout=20_000)
    assert read in [item.message.id for item in in_sight(view)]
    settled = [item.geometry() for item in view.loaded]
    column.outdate()
    for item in view.loaded:
        item.outdate()
    view._arrange()
    assert [item.geometry() for item in view.loaded] == settled


def test_the_messages_near_what_is_read_are_wrapped_first(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message]
) -> None:
    view.show_messages(long_chat[:20])  # all of it is loaded
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    view.resize(420, 600)
    late = list(view._column.late)
    with qtbot.waitSignal(view.verticalScrollBar().rangeChanged):
        pass
    assert view._column.late == late[:-1], "the end is read"


def test_a_place_in_a_message_that_is_late_is_found(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message], say: Say
) -> None:
    words = "Some words. " * 300
    long_chat[-20] = say("long", f"{words}\n\n```python\nprint('here')\n```\n\n{words}", answer=True)
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    view.resize(420, 600)
    widget = view._loaded.widget_of("long")
    assert widget in view._column.late
    (code,) = widget.findChildren(CodeBlock)
    view.show_place(code)
    assert widget not in view._column.late
    assert 0 <= code.mapTo(view.viewport(), QPoint(0, 0)).y() < 100


def test_a_late_message_that_is_deleted_is_not_wrapped(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message]
) -> None:
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    view.resize(420, 600)
    assert view._column.late
    view.show_messages(long_chat[:4])
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    assert len(view.loaded) == 4 and not view._column.late


def long_answer(say: Say) -> Message:
    """An answer of many blocks, which come in over several turns."""
    words = "Some words. " * 30
    return say("long", "\n\n".join(f"```python\nprint({number})\n```\n\n{words}" for number in range(8)), answer=True)


def test_a_long_answer_that_is_gone_to_stays_where_it_begins(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message], say: Say
) -> None:
    long_chat[100] = long_answer(say)
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=20_000)
    widget = view.show_message("long")
    assert isinstance(widget, AnswerMessage) and not widget.body.up_to_date
    top = widget.mapTo(view.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < 60
    qtbot.waitUntil(lambda: widget.body.up_to_date and not view._pager.waiting, timeout=20_000)
    assert widget.mapTo(view.viewport(), QPoint(0, 0)).y() == top
    assert [block.source for block in widget.findChildren(CodeBlock)] == [f"print({number})" for number in range(8)]


def test_a_chat_that_opens_shows_the_end_of_a_long_answer_first(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message], say: Say
) -> None:
    view.show_messages([*long_chat, long_answer(say)])
    body = view.loaded[-1].findChild(Body)
    assert isinstance(body, Body) and not body.up_to_date
    assert "print(7)" in [block.source for block in body.blocks if isinstance(block, CodeBlock)]
    qtbot.waitUntil(lambda: body.up_to_date and not view._pager.waiting, timeout=20_000)
    shown = [block.source for block in body.blocks if isinstance(block, CodeBlock)]
    assert shown == [f"print({number})" for number in range(8)]
    assert foot(view) in (BOTTOM, BOTTOM + 1)
