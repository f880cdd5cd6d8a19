"""The list of chats: order, renaming, deleting, keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.chat.chat_order import ListView, sections
from app.domain.messages import ConversationSummary, Folder
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
    show(sidebar, chat("c", 4), chat("a", 0.01), chat("d", 40), chat("b", 1))
    return sidebar


def show(
    sidebar: Sidebar, *chats: ConversationSummary, folders: tuple[Folder, ...] = (), view: ListView | None = None
) -> None:
    """Fill the list; the chat "b" is open."""
    sidebar.rows.fill(sections(chats, folders, view or ListView(), NOON), "b")


def click(sidebar: Sidebar, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Click the line with this text."""
    (item,) = sidebar.rows.findItems(text, Qt.MatchFlag.MatchExactly)
    place = sidebar.rows.visualItemRect(item).center()
    QTest.mouseClick(sidebar.rows.viewport(), Qt.MouseButton.LeftButton, modifier, place)


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
    asked: list[tuple[str, ...]] = []
    sidebar.rows.delete_requested.connect(asked.append)
    QTest.keyClick(sidebar.rows, Qt.Key.Key_Delete)
    assert asked == [("b",)]


def test_ctrl_and_shift_select_without_opening(sidebar: Sidebar) -> None:
    chosen: list[str] = []
    selected: list[list[str]] = []
    sidebar.rows.chosen.connect(chosen.append)
    sidebar.rows.selected_changed.connect(selected.append)
    click(sidebar, "Chat d", Qt.KeyboardModifier.ControlModifier)
    assert (chosen, selected[-1]) == ([], ["b", "d"])
    click(sidebar, "Chat a")
    assert (chosen, selected[-1]) == (["a"], ["a"])
    click(sidebar, "Chat d", Qt.KeyboardModifier.ShiftModifier)
    assert selected[-1] == ["a", "b", "c", "d"]
    asked: list[tuple[str, ...]] = []
    sidebar.rows.delete_requested.connect(asked.append)
    QTest.keyClick(sidebar.rows, Qt.Key.Key_Delete)
    assert asked == [("a", "b", "c", "d")]
    QTest.keyClick(sidebar.rows, Qt.Key.Key_Escape)
    assert selected[-1] == ["b"]


def test_a_new_drawing_keeps_what_is_selected(sidebar: Sidebar) -> None:
    click(sidebar, "Chat d", Qt.KeyboardModifier.ControlModifier)
    show(sidebar, chat("new", 0), chat("d", 40), chat("b", 1))
    assert sidebar.rows.selected() == ["b", "d"]


def test_the_bar_offers_what_can_be_done_with_several(sidebar: Sidebar) -> None:
    sidebar.selection.show_chats(["a"], archived=False)
    assert sidebar.selection.isHidden()
    sidebar.selection.show_chats(["a", "b"], archived=False)
    assert (sidebar.selection.isHidden(), sidebar.selection.count.text()) == (False, "2 chats selected")
    asked: list[tuple[str, tuple[str, ...]]] = []
    sidebar.selection.archive_requested.connect(lambda ids: asked.append(("archive", ids)))
    sidebar.selection.delete_requested.connect(lambda ids: asked.append(("delete", ids)))
    sidebar.selection.archive.click()
    sidebar.selection.delete.click()
    assert asked == [("archive", ("a", "b")), ("delete", ("a", "b"))]


def test_folders_open_and_close(sidebar: Sidebar) -> None:
    toggled: list[str] = []
    sidebar.rows.folder_toggled.connect(toggled.append)
    inside, work = replace(chat("in", 3), folder="f"), (Folder("f", "Work"),)
    show(sidebar, inside, chat("b", 1), folders=work)
    assert lines(sidebar) == ["Work", "Chat in", "Yesterday", "Chat b"]
    click(sidebar, "Work")
    assert toggled == ["f"]
    show(sidebar, inside, chat("b", 1), folders=work, view=ListView(closed=frozenset({"f"})))
    assert lines(sidebar) == ["Work", "Yesterday", "Chat b"]
    assert sidebar.rows.chat_ids() == ["b"]


def test_the_undo_bar_says_what_it_takes_back(sidebar: Sidebar) -> None:
    sidebar.undo.show_words("Chat deleted")
    assert not sidebar.undo.isHidden()
    assert sidebar.undo.text.text() == "Chat deleted"
    sidebar.undo.show_words("")
    assert sidebar.undo.isHidden()


def test_an_empty_list_has_one_sentence_and_one_button(sidebar: Sidebar) -> None:
    asked: list[str] = []
    sidebar.new_requested.connect(lambda: asked.append("new"))
    sidebar.empty.all_requested.connect(lambda: asked.append("all"))
    empty = sidebar.empty
    empty.show_view(ListView(), archived=False)
    assert (empty.text.text(), empty.button.text()) == ("Your chats will be listed here.", "Start a chat")
    empty.button.click()
    empty.show_view(ListView(archived=True), archived=False)
    assert (empty.text.text(), empty.button.text()) == ("Nothing is archived.", "Show all chats")
    empty.button.click()
    assert asked == ["new", "all"]


def test_a_title_is_never_rich_text(sidebar: Sidebar) -> None:
    title = "<b>bold</b> <img src=//host/share.png>"
    show(sidebar, ConversationSummary("x", title, NOON, NOON))
    assert title in lines(sidebar)
    assert all(not sidebar.rows.item(index).toolTip() for index in range(sidebar.rows.count()))


def test_a_double_click_renames_a_chat_that_the_first_click_opens(sidebar: Sidebar) -> None:
    chats = [chat("c", 4), chat("a", 0.01), chat("d", 40), chat("b", 1)]
    sidebar.rows.chosen.connect(
        lambda chosen: sidebar.rows.fill(sections(chats, (), ListView(), NOON), chosen)  # it is open at once
    )
    click(sidebar, "Chat d")
    (item,) = sidebar.rows.findItems("Chat d", Qt.MatchFlag.MatchExactly)
    viewport, place = sidebar.rows.viewport(), QPointF(sidebar.rows.visualItemRect(item).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    twice = QMouseEvent(QEvent.Type.MouseButtonDblClick, place, viewport.mapToGlobal(place), left, left, none)
    QCoreApplication.sendEvent(viewport, twice)
    assert editor_of(sidebar).text() == "Chat d"
