"""The list of chats on the desk: connected with the chats of the vault, and the questions that it asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.chat.chat_list import ChatList
from app.chat.chat_order import ListView, sections
from app.chat.controller import ChatController
from app.domain.messages import ConversationSummary
from app.i18n import QT_TR_NOOP, tr
from app.ui.confirm import confirmed
from app.ui.desk import Desk
from app.ui.pages.policy.name_dialog import name_asked
from app.ui.sidebar.menus import ChatActions, fill_chat_menu, fill_move_menu, fill_order_menu
from app.ui.sidebar.tags_dialog import tags_asked

_ERASED = QT_TR_NOOP("Erased for good after a few seconds: until then you can undo it.")


class DeskChats(QObject):
    """Draws the list when the chats change, and does what its menus, keys and buttons say."""

    export_requested = Signal(object)
    """The ids of chats."""

    def __init__(
        self,
        desk: Desk,
        chats: ChatList,
        controller: ChatController,
        open_chat: Callable[[str], object],
        leave_chat: Callable[[str], object],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._sidebar = desk.sidebar
        self._chats = chats
        self._controller = controller
        self._leave_chat = leave_chat
        self._actions = ChatActions(
            open_chat,
            self._sidebar.rows.rename,
            chats.pin,
            chats.move,
            self.new_folder,
            self.ask_tags,
            chats.archive,
            self.export_requested.emit,
            self.delete,
        )
        self._connect()

    def fill(self) -> None:
        """Draw the list anew."""
        chat, view, folders = self._controller.chat, self._chats.view, self._chats.folders
        found = sections(self._chats.chats, folders, view, datetime.now(UTC))
        self._sidebar.rows.fill(found, chat.id if chat.messages else None)
        self._sidebar.head.show_view(view)
        self._sidebar.rows.setVisible(bool(found))
        self._sidebar.empty.setVisible(not found)
        self._sidebar.empty.show_view(view, archived=any(one.archived for one in self._chats.chats))
        fill_order_menu(self._sidebar.head.menu, view, self._chats.tags, self._chats.look, self._add_folder)

    def delete(self, chat_ids: Sequence[str]) -> None:
        """Ask once, then take the chats away; they can be brought back for some seconds."""
        many = len(chat_ids) > 1
        title = tr("Delete these %n chat(s)?", "", len(chat_ids)) if many else tr("Delete this chat?")
        if chat_ids and confirmed(self._desk, title, tr(_ERASED), tr("Delete"), tr("Keep")):
            for chat_id in chat_ids:
                self._leave_chat(chat_id)
            self._chats.delete(*chat_ids)

    def new_folder(self, chat_ids: Sequence[str]) -> None:
        """Ask for a name, and put the chats into the folder of that name."""
        text = tr("A folder holds chats together in the list.") if not chat_ids else tr("The chosen chats go into it.")
        name = name_asked(self._desk, tr("New folder"), text, "", tr("Create"))
        if name:
            self._chats.add_folder(name, chat_ids)

    def ask_tags(self, chat_id: str) -> None:
        """Ask which tags a chat is to have."""
        chat = self._chats.chat(chat_id)
        if chat is not None:
            wanted = tags_asked(self._desk, chat.title, chat.tags, self._chats.tags)
            if wanted is not None:
                self._chats.tag(chat_id, wanted)

    def _connect(self) -> None:
        sidebar, rows, chats = self._sidebar, self._sidebar.rows, self._chats
        rows.renamed.connect(chats.rename)
        rows.delete_requested.connect(self.delete)
        rows.folder_toggled.connect(self._toggle_folder)
        rows.menu_requested.connect(self._open_menu)
        rows.selected_changed.connect(self._show_selected)
        sidebar.selection.delete_requested.connect(self.delete)
        sidebar.selection.archive_requested.connect(self._archive)
        sidebar.undo.undo_requested.connect(chats.undo)
        for part in (sidebar.head, sidebar.empty):
            part.all_requested.connect(self._show_all)
        chats.changed.connect(self.fill)
        chats.undoable.connect(sidebar.undo.show_words)
        chats.renamed.connect(self._controller.retitle)

    def _show_selected(self, chat_ids: Sequence[str]) -> None:
        selection = self._sidebar.selection
        selection.show_chats(chat_ids, archived=self._chats.view.archived)
        selection.menu.clear()
        fill_move_menu(selection.menu, self._known(chat_ids), self._chats.folders, self._actions)

    def _archive(self, chat_ids: Sequence[str]) -> None:
        self._chats.archive(chat_ids, not self._chats.view.archived)

    def _toggle_folder(self, folder_id: str) -> None:
        view = self._chats.view
        self._chats.look(replace(view, closed=view.closed ^ {folder_id}))

    def _show_all(self) -> None:
        self._chats.look(ListView(self._chats.view.order, closed=self._chats.view.closed))

    def _add_folder(self) -> None:
        self.new_folder(())

    def _open_menu(self, rows: Sequence[str] | str, place: QPoint) -> None:
        menu = QMenu(self._desk)
        if isinstance(rows, str):
            menu.addAction(tr("Rename folder…"), lambda: self._rename_folder(rows))
            menu.addAction(tr("Remove folder, keep its chats"), lambda: self._chats.delete_folder(rows))
        else:
            fill_chat_menu(menu, self._known(rows), self._chats.folders, self._actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _rename_folder(self, folder_id: str) -> None:
        folder = next((one for one in self._chats.folders if one.id == folder_id), None)
        if folder is not None:
            name = name_asked(self._desk, tr("Rename folder"), tr("Its chats stay in it."), folder.name, tr("Rename"))
            self._chats.rename_folder(folder_id, name)

    def _known(self, chat_ids: Sequence[str]) -> list[ConversationSummary]:
        return [chat for chat in map(self._chats.chat, chat_ids) if chat is not None]
