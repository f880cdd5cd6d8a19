"""What the person chose for each chat while the vault is open: read once, stored at each change."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.presets import Presets
from app.domain.chat_options import ChatOptions
from app.domain.presets import Preset
from app.store import chat_options
from app.store.thread import StoreThread


class OptionsStore(Protocol):
    """Where they lie. Every call returns at once."""

    def load(self) -> Future[dict[str, ChatOptions]]:
        """Those of every chat that has some."""
        ...

    def save(self, chat: str, options: ChatOptions) -> Future[bool]:
        """Keep those of a chat; False where the chat itself is not stored."""
        ...


class VaultOptions:
    """An OptionsStore in the vault."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    def load(self) -> Future[dict[str, ChatOptions]]:
        """Those of every chat that has some."""
        return self._thread.submit(chat_options.load_options)

    def save(self, chat: str, options: ChatOptions) -> Future[bool]:
        """Keep those of a chat; False where the chat itself is not stored."""
        return self._thread.submit(chat_options.save_options, chat, options)


class OptionsOfChats(QObject):
    """`of` is what was chosen, `in_force` the same with the role's text in it."""

    changed = Signal(str)
    """Id of the chat with other options; "" for all of them."""
    trouble = Signal(object)

    def __init__(self, store: OptionsStore, roles: Presets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._roles = roles
        self._chosen: dict[str, ChatOptions] = {}
        self._unsaved: set[str] = set()
        self._background = Background(self)
        roles.removed.connect(self._role_removed)
        roles.changed.connect(lambda: self.changed.emit(""))

    def load(self) -> None:
        """Read everything from the vault."""
        self._background.watch(self._store.load(), self._loaded, self.trouble.emit)

    def of(self, chat: str) -> ChatOptions:
        """What was chosen for a chat."""
        return self._chosen.get(chat, ChatOptions())

    def in_force(self, chat: str) -> ChatOptions:
        """What holds for a chat's next answer: the role by its text."""
        return self.of(chat).with_role(self._roles.all)

    def choose(self, chat: str, options: ChatOptions) -> None:
        """Something else holds in a chat from the next answer on."""
        self._chosen[chat] = options.bounded()
        self._unsaved.add(chat)
        self.changed.emit(chat)
        self.keep(chat)

    def keep(self, chat: str) -> None:
        """Store what is not stored yet. A chat that is not in the vault has no place for it: call again once it is."""
        options = self.of(chat)
        if chat in self._unsaved:
            self._background.watch(
                self._store.save(chat, options), lambda kept: self._saved(chat, options, kept), self.trouble.emit
            )

    def _saved(self, chat: str, options: ChatOptions, kept: bool) -> None:
        if kept and options == self.of(chat):
            self._unsaved.discard(chat)

    def _role_removed(self, role: Preset) -> None:
        """Chats go on with the words that they had."""
        for chat, options in list(self._chosen.items()):
            if options.role == role.id:
                self.choose(chat, replace(options, role="", instructions=role.text))

    def _loaded(self, options: dict[str, ChatOptions]) -> None:
        self._chosen = {**options, **self._chosen}
        self.changed.emit("")
