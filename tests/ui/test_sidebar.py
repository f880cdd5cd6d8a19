"""The list of chats: order, renaming, deleting, keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.messages import ConversationSummary
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme_switch import ThemeSwitch

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def chat(name: str, days: float) -> ConversationSummary:
    """A chat used so many days before NOON."""
    when = NOON - timedelta(days=days)
    return ConversationSummary(name, f"Chat {name}", when, when)


@pytest.fixture
def sidebar(qtbot: QtBot, switch: ThemeSwitch) -> Sidebar:
    sidebar = Sidebar(switch.theme)
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 700)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    sidebar.rows.fill([chat("c", 4), chat("a", 0.01), chat("d", 40), chat("b", 1)], NOON, "b")
    return sidebar


def lines(sidebar: Sidebar) -> list[str]:
    """Every line of the list."""
    return [sidebar.rows.item(index).text() for index in range(sidebar.rows.count())]


def editor_of(sidebar: Sidebar) -> QLineEdit:
    """The open editor of a row."""
    (editor,) = (item for item in sidebar.rows.viewport().findChildren(QLineEdit) if item.isVisible())
    return editor


def test_chats_stand_under_their_days(sidebar: Sidebar) -> None:
    assert lines(sidebar) == [
        "Today", "Chat a", "Yesterday", "Chat b", "Previous 7 days", "Chat c", "Older", "Chat d",
    ]  # fmt: skip
    assert sidebar.width() >= 220


def test_a_click_chooses_and_a_heading_does_not(sidebar: Sidebar) -> None:
    chosen: list[str] = []
    sidebar.rows.chosen.connect(chosen.append)
    for line in (0, 1):
        place = sidebar.rows.visualItemRect(sidebar.rows.item(line)).center()
        QTest.mouseClick(sidebar.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["a"]


def test_f2_renames_and_esc_does_not(sidebar: Sidebar) -> None:
    renamed: list[tuple[str, str]] = []
    sidebar.rows.renamed.connect(lambda chat_id, title: renamed.append((chat_id, title)))
    sidebar.rows.setFocus()
    QTest.keyClick(sidebar.rows, Qt.Key.Key_F2)
    QTest.keyClicks(editor_of(sidebar), "nothing of this")
    QTest.keyClick(editor_of(sidebar), Qt.Key.Key_Escape)
    assert renamed == []
    assert "Chat b" in lines(sidebar)
    sidebar.rows.rename("b")
    editor = editor_of(sidebar)
    editor.selectAll()
    QTest.keyClicks(editor, "Better name")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    assert renamed == [("b", "Better name")]
    assert "Better name" in lines(sidebar)


def test_delete_asks_for_the_row(sidebar: Sidebar) -> None:
    asked: list[str] = []
    sidebar.rows.delete_requested.connect(asked.append)
    QTest.keyClick(sidebar.rows, Qt.Key.Key_Delete)
    assert asked == ["b"]


def test_the_undo_bar_counts(sidebar: Sidebar) -> None:
    sidebar.undo.show_pending(1)
    assert not sidebar.undo.isHidden()
    assert sidebar.undo.text.text() == "Chat deleted"
    sidebar.undo.show_pending(0)
    assert sidebar.undo.isHidden()


def test_a_title_is_never_rich_text(sidebar: Sidebar) -> None:
    title = "<b>bold</b> <img src=//host/share.png>"
    sidebar.rows.fill([ConversationSummary("x", title, NOON, NOON)], NOON, None)
    assert title in lines(sidebar)
    assert all(not sidebar.rows.item(index).toolTip() for index in range(sidebar.rows.count()))
