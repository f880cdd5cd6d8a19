"""How the sidebar's chats are put in order: pinned ones, folders, then days or one list by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from app.chat.day_groups import day_group
from app.domain.messages import ConversationSummary, Folder
from app.i18n import QT_TR_NOOP, tr

PINNED, ALL = QT_TR_NOOP("Pinned"), QT_TR_NOOP("Chats")


class Order(StrEnum):
    """What the chats are sorted by; times newest first."""

    WRITTEN = "written"
    CREATED = "created"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class ListView:
    """What the person wants to see: an order, the archive or the rest, one tag or all, folders that are closed."""

    order: Order = Order.WRITTEN
    archived: bool = False
    tag: str = ""
    closed: frozenset[str] = frozenset()

    def stored(self) -> dict[str, Any]:
        """As a value for the vault; where it is only looked at for a moment, it is not kept."""
        return {"order": self.order.value, "closed": sorted(self.closed)}


def read_view(value: object) -> ListView:
    """A view as it was stored; the usual one where that is no such thing."""
    if not isinstance(value, dict):
        return ListView()
    order, closed = value.get("order"), value.get("closed")
    return ListView(
        Order(order) if order in list(Order) else Order.WRITTEN,
        closed=frozenset(item for item in closed if isinstance(item, str)) if isinstance(closed, list) else frozenset(),
    )


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the chats below it; `folder` is the folder that it stands for, `closed` that they are hidden."""

    title: str
    chats: Sequence[ConversationSummary] = field(default_factory=tuple)
    folder: Folder | None = None
    closed: bool = False


def sections(
    chats: Iterable[ConversationSummary], folders: Iterable[Folder], view: ListView, now: datetime
) -> list[Section]:
    """The list as it is shown. Each chat stands in it once; folders without chats are shown too, so that they can be
    filled, but not where only some chats are looked for."""
    wanted = [chat for chat in chats if chat.archived == view.archived and view.tag in ("", *chat.tags)]
    ordered = sorted(wanted, key=_key(view.order), reverse=view.order is not Order.TITLE)
    if view.archived:
        return _by_day(ordered, view.order, now)
    known = list(folders)
    ids = {folder.id for folder in known}
    pinned = [chat for chat in ordered if chat.pinned]
    loose = [chat for chat in ordered if not chat.pinned and chat.folder not in ids]
    result = [Section(tr(PINNED), pinned)] if pinned else []
    for folder in known:
        members = [chat for chat in ordered if not chat.pinned and chat.folder == folder.id]
        if members or not view.tag:
            result.append(Section(folder.name, members, folder, folder.id in view.closed))
    return [*result, *_by_day(loose, view.order, now)]


def _by_day(chats: Sequence[ConversationSummary], order: Order, now: datetime) -> list[Section]:
    if order is Order.TITLE:
        return [Section(tr(ALL), chats)] if chats else []
    groups = groupby(chats, key=lambda chat: day_group(_time(chat, order), now))
    return [Section(tr(name), list(members)) for name, members in groups]


def _time(chat: ConversationSummary, order: Order) -> datetime:
    return chat.created if order is Order.CREATED else chat.updated


def _key(order: Order) -> Callable[[ConversationSummary], Any]:
    if order is Order.TITLE:
        return lambda chat: (chat.title.casefold(), chat.id)
    return lambda chat: (_time(chat, order), chat.id)
