"""What can be done with a message: buttons that show for mouse and focus, names, versions, editing in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.branches import Place
from app.domain.events import Finished
from app.domain.messages import Message, MessageState, Notice
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.answer_facts import answer_facts
from app.ui.transcript.answer_menu import Retry, answer_menu
from app.ui.transcript.message import UserMessage
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]


def widget_of(view: TranscriptView, message_id: str) -> UserMessage | AnswerMessage:
    """The widget of a message that is loaded."""
    found = next(item for item in view._column.messages if item.message.id == message_id)
    assert isinstance(found, UserMessage | AnswerMessage)
    return found


def offered(widget: UserMessage | AnswerMessage) -> list[str]:
    """The buttons that are there, whether quiet or not."""
    return [action for action, button in widget.row.buttons.items() if not button.isHidden()]


def looks(widget: UserMessage | AnswerMessage) -> set[str]:
    """The looks of the quiet buttons: "ghost" is not seen."""
    return {widget.row.buttons[action].property("kind") for action in widget.row._quiet}


def enter(widget: QWidget) -> None:
    place = QPointF(1, 1)
    QApplication.sendEvent(widget, QEnterEvent(place, place, place))


def pressed(view: TranscriptView) -> list[tuple[str, str]]:
    """What will have been asked for."""
    asked: list[tuple[str, str]] = []
    view.action_requested.connect(lambda message, action: asked.append((message, action)))
    return asked


def test_every_message_offers_what_can_be_done(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True)])
    assert offered(widget_of(view, "q")) == ["copy", "edit", "delete"]
    assert offered(widget_of(view, "a")) == ["copy", "regenerate", "delete", "more"]
    for name in ("q", "a"):
        for button in widget_of(view, name).row.buttons.values():
            assert button.accessibleName()
            assert button.toolTip()


def test_quiet_buttons_show_for_the_mouse(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True)])
    for name in ("q", "a"):
        widget = widget_of(view, name)
        assert looks(widget) == {"ghost"}
        height = widget.height()
        enter(widget)
        assert looks(widget) == {"action"}
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
        assert looks(widget) == {"ghost"}
        assert widget.height() == height


def test_quiet_buttons_show_for_the_focus_and_every_one_is_reached_by_tab(
    view: TranscriptView, say: Say, qtbot: QtBot
) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True)])
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    reached = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
        for name in ("q", "a"):
            inside = widget_of(view, name).isAncestorOf(focus)
            assert looks(widget_of(view, name)) == {"action" if inside else "ghost"}
    assert [name for name in reached if name.startswith(("Copy", "Edit", "Delete", "Make", "More"))] == [
        "Copy your message",
        "Edit your message",
        "Delete your message",
        "Copy this answer",
        "Make this answer again",
        "Delete this answer",
        "More about this answer",
    ]


@pytest.mark.parametrize(("message", "action"), [("q", "edit"), ("q", "delete"), ("a", "delete"), ("a", "continue")])
def test_buttons_say_what_is_wanted(view: TranscriptView, say: Say, message: str, action: str) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True, state=MessageState.STOPPED)])
    asked = pressed(view)
    widget_of(view, message).row.buttons[action].click()
    assert asked == [(message, action)]


def test_more_says_where_the_menu_belongs(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True)])
    button = widget_of(view, "a").row.buttons["more"]
    with qtbot.waitSignal(view.more_requested) as asked:
        button.click()
    assert asked.args == ["a", button.mapToGlobal(QPoint(0, button.height()))]


def test_only_a_last_answer_that_was_cut_short_goes_on(view: TranscriptView, say: Say) -> None:
    cut = say("a", "text", answer=True, state=MessageState.STOPPED)
    view.show_messages([say("q", "hi"), cut])
    assert "continue" in offered(widget_of(view, "a"))
    view.append(say("q2", "next"))
    assert "continue" not in offered(widget_of(view, "a"))
    view.show_messages([say("q", "hi"), say("b", "text", answer=True)])
    assert "continue" not in offered(widget_of(view, "b"))


def test_an_answer_goes_on_in_its_place(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    cut = say("a", "One **two**", answer=True, thought="hm", state=MessageState.STOPPED)
    view.show_messages([say("q", "hi"), cut])
    view.begin_answer(cut)
    view.add_text(" three")
    qtbot.wait(80)
    assert [item.message.id for item in view._column.messages] == ["q", "a"]
    streaming = widget_of(view, "a")
    assert isinstance(streaming, AnswerMessage)
    assert streaming.body.text == "One **two** three"
    assert streaming.reasoning is not None
    assert streaming.reasoning.title == "Thought for 14 s"
    view.end_answer(say("a", "One **two** three", answer=True, thought="hm"))
    assert widget_of(view, "a") is streaming
    assert len(view.messages) == 2


def test_versions_are_told_where_there_are_several(view: TranscriptView, say: Say) -> None:
    messages = [say("q", "hi"), say("a", "text", answer=True)]
    view.marks.set_places({"a": Place(1, 3)})
    view.show_messages(messages)
    switch = widget_of(view, "a").row.versions
    assert switch.isVisible()
    assert (switch.place.text(), switch.place.accessibleName()) == ("1 / 3", "Version 1 of 3")
    assert (switch.previous.isEnabled(), switch.next.isEnabled()) == (False, True)
    assert not widget_of(view, "q").row.versions.isVisible()
    asked = pressed(view)
    switch.next.click()
    view.marks.set_places({"a": Place(3, 3), "q": Place(2, 2)})
    assert (switch.previous.isEnabled(), switch.next.isEnabled()) == (True, False)
    widget_of(view, "q").row.versions.previous.click()
    assert asked == [("a", "next"), ("q", "previous")]


def test_another_branch_leaves_what_is_shared_alone(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    long = [say(str(i), "words " * 80, answer=bool(i % 2)) for i in range(8)]
    view.show_messages(long)
    qtbot.waitUntil(lambda: len(view._column.messages) == len(long), timeout=30_000)
    kept = [widget_of(view, str(i)) for i in range(5)]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 40)
    view._follower.decide()
    top = kept[-1].mapTo(view, QPoint(0, 0)).y()
    view.marks.set_places({"x": Place(2, 2)})
    view.show_branch([*long[:5], say("x", "other " * 80, answer=True), say("y", "more " * 900)])
    assert [item.message.id for item in view._column.messages][-3:] == ["4", "x", "y"]
    assert [widget_of(view, str(i)) for i in range(5)] == kept
    assert kept[-1].mapTo(view, QPoint(0, 0)).y() == top
    assert widget_of(view, "x").row.versions.isVisible()


def test_a_branch_with_nothing_in_common_is_shown_too(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("q", "hi"), say("a", "text", answer=True)])
    view.show_branch([])
    assert view._column.messages == []
    view.show_branch([say("q2", "other")])
    assert [item.message.id for item in view._column.messages] == ["q2"]


def edit(view: TranscriptView, message_id: str) -> UserMessage:
    view.marks.edit(view.show_message(message_id))
    widget = widget_of(view, message_id)
    assert isinstance(widget, UserMessage)
    return widget


def editing(widget: UserMessage) -> bool:
    """Whether it is being edited now."""
    return widget.box is not None


def test_a_prompt_is_edited_in_its_place(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("q", "first words"), say("a", "text", answer=True)])
    widget = edit(view, "q")
    assert widget.box is not None
    prompt = widget.box.prompt
    assert prompt.toPlainText() == "first words"
    assert prompt.accessibleName()
    QTest.keyClick(prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    before = widget.height()
    QTest.keyClicks(prompt, "second line")
    assert widget.height() >= before
    with qtbot.waitSignal(view.edited) as saved:
        QTest.keyClick(prompt, Qt.Key.Key_Return)
    assert saved.args == ["q", "first words\nsecond line"]
    view.marks.end_edit("q")
    assert not editing(widget)
    assert not widget.row.isHidden()


def test_the_box_grows_with_its_text(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("q", "one"), say("a", "text", answer=True)])
    widget = edit(view, "q")
    assert widget.box is not None
    before, below = widget.height(), widget_of(view, "a").y()
    widget.box.prompt.setPlainText("\n".join("line" for _ in range(6)))
    assert widget.height() > before + 4 * 12
    assert widget_of(view, "a").y() - below == widget.height() - before


def test_esc_leaves_the_edit_and_nothing_was_said(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("q", "first words")])
    widget = edit(view, "q")
    assert widget.box is not None
    with qtbot.waitSignal(view.marks.edit_ended), qtbot.assertNotEmitted(view.edited):
        QTest.keyClick(widget.box.prompt, Qt.Key.Key_Escape)
    assert not editing(widget)
    assert widget.message.text == "first words"


def test_nothing_cannot_be_saved(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("q", "first words")])
    widget = edit(view, "q")
    assert widget.box is not None
    widget.box.prompt.setPlainText("  \n")
    assert not widget.box.send.isEnabled()
    with qtbot.assertNotEmitted(view.edited):
        QTest.keyClick(widget.box.prompt, Qt.Key.Key_Return)


def test_half_an_edit_is_there_again_after_another_chat(view: TranscriptView, say: Say) -> None:
    messages = [say("q", "first words")]
    view.show_messages(messages)
    box = edit(view, "q").box
    assert box is not None
    box.prompt.setPlainText("half an ed")
    view.show_messages([say("other", "chat")])
    view.show_messages(messages)
    again = edit(view, "q").box
    assert again is not None
    assert again.prompt.toPlainText() == "half an ed"


def entries(notices: Sequence[Notice], again: Sequence[Retry], view: TranscriptView) -> list[str]:
    menu = answer_menu(
        view,
        settings=again,
        models=(),
        notices=notices,
        explain=lambda _notice: None,
        copy_plain=lambda: None,
        details=lambda: None,
    )
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_explains_each_decision(view: TranscriptView) -> None:
    hate = Notice("withheld", "answer", "hate", "")
    law = Notice("note", "answer", "advice_legal", "")
    other = Notice("note", "prompt", "context", "")
    assert entries((other,), (), view) == ["Copy as plain text", "Details…"]
    assert entries((hate,), (), view)[0] == "Explain the guard's decision…"
    told = entries((hate, law), (Retry("again", lambda: None),), view)
    assert told[:3] == [
        "Try again",
        "Explain the guard's decision: Hate and discrimination…",
        "Explain the guard's decision: Legal advice…",
    ]


def test_facts_of_an_answer_are_told_in_words(say: Say) -> None:
    cost = Finished("max_tokens", 812, 640, 345, 120, 900.0, 1234.0, 300.0, 21.04, 15.0)
    facts = dict(answer_facts(say("a", "two words", answer=True), "R1 Distill", cost))
    assert facts["Model"] == "R1 Distill"
    assert facts["Ended"] == "at the limit of tokens"
    assert facts["Speed"] == "21.0 tok/s"
    assert (facts["Answer"], facts["Thoughts"]) == ("225 tokens", "120 tokens")
    assert facts["Prompt"] == "812 tokens, 640 of them remembered"
    assert facts["First word"] == "after 1.2 s"
    assert facts["Length"] == "2 words, 9 characters"
    old = Message("a", None, say("a", "", answer=True).role, datetime(2026, 1, 1, tzinfo=UTC), ())
    assert "Speed" not in dict(answer_facts(old, "", None))
