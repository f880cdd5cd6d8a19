"""The window speaks the language that the settings name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.config.settings import LANGUAGES, Settings
from app.i18n import tr
from app.ui.first_run.first_run import FirstRun
from app.ui.language import NAMES, language_for, speak
from app.ui.pages.settings_page import SettingsPage
from app.ui.program import Program


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en", qapp)


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("de", ["es-ES"], "de"),
        ("system", ["zh-Hans-CN", "en"], "zh"),
        ("system", ["de_AT"], "de"),
        ("system", ["fr-FR", "es-ES", "en-GB"], "es"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_language_of_a_setting(setting: str, system: list[str], language: str) -> None:
    assert language_for(setting, system) == language


def test_every_setting_has_a_name() -> None:
    assert set(LANGUAGES) == {"system", *NAMES}


def test_the_window_is_chinese(start_program: Callable[..., Program]) -> None:
    program = start_program(Settings(language="zh"))
    screen = program.window.screen_widget()
    assert isinstance(screen, FirstRun)
    words = screen.welcome.buttons.primary.text()
    assert any("\u4e00" <= letter <= "\u9fff" for letter in words), words


def test_german_counts(qapp: QApplication) -> None:
    assert speak("de", qapp) == "de"
    one, many = tr("%n chat(s) selected", "", 1), tr("%n chat(s) selected", "", 1234)
    assert one.startswith("1 ") and many.startswith(QLocale("de").toString(1234))
    assert one.split()[1:] != many.split()[1:]


def test_english_needs_no_catalog(qapp: QApplication) -> None:
    assert speak("en", qapp) == "en"
    assert tr("%n chat(s)", "", 2) == "2 chats"


def test_what_has_no_translation_stays_english(qapp: QApplication) -> None:
    speak("de", qapp)
    assert tr("no such words, {name}") == "no such words, {name}"


def test_buttons_of_qt_speak_it_too(qapp: QApplication, qtbot: QtBot) -> None:
    speak("de", qapp)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_chosen_language_is_kept_and_can_be_had_at_once(qtbot: QtBot) -> None:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show_settings(Settings())
    assert page.language.box.currentData() == "system" and page.language.lock.isHidden()
    index = page.language.box.findData("zh")
    with qtbot.waitSignal(page.changed, check_params_cb=lambda settings: settings.language == "zh"):
        page.language.box.setCurrentIndex(index)
        page.language.box.activated.emit(index)
    assert not page.language.lock.isHidden()
    with qtbot.waitSignal(page.language.lock_requested):
        page.language.lock.click()
