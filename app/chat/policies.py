"""The person's policies, lists and topics while the vault is open: read once, stored at each change, told on."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.domain.errors import AppError
from app.guard.managed import Managed, name_and_terms
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope
from app.guard.policy import Policy
from app.store import own_guard
from app.store.thread import StoreThread


class PolicyStore:
    """They lie in the vault. Every call returns at once."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    def guard(self) -> Future[OwnGuard]:
        """All that the person made."""
        return self._thread.submit(own_guard.load_guard)

    def save_guard(self, guard: OwnGuard) -> Future[None]:
        """Keep all of it."""
        return self._thread.submit(own_guard.save_guard, guard)

    def chat_scopes(self) -> Future[dict[str, Scope]]:
        """The topic of each chat that is bound to one."""
        return self._thread.submit(own_guard.load_chat_scopes)

    def save_chat_scope(self, chat: str, scope: Scope | None) -> Future[None]:
        """Bind a chat to a topic, or free it."""
        return self._thread.submit(own_guard.save_chat_scope, chat, scope)


class Policies(QObject):
    """What holds for the next message. `managed` is an administrator's policy, above everything."""

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, store: PolicyStore, managed: Managed | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guard = OwnGuard()
        self.managed = managed
        self._store = store
        self._of_chats: dict[str, Scope] = {}
        self._unreadable: AppError | None = None
        self._background = Background(self)

    def load(self) -> None:
        """Read everything from the vault."""
        self._background.watch(self._store.guard(), self._loaded, self._not_loaded)
        self._background.watch(self._store.chat_scopes(), self._scopes_loaded, self.trouble.emit)

    def save(self, guard: OwnGuard) -> None:
        """Take and store something else; it holds for the next message."""
        self.guard = guard
        self.changed.emit()
        if self._unreadable is not None:  # never over something that a newer Carrel may have written
            self.trouble.emit(self._unreadable)
            return
        self._background.watch(self._store.save_guard(guard), None, self.trouble.emit)

    def chat_scope(self, chat: str) -> Scope | None:
        """The topic that a chat is bound to."""
        return self._of_chats.get(chat)

    def bind_chat(self, chat: str, scope: Scope | None) -> None:
        """Bind a chat to a topic, or free it."""
        self._of_chats = {name: kept for name, kept in self._of_chats.items() if name != chat}
        if scope is not None:
            self._of_chats[chat] = scope
        self._background.watch(self._store.save_chat_scope(chat, scope), None, self.trouble.emit)

    def policy(self, chosen: str, chat: str = "") -> Policy:
        """What holds in a chat where `chosen` is the chosen policy."""
        if self.managed is not None:
            return self.managed.policy
        own = self._of_chats.get(chat)
        return self.guard.in_force(chosen, (own,) if own else ())

    def of_request(self, chosen: str, chat: str) -> tuple[str, str]:
        """`policy` and `terms` of a ChatRequest."""
        return name_and_terms(self.policy(chosen, chat))

    def title(self, chosen: str) -> str:
        """What the policy in force is called."""
        return self.policy(chosen).title

    def _loaded(self, guard: OwnGuard) -> None:
        self.guard = guard
        self.changed.emit()

    def _not_loaded(self, error: AppError) -> None:
        self._unreadable = error
        self.trouble.emit(error)

    def _scopes_loaded(self, scopes: dict[str, Scope]) -> None:
        self._of_chats = {**scopes, **self._of_chats}
