"""The menus of the list of chats: of one or several chats, of a folder, of the list's order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QMenu

from app.chat.chat_order import ListView, Order
from app.domain.messages import ConversationSummary, Folder
from app.i18n import QT_TR_NOOP, tr
from app.ui.shortcuts import native

ORDERS = {
    Order.WRITTEN: QT_TR_NOOP("Last written"),
    Order.CREATED: QT_TR_NOOP("Created"),
    Order.TITLE: QT_TR_NOOP("Title"),
}


@dataclass(frozen=True, slots=True)
class ChatActions:
    """What the lines of a chat's menu do; each takes the ids of the chats that it was opened for."""

    open: Callable[[str], object]
    rename: Callable[[str], object]
    pin: Callable[[Sequence[str], bool], object]
    move: Callable[[Sequence[str], str | None], object]
    new_folder: Callable[[Sequence[str]], object]
    tag: Callable[[str], object]
    archive: Callable[[Sequence[str], bool], object]
    export: Callable[[Sequence[str]], object]
    delete: Callable[[Sequence[str]], object]


def fill_chat_menu(
    menu: QMenu, chats: Sequence[ConversationSummary], folders: Iterable[Folder], actions: ChatActions
) -> None:
    """What can be done with these chats."""
    ids = tuple(chat.id for chat in chats)
    if len(chats) == 1:
        menu.addAction(tr("Open"), lambda: actions.open(ids[0]))
        menu.addAction(tr("Rename") + f"\t{native('F2')}", lambda: actions.rename(ids[0]))
        menu.addAction(tr("Tags…"), lambda: actions.tag(ids[0]))
        menu.addSeparator()
    pinned = all(chat.pinned for chat in chats)
    archived = all(chat.archived for chat in chats)
    menu.addAction(tr("Unpin") if pinned else tr("Pin to the top"), lambda: actions.pin(ids, not pinned))
    fill_move_menu(menu.addMenu(tr("Move to")), chats, folders, actions)
    menu.addAction(
        tr("Take out of the archive") if archived else tr("Archive"), lambda: actions.archive(ids, not archived)
    )
    menu.addAction(tr("Export…"), lambda: actions.export(ids))
    menu.addSeparator()
    menu.addAction(tr("Delete…") + f"\t{native('Del')}", lambda: actions.delete(ids))


def fill_move_menu(
    menu: QMenu, chats: Sequence[ConversationSummary], folders: Iterable[Folder], actions: ChatActions
) -> None:
    """The folders that these chats can go to."""
    ids = tuple(chat.id for chat in chats)
    inside = {chat.folder for chat in chats}
    for folder in folders:
        action = menu.addAction(_plain(folder.name), _moving(actions, ids, folder.id))
        action.setEnabled(inside != {folder.id})
    if inside - {None}:
        menu.addAction(tr("No folder"), _moving(actions, ids, None))
    menu.addSeparator()
    menu.addAction(tr("New folder…"), lambda: actions.new_folder(ids))


def fill_order_menu(
    menu: QMenu,
    view: ListView,
    tags: Iterable[str],
    look: Callable[[ListView], object],
    new_folder: Callable[[], object],
) -> None:
    """How the list is sorted, and which chats are shown."""
    menu.clear()
    menu.addSection(tr("Sort by"))
    for order, words in ORDERS.items():
        _check(menu, tr(words), view.order is order, _looking(look, replace(view, order=order)))
    menu.addSection(tr("Show"))
    _check(menu, tr("Archived chats"), view.archived, _looking(look, replace(view, archived=not view.archived, tag="")))
    known = list(tags)
    if known:
        submenu = menu.addMenu(tr("Tag"))
        for tag in known:
            wanted = replace(view, tag="" if view.tag == tag else tag, archived=False)
            _check(submenu, _plain(tag), view.tag == tag, _looking(look, wanted))
    menu.addSeparator()
    menu.addAction(tr("New folder…"), new_folder)


def _check(menu: QMenu, words: str, on: bool, run: Callable[[], object]) -> None:
    action = menu.addAction(words, run)
    action.setCheckable(True)
    action.setChecked(on)


def _moving(actions: ChatActions, ids: Sequence[str], folder: str | None) -> Callable[[], object]:
    return lambda: actions.move(ids, folder)


def _looking(look: Callable[[ListView], object], view: ListView) -> Callable[[], object]:
    return lambda: look(view)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
