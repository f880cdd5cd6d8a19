"""Kept prompts: the list behind "/", and the form for their variables."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.presets import Preset
from app.ui.composer.composer import Composer
from app.ui.composer.variables_dialog import VariablesDialog
from app.ui.theme_switch import ThemeSwitch

PRESETS = (Preset("s", "Summarise a text", "Summarise.\n\n{{text}}"), Preset("t", "Translate", "Into {{language}}"))


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
    composer.snippets.show_presets(PRESETS)
    ground.activateWindow()
    composer.setFocus()
    qtbot.waitUntil(composer.prompt.hasFocus)
    yield composer
    ground.close()


def titles(composer: Composer) -> list[str]:
    items = (composer.snippets.list.item(row) for row in range(composer.snippets.list.count()))
    return [item.data(Qt.ItemDataRole.UserRole).title for item in items]


def test_a_slash_opens_the_list_and_typing_filters_it(composer: Composer) -> None:
    chosen: list[Preset] = []
    composer.snippets.chosen.connect(chosen.append)
    QTest.keyClicks(composer.prompt, "/")
    assert composer.snippets.isVisible()
    assert titles(composer) == ["Summarise a text", "Translate"]
    QTest.keyClicks(composer.prompt, "tran")
    assert titles(composer) == ["Translate"]
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert [preset.id for preset in chosen] == ["t"]
    assert composer.snippets.isHidden()


def test_it_stands_above_the_composer_in_the_window(composer: Composer) -> None:
    QTest.keyClicks(composer.prompt, "/")
    window = composer.window()
    assert window.rect().contains(composer.snippets.geometry())
    assert composer.snippets.geometry().bottom() < composer.geometry().top()


def test_arrows_choose_and_esc_closes_until_the_slash_is_typed_anew(composer: Composer) -> None:
    chosen: list[Preset] = []
    composer.snippets.chosen.connect(chosen.append)
    QTest.keyClicks(composer.prompt, "/")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Down)
    QTest.keyClick(composer.prompt, Qt.Key.Key_Tab)
    assert [preset.id for preset in chosen] == ["t"]
    composer.set_text("")
    QTest.keyClicks(composer.prompt, "/")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Escape)
    assert composer.snippets.isHidden()
    QTest.keyClicks(composer.prompt, "t")
    assert composer.snippets.isHidden()
    composer.set_text("")
    QTest.keyClicks(composer.prompt, "/")
    assert composer.snippets.isVisible()


def test_what_fits_no_prompt_is_sent_as_always(composer: Composer) -> None:
    sent: list[str] = []
    composer.sent.connect(sent.append)
    QTest.keyClicks(composer.prompt, "/etc/hosts")
    assert composer.snippets.isHidden()
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert sent == ["/etc/hosts"]


def test_a_slash_later_in_the_text_is_a_slash(composer: Composer) -> None:
    QTest.keyClicks(composer.prompt, "either/or")
    assert composer.snippets.isHidden()


def test_keys_belong_to_an_input_method_that_composes(composer: Composer) -> None:
    chosen: list[Preset] = []
    composer.snippets.chosen.connect(chosen.append)
    QTest.keyClicks(composer.prompt, "/")
    QCoreApplication.sendEvent(composer.prompt, QInputMethodEvent("翻译", []))
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert chosen == []


def test_it_goes_with_the_focus(composer: Composer) -> None:
    QTest.keyClicks(composer.prompt, "/")
    composer.send.setFocus()
    assert composer.snippets.isHidden()


def test_the_form_asks_for_each_variable(qtbot: QtBot, composer: Composer) -> None:
    preset = Preset("x", "Translate", "Into {{language}} for {{reader}}:\n\n{{text}}")
    dialog = VariablesDialog(composer, preset)
    qtbot.addWidget(dialog)
    dialog.show()
    assert list(dialog.fields) == ["language", "reader", "text"]
    language, reader, text = dialog.fields.values()
    assert isinstance(language, QLineEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.accessibleName() == "Text"
    QTest.keyClicks(language, "Czech")
    QTest.keyClick(language, Qt.Key.Key_Return)
    assert dialog.focusWidget() is reader
    QTest.keyClicks(reader, "children")
    text.setFocus()
    QTest.keyClicks(text, "one")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "two")
    assert not dialog.result()
    dialog.insert.click()
    assert dialog.result()
    assert dialog.text() == "Into Czech for children:\n\none\ntwo"
