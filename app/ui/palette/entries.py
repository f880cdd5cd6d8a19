"""What the command palette offers, and what of it fits the typed words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from app.domain.messages import ConversationSummary
from app.i18n import tr
from app.ui.shortcuts import Command

MOST_CHATS = 50
"""So many chats are offered at a time, the newest first; typing finds the others."""
_MARKS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: what it does, and at its right the keys that do the same, or what it is."""

    title: str
    detail: str
    run: Callable[[], object]

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return f"{self.title}, {self.detail}" if self.detail else self.title


def command_entries(commands: Iterable[Command]) -> tuple[Entry, ...]:
    """The commands that have a meaning, each with its first keys."""
    return tuple(Entry(command.meaning, _keys(command), command.run) for command in commands if command.meaning)


def chat_entries(chats: Iterable[ConversationSummary], open_chat: Callable[[str], object]) -> tuple[Entry, ...]:
    """The chats by their titles."""

    def opener(chat_id: str) -> Callable[[], object]:
        return lambda: open_chat(chat_id)

    return tuple(
        Entry(chat.title, tr("Archived chat") if chat.archived else tr("Chat"), opener(chat.id))
        for chat in chats
        if chat.title
    )


def fitting(entries: Sequence[Entry], typed: str) -> tuple[Entry, ...]:
    """Those that have every typed word in their title: as its beginning, then as beginnings of words, then anywhere."""
    wanted = _folded(typed)
    words = wanted.split()

    def rank(title: str) -> int:
        if title.startswith(wanted):
            return 0
        return 1 if all(re.search(rf"\b{re.escape(word)}", title) for word in words) else 2

    titles = [(_folded(entry.title), entry) for entry in entries]
    found = [(rank(title), entry) for title, entry in titles if all(word in title for word in words)]
    return tuple(entry for _rank, entry in sorted(found, key=lambda pair: pair[0]))


def _keys(command: Command) -> str:
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""


def _folded(text: str) -> str:
    return " ".join(_MARKS.sub("", unicodedata.normalize("NFD", text)).casefold().split())
