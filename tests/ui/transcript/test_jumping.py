"""Going to a message that is not loaded: it comes in with its neighbours, and the rest pages in on both sides."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.messages import Message
from app.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Say


def shown(view: TranscriptView) -> list[str]:
    """Ids of the messages that are widgets, from top to bottom."""
    return [widget.message.id for widget in view._column.messages]


def top_of(view: TranscriptView, message_id: str) -> int:
    """Where a message begins in the view."""
    (widget,) = (item for item in view._column.messages if item.message.id == message_id)
    return widget.mapTo(view.viewport(), QPoint(0, 0)).y()


def test_a_far_message_is_shown_with_few_widgets(view: TranscriptView, long_chat: list[Message]) -> None:
    view.show_messages(long_chat)
    view.show_message("20")
    assert 0 <= top_of(view, "20") < 120
    assert len(shown(view)) < 40
    assert shown(view) == [str(number) for number in range(int(shown(view)[0]), int(shown(view)[-1]) + 1)]
    assert view.show_message("no such") is None


def test_the_place_stays_while_the_rest_comes_in(qtbot: QtBot, view: TranscriptView, long_chat: list[Message]) -> None:
    view.show_messages(long_chat)
    view.show_message("100")
    before = top_of(view, "100")
    qtbot.waitUntil(lambda: int(shown(view)[0]) < 95, timeout=10_000)
    qtbot.wait(50)
    assert abs(top_of(view, "100") - before) <= 1


def test_scrolling_down_brings_in_newer_ones_to_the_end(
    qtbot: QtBot, view: TranscriptView, long_chat: list[Message]
) -> None:
    view.show_messages(long_chat)
    view.show_message("150")
    assert shown(view)[-1] != "199"

    def scroll() -> bool:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        return shown(view)[-1] == "199"

    qtbot.waitUntil(scroll, timeout=20_000)
    assert shown(view)[-50:] == [str(number) for number in range(150, 200)]


def test_the_newest_are_one_key_away(view: TranscriptView, long_chat: list[Message]) -> None:
    view.show_messages(long_chat)
    view.show_message("3")
    view.jump_to_latest()
    assert shown(view)[-1] == "199"
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_an_answer_streams_on_while_something_old_is_read(
    qtbot: QtBot, view: TranscriptView, long_chat: list[Message], say: Say
) -> None:
    view.show_messages(long_chat)
    view.begin_answer(say("new", "", answer=True))
    view.add_text("One ")
    view.show_message("5")
    assert "new" not in shown(view)
    before = top_of(view, "5")
    view.add_text("two")
    qtbot.wait(120)
    assert top_of(view, "5") == before
    view.jump_to_latest()
    assert shown(view)[-1] == "new"
    view.add_text(" three")
    view.end_answer(say("new", "One two three", answer=True))
    (answer,) = (item for item in view._column.messages if item.message.id == "new")
    assert answer.body.text == "One two three"  # type: ignore[attr-defined]


def test_an_answer_that_ends_out_of_sight_is_there_when_it_is_scrolled_to(
    view: TranscriptView, long_chat: list[Message], say: Say
) -> None:
    view.show_messages(long_chat)
    view.begin_answer(say("new", "", answer=True))
    view.show_message("5")
    view.end_answer(say("new", "Done", answer=True))
    assert view.messages[-1].text == "Done"
    view.jump_to_latest()
    assert shown(view)[-1] == "new"


def test_a_prompt_goes_to_the_end(view: TranscriptView, long_chat: list[Message], say: Say) -> None:
    view.show_messages(long_chat)
    view.show_message("5")
    view.append(say("mine", "Next"))
    assert shown(view)[-2:] == ["199", "mine"]
    view.begin_answer(say("new", "", answer=True))
    assert shown(view)[-3:] == ["199", "mine", "new"]
