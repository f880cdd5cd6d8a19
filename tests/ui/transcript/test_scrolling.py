"""The reading position: the tail is followed only while at the end, and nothing that grows above moves what is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.messages import Message
from app.ui.transcript.following import JumpButton
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.paging import LIVE
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]

ACTION = QAbstractSlider.SliderAction


def at_end(view: TranscriptView) -> bool:
    return view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def live(view: TranscriptView) -> list[MessageWidget]:
    return [widget for widget in view.findChildren(MessageWidget) if not widget.isHidden()]


def first_read(view: TranscriptView) -> tuple[QWidget, int]:
    """The first message in sight and its distance from the view's top edge."""
    for widget in sorted(live(view), key=lambda widget: widget.y()):
        top = widget.mapTo(view.viewport(), QPoint(0, 0)).y()
        if top + widget.height() > 0:
            return widget, top
    raise AssertionError("nothing in sight")


def wheel_up(view: TranscriptView) -> None:
    position = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        position,
        view.viewport().mapToGlobal(position),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.fixture
def opened(view: TranscriptView, qtbot: QtBot, long_chat: list[Message]) -> TranscriptView:
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: len(live(view)) >= LIVE)
    return view


def test_a_chat_opens_at_its_newest_message(view: TranscriptView, long_chat: list[Message]) -> None:
    view.show_messages(long_chat)
    assert at_end(view)
    assert len(live(view)) < LIVE, "opening makes only what is in sight"


def test_older_messages_come_in_without_a_jump(opened: TranscriptView, qtbot: QtBot) -> None:
    bar = opened.verticalScrollBar()
    bar.triggerAction(ACTION.SliderToMinimum)
    bar.triggerAction(ACTION.SliderSingleStepAdd)
    widget, top = first_read(opened)
    count = len(live(opened))
    qtbot.waitUntil(lambda: bar.value() >= opened.viewport().height())  # how many messages that takes, the font says
    assert len(live(opened)) > count
    assert widget.mapTo(opened.viewport(), QPoint(0, 0)).y() == top


def test_streaming_is_followed_at_the_end_only(opened: TranscriptView, qtbot: QtBot, say: Say) -> None:
    opened.begin_answer(say("new", "", answer=True))
    opened.add_text("line\n\n" * 60)
    qtbot.wait(100)
    assert at_end(opened)
    wheel_up(opened)
    assert not at_end(opened)
    value = opened.verticalScrollBar().value()
    opened.add_text("line\n\n" * 60)
    qtbot.wait(100)
    assert opened.verticalScrollBar().value() == value
    opened.verticalScrollBar().triggerAction(ACTION.SliderToMaximum)
    opened.add_text("line\n\n" * 60)
    qtbot.wait(100)
    assert at_end(opened)


def test_the_jump_button_is_there_only_away_from_the_end(opened: TranscriptView, qtbot: QtBot) -> None:
    jump = opened.findChild(JumpButton)
    assert isinstance(jump, JumpButton)
    assert jump.isHidden()
    wheel_up(opened)
    assert not jump.isHidden()
    QTest.mouseClick(jump, Qt.MouseButton.LeftButton)
    assert at_end(opened)
    assert jump.isHidden()


def test_ctrl_end_goes_to_the_latest_from_within_a_block(opened: TranscriptView, qtbot: QtBot) -> None:
    wheel_up(opened)
    block = live(opened)[0].findChild(QWidget)
    assert isinstance(block, QWidget)
    QTest.keyClick(block, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert at_end(opened)


@pytest.mark.parametrize("width", [500, 700, 1300])
def test_a_resize_keeps_what_is_read(opened: TranscriptView, qtbot: QtBot, width: int) -> None:
    for _ in range(12):
        wheel_up(opened)
    widget, _top = first_read(opened)
    opened.resize(width, 500)
    qtbot.wait(20)
    assert first_read(opened)[0] is widget


def test_a_resize_at_the_end_stays_at_the_end(opened: TranscriptView, qtbot: QtBot) -> None:
    opened.resize(500, 400)
    qtbot.wait(20)
    assert at_end(opened)


def test_zoom_keeps_what_is_read(opened: TranscriptView, qtbot: QtBot) -> None:
    for _ in range(12):
        wheel_up(opened)
    widget, _top = first_read(opened)
    opened.set_zoom(1.5)
    assert first_read(opened)[0] is widget


def test_sending_goes_to_the_end(opened: TranscriptView, say: Say) -> None:
    wheel_up(opened)
    opened.append(say("mine", "hello"))
    assert at_end(opened)


def test_far_away_messages_are_dropped_and_come_back(opened: TranscriptView, qtbot: QtBot, say: Say) -> None:
    for number in range(40):
        opened.append(say(f"more{number}", "hello"))
    qtbot.wait(10)
    assert len(live(opened)) <= 61
    opened.verticalScrollBar().triggerAction(ACTION.SliderToMinimum)
    count = len(live(opened))
    qtbot.waitUntil(lambda: len(live(opened)) > count)


def test_the_messages_of_the_chat_before_are_deleted_one_a_turn(
    view: TranscriptView, qtbot: QtBot, long_chat: list[Message]
) -> None:
    view.show_messages(long_chat)
    qtbot.waitUntil(lambda: len(live(view)) >= LIVE)
    before = live(view)
    left: list[int] = []
    others = QTimer(view, interval=0)
    others.timeout.connect(lambda: left.append(sum(isValid(item) for item in before)))
    others.start()
    view.show_messages(long_chat[:2])
    qtbot.waitUntil(lambda: bool(left) and left[-1] == 0)
    assert len(set(left)) > LIVE // 2
