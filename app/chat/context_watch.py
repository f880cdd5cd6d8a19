"""Follows how much of the context the open chat takes: what the worker counted, and estimates for what it will read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.chat.context_use import ContextScale, ContextUse, Known
from app.chat.controller import ChatController
from app.chat.history import first_recent
from app.chat.model_desk import ModelDesk
from app.chat.ports import Engine
from app.chat.turn import Turn
from app.domain.events import Event, Finished, Started
from app.domain.messages import Role
from app.domain.requests import ChatRequest
from app.engine.prompt import system_text

_MOST_KNOWN = 1_000
"""Ends of branches, the newest; what is forgotten is estimated again."""


class ContextWatch(QObject):
    """`use` tells what the next prompt of the open chat takes. `guard_words` gives the guard's own instructions."""

    changed = Signal()

    def __init__(
        self, controller: ChatController, engine: Engine, model: ModelDesk, guard_words: Callable[[str], str]
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._model = model
        self._guard_words = guard_words
        self._scale = ContextScale()
        self._context = 0
        self._turn: Turn | None = None
        self._known: dict[str, tuple[Known, int]] = {}
        engine.event.connect(self._on_event)
        model.ready.connect(lambda info: self._on_ready(info.model.context))

    def use(self, draft: str) -> ContextUse | None:
        """The next prompt, with what is being written; None while no model says how much it can read."""
        if not self._context:
            return None
        chat, options = self._controller.chat, self._controller.options_of(self._controller.chat.id)
        instructions = self._instructions(chat.id, options.system)
        known, counted_with = self._known.get(chat.leaf or "", (None, 0))
        limits = ChatRequest(
            (), thinking=options.thinking, max_thinking=options.max_thinking, max_tokens=options.max_tokens
        )
        branch = chat.path()
        older = first_recent(branch, self._context)
        return self._scale.use(
            branch[older:],
            draft,
            instructions,
            limits,
            known if counted_with == hash(instructions) else None,
            context=self._context,
            older=older,
        )

    def _instructions(self, chat: str, own: str) -> str:
        spec = self._model.spec
        guards = self._guard_words(chat) if spec is None or spec.instructed else ""
        return system_text(ChatRequest((), system=own), guards)

    def _on_ready(self, context: int) -> None:
        self._context = context
        self._known.clear()
        self.changed.emit()

    def _on_event(self, request_id: int, event: Event) -> None:
        if isinstance(event, Started):
            turn = self._controller.turn
            if turn is not None and turn.request_id == request_id:
                self._turn = turn
                self._context = event.context
                self._read(turn, event)
        elif isinstance(event, Finished) and self._turn is not None and self._turn.request_id == request_id:
            turn, self._turn = self._turn, None
            self._ended(turn, event)

    def _read(self, turn: Turn, event: Started) -> None:
        instructions = self._instructions(turn.conversation.id, turn.request.system)
        sent = [message for message in turn.request.messages if message.role is not Role.SYSTEM]
        read = sent[event.left_out_messages - turn.request.older :]
        texts = [
            instructions,
            *(text for message in read for text in (*(file.text for file in message.files), message.text)),
        ]
        self._scale.learn([text for text in texts if text], event.prompt_tokens)
        self._know(turn.conversation.leaf, event.prompt_tokens, event.left_out_messages, hash(instructions))

    def _ended(self, turn: Turn, event: Finished) -> None:
        leaf = turn.conversation.leaf or ""
        before, counted_with = self._known.get(leaf, (Known(0, 0), 0))
        if event.prompt_tokens:
            tokens = event.prompt_tokens + event.generated_tokens - event.reasoning_tokens
            self._know(turn.answer.id, tokens, before.left_out, counted_with)

    def _know(self, leaf: str | None, tokens: int, left_out: int, counted_with: int) -> None:
        if leaf is not None:
            self._known[leaf] = (Known(tokens, left_out), counted_with)
            if len(self._known) > _MOST_KNOWN:
                del self._known[next(iter(self._known))]
            self.changed.emit()
