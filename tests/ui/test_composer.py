"""Writing a prompt: keys, input methods, growth, the one button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.chat.context_use import ContextUse
from app.domain.presets import Preset
from app.ui.composer.composer import Composer
from app.ui.composer.context_details import ContextDetails
from app.ui.composer.prompt_edit import LONGEST_PASTE, MOST_LINES
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


def test_ctrl_enter_can_be_made_to_send(composer: Composer) -> None:
    sent = sent_by(composer)
    composer.set_ctrl_sends(True)
    QTest.keyClicks(composer.prompt, "one")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    QTest.keyClicks(composer.prompt, "two")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sent == []
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["one\ntwo\n"]
    assert "Ctrl" in composer.send.toolTip()
    composer.set_ctrl_sends(False)
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert len(sent) == 2


def test_a_long_paste_is_asked_about(composer: Composer) -> None:
    attached: list[str] = []
    composer.attach_text_requested.connect(attached.append)
    data = QMimeData()
    data.setText("x" * LONGEST_PASTE)
    composer.prompt.insertFromMimeData(data)
    assert composer.text() == "x" * LONGEST_PASTE
    assert composer.paste.isHidden()
    composer.set_text("before ")
    data.setText("y" * (LONGEST_PASTE + 1))
    composer.prompt.insertFromMimeData(data)
    assert composer.text() == "before "
    assert composer.paste.isVisible()
    assert "10,001 characters" in composer.paste.words.text()
    composer.paste.attach.click()
    assert attached == ["y" * (LONGEST_PASTE + 1)]
    assert composer.text() == "before "
    assert composer.paste.isHidden()
    composer.prompt.insertFromMimeData(data)
    composer.paste.insert.click()
    assert composer.text() == "before " + "y" * (LONGEST_PASTE + 1)
    composer.prompt.insertFromMimeData(data)
    composer.paste.drop.click()
    assert composer.paste.isHidden()
    assert composer.paste.text == ""
    assert len(attached) == 1


def test_nobody_is_asked_where_nothing_can_be_attached(composer: Composer) -> None:
    data = QMimeData()
    data.setText("y" * (LONGEST_PASTE + 1))
    composer.prompt.insertFromMimeData(data)
    assert len(composer.text()) == LONGEST_PASTE + 1
    assert composer.paste.isHidden()


@pytest.mark.parametrize("width", [340, 500, 760])
def test_nothing_is_cut_off_at_any_width(composer: Composer, width: int) -> None:
    ground = composer.parentWidget()
    assert ground is not None
    composer.meter.show_use(ContextUse(8192, 2048, history=6900, left_out=3))
    composer.controls.role.show_roles([Preset("a", "A role with a rather long name", "x")], "a", own=False)
    ground.resize(width, 600)
    QCoreApplication.processEvents()
    controls = composer.controls
    for part in (controls.role, controls.thinking, controls.meter, controls.sampling, controls.send):
        assert part.isVisible()
        assert part.geometry().right() < controls.width()
        assert part.width() >= min(part.sizeHint().width(), part.maximumWidth())
    assert composer.width() <= width


USE = ContextUse(8192, 2048, instructions=100, history=227, draft=0, sent=4, exact=True)


@pytest.mark.parametrize(
    ("use", "words", "warns"),
    [
        (USE, "327 of 8k", False),
        (replace(USE, exact=False), "about 327 of 8k", False),
        (replace(USE, history=4814), "4.9k of 8k", False),
        (replace(USE, history=4816), "4.9k of 8k", True),
        (replace(USE, context=40_960, left_out=2), "327 of 40k", True),
    ],
)
def test_the_meter_says_how_much_is_used_and_warns_in_time(
    composer: Composer, use: ContextUse, words: str, warns: bool
) -> None:
    composer.meter.show_use(use)
    assert composer.meter.numbers.text() == words
    composer.meter.set_compact(True)
    assert composer.meter.numbers.text().endswith("/40k" if use.context == 40_960 else "/8k")
    composer.meter.set_compact(False)
    assert (composer.meter.numbers.property("kind") == "tiny-warn") is warns
    assert ("\n" in composer.meter.toolTip() and "older" in composer.meter.toolTip().lower()) is warns
    composer.meter.show_use(None)
    assert composer.meter.isHidden()


def test_the_details_of_the_context_name_every_part(qtbot: QtBot, composer: Composer) -> None:
    details = ContextDetails()
    qtbot.addWidget(details)
    details.show_use(replace(USE, draft=12, files=2, left_out=3, exact=False), "Translator")
    lines = [(name.text(), number.text()) for name, number in details.lines]
    assert lines == [
        ("Instructions, Translator", "100"),
        ("4 messages, 2 files", "227"),
        ("What you are writing", "12"),
        ("Kept free for the answer", "2,048"),
    ]
    assert details.total.text() == "About 339 of 8,192 tokens"
    assert details.warning.text() == "3 older messages are not sent."
    details.show_use(replace(USE, sent=1), "")
    assert details.lines[1][0].text() == "1 message"
    assert details.warning.isHidden()


def test_thinking_is_told_in_words(composer: Composer) -> None:
    composer.thinking.click()
    assert composer.thinking.text() == "Thinking: off"


def test_a_double_click_on_send_does_not_stop_what_it_sent(composer: Composer) -> None:
    sent, stopped = sent_by(composer), []
    composer.sent.connect(lambda _text: composer.set_generating(True))
    composer.stop_requested.connect(lambda: stopped.append(True))
    composer.set_text("x")
    left, place = Qt.MouseButton.LeftButton, QPointF(composer.send.rect().center())
    QTest.mouseClick(composer.send, left)
    QCoreApplication.sendEvent(
        composer.send,
        QMouseEvent(
            QEvent.Type.MouseButtonDblClick,
            place,
            composer.send.mapToGlobal(place),
            left,
            left,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    QTest.mouseRelease(composer.send, left)
    assert (sent, stopped) == (["x"], [])
    QTest.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    assert stopped == [True]
