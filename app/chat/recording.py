"""Brings what the guard decided from the worker to the vault, and what a person reports as wrong to the queue."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.background import Background
from app.chat.controller import ChatController
from app.chat.history import judged_text
from app.chat.ports import Engine
from app.chat.record_store import RecordStore
from app.domain.decisions import Decision
from app.domain.messages import Message, Notice
from app.domain.reviews import Origin


class Recording(QObject):
    """Listens to the engine while the vault is open. A chat that the vault does not have leaves no record."""

    reported = Signal()
    """A report is in the queue."""
    trouble = Signal(object)
    """An AppError: something could not be recorded."""

    def __init__(self, controller: ChatController, engine: Engine, records: RecordStore) -> None:
        super().__init__(controller)
        self._controller = controller
        self._records = records
        self._background = Background(self)
        self._waiting: list[tuple[str, Notice, bool]] = []
        engine.decided.connect(self._on_decision)
        controller.busy_changed.connect(self._report_waiting)

    def start(self) -> None:
        """Remove what is too old by now."""
        self._background.watch(self._records.prune(), None, self.trouble.emit)

    def text_of(self, message_id: str, notice: Notice) -> str:
        """What could be kept with a report on `notice`, empty where nothing was released."""
        found = self._found(message_id)
        return judged_text(notice.direction, *found[1:]) if found else ""

    def report(self, message_id: str, notice: Notice, *, keep_text: bool) -> None:
        """Put a notice of the open chat into the queue; once its answer is over, which is when it is recorded."""
        if self._runs(message_id):
            self._waiting.append((message_id, notice, keep_text))
            return
        found = self._found(message_id)
        if found is None:
            return
        chat, prompt, answer = found
        text = judged_text(notice.direction, prompt, answer) if keep_text else None
        stored = self._records.report(Origin(chat, prompt.id, answer.id), notice, text)
        self._background.watch(stored, lambda _number: self.reported.emit(), self.trouble.emit)

    def _on_decision(self, request_id: int, decision: Decision) -> None:
        turn = self._controller.turn
        if turn is None or turn.request_id != request_id or decision.asking:
            return
        prompt, answer = turn.conversation.path()[-1], turn.answer.message()
        origin = Origin(turn.conversation.id, prompt.id, answer.id)
        text = judged_text(decision.direction, prompt, answer)
        self._background.watch(self._records.add(origin, decision, text), None, self.trouble.emit)

    def _report_waiting(self, _chat: str | None) -> None:
        waiting, self._waiting = self._waiting, []
        for message_id, notice, keep_text in waiting:
            self.report(message_id, notice, keep_text=keep_text)

    def _runs(self, message_id: str) -> bool:
        turn = self._controller.turn
        return turn is not None and turn.answer.id == message_id

    def _found(self, message_id: str) -> tuple[str, Message, Message] | None:
        """The open chat's id, the prompt and the answer that `message_id` names."""
        turn = self._controller.turn
        if turn is not None and turn.answer.id == message_id:
            return turn.conversation.id, turn.conversation.path()[-1], turn.answer.message()
        messages = {message.id: message for message in self._controller.chat.messages}
        answer = messages.get(message_id)
        prompt = messages.get(answer.parent or "") if answer else None
        return (self._controller.chat.id, prompt, answer) if answer and prompt else None
