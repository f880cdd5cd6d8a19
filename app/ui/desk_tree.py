"""The tree of messages on the desk: edit, delete, versions, going on, and the prompt that waits for its turn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.chat.branches import Branches
from app.chat.controller import ChatController
from app.chat.drafts import Drafts
from app.chat.history import prompt_above
from app.chat.ports import ChatStore
from app.chat.prompt_queue import PromptQueue, Queued
from app.domain.branches import places
from app.domain.messages import AttachmentPart, Conversation
from app.i18n import QT_TR_NOOP, tr
from app.ui.clipboard import copy_markdown
from app.ui.confirm import confirmed
from app.ui.desk import Desk

_STEPS = {"previous": -1, "next": 1}
_UNDO = QT_TR_NOOP("It is erased for good after a few seconds. Until then you can undo it.")


class DeskTree(QObject):
    """Connects the messages' buttons with the chat's tree, and the lines above the composer with what they tell."""

    trouble = Signal(object)
    files_returned = Signal(str, object)
    """A chat's id and the files of a prompt that was not asked."""
    chat_delete_requested = Signal(str)
    """Id of a chat of which nothing would be left."""

    def __init__(self, desk: Desk, controller: ChatController, store: ChatStore, drafts: Drafts) -> None:
        super().__init__(desk)
        self._desk = desk
        self._controller = controller
        self._drafts = drafts
        self._transcript = desk.chat.transcript
        self.branches = Branches(controller, store)
        self.queue = PromptQueue(controller)
        self._connect()

    def send(self, text: str, files: tuple[AttachmentPart, ...] = ()) -> bool:
        """Ask in the open chat, or let the prompt wait for the answer there; False where it stays in the composer."""
        return self.queue.add(text, files) if self.queue.takes() else self._controller.send(text, files)

    def edit_last(self, answer_id: str | None = None) -> None:
        """Edit the person's last message in its place, or the one that an answer is about."""
        message = prompt_above(self._controller.chat.path(), answer_id)
        if message is not None:
            self.edit(message.id)

    def edit(self, message_id: str) -> None:
        """Edit a prompt in its place; the draft in the composer stays."""
        self._transcript.marks.edit(self._transcript.show_message(message_id))

    def show_places(self) -> None:
        """Tell the messages of the open chat which of their versions they are."""
        self._transcript.marks.set_places(places(self._controller.chat))

    def finish(self) -> None:
        """Before lock and quit: what waits becomes a draft, what was deleted is erased."""
        self.queue.give_back()
        self.branches.erase_pending()

    def _connect(self) -> None:
        transcript, waiting, controller = self._transcript, self._desk.chat.waiting, self._controller
        transcript.action_requested.connect(self._act)
        transcript.edited.connect(self._save_edit)
        transcript.markdown_copied.connect(copy_markdown)
        transcript.marks.edit_ended.connect(self._desk.chat.composer.setFocus)
        controller.branch_shown.connect(self._show_branch)
        controller.answer_began.connect(lambda _message: self.show_places())
        controller.answer_ended.connect(lambda _message, _detail: self.show_places())
        controller.message_added.connect(lambda _message: self.show_places())
        controller.opened.connect(self._opened)
        controller.prompt_returned.connect(lambda chat, text, files: self._give_back(Queued(chat, text, files)))
        self.queue.changed.connect(lambda _waiting: self._show_waiting())
        self.queue.returned.connect(self._give_back)
        self.queue.trouble.connect(self.trouble)
        self.branches.trouble.connect(self.trouble)
        self.branches.pending.connect(waiting.show_pending)
        waiting.undo.undo_requested.connect(self.branches.undo)
        waiting.queue.edit_requested.connect(self._edit_waiting)
        waiting.queue.remove_requested.connect(self._remove_waiting)

    def _act(self, message_id: str, action: str) -> None:
        if action == "edit":
            self.edit(message_id)
        elif action == "delete":
            self._delete(message_id)
        elif action == "continue":
            self._controller.continue_answer(message_id)
        elif action in _STEPS:
            self._switch(message_id, action)

    def _switch(self, message_id: str, action: str) -> None:
        focus = QApplication.focusWidget()
        here = focus is not None and self._transcript.isAncestorOf(focus)
        shown = self.branches.switch(message_id, _STEPS[action])
        if here:
            self._transcript.marks.focus_versions(shown, action)

    def _delete(self, message_id: str) -> None:
        if self.branches.is_whole(message_id):
            self.chat_delete_requested.emit(self._controller.chat.id)
            return
        more = self.branches.count_below(message_id) - 1
        text = tr(_UNDO)
        if more:
            text = f"{_also(more)} {text}"
        if confirmed(self._desk, tr("Delete this message?"), text, tr("Delete"), tr("Keep")):
            self.branches.delete(message_id)

    def _save_edit(self, message_id: str, text: str) -> None:
        if self._controller.edit(message_id, text):
            self._transcript.marks.end_edit(message_id)
            self._desk.chat.composer.setFocus()

    def _show_branch(self, conversation: Conversation) -> None:
        self.show_places()
        if self._controller.busy_chat != conversation.id:  # what is undone amid an answer stands beside it, not above
            self._transcript.show_branch(conversation.path())

    def _opened(self, _conversation: Conversation) -> None:
        self.show_places()
        self._show_waiting()

    def _show_waiting(self) -> None:
        waiting = self.queue.waiting
        here = waiting is not None and waiting.chat == self._controller.chat.id
        self._desk.chat.waiting.show_queued(waiting.text if waiting is not None and here else "")

    def _edit_waiting(self) -> None:
        taken = self.queue.take()
        if taken is not None:
            self._give_back(taken)
            self._desk.chat.composer.setFocus()

    def _remove_waiting(self) -> None:
        self.queue.take()
        self._desk.chat.composer.setFocus()

    def _give_back(self, prompt: Queued) -> None:
        """A prompt that was not asked comes before what is being written in its chat."""
        if prompt.attachments:
            self.files_returned.emit(prompt.chat, prompt.attachments)
        composer = self._desk.chat.composer
        if prompt.chat == self._controller.chat.id:
            composer.set_text(_joined(prompt.text, composer.text()))
        else:
            self._drafts.read(prompt.chat, lambda text: self._drafts.write(prompt.chat, _joined(prompt.text, text)))


def _joined(first: str, then: str) -> str:
    return f"{first}\n\n{then}" if then.strip() else first


def _also(more: int) -> str:
    if more == 1:
        return tr("1 message below it, with all versions, goes with it.")
    return tr("%n message(s) below it, with all versions, go with it.", "", more)
