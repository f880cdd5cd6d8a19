"""The conversation's conductor: prompts to the vault and the worker, events to the window and the vault."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.answer_draft import AnswerDraft
from app.chat.answer_options import AnswerOptions
from app.chat.background import Background
from app.chat.history import prompt_messages, title_of, told_once, user_message
from app.chat.keeper import Keeper
from app.chat.model_desk import ModelDesk
from app.chat.ports import ChatStore, Engine
from app.chat.turn import State, Turn, shown_until, with_message
from app.domain.decisions import Decision
from app.domain.errors import AppError, KnownError
from app.domain.events import Event, Failed, Finished, Progress, ReasoningDelta, Retracted, Started, TextDelta
from app.domain.messages import Conversation, Message, Role
from app.domain.requests import ChatRequest

CLOCK_MS = 1000
LOADING_ID = 0
"""The engine's request id of events about the model's loading."""


class ChatController(QObject):
    """Holds the open chat and the one answer that may be running, in this chat or in another.

    The window shows what the signals carry; those about an answer come only while its chat is the open one.
    """

    state_changed = Signal(object)
    status_changed = Signal(str)
    opened = Signal(object)
    """A Conversation to show from the start, without the answer that is running."""
    opening = Signal()
    message_added = Signal(object)
    answer_began = Signal(object)
    reasoning_added = Signal(str)
    text_added = Signal(str)
    retracted = Signal(str, int)
    noticed = Signal(str, object)
    answer_ended = Signal(object, str)
    usage_changed = Signal(int, int)
    prompt_returned = Signal(str)
    """A prompt that could not be stored: it belongs back into the composer."""
    trouble = Signal(object, str)
    """An AppError and the action that may help: "", "again" or "save"."""
    busy_changed = Signal(object)
    """Id of the chat with a running answer, or None."""
    chat_changed = Signal(object)
    """A Conversation whose title or time is new, for the list of chats."""
    turn_finished = Signal()

    def __init__(self, store: ChatStore, engine: Engine, model: ModelDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.options = AnswerOptions()
        self._store = store
        self._engine = engine
        self._model = model
        self._background = Background(self)
        self._keeper = Keeper(store, self._background, lambda error: self.trouble.emit(error, "save"), self)
        self._state = State.IDLE
        self._chat = _new_chat()
        self._wanted: str | None = None
        self._turn: Turn | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tell_status)
        engine.event.connect(self._on_event)
        engine.decided.connect(self._on_decision)
        model.trouble.connect(self._on_model_trouble)
        model.ready.connect(lambda _info: self._ask_worker())

    # The open chat

    @property
    def chat(self) -> Conversation:
        """The open chat; one without messages is not stored yet."""
        return self._chat

    @property
    def state(self) -> State:
        """What is going on."""
        return self._state

    @property
    def turn(self) -> Turn | None:
        """The answer that is being made."""
        return self._turn

    @property
    def busy_chat(self) -> str | None:
        """The chat that an answer is being made in."""
        return self._turn.conversation.id if self._turn else None

    def new_chat(self) -> None:
        """Open an empty chat; it is stored with its first prompt."""
        self._wanted = None
        if self._chat.messages:
            self._chat = _new_chat()
        self._show()

    def open_chat(self, chat_id: str) -> None:
        """Load a chat and show it, its running answer included."""
        if chat_id == self._chat.id:
            self._wanted = None
            return
        self._wanted = chat_id
        if self._turn is not None and self._turn.conversation.id == chat_id:
            self._opened(self._turn.conversation)
            return
        self.opening.emit()
        self._background.watch(self._store.chat(chat_id), self._opened, self._not_opened)

    def forget_chat(self, chat_id: str) -> None:
        """The chat is being deleted: stop what runs in it and leave it."""
        if self.busy_chat == chat_id:
            self.stop()
        if self._chat.id == chat_id:
            self._chat = _new_chat()
            self._show()

    def retitle(self, chat_id: str, title: str) -> None:
        """The open chat has another name."""
        if self._chat.id == chat_id:
            self._chat = Conversation(
                chat_id, title, self._chat.created, self._chat.updated, self._chat.messages, self._chat.leaf
            )

    # Asking

    def send(self, text: str) -> bool:
        """Store a prompt, then have it answered. False where another answer is still running."""
        if self._refuse_second():
            return False
        new = not self._chat.messages
        message = user_message(text, self._chat.leaf)
        before = self._chat
        titled = before if not new else Conversation(before.id, title_of(text), before.created, before.updated)
        self._chat = with_message(titled, message)
        turn = self._begin(self._chat)
        self.message_added.emit(message)
        stored = (
            self._store.start_chat(self._chat.id, self._chat.title, message)
            if new
            else self._store.save_message(self._chat.id, message)
        )
        self._background.watch(
            stored,
            lambda _done: self._stored(turn),
            lambda error: self._not_stored(before, text, error),
        )
        return True

    def answer_again(self, message_id: str | None = None) -> None:
        """Make another version of an answer, or the missing answer to the last prompt; earlier versions are kept."""
        prompt = self._prompt_of(message_id)
        if prompt is None or self._refuse_second():
            return
        self._chat = shown_until(self._chat, prompt.id)
        turn = self._begin(self._chat)
        self.opened.emit(self._chat)
        self._stored(turn)

    def last_prompt(self) -> str:
        """The person's last message in the open chat."""
        return next((item.text for item in reversed(self._chat.path()) if item.role is Role.USER), "")

    def stop(self) -> None:
        """End the running answer and keep what there is."""
        if self._turn is None or self._state is State.STOPPING:
            return
        if self._turn.request_id is None:
            self._end(Finished("stopped"))
            return
        self._set_state(State.STOPPING)
        self._engine.cancel()

    def decide(self, show: bool) -> None:
        """The person's answer to what the guard asks."""
        if self._turn is not None:
            self._turn.answer.answered(show)
            self._engine.decide(show)

    def save_again(self) -> None:
        """Try anew to store what could not be stored."""
        self._keeper.retry()

    def close(self) -> None:
        """Before lock and quit: keep what was released as a stopped answer, and end the worker."""
        if self._turn is not None:
            self._end(Finished("stopped"))
        self._engine.shutdown()

    # A turn, from its prompt to its end

    def _begin(self, conversation: Conversation) -> Turn:
        policy, terms = self.options.of_request(self.options.policy, conversation.id)
        request = ChatRequest(
            prompt_messages(conversation.path()),
            policy=policy,
            terms=terms,
            thinking=self.options.thinking,
            sampling=self.options.sampling,
            exceptions=self.options.exceptions(),
        )
        assert conversation.leaf is not None
        answer = AnswerDraft(conversation.leaf, self._model.model_id, told_once(conversation.path()))
        self._turn = Turn(conversation, request, answer)
        self._set_state(State.LOADING)
        self._clock.start()
        self.busy_changed.emit(conversation.id)
        return self._turn

    def _stored(self, turn: Turn) -> None:
        self.chat_changed.emit(turn.conversation)
        if self._turn is turn:
            if self._model.down:
                self._model.restart()
            self._ask_worker()
            self._tell_status()

    def _not_stored(self, before: Conversation, text: str, error: AppError) -> None:
        self._turn = None
        self._settle()
        self._chat = before
        self._show()
        self.prompt_returned.emit(text)
        self.trouble.emit(error, "")

    def _ask_worker(self) -> None:
        turn = self._turn
        if turn is None or turn.request_id is not None or not self._model.usable:
            return
        turn.request_id = self._engine.respond(turn.request)
        turn.words = "Reading prompt…"
        self._set_state(State.READING)
        self._keeper.follow(turn.conversation.id, turn.answer)

    def _on_event(self, request_id: int, event: Event) -> None:
        turn = self._turn
        if turn is None or request_id != (turn.request_id or LOADING_ID):
            return
        if isinstance(event, Finished | Failed):
            self._end(event)
            return
        state = turn.follow(event)
        if state is not None and self._state is not State.STOPPING:
            self._set_state(state)
        self._show_event(turn, event)
        self._tell_status()

    def _show_event(self, turn: Turn, event: Event) -> None:
        if isinstance(event, Started):
            self.usage_changed.emit(event.prompt_tokens, event.context)
        if isinstance(event, Progress) or not self._is_open(turn):
            return
        if not turn.begun:
            turn.begun = True
            self.answer_began.emit(turn.answer.message())
        match event:
            case ReasoningDelta(text):
                self.reasoning_added.emit(text)
            case TextDelta(text):
                self.text_added.emit(text)
            case Retracted(characters, part):
                self.retracted.emit(part, characters)
            case _:
                self._show_notices(turn.answer)

    def _on_decision(self, request_id: int, decision: Decision) -> None:
        turn = self._turn
        if turn is None or request_id != turn.request_id:
            return
        turn.answer.explain(decision)
        if turn.begun and self._is_open(turn):
            self._show_notices(turn.answer)

    def _show_notices(self, answer: AnswerDraft) -> None:
        for notice in answer.message().notices:
            self.noticed.emit(answer.id, notice)
        if answer.asked is not None:
            self.noticed.emit(answer.id, answer.asked)

    def _on_model_trouble(self, _error: AppError, gone: bool) -> None:
        """Nobody will answer what still waits for the model; the banner is the model's, the prompt is stored."""
        if gone and self._turn is not None and self._turn.request_id is None:
            self._end(Failed("", "", "", 1))

    def _end(self, event: Finished | Failed) -> None:
        turn = self._turn
        if turn is None:
            return
        turn.answer.add(event)
        self._turn = None
        self._keeper.release()
        message = turn.answer.message()
        if message.parts or message.notices:
            self._keep(turn, message, _detail(event))
        if isinstance(event, Failed) and event.title:
            self.trouble.emit(KnownError(event.title, event.message, event.hint), "again")
        if isinstance(event, Finished) and event.prompt_tokens:
            self.usage_changed.emit(event.prompt_tokens + event.generated_tokens, 0)
        self._settle()

    def _keep(self, turn: Turn, message: Message, detail: str) -> None:
        conversation = with_message(turn.conversation, message)
        self._keeper.store_last(conversation.id, message, self.turn_finished.emit)
        if self._is_open(turn):
            self._chat = conversation
            if not turn.begun:
                self.answer_began.emit(message)
            self.answer_ended.emit(message, detail)
        self.chat_changed.emit(conversation)

    def _settle(self) -> None:
        self._clock.stop()
        self._set_state(State.IDLE)
        self._tell_status()
        self.busy_changed.emit(None)

    # Showing

    def _opened(self, conversation: Conversation) -> None:
        if conversation.id == self._wanted:
            self._wanted = None
            self._chat = conversation
            self._show()

    def _not_opened(self, error: AppError) -> None:
        self._wanted = None
        self._show()
        self.trouble.emit(error, "")

    def _show(self) -> None:
        self.opened.emit(self._chat)
        turn = self._turn
        if turn is not None and self._is_open(turn) and turn.begun:
            self._replay(turn.answer)
        self._tell_status()

    def _replay(self, answer: AnswerDraft) -> None:
        """Show an answer that runs on, as far as it got while another chat was open, and what the guard asks."""
        message = answer.message()
        self.answer_began.emit(Message(message.id, message.parent, message.role, message.created, ()))
        if message.reasoning:
            self.reasoning_added.emit(message.reasoning)
        if message.text:
            self.text_added.emit(message.text)
        self._show_notices(answer)

    def _is_open(self, turn: Turn) -> bool:
        return turn.conversation.id == self._chat.id

    def _prompt_of(self, message_id: str | None) -> Message | None:
        prompts = [item for item in self._chat.path() if item.role is Role.USER]
        parent = next((item.parent for item in self._chat.path() if item.id == message_id), None)
        if parent is None:
            return prompts[-1] if prompts else None
        return next((item for item in prompts if item.id == parent), None)

    def _refuse_second(self) -> bool:
        if self._turn is None:
            return False
        where = "this chat" if self._is_open(self._turn) else "another chat"
        self.trouble.emit(
            KnownError("One answer at a time", f"An answer is still being written in {where}. Your text is kept."), ""
        )
        return True

    def _tell_status(self) -> None:
        turn = self._turn
        words = turn.status() if turn is not None and self._is_open(turn) else ""
        self.status_changed.emit("Stopping…" if words and self._state is State.STOPPING else words)

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _new_chat() -> Conversation:
    now = datetime.now(UTC)
    return Conversation(uuid4().hex, "", now, now)


def _detail(event: Finished | Failed) -> str:
    if isinstance(event, Finished) and event.tokens_per_s > 0:
        return f"{event.tokens_per_s:.0f} tok/s"
    return ""
