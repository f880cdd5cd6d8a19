from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from app.ui.choice_box import ChoiceBox

LINE = "Like the system (Another country)"


@pytest.mark.parametrize(("width", "cut"), [(150, True), (600, False)])
def test_a_line_that_is_too_long_ends_in_an_ellipsis(qtbot: QtBot, width: int, cut: bool) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem(LINE)
    box.setFixedWidth(width)
    box.show()
    drawn = QStyleOptionComboBox()
    box.initStyleOption(drawn)
    assert drawn.currentText.endswith("…") == cut
    assert box.currentText() == LINE
