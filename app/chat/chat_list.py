"""The chats of the sidebar: kept in step with the vault, deleted only after some seconds to change one's mind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.arrangement import Arrangement, counted
from app.chat.background import Background
from app.chat.chat_order import ListView, read_view
from app.chat.eraser import Eraser
from app.chat.ports import ChatStore
from app.domain.messages import Conversation, ConversationSummary, Folder
from app.i18n import tr

UNDO_MS = 8000


class ChatList(QObject):
    """Holds what the sidebar shows. `changed` asks it to be drawn anew; `undoable` says what can be undone, or ""."""

    changed = Signal()
    undoable = Signal(str)
    renamed = Signal(str, str)
    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None, *, undo_ms: int = UNDO_MS) -> None:
        super().__init__(parent)
        self.view = ListView()
        self._store = store
        self._background = Background(self)
        self._eraser = Eraser(store, self)
        self._eraser.trouble.connect(self.trouble)
        self._chats: dict[str, ConversationSummary] = {}
        self._folders: dict[str, Folder] = {}
        self._deleted: dict[str, ConversationSummary] = {}
        self._arranged: Arrangement | None = None
        self._timer = self._single_shot(undo_ms, self._erase)
        self._arranged_timer = self._single_shot(undo_ms, self._settle)

    @property
    def chats(self) -> tuple[ConversationSummary, ...]:
        """Every chat that is not about to be erased, newest first, archived ones too."""
        return tuple(sorted(self._chats.values(), key=lambda chat: chat.updated, reverse=True))

    @property
    def folders(self) -> tuple[Folder, ...]:
        """Every folder by name."""
        return tuple(sorted(self._folders.values(), key=lambda folder: folder.name.casefold()))

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that a chat has, by name."""
        return tuple(sorted({tag for chat in self._chats.values() for tag in chat.tags}, key=str.casefold))

    def chat(self, chat_id: str) -> ConversationSummary | None:
        """A chat that is not about to be erased."""
        return self._chats.get(chat_id)

    def load(self) -> None:
        """Read the list from the vault."""
        self._background.watch(self._store.find.view(), self._view_loaded, self.trouble.emit)
        self._background.watch(self._store.find.folders(), self._folders_loaded, self.trouble.emit)
        self._background.watch(self._store.chats(), self._loaded, self.trouble.emit)

    def look(self, view: ListView) -> None:
        """Show the list in another way; how it is sorted is remembered."""
        if view != self.view:
            kept, self.view = self.view.stored(), view
            if view.stored() != kept:
                self._background.watch(self._store.find.save_view(view.stored()), None, self.trouble.emit)
            self.changed.emit()

    def note(self, conversation: Conversation) -> None:
        """A chat is new or was used."""
        if conversation.id in self._deleted:
            return
        new = ConversationSummary(conversation.id, conversation.title, conversation.created, conversation.updated)
        known = self._chats.get(conversation.id)
        self._chats[conversation.id] = new if known is None else replace(known, updated=conversation.updated)
        self.changed.emit()

    def rename(self, chat_id: str, title: str) -> None:
        """Give a chat another name."""
        if chat_id in self._chats:
            self._chats[chat_id] = replace(self._chats[chat_id], title=title)
            self._background.watch(self._store.rename_chat(chat_id, title), None, self.trouble.emit)
            self.renamed.emit(chat_id, title)

    # Where chats belong

    def pin(self, chat_ids: Iterable[str], pinned: bool) -> None:
        """Keep chats at the top, or no longer."""
        self._arrange(chat_ids, "pinned" if pinned else "unpinned", pinned=pinned)

    def archive(self, chat_ids: Iterable[str], archived: bool) -> None:
        """Take chats out of sight, or bring them back."""
        self._arrange(chat_ids, "archived" if archived else "back", archived=archived)

    def move(self, chat_ids: Iterable[str], folder_id: str | None) -> None:
        """Put chats into a folder; None takes them out of theirs."""
        folder = self._folders.get(folder_id or "")
        done, name = ("moved", folder.name) if folder else ("out", "")
        self._arrange(chat_ids, done, name, folder=folder.id if folder else None)

    def tag(self, chat_id: str, tags: Iterable[str]) -> None:
        """Give a chat these tags and no others."""
        wanted = sorted({" ".join(tag.split()) for tag in tags} - {""}, key=str.casefold)
        self._arrange([chat_id], "tagged" if wanted else "untagged", tags=tuple(wanted))

    def add_folder(self, name: str, chat_ids: Iterable[str] = ()) -> Folder:
        """Make a folder and put chats into it."""
        folder = Folder(uuid4().hex, name)
        self._save_folder(folder)
        self.move(chat_ids, folder.id)
        self.changed.emit()
        return folder

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        if folder_id in self._folders and name:
            self._save_folder(Folder(folder_id, name))
            self.changed.emit()

    def delete_folder(self, folder_id: str) -> None:
        """Remove a folder; its chats stay."""
        folder = self._folders.pop(folder_id, None)
        if folder is not None:
            members = [chat for chat in self._chats.values() if chat.folder == folder_id]
            self._place([replace(chat, folder=None) for chat in members])
            self._background.watch(self._store.find.delete_folder(folder_id), None, self.trouble.emit)
            self._offer(Arrangement(tr("Folder removed, its chats kept"), members, folder))

    # Deleting and undoing

    def delete(self, *chat_ids: str) -> None:
        """Take chats from the list; they are erased when the time for `undo` is over."""
        gone = {chat_id: self._chats.pop(chat_id) for chat_id in chat_ids if chat_id in self._chats}
        if gone:
            self._arranged = None
            self._deleted.update(gone)
            self._timer.start()
            self.changed.emit()
            self._tell()

    def undo(self) -> None:
        """Take back what was done last: where chats belong, else every deletion that was not carried out yet."""
        if self._arranged is not None:
            self._take_back(self._arranged)
        else:
            self._timer.stop()
            self._chats.update(self._deleted)
            self._deleted.clear()
        self.changed.emit()
        self._tell()

    def erase_pending(self) -> None:
        """The window closes: erase now what was deleted."""
        self._erase()
        self._eraser.finish()

    def _erase(self) -> None:
        self._timer.stop()
        self._eraser.erase(self._deleted)
        self._deleted.clear()
        self._tell()

    def _settle(self) -> None:
        self._arranged = None
        self._tell()

    def _take_back(self, arranged: Arrangement) -> None:
        self._arranged_timer.stop()
        self._arranged = None
        if arranged.folder is not None:
            self._save_folder(arranged.folder)
        before = {chat.id: chat for chat in arranged.before}
        known = [chat for chat in self._chats.values() if chat.id in before]
        self._place([_back(chat, before[chat.id]) for chat in known])

    def _arrange(self, chat_ids: Iterable[str], done: str, name: str = "", **changes: Any) -> None:  # noqa: ANN401
        before = [self._chats[chat_id] for chat_id in chat_ids if chat_id in self._chats]
        after = [replace(chat, **changes) for chat in before]
        changed = [old for old, new in zip(before, after, strict=True) if old != new]
        if changed:
            self._place([new for new in after if new not in before])
            self._offer(Arrangement(counted(len(changed), done, name), changed))

    def _place(self, chats: Sequence[ConversationSummary]) -> None:
        self._chats.update({chat.id: chat for chat in chats})
        self._background.watch(self._store.find.arrange(chats), None, self.trouble.emit)

    def _save_folder(self, folder: Folder) -> None:
        self._folders[folder.id] = folder
        self._background.watch(self._store.find.save_folder(folder), None, self.trouble.emit)

    def _offer(self, arranged: Arrangement) -> None:
        self._arranged = arranged
        self._arranged_timer.start()
        self.changed.emit()
        self._tell()

    def _tell(self) -> None:
        if self._arranged is not None:
            self.undoable.emit(self._arranged.words)
        else:
            self.undoable.emit(counted(len(self._deleted), "deleted") if self._deleted else "")

    def _loaded(self, chats: Sequence[ConversationSummary]) -> None:
        gone = self._eraser.left.union(self._deleted)
        self._chats = {chat.id: chat for chat in chats if chat.id not in gone}
        self.changed.emit()

    def _folders_loaded(self, folders: Sequence[Folder]) -> None:
        self._folders = {folder.id: folder for folder in folders}

    def _view_loaded(self, value: object) -> None:
        self.view = read_view(value)

    def _single_shot(self, milliseconds: int, then: Any) -> QTimer:  # noqa: ANN401
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer


def _back(now: ConversationSummary, before: ConversationSummary) -> ConversationSummary:
    """The chat as it is now, where it was before."""
    return replace(now, pinned=before.pinned, archived=before.archived, folder=before.folder, tags=before.tags)
