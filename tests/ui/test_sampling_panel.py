"""The settings of one chat: what is recommended, what is set, and back."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat_options import ChatOptions
from app.domain.requests import Sampling
from app.ui.composer.popover import Popover
from app.ui.composer.sampling_panel import WIDTH, SamplingPanel
from app.ui.theme_switch import ThemeSwitch

BEST = Sampling(0.6, 0.95, 0, 0.0, None, 1.0, 0.0, 0.0)


@pytest.fixture
def panel(qtbot: QtBot, switch: ThemeSwitch) -> SamplingPanel:
    panel = SamplingPanel()
    qtbot.addWidget(panel)
    panel.show_options(ChatOptions(role="r"), BEST, Sampling(top_k=20), thinking=True, thinks=True)
    panel.show()
    return panel


def heard(panel: SamplingPanel) -> list[ChatOptions]:
    values: list[ChatOptions] = []
    panel.changed.connect(values.append)
    return values


def test_there_is_a_field_for_every_setting(panel: SamplingPanel) -> None:
    assert set(panel.numbers) == {field.name for field in fields(Sampling)}
    assert all(field.accessibleName() for field in panel.numbers.values())


def test_empty_fields_say_what_holds(panel: SamplingPanel) -> None:
    hints = {name: field.placeholderText() for name, field in panel.numbers.items()}
    assert hints["temperature"] == "0.6 (recommended)"
    assert hints["top_k"] == "20 (set for this model)"
    assert hints["repeat_penalty"] == "1 (recommended)"
    assert hints["seed"] == "by chance"
    assert panel.value() == ChatOptions(role="r")


def test_what_is_typed_holds_within_its_range(qtbot: QtBot, panel: SamplingPanel) -> None:
    values = heard(panel)
    for name, text in (("temperature", "1.25"), ("seed", "4294967294"), ("presence_penalty", "-2"), ("top_k", "7")):
        QTest.keyClicks(panel.numbers[name], text)
    QTest.keyClicks(panel.max_tokens, "500")
    QTest.keyClicks(panel.max_thinking, "0")
    panel.thinking.click()
    wanted = Sampling(temperature=1.25, top_k=7, seed=4294967294, presence_penalty=-2.0)
    assert values[-1] == ChatOptions("r", thinking=False, max_thinking=0, max_tokens=500, sampling=wanted)
    panel.show_options(values[-1], BEST, Sampling(), thinking=True, thinks=True)
    assert panel.numbers["seed"].text() == "4294967294"
    assert panel.value() == values[-1]


def test_a_pause_in_typing_is_enough(qtbot: QtBot, panel: SamplingPanel) -> None:
    values = heard(panel)
    QTest.keyClicks(panel.numbers["top_p"], "0.5")
    assert values == []
    qtbot.waitUntil(lambda: bool(values))
    assert values[-1].sampling.top_p == 0.5


def test_closing_does_not_lose_the_last_key(panel: SamplingPanel) -> None:
    values = heard(panel)
    QTest.keyClicks(panel.numbers["top_p"], "0.5")
    panel.hide()
    assert values[-1].sampling.top_p == 0.5


def test_reset_leaves_role_and_instructions(panel: SamplingPanel) -> None:
    values = heard(panel)
    options = ChatOptions("r", "own", thinking=False, max_tokens=3, sampling=Sampling(temperature=1.0))
    panel.show_options(options, BEST, Sampling(), thinking=True, thinks=True)
    panel.reset.click()
    assert values[-1] == ChatOptions("r", "own")
    assert panel.thinking.isChecked()


def test_a_model_without_reasoning_says_so(panel: SamplingPanel) -> None:
    panel.show_options(ChatOptions(), BEST, Sampling(), thinking=True, thinks=False)
    assert not panel.thinking.isEnabled()
    assert not panel.max_thinking.isEnabled()


@pytest.mark.parametrize("height", [480, 900])
def test_the_popover_stays_in_the_window_and_closes(
    qtbot: QtBot, switch: ThemeSwitch, panel: SamplingPanel, height: int
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    column.addStretch(1)
    anchor, other = QPushButton("anchor"), QPushButton("other")
    column.addWidget(anchor)
    column.addWidget(other)
    ground.resize(640, height)
    with qtbot.waitExposed(ground):
        ground.show()
    popover = Popover(ground, anchor, panel, WIDTH, "Settings")
    popover.open_above(anchor)
    assert ground.rect().contains(popover.geometry())
    assert popover.geometry().bottom() < anchor.y()
    assert (popover.height() >= panel.sizeHint().height()) is (height == 900)
    QTest.mouseClick(panel.thinking, Qt.MouseButton.LeftButton)
    assert popover.isVisible()
    QTest.keyClick(panel.numbers["top_p"], Qt.Key.Key_Escape)
    assert popover.isHidden()
    popover.toggle(anchor)
    assert popover.isVisible()
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert popover.isHidden()
    popover.open_above(anchor)
    ground.resize(700, height)
    qtbot.waitUntil(popover.isHidden)


def test_a_popover_is_as_wide_as_long_words_need(qtbot: QtBot, panel: SamplingPanel) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    anchor = QPushButton("anchor", ground)
    anchor.setGeometry(20, 600, 80, 24)
    ground.resize(640, 700)
    panel.reset.setText("x" * 60)
    popover = Popover(ground, anchor, panel, WIDTH, "Settings")
    popover.open_above(anchor)
    assert popover.width() > WIDTH
    assert popover.width() >= panel.minimumSizeHint().width()
    assert ground.rect().contains(popover.geometry())
