"""Search over all chats in the window: the page, and the way to a message, wherever it lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.program import Program
from app.ui.search import search_page
from app.ui.search.marks import spots
from app.ui.search.result_painter import MESSAGE_ID
from app.ui.search.search_page import HELP, SearchPage
from app.ui.theme_switch import ThemeSwitch
from app.ui.transcript.answer import AnswerMessage
from tests.chat.desk_parts import PASSPHRASE

Open = Callable[..., Program]
LONG = 60_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def said(name: str, parent: str | None, text: str, *, thought: str = "") -> Message:
    parts = ((ReasoningPart(thought, 1.0),) if thought else ()) + (TextPart(text),)
    role = Role.ASSISTANT if name.startswith("a") else Role.USER
    return Message(name, parent, role, NOW, parts)


@pytest.fixture
def session(qtbot: QtBot, start_program: Open) -> DeskSession:
    """Three chats: a long one, one with two branches, one that is archived; all indexed. No model is needed."""
    program = start_program()
    screen = program.window.screen_widget()
    assert isinstance(screen, FirstRun)
    screen.create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)
    session = program.session
    assert session is not None
    store = session._store
    store.start_chat("long", "A long one", said("q0", None, "the first needle here"))
    for number in range(1, 120):
        text = f"reply {number} " + "with some words " * 30
        store.save_message("long", said(f"{'qa'[number % 2]}{number}", _before(number), text))
    store.start_chat("tree", "Two branches", said("qt", None, "Tell me"))
    store.save_message("tree", said("at", "qt", "An elephant", thought="perhaps a walrus"))
    store.save_message("tree", said("at2", "qt", "A giraffe"))
    store.start_chat("away", "Archived heron", said("qx", None, "a needle in the archive"))
    while store.find.index_more().result(timeout=60):
        pass
    session.chats.load()
    qtbot.waitUntil(lambda: len(session.chats.chats) == 3, timeout=LONG)
    session.chats.archive(["away"], True)
    session.search.show()
    return session


def _before(number: int) -> str:
    return f"{'qa'[(number - 1) % 2]}{number - 1}"


def look_for(qtbot: QtBot, session: DeskSession, words: str, count: int) -> list[str]:
    """Type the words and wait for so many lines; all of them."""
    results = session.search.page.results
    session.search.page.field.clear()
    QTest.keyClicks(session.search.page.field, words)
    qtbot.waitUntil(lambda: results.count() == count, timeout=LONG)
    return [results.item(row).text() for row in range(count)]


def test_hits_stand_below_their_chats_and_lead_to_a_message_that_is_not_loaded(
    qtbot: QtBot, session: DeskSession
) -> None:
    lines = look_for(qtbot, session, "needle", 4)
    assert lines == ["Archived heron", "a needle in the archive", "A long one", "the first needle here"]
    assert session.search.page.words.text() == "2 messages in 2 chats, newest first."
    page = session.search.page
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.results, Qt.Key.Key_End)
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    transcript = session.desk.chat.transcript
    qtbot.waitUntil(lambda: bool(transcript.loaded) and transcript.loaded[0].message.id == "q0", timeout=LONG)
    assert session.desk.pages.currentWidget() is session.desk.chat
    assert len(transcript.loaded) < 60
    (spot,) = spots(transcript.loaded[0], session.search.finder._pattern, thought=False)
    assert len(spot[0].extraSelections()) == 1
    assert transcript.verticalScrollBar().value() == 0
    QTest.keyClick(transcript, Qt.Key.Key_Escape)
    assert spot[0].extraSelections() == []


def test_a_hit_on_another_branch_switches_to_it_and_opens_the_reasoning(qtbot: QtBot, session: DeskSession) -> None:
    look_for(qtbot, session, "walrus", 2)
    row = next(
        session.search.page.results.item(row)
        for row in range(2)
        if session.search.page.results.item(row).data(MESSAGE_ID)
    )
    assert row.text() == "perhaps a walrus"
    session.search.page.results.itemActivated.emit(row)
    transcript = session.desk.chat.transcript
    qtbot.waitUntil(lambda: [item.id for item in transcript.messages] == ["qt", "at"], timeout=LONG)
    assert [item.id for item in session.controller.chat.path()] == ["qt", "at"]
    answer = transcript.loaded[-1]
    assert isinstance(answer, AnswerMessage) and answer.reasoning is not None
    qtbot.waitUntil(lambda: answer.reasoning is not None and answer.reasoning.expanded, timeout=LONG)
    assert spots(answer, session.search.finder._pattern, thought=True)
    look_for_again = session._store.chat("tree").result(timeout=10)
    assert look_for_again.leaf == "at"


def test_titles_are_found_too_and_deleted_chats_are_not(qtbot: QtBot, session: DeskSession) -> None:
    assert look_for(qtbot, session, "heron", 1) == ["Archived heron"]
    session.chats.delete("away")
    session.search.page.field.clear()
    QTest.keyClicks(session.search.page.field, "needle")
    qtbot.waitUntil(lambda: session.search.page.results.count() == 2, timeout=LONG)
    assert session.search.page.results.item(0).text() == "A long one"
    assert session.search.page.words.text() == "1 message in 1 chat, newest first."


def test_very_common_words_come_page_by_page(qtbot: QtBot, session: DeskSession) -> None:
    look_for(qtbot, session, "reply", 61)
    page = session.search.page
    assert page.more.isVisible()
    assert page.words.text() == "The newest 60 messages in 1 chat."
    qtbot.wait(500)  # each key begins a search, and the last one's first page may come after that of "repl"
    page.more.click()
    qtbot.waitUntil(lambda: page.results.count() == 120, timeout=LONG)
    assert not page.more.isVisible()
    assert page.results.item(0).text() == "A long one"


def test_nothing_found_is_one_sentence_and_one_button(qtbot: QtBot, session: DeskSession) -> None:
    page = session.search.page
    QTest.keyClicks(page.field, "submarine")
    qtbot.waitUntil(page.empty.isVisible, timeout=LONG)
    assert not page.results.isVisible()
    page.empty.clear.click()
    assert (page.field.text(), page.field.hasFocus()) == ("", True)
    qtbot.waitUntil(lambda: not page.empty.isVisible(), timeout=LONG)


def test_keys_open_and_leave_the_page(qtbot: QtBot, session: DeskSession) -> None:
    desk = session.desk
    QTest.keyClick(session.search.page.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.pages.currentWidget() is desk.chat, timeout=LONG)
    desk.window().activateWindow()
    QTest.keyClick(desk.chat.composer.prompt, Qt.Key.Key_F, CONTROL | SHIFT)
    assert desk.pages.currentWidget() is session.search.page
    assert session.search.page.field.hasFocus()


def test_its_help_is_in_the_language_of_the_window(
    qtbot: QtBot, switch: ThemeSwitch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_page, "tr", lambda text: f"«{text}»")
    page = SearchPage(switch.theme)
    qtbot.addWidget(page)
    assert page.words.text() == f"«{HELP}»"
