"""Another theme: what is read has it at once, the rest a message a turn, and nothing that is read moves."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.theme import DARK, LIGHT
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.pane import TextPane
from app.ui.transcript.view import TranscriptView
from tests.bench.transcript import chat

LONG = 20_000


def shown(qtbot: QtBot) -> TranscriptView:
    """A chat of more messages than the window is high, all that are wanted at first loaded."""
    view = TranscriptView(LIGHT)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_messages(chat(60))
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=LONG)
    return view


def theme_of(widget: MessageWidget) -> str:
    return widget._style.theme.name


def seen(view: TranscriptView) -> list[MessageWidget]:
    """The messages of which something is on the screen."""
    top = view.verticalScrollBar().value()
    bottom = top + view.viewport().height()
    return [item for item in view.loaded if item.geometry().bottom() >= top and item.y() <= bottom]


def test_what_is_read_changes_at_once_and_the_rest_soon(qtbot: QtBot) -> None:
    view = shown(qtbot)
    near = seen(view)
    assert 0 < len(near) < len(view.loaded)
    view.set_theme(DARK)
    assert {theme_of(item) for item in near} == {"dark"}
    assert {theme_of(item) for item in view.loaded if item not in near} == {"light"}
    qtbot.waitUntil(lambda: {theme_of(item) for item in view.loaded} == {"dark"}, timeout=LONG)


def test_messages_are_hidden_until_they_have_the_theme(qtbot: QtBot) -> None:
    view = shown(qtbot)
    near, places = seen(view), [item.geometry() for item in view.loaded]
    pane = near[-1].findChildren(TextPane)[0]
    pane.setFocus()
    view.expect_theme()
    assert not any(item.isVisible() for item in view.loaded)
    view.set_theme(DARK)
    assert [item for item in view.loaded if item.isVisible()] == near
    assert pane.hasFocus(), "who reads with the keyboard goes on there"
    qtbot.waitUntil(lambda: all(item.isVisible() for item in view.loaded), timeout=LONG)
    assert [item.geometry() for item in view.loaded] == places


def test_a_zoom_moves_nothing_that_is_read(qtbot: QtBot) -> None:
    view = shown(qtbot)
    for _ in range(6):
        view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
    qtbot.waitUntil(lambda: not view._pager.waiting, timeout=LONG)
    first = seen(view)[0]
    view.set_zoom(1.5)
    place = first.y() - view.verticalScrollBar().value()
    assert {item._style.zoom for item in view.loaded} == {1.0, 1.5}
    qtbot.waitUntil(lambda: {item._style.zoom for item in view.loaded} == {1.5}, timeout=LONG)
    qtbot.wait(20)
    assert all(item.height() == item.height_for(item.width()) for item in view.loaded), (
        "each has the room that it needs"
    )
    assert abs(first.y() - view.verticalScrollBar().value() - place) <= 2


def test_messages_that_are_unloaded_meanwhile_are_passed_over(qtbot: QtBot) -> None:
    view = shown(qtbot)
    before = view.loaded
    view.set_theme(DARK)
    view.show_messages(chat(4))
    came_back: list[MessageWidget] = []
    others = QTimer(view, interval=0)
    others.timeout.connect(lambda: came_back.extend(item for item in before if isValid(item) and not item.isHidden()))
    others.start()
    qtbot.waitUntil(lambda: not view._restyling._next.waiting, timeout=LONG)
    assert came_back == []
    assert {theme_of(item) for item in view.loaded} == {"dark"}


def test_the_last_of_two_choices_holds(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.set_theme(DARK)
    view.set_theme(LIGHT)
    qtbot.waitUntil(lambda: not view._restyling._next.waiting, timeout=LONG)
    assert {theme_of(item) for item in view.loaded} == {"light"}
