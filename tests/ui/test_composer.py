"""Writing a prompt: keys, input methods, growth, the one button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.composer.composer import Composer
from app.ui.composer.prompt_edit import MOST_LINES
from app.ui.theme_switch import ThemeSwitch


@pytest.fixture
def composer(qtbot: QtBot, switch: ThemeSwitch) -> Iterator[Composer]:
    ground = QWidget()
    qtbot.addWidget(ground)
    composer = Composer(switch.theme)
    column = QVBoxLayout(ground)
    column.addStretch(1)
    column.addWidget(composer)
    ground.resize(800, 600)
    with qtbot.waitExposed(ground):
        ground.show()
    yield composer
    ground.close()


def sent_by(composer: Composer) -> list[str]:
    """What will have been sent."""
    sent: list[str] = []
    composer.sent.connect(sent.append)
    return sent


def test_enter_sends_and_shift_enter_breaks_the_line(composer: Composer) -> None:
    sent = sent_by(composer)
    QTest.keyClicks(composer.prompt, "one")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.prompt, "two")
    assert sent == []
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    assert composer.text() == "one\ntwo"


def test_enter_belongs_to_an_input_method_that_composes(composer: Composer) -> None:
    sent = sent_by(composer)
    QCoreApplication.sendEvent(composer.prompt, QInputMethodEvent("にほん", []))
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert sent == []
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    QCoreApplication.sendEvent(composer.prompt, commit)
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert sent == ["日本"]


@pytest.mark.parametrize("text", ["", "   ", "\n\t "])
def test_nothing_cannot_be_sent(composer: Composer, text: str) -> None:
    sent = sent_by(composer)
    composer.set_text(text)
    assert not composer.send.isEnabled()
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert sent == []


def test_send_becomes_stop_in_the_same_place(composer: Composer) -> None:
    stopped: list[bool] = []
    composer.stop_requested.connect(lambda: stopped.append(True))
    composer.set_text("x")
    place = composer.send.geometry()
    assert composer.send.accessibleName() == "Send"
    composer.set_generating(True)
    assert composer.send.geometry() == place
    assert composer.send.accessibleName() == "Stop"
    composer.set_text("")
    assert composer.send.isEnabled()
    composer.send.click()
    assert stopped == [True]
    QTest.keyClicks(composer.prompt, "the next one")
    assert composer.text() == "the next one"


def test_it_grows_to_eight_lines_and_then_scrolls(composer: Composer) -> None:
    heights = []
    for lines in (1, 4, MOST_LINES, MOST_LINES + 1, 40):
        composer.set_text("\n".join("x" for _ in range(lines)))
        QCoreApplication.processEvents()
        heights.append(composer.prompt.height())
    one, four, most, more, many = heights
    assert one < four < most
    assert most == more == many
    assert composer.prompt.verticalScrollBar().maximum() > 0


def test_pasting_takes_plain_text_only(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("bold")
    composer.prompt.insertFromMimeData(data)
    assert composer.text() == "bold"
    assert "bold" in composer.prompt.document().toPlainText()
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    assert not composer.prompt.canInsertFromMimeData(files)


def test_up_in_an_empty_field_asks_for_the_last_prompt(composer: Composer) -> None:
    asked: list[bool] = []
    composer.recall_requested.connect(lambda: asked.append(True))
    QTest.keyClick(composer.prompt, Qt.Key.Key_Up)
    composer.set_text("not empty")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Up)
    assert asked == [True]


@pytest.mark.parametrize(
    ("used", "context", "words"),
    [(327, 8192, "327 of 8k"), (3100, 8192, "3.1k of 8k"), (7000, 8192, "7k of 8k, older")],
)
def test_the_meter_says_how_much_is_used(composer: Composer, used: int, context: int, words: str) -> None:
    composer.meter.set_usage(used, context)
    assert composer.meter.numbers.text().startswith(words)
    composer.meter.set_usage(0, 0)
    assert composer.meter.isHidden()


def test_thinking_is_told_in_words(composer: Composer) -> None:
    composer.thinking.click()
    assert composer.thinking.text() == "Thinking: off"
