"""Search on the desk: the page over all chats, finding in the open one, and the way from a hit to its message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.chat.chat_list import ChatList
from app.chat.chat_search import ChatSearch
from app.chat.controller import ChatController
from app.chat.search_results import amount, by_chat, day, titled
from app.domain.branches import through
from app.domain.matching import pattern, terms
from app.domain.messages import ConversationSummary, Role
from app.domain.searching import Hit, HitPage
from app.i18n import tr
from app.rendering.hidden import reveal
from app.ui.desk import Desk
from app.ui.search.find_bar import FindBar
from app.ui.search.finder import Finder
from app.ui.search.result_list import Group, Line
from app.ui.search.search_page import HELP, SearchPage
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Target:
    """A message that is to be shown once its chat is open."""

    chat: str
    message: str
    thought: bool
    finder: re.Pattern[str]


class DeskSearch(QObject):
    """Ctrl+Shift+F opens the page, Ctrl+F the line above the conversation."""

    trouble = Signal(object)

    def __init__(
        self,
        desk: Desk,
        search: ChatSearch,
        chats: ChatList,
        controller: ChatController,
        open_chat: Callable[[str], object],
        theme: Theme,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._search = search
        self._chats = chats
        self._controller = controller
        self._open_chat = open_chat
        self._target: _Target | None = None
        self._hits: list[Hit] = []
        self._finder = pattern(())
        self.page = SearchPage(theme)
        desk.pages.addWidget(self.page)
        self.bar = FindBar(theme)
        column = desk.chat.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.bar)
        self.finder = Finder(desk.chat.transcript, self.bar, theme)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._arrive)
        self._connect()

    def start(self) -> None:
        """Index what is not in the index yet."""
        self._search.catch_up()

    def close(self) -> None:
        """The vault is closing: index no more."""
        self._search.close()

    def show(self) -> None:
        """Go to the page and type."""
        self._search.catch_up()
        self._desk.pages.setCurrentWidget(self.page)
        self.page.open()

    def find(self) -> None:
        """Find in the open chat."""
        if self._controller.chat.messages:
            self._desk.pages.setCurrentWidget(self._desk.chat)
            self.finder.open()

    def step(self, step: int) -> None:
        """The next match in the open chat, or the one before."""
        self.finder.step(step)

    def escape(self) -> bool:
        """Esc closes the line, selects one chat again, or takes the marks away; False where there is none of these."""
        rows = self._desk.sidebar.rows
        if self._desk.pages.currentWidget() is not self._desk.chat:
            return False
        if len(rows.selected()) > 1:
            rows.clear_selected()
        elif self.finder.matches or self.bar.isVisible():
            self.finder.close()
        else:
            return False
        return True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.page.set_theme(theme)
        self.finder.set_theme(theme)

    def _connect(self) -> None:
        page, search = self.page, self._search
        page.closed.connect(self._desk.show_chat)
        page.asked.connect(self._ask)
        page.more_requested.connect(search.ask_more)
        page.results.chosen.connect(self._go)
        search.found.connect(self._show)
        search.found_more.connect(self._show_more)
        search.caught_up.connect(self._ask_again)
        search.trouble.connect(self.trouble)
        self._desk.sidebar.head.search_requested.connect(self.show)
        for shown in (self._controller.opened, self._controller.branch_shown):
            shown.connect(lambda _chat: self._settled.start())  # once the transcript shows it too

    def _ask(self, query: str) -> None:
        if terms(query):
            self._search.ask(query)
        else:
            self.page.show_results((), pattern(()), tr(HELP), more=False)

    def _ask_again(self) -> None:
        """Everything is indexed now: what was shown may have been too little."""
        if self.page.isVisible():
            self._ask(self.page.field.text())

    def _show(self, page: HitPage) -> None:
        if page.query != self.page.field.text():
            return
        self._hits = list(page.hits)
        self._finder = pattern(terms(page.query))
        found = by_chat(page.hits, self._chats.chat)
        titles = [chat for chat in titled(self._chats.chats, page.query) if chat.id not in {one.id for one, _ in found}]
        groups = [*(self._group(chat, ()) for chat in titles), *(self._group(*one) for one in found)]
        self.page.show_results(
            groups, self._finder, self._words(page), more=page.more, nothing=not groups and not page.waiting
        )

    def _show_more(self, page: HitPage) -> None:
        self._hits += page.hits
        groups = [self._group(*one) for one in by_chat(page.hits, self._chats.chat)]
        self.page.add_results(groups, self._words(page), more=page.more)

    def _words(self, page: HitPage) -> str:
        found = by_chat(self._hits, self._chats.chat)
        hits = sum(len(members) for _, members in found)
        return amount(hits, len(found), more=page.more, waiting=page.waiting)

    def _group(self, chat: ConversationSummary, hits: Iterable[Hit]) -> Group:
        now = datetime.now(UTC)
        when = day(chat.updated, now)
        lines = [Line(hit.message, _who(hit, now), reveal(hit.excerpt), hit.thought) for hit in hits]
        return Group(
            chat.id, reveal(chat.title), tr("Archived · {when}").format(when=when) if chat.archived else when, lines
        )

    def _go(self, chat_id: str, message_id: str, thought: bool) -> None:
        self._target = _Target(chat_id, message_id, thought, self._finder) if message_id else None
        already = self._controller.chat.id == chat_id
        self._open_chat(chat_id)
        if already:
            self._settled.start()

    def _arrive(self) -> None:
        """Another chat or branch is shown: find anew there, or show the message that was looked for."""
        self.finder.refresh()
        target, self._target = self._target, None
        if target is None or target.chat != self._controller.chat.id:
            return
        if self.finder.point_at(target.message, target.finder, thought=target.thought):
            return
        there = through(self._controller.chat, target.message)
        if there is not self._controller.chat:
            self._controller.show_branch(there)
            self._settled.stop()
            self.finder.point_at(target.message, target.finder, thought=target.thought)


def _who(hit: Hit, now: datetime) -> str:
    who = tr("You") if hit.role is Role.USER else tr("Reasoning") if hit.thought else tr("Answer")
    return f"{who} · {day(hit.created, now)}"
