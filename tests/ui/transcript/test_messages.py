"""What messages look like and offer: geometry, names for screen readers, keyboard, notices, themes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.messages import Message, Notice
from app.ui.theme import COLUMN_WIDTH, DARK, LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.code import CodeBlock
from app.ui.transcript.message import Bubble, UserMessage
from app.ui.transcript.notices import NoteBar, NoticeCard
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.reasoning import Disclosure
from app.ui.transcript.view import TranscriptView

W = TypeVar("W", bound=QWidget)
Say = Callable[..., Message]

TABLE = "| " + " | ".join(f"averylongheading{i}" for i in range(12)) + " |\n|" + "---|" * 12 + "\n|" + " cell |" * 12
ANSWER = "Text\n\n```python\n" + "x = 1; " * 40 + "\n```\n\n" + TABLE


def only(view: TranscriptView, kind: type[W]) -> W:
    found = view.findChild(kind)
    assert isinstance(found, kind)
    return found


def click(view: TranscriptView, text: str) -> None:
    for found in view.findChildren(QAbstractButton):
        assert isinstance(found, QAbstractButton)
        if found.text() == text:
            found.click()
            return
    raise AssertionError(f"no button {text}")


def test_own_messages_are_bubbles_at_the_right(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("1", "short"), say("2", "long words " * 60), say("3", "answer", answer=True)])
    for message in view.findChildren(UserMessage):
        assert isinstance(message, UserMessage)
        bubble = message.findChild(Bubble)
        assert isinstance(bubble, Bubble)
        assert bubble.geometry().right() == message.width() - 1
        assert bubble.width() <= 0.75 * COLUMN_WIDTH + 2
    answer = only(view, AnswerMessage)
    assert answer.width() == COLUMN_WIDTH
    assert abs(answer.x() - (view.width() - COLUMN_WIDTH) // 2) <= 1


@pytest.mark.parametrize("width", [340, 500, 900, 1600])
def test_nothing_widens_the_page(view: TranscriptView, say: Say, width: int) -> None:
    view.resize(width, 600)
    view.show_messages([say("1", "word" * 300), say("2", ANSWER, answer=True, thought="t" * 500)])
    column = view.widget()
    assert column is not None
    assert column.width() <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0
    for block in [*view.findChildren(ProseBlock), *view.findChildren(CodeBlock)]:
        assert isinstance(block, QWidget)
        assert block.width() <= COLUMN_WIDTH


def test_the_persons_markup_stays_as_typed(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("1", "**not bold**  two  spaces\n    <b>x</b>")])
    assert only(view, ProseBlock).toPlainText() == "**not bold**  two  spaces\n    <b>x</b>"


def test_everything_that_takes_the_focus_has_a_name(view: TranscriptView, say: Say) -> None:
    notice = Notice("withheld", "answer", "hate", "Nothing was stored.", (("hate", 0.97),))
    view.empty.set_examples("Ask", ["One?"])
    view.show_messages([say("1", "hi"), say("2", ANSWER, answer=True, thought="thinking", notices=(notice,))])
    for widget in [view, *view.findChildren(QWidget)]:
        assert isinstance(widget, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_tab_goes_from_top_to_bottom(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("1", "hi"), say("2", ANSWER, answer=True, thought="thinking")])
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    heights: list[int] = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        heights.append(focused.mapTo(view.widget() or view, focused.rect().topLeft()).y())
    assert len(set(heights)) > 3
    assert heights == sorted(heights)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_reasoning_opens_by_key_and_is_shown(view: TranscriptView, say: Say, key: Qt.Key) -> None:
    view.show_messages([say("1", "answer", answer=True, thought="a **long** thought")])
    answer = only(view, AnswerMessage)
    before = answer.height()
    assert answer.reasoning is not None
    line = only(view, Disclosure)
    assert "Thought for 14 s" in line.accessibleName()
    assert "collapsed" in line.accessibleName()
    QTest.keyClick(line, key)
    assert answer.reasoning.expanded
    assert "expanded" in line.accessibleName()
    assert answer.height() > before
    QTest.keyClick(line, key)
    assert answer.height() == before


def test_copy_says_so_for_a_while(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("1", "**bold** answer", answer=True)])
    with qtbot.waitSignal(view.markdown_copied) as copied:
        click(view, "Copy")
    assert copied.args == ["**bold** answer"]
    click(view, "Copied")


def test_regenerate_names_the_message(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("the-id", "answer", answer=True)])
    with qtbot.waitSignal(view.regenerate_requested) as asked:
        click(view, "Regenerate")
    assert asked.args == ["the-id"]


@pytest.mark.parametrize(
    ("kind", "text", "action"),
    [
        ("withheld", "Rephrase", "rephrase"),
        ("retracted", "Policy…", "policy"),
        ("withheld", "Policy…", "policy"),
        ("ask", "Show anyway", "allow"),
        ("ask", "Keep it back", "deny"),
    ],
)
def test_notices_offer_what_can_be_done(
    view: TranscriptView, say: Say, qtbot: QtBot, kind: str, text: str, action: str
) -> None:
    view.begin_answer(say("a", "", answer=True))
    view.set_notice("a", Notice(kind, "answer", "hate", "Nothing of it was stored.", (("hate", 0.97),)))
    card = only(view, NoticeCard)
    assert card.height() > 60
    words = [label.text() for label in card.findChildren(QLabel) if isinstance(label, QLabel)]
    assert {"Hate and discrimination", "0.97"} <= set(words)
    with qtbot.waitSignal(view.action_requested) as asked:
        click(view, text)
    assert asked.args == ["a", action]


def test_the_same_notice_comes_once(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    note = Notice("note", "answer", "advice_medical", "Ask a doctor.")
    view.begin_answer(say("a", "", answer=True))
    view.set_notice("a", note)
    view.add_text("text")
    view.end_answer(
        Message(
            "a", None, say("a", "x", answer=True).role, say("a", "x").created, say("b", "text").parts, notices=(note,)
        )
    )
    qtbot.wait(10)
    assert len(view.findChildren(NoteBar)) == 1


def test_the_empty_state_offers_questions(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.empty.set_examples("What would you like to know?", ["Where are my chats?"])
    view.show_messages([])
    with qtbot.waitSignal(view.example_chosen) as chosen:
        click(view, "Where are my chats?")
    assert chosen.args == ["Where are my chats?"]
    view.append(say("1", "hi"))
    assert all(
        not button.isVisible()
        for button in view.findChildren(QAbstractButton)
        if button.text() == "Where are my chats?"
    )


def test_a_link_that_one_message_defines_is_none_in_another(view: TranscriptView, say: Say) -> None:
    defines, uses = "[a]: https://example.org\n\nSee [a].", "See [a]."
    view.show_messages([say("1", defines, answer=True), say("2", uses, answer=True)])
    html = {item.message.id: item.findChildren(ProseBlock)[-1].toHtml() for item in view.findChildren(AnswerMessage)}
    assert {name: "example.org" in part for name, part in html.items()} == {"1": True, "2": False}


def test_the_same_questions_are_not_made_again(view: TranscriptView) -> None:
    def made() -> list[QPushButton]:
        return [item for item in view.empty.findChildren(QPushButton) if item.text().endswith("?")]

    view.empty.set_examples("Ask", ["One?"])
    (first,) = made()
    view.empty.set_examples("Ask", ["One?"])
    assert made() == [first]
    view.empty.set_examples("Ask", ["Two?"])
    assert [item.text() for item in made() if not item.isHidden()] == ["Two?"]


def test_themes_switch_live(view: TranscriptView, say: Say, qapp: QApplication, qtbot: QtBot) -> None:
    view.show_messages([say("1", "```python\nimport x\n```\n\n[link](https://example.org)", answer=True)])
    light = view.grab().toImage()
    apply_theme(qapp, DARK)
    view.set_theme(DARK)
    qtbot.wait(10)
    dark = view.grab().toImage()
    assert light.pixelColor(5, 5).name().upper() == LIGHT.bg
    assert dark.pixelColor(5, 5).name().upper() == DARK.bg
    assert light.size() == dark.size()
    qtbot.waitUntil(lambda: only(view, CodeBlock).coloured, timeout=20_000)


def test_zoom_scales_text(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("1", "words " * 100, answer=True)])
    before = only(view, AnswerMessage).height()
    view.set_zoom(2.0)
    assert only(view, AnswerMessage).height() > 1.3 * before
    view.set_zoom(1.0)
    assert only(view, AnswerMessage).height() == before


def test_a_status_stands_below_the_last_message(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("1", "hi")])
    view.set_status("Reading prompt… 34 %")
    shown = [label for label in view.findChildren(QLabel) if isinstance(label, QLabel) and "34 %" in label.text()]
    assert shown[0].isVisible()
    assert shown[0].y() > only(view, UserMessage).geometry().bottom()
    view.set_status("")
    assert not shown[0].isVisible()
