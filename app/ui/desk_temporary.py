"""Temporary chats on the desk: begun, recognised, kept after all, and not lost without a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from app.chat.background import Background
from app.chat.chat_list import ChatList
from app.chat.controller import ChatController
from app.chat.drafts import NEW_CHAT, Drafts
from app.chat.history import title_of
from app.chat.temporary import NAME, HoldingStore
from app.domain.errors import AppError, KnownError
from app.domain.messages import Conversation, Role
from app.i18n import QT_TR_NOOP, tr
from app.ui.chat_view import EXAMPLES
from app.ui.desk import Desk
from app.ui.leave_dialog import LEAVE, STAY, LeaveDialog

_ORDINARY = QT_TR_NOOP("A quiet desk for private questions.")
_SENTENCE = QT_TR_NOOP("A temporary chat")
_MORE = QT_TR_NOOP("It stays in memory and is never written to the disk. Lock, quit or end it, and it is gone.")


class DeskTemporary(QObject):
    """Holds nothing itself: what is temporary is what the store holds in memory."""

    trouble = Signal(object)
    kept = Signal(str)
    """The id of a chat that is in the vault now."""
    all_kept = Signal(str)
    """What the person wants to do next, "lock" or "quit": every temporary chat is in the vault now."""

    def __init__(
        self, desk: Desk, store: HoldingStore, controller: ChatController, chats: ChatList, drafts: Drafts
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._controller = controller
        self._chats = chats
        self._drafts = drafts
        self._background = Background(self)
        chip = desk.chat.header.temporary
        menu = QMenu(chip)
        menu.addAction(tr("Keep after all"), self.keep)
        menu.addAction(tr("End it now"), self.end)
        chip.setMenu(menu)
        controller.opened.connect(self._show)
        controller.chat_changed.connect(self._note)

    def start(self) -> None:
        """A new temporary chat; what is typed in an empty ordinary one comes along and is not kept there."""
        typed = ""
        if not self._controller.chat.messages and self._is_open():
            self._desk.show_chat()
            return
        if not self._controller.chat.messages:
            typed = self._desk.chat.composer.text()
            self._drafts.write(NEW_CHAT, "")
            self._drafts.save()
        self._controller.new_chat()
        chat_id = self._controller.chat.id
        self._store.hold(chat_id)
        self._drafts.write(chat_id, typed)
        self._controller.new_chat()  # shows it anew, now as what it is
        self._desk.chat.composer.set_text(typed)
        self._desk.show_chat()

    def leave_empty(self) -> None:
        """An empty temporary chat that is left is an ordinary empty one again."""
        chat = self._controller.chat
        if self._is_open() and not chat.messages:
            self._desk.chat.composer.set_text("")  # else it would be taken for the draft of an ordinary chat
            self._drafts.write(chat.id, "")
            self._drafts.save()
            self._store.forget(chat.id)

    def keep(self) -> None:
        """Move the open chat into the vault; of an empty one what is being written."""
        chat = self._controller.chat
        if not chat.messages:
            typed = self._desk.chat.composer.text()
            self.leave_empty()
            self._controller.new_chat()
            self._desk.chat.composer.set_text(typed)
            return
        self._keep(chat)

    def end(self) -> None:
        """Forget the open chat at once; there is nothing to undo it with."""
        chat = self._controller.chat
        self._controller.forget_chat(chat.id)
        self._store.delete_chat(chat.id)
        self._chats.load()

    def refuses_topic(self) -> bool:
        """Whether the open chat can't be bound to a topic, as that would be written into the vault; says so."""
        if not self._is_open():
            return False
        self.trouble.emit(
            KnownError(tr("This chat is temporary"), tr("A topic would be kept in the vault."), tr("Keep it first."))
        )
        return True

    @property
    def asks_before_leaving(self) -> bool:
        """Whether something would be lost with lock or quit."""
        return bool(self._store.temporary_chats())

    def may_leave(self, verb: str) -> bool:
        """Before lock and quit: whether it may be gone on, once the person knows what would be lost.

        What is to be kept is waited for: `all_kept` comes once it is, and `trouble` where the vault can't take it.
        """
        held = self._store.temporary_chats()
        if not held:
            return True
        answer = LeaveDialog(self._desk, len(held), verb).answer()
        if answer == STAY:
            return False
        if answer == LEAVE:
            return True
        left = {chat.id for chat in held}

        def kept(chat_id: str) -> None:
            left.discard(chat_id)
            if not left:
                self.all_kept.emit(verb)

        for chat in held:
            self._keep(chat, kept)
        return False

    def _keep(self, chat: Conversation, then: Callable[[str], object] = str) -> None:
        prompt = next((message.text for message in chat.messages if message.role is Role.USER), "")
        title = title_of(prompt)

        def done(_what: str) -> None:
            self._store.forget(chat.id)
            self._chats.rename(chat.id, title)
            self._show(self._controller.chat)
            self.kept.emit(chat.id)
            then(chat.id)

        def failed(error: AppError) -> None:
            self._store.stay(chat.id)
            self.trouble.emit(error)

        self._background.watch(self._store.keep(chat.id, title), done, failed)

    def _is_open(self) -> bool:
        return self._store.is_temporary(self._controller.chat.id)

    def _note(self, chat: Conversation) -> None:
        """The list of chats says no more than that there is one."""
        if not self._store.is_temporary(chat.id):
            self._chats.note(chat)
        elif any(held.id == chat.id for held in self._store.temporary_chats()):
            self._chats.note(replace(chat, title=tr(NAME)))

    def _show(self, chat: Conversation) -> None:
        held = self._store.is_temporary(chat.id)
        self._desk.chat.header.temporary.setVisible(held)
        transcript = self._desk.chat.transcript
        if held:
            transcript.empty.set_examples(tr(_SENTENCE), (), "hourglass", tr(_MORE))
        else:
            transcript.empty.set_examples(tr(_ORDINARY), EXAMPLES)
