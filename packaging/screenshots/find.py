"""Takes pictures of the list of chats, the search and finding in a chat, into a folder: the real program.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/find.py FOLDER
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from stage import SMALL, Stage, perform, use_scripted, wait

from app.chat.chat_order import ListView, Order
from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.ui.desk_session import DeskSession

CHATS = (
    ("lease", "Translate the lease (German)", 0.01, "Der Vermieter trägt die Kosten der Heizung.", ""),
    ("letter", "Letter to the landlord", 0.1, "Dear Ms Aldous, the heating in the kitchen has failed again.", ""),
    ("numbers", "Quarterly numbers, draft 2", 0.2, "Heating and power rose by **9 %**; rent is flat.", "Sum them up."),
    ("sky", "Why is the sky blue at noon", 1.1, "Short waves are scattered most.", "Rayleigh scattering."),
    ("docker", "Dockerfile for the shop", 1.2, "```docker\nFROM python:3.11-slim\n```", ""),
    ("nurse", "Interview questions, nurse", 3, "1. How do you hand over a patient?", ""),
    ("tea", "绿茶怎么泡", 4, "水温八十度，泡两分钟。", ""),
    ("garden", "Ideas for the garden", 6, "Thyme and sage like a dry, warm place.", ""),
    ("old", "Names for the boat", 60, "Kestrel, Petrel, Dunlin.", ""),
)


def play(stage: Stage) -> None:
    """Every state, in one window."""
    session = stage.desk()
    use_scripted(session, "scene=short")
    stage.shoot("find-1-no-chats")
    _fill(session)
    wait(lambda: len(session.chats.chats) == len(CHATS))
    session.open_chat("numbers")
    wait(lambda: session.controller.chat.id == "numbers")
    stage.shoot("find-2-list")
    _arrange(stage, session)
    _search(stage, session)
    _find(stage, session)


def _arrange(stage: Stage, session: DeskSession) -> None:
    chats, rows = session.chats, session.desk.sidebar.rows
    chats.pin(["garden"], True)
    home = chats.add_folder("Flat", ["lease", "letter"])
    chats.add_folder("Work", ["nurse", "docker"])
    chats.tag("lease", ["papers"])
    chats.tag("numbers", ["papers", "2026"])
    chats.look(ListView(closed=frozenset({next(one.id for one in chats.folders if one.name == "Work")})))
    stage.shoot("find-3-folders")
    for chat in ("letter", "sky", "tea"):
        rows._select_also(chat)
    stage.shoot("find-4-selected")
    session.list._open_menu(("letter", "sky", "tea"), rows.mapToGlobal(QPoint(120, 180)))
    stage.shoot("find-5-menu")
    _close_menus()
    session.list._open_menu(("lease",), rows.mapToGlobal(QPoint(120, 140)))
    stage.shoot("find-6-menu-one")
    _close_menus()
    rows.clear_selected()
    stage.dialog(lambda: session.list.ask_tags("lease"), "find-7-tags")
    stage.dialog(lambda: session.list.new_folder(("sky",)), "find-8-folder")
    stage.dialog(lambda: session.list.delete(("sky", "tea")), "find-9-delete", accept=True)
    stage.shoot("find-10-deleted")
    chats.undo()
    chats.archive(["old", "sky"], True)
    chats.look(ListView(Order.TITLE))
    stage.shoot("find-11-by-title")
    chats.look(ListView(archived=True))
    stage.shoot("find-12-archive")
    chats.archive(["old", "sky"], False)
    stage.shoot("find-13-archive-empty")
    chats.look(ListView())
    chats.delete_folder(home.id)
    chats.undo()


def _search(stage: Stage, session: DeskSession) -> None:
    session.search.show()
    stage.shoot("find-14-search")
    page = session.search.page
    page.field.setText("heat")
    wait(lambda: page.results.count() >= 4)
    page.results.setCurrentRow(1)
    stage.shoot("find-15-results")
    page.field.setText("泡")
    wait(lambda: page.results.count() == 3 and page.results.item(0).text() == "绿茶怎么泡")
    stage.shoot("find-16-chinese")
    page.field.setText("submarine")
    wait(lambda: page.empty.isVisible())
    stage.shoot("find-17-nothing")
    page.field.setText("heating")
    wait(lambda: page.results.count() >= 4)
    stage.resize(SMALL)
    stage.shoot("find-18-narrow")
    stage.resize((1280, 800))
    session.search._go("numbers", "numbers-a", False)
    wait(lambda: session.controller.chat.id == "numbers" and bool(session.search.finder.matches))
    stage.shoot("find-19-jumped")


def _find(stage: Stage, session: DeskSession) -> None:
    session.search.find()
    session.search.bar.field.setText("up")
    wait(lambda: bool(session.search.finder.matches))
    stage.shoot("find-20-in-chat")
    session.search.step(1)
    stage.shoot("find-21-reasoning")
    session.search.bar.field.setText("no such words")
    stage.shoot("find-22-not-here")
    session.search.escape()


def _close_menus() -> None:
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu) and menu.isVisible():
            menu.close()


def _fill(session: DeskSession) -> None:
    now = datetime.now(UTC)
    store = session._store
    for name, title, days, answer, thought in reversed(CHATS):
        when = now - timedelta(days=days)
        first = Message(f"{name}-q", None, Role.USER, when, (TextPart(title),))
        parts = (*((ReasoningPart(f"{thought} Look it up.", 2.0),) if thought else ()), TextPart(answer))
        reply = Message(f"{name}-a", first.id, Role.ASSISTANT, when, parts, model="guide")
        store.start_chat(name, title, first).result()
        store.save_message(name, reply).result()
        store._thread.submit(_date_back, name, when.timestamp()).result()
        store.finish_turn().result()
    session.chats.load()


def _date_back(connection: object, chat_id: str, seconds: float) -> None:
    connection.execute("UPDATE conversations SET updated = ? WHERE id = ?", (seconds, chat_id))  # type: ignore[attr-defined]


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
