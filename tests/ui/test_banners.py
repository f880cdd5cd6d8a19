"""Errors above the composer, in the smallest window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.errors import KnownError
from app.ui.banners import BannerArea
from app.ui.main_window import MINIMUM
from app.ui.theme import LIGHT

NARROW = 220
"""Logical pixels that words have in the smallest window, beside the sidebar and a banner's buttons."""


def test_a_word_without_end_stays_within_the_smallest_window(qtbot: QtBot) -> None:
    area, word = BannerArea(LIGHT), "x" * 300
    qtbot.addWidget(area)
    area.resize(MINIMUM[0], 900)
    area.show_error(KnownError(f"Can't open {word}", f"No such file: {word}", f"Look for {word}"))
    (banner,) = area.banners()
    banner.details.click()
    qtbot.waitExposed(area)
    assert area.width() == MINIMUM[0]
    labels = [
        each for each in banner.findChildren(QLabel) if word[:20] in each.text().replace("\N{ZERO WIDTH SPACE}", "")
    ]
    assert len(labels) == 3
    for each in labels:
        assert each.geometry().right() <= banner.rect().right()
        assert each.minimumSizeHint().width() <= NARROW, "it can be as narrow as beside a sidebar"
        assert each.height() >= each.heightForWidth(each.width()), "all of it is seen"
    assert banner.close_button.geometry().right() <= banner.rect().right()
