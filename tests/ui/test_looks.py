"""Themes and zoom on the open desk, what the header says of the model, and what the About box has to say."""

from __future__ import annotations

from importlib.metadata import distribution

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.chat.model_desk import ModelState, ModelStatus
from app.config.settings import ZOOM_MAX, ZOOM_MIN, Settings
from app.domain.messages import Message, Role, TextPart
from app.ui.buttons import button
from app.ui.desk_session import DeskSession
from app.ui.header import Header, PickerRow
from app.ui.labels import label
from app.ui.pages.about_dialog import AboutDialog, licences_text
from app.ui.pages.settings_page import zoomed
from app.ui.program import Program
from app.ui.theme import DARK, LIGHT
from app.ui.theme_contrast import CONTRAST_DARK, CONTRAST_LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.view import TranscriptView
from tests.ui.test_accessibility import NOW

ARABIC, HEBREW, CJK = "مرحبا بالعالم", "שלום עולם", "你好，世界 👩‍👩‍👧"


def test_every_theme_holds_at_once_everywhere(qtbot: QtBot, program: Program, session: DeskSession) -> None:
    text = "Words.\n\n```python\nimport os\n```\n"
    session.desk.chat.transcript.show_messages([Message("1", None, Role.ASSISTANT, NOW, (TextPart(text),))])
    seen: dict[str, set[str]] = {}
    for theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK):
        program.switch.theme = theme
        apply_theme(program.application, theme)
        program.switch.changed.emit(theme)
        qtbot.wait(30)
        shot = program.window.grab().toImage()
        colours = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 3) for y in range(0, shot.height(), 3)}
        for ground in (theme.bg, theme.side, theme.code):
            assert QColor(ground).name() in colours, (theme.name, ground)
        seen[theme.name] = colours
    assert QColor(LIGHT.bg).name() not in seen["dark"]
    assert QColor(LIGHT.code).name() not in seen["dark"]


def test_zoom_goes_from_80_to_200_percent_by_keys(program: Program, session: DeskSession) -> None:
    prompt = session.desk.chat.composer.prompt
    normal = prompt.font().pixelSize()
    prompt.setFocus()
    for key, limit in ((Qt.Key.Key_Plus, ZOOM_MAX), (Qt.Key.Key_Minus, ZOOM_MIN)):
        for _ in range(15):
            QTest.keyClick(prompt, key, Qt.KeyboardModifier.ControlModifier)
        assert program.preferences.value.zoom == limit
        assert session.desk.chat.transcript._style.zoom == pytest.approx(limit)
        assert prompt.font().pixelSize() == round(normal * limit)
    QTest.keyClick(prompt, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert program.preferences.value.zoom == 1.0
    assert (ZOOM_MIN, ZOOM_MAX) == (0.8, 2.0)
    assert zoomed(Settings(zoom=2.0), 1).zoom == 2.0


def test_the_picker_tells_name_size_and_state(qtbot: QtBot) -> None:
    header = Header(LIGHT)
    qtbot.addWidget(header)
    for state, percent, words in (
        (ModelState.UNLOADED, 0, "Q4_K_M, not loaded"),
        (ModelState.LOADING, 34, "Q4_K_M, loading 34 %"),
        (ModelState.READY, 0, "Q4_K_M, ready"),
    ):
        header.model.show_status(ModelStatus("R1 Distill", "Q4_K_M", state, percent))
        assert header.model.state.text() == words
        assert header.model.accessibleName() == f"Model: R1 Distill, {words}"
    header.fill_models([PickerRow("r1", "R1 Distill", "4.68 GB, Q4_K_M, ready")], "r1", loaded=True)
    (row, *_) = header.model_menu.actions()
    assert row.text() == "R1 Distill\t4.68 GB, Q4_K_M, ready"
    assert row.isChecked()
    with qtbot.waitSignal(header.model_chosen) as chosen:
        row.trigger()
    assert chosen.args == ["r1"]


@pytest.mark.parametrize("words", [ARABIC, HEBREW, CJK])
def test_each_paragraph_has_the_direction_of_its_letters(qtbot: QtBot, qapp: object, words: str) -> None:
    view = TranscriptView(LIGHT)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    text = f"Latin first.\n\n{words}\n\nLatin last."
    view.show_messages([Message("1", None, Role.ASSISTANT, NOW, (TextPart(text),))])
    (message,) = view.findChildren(MessageWidget)
    (document,) = [item for item in message.findChildren(QTextDocument) if "Latin first." in item.toPlainText()]
    found = {}
    block = document.begin()
    while block.isValid():
        found[block.text()] = block.textDirection()
        block = block.next()
    right = Qt.LayoutDirection.LeftToRight if words == CJK else Qt.LayoutDirection.RightToLeft
    assert found == {
        "Latin first.": Qt.LayoutDirection.LeftToRight,
        words: right,
        "Latin last.": Qt.LayoutDirection.LeftToRight,
    }


def test_the_about_box_has_version_licences_and_where_qt_is_from(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AboutDialog(parent, LIGHT)
    shown = [item.text() for item in dialog.findChildren(type(label()))]
    assert f"Carrel {__version__}" in shown
    text = dialog.licences.toPlainText()
    for notice in ("DeepSeek", "Qwen", "Llama", "MIT", "Apache-2.0", "Lesser General Public License", "code.qt.io"):
        assert notice in text
    assert dialog.licences.isReadOnly()


def test_the_about_box_names_every_part_that_is_installed() -> None:
    needed = [line.split(";")[0] for line in distribution("carrel").requires or [] if "extra ==" not in line]
    names = {line.split("=")[0].split(">")[0].split("<")[0].split("[")[0].strip().lower() for line in needed}
    text = licences_text().lower()
    assert {name for name in names if name.removesuffix("-essentials") not in text} == set()


@pytest.mark.parametrize("kind", ["", "primary", "quiet", "link", "danger", "row", "chip", "jump", "field"])
def test_a_focus_ring_moves_nothing(qtbot: QtBot, qapp: QApplication, kind: str) -> None:
    apply_theme(qapp, CONTRAST_LIGHT)
    box = QWidget()
    qtbot.addWidget(box)
    widget: QWidget = QLineEdit("Words", readOnly=True) if kind == "field" else button("Words", kind)
    QHBoxLayout(box).addWidget(widget)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.show()
    box.activateWindow()
    shots = []
    for focused in (box, widget):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        shots.append((widget.sizeHint(), widget.grab().toImage()))
    (size, plain), (ringed_size, ringed) = shots
    inside = widget.rect().adjusted(14, 7, -14, -7)  # within the roundest ring
    assert size == ringed_size
    assert plain != ringed
    assert plain.copy(inside) == ringed.copy(inside)
