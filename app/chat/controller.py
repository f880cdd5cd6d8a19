"""The conversation's conductor: prompts to the vault and the worker, events to the window and the vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.answer_draft import AnswerDraft
from app.chat.answer_options import AnswerOptions, request_for
from app.chat.background import Background
from app.chat.history import attached, edited_message, new_chat, prompt_above, title_of, told_once, user_message
from app.chat.keeper import Keeper
from app.chat.live_answer import LiveAnswer, detail_of
from app.chat.model_desk import ModelDesk
from app.chat.ports import ChatStore, Engine
from app.chat.removals import Removals
from app.chat.turn import READING, State, Turn, ended_well, one_at_a_time, with_message
from app.domain.branches import message_of, showing
from app.domain.decisions import Decision
from app.domain.errors import AppError
from app.domain.events import Event, Failed, Finished, Started
from app.domain.messages import AttachmentPart, Conversation, Message
from app.domain.requests import Begun
from app.engine.failures import from_failed

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
    branch_shown = Signal(object)
    """The open chat, shown along another branch."""
    message_added = Signal(object)
    answer_began = Signal(object)
    reasoning_added = Signal(str)
    text_added = Signal(str)
    retracted = Signal(str, int)
    noticed = Signal(str, object)
    answer_ended = Signal(object, str)
    usage_changed = Signal(int, int)
    prompt_returned = Signal(str, str, object)
    """A chat's id, and text and files of a prompt that could not be stored: it belongs back into the composer."""
    trouble = Signal(object, str)
    """An AppError and the action that may help: "", "again" or "save"."""
    busy_changed = Signal(object)
    """Id of the chat with a running answer, or None."""
    chat_changed = Signal(object)
    """A Conversation whose title or time is new, for the list of chats."""
    forgotten = Signal(str)
    """Id of a chat that is being deleted, before its answer is stopped."""
    turn_finished = Signal()
    """An answer is safe on the disk."""
    turn_ended = Signal(object, bool)
    """The Conversation with its new answer, and whether that came to its own end."""

    def __init__(self, store: ChatStore, engine: Engine, model: ModelDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.options = AnswerOptions()
        self.options_of: Callable[[str], AnswerOptions] = lambda _chat: self.options
        self.costs: dict[str, Finished] = {}
        self.removals = Removals()
        self._store = store
        self._engine = engine
        self._model = model
        self._background = Background(self)
        self._keeper = Keeper(store, self._background, lambda error: self.trouble.emit(error, "save"), self)
        self._state = State.IDLE
        self._chat = new_chat()
        self._wanted: str | None = None
        self._turn: Turn | None = None
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._tell_status)
        self._live = LiveAnswer(self)
        self._live.began.connect(self.answer_began)
        self._live.reasoning_added.connect(self.reasoning_added)
        self._live.text_added.connect(self.text_added)
        self._live.retracted.connect(self.retracted)
        self._live.noticed.connect(self.noticed)
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
            self._chat = new_chat()
        self._show()

    def open_chat(self, chat_id: str) -> None:
        """Load a chat and show it, its running answer included."""
        if chat_id == self._chat.id and self._wanted is None:
            return
        self._wanted = chat_id
        if self._turn is not None and self._turn.conversation.id == chat_id:
            self._opened(self._turn.conversation)
            return
        self.opening.emit()
        self._background.watch(self._store.chat(chat_id), self._opened, self._not_opened)

    def forget_chat(self, chat_id: str) -> None:
        """The chat is being deleted: stop what runs in it and leave it."""
        self.forgotten.emit(chat_id)
        if self.busy_chat == chat_id:
            self.stop()
        if self._chat.id == chat_id:
            self._chat = new_chat()
            self._show()

    def retitle(self, chat_id: str, title: str) -> None:
        """The open chat has another name."""
        if self._chat.id == chat_id:
            self._chat = replace(self._chat, title=title)

    def show_branch(self, conversation: Conversation, *, store: bool = True) -> None:
        """Show the open chat along another branch, and remember that in the vault."""
        self._chat = conversation
        self.branch_shown.emit(conversation)
        if store:
            self._keep_shown()

    # Asking

    def send(self, text: str, attachments: tuple[AttachmentPart, ...] = ()) -> bool:
        """Store a prompt in the open chat, then have it answered. False where another answer is still running."""
        return self.send_in(self._chat, text, attachments)

    def send_in(self, chat: Conversation, text: str, attachments: tuple[AttachmentPart, ...] = ()) -> bool:
        """The same in a chat that need not be the open one."""
        return not self._refuse_second() and self._ask(chat, user_message(text, chat.leaf, attachments), chat)

    def edit(self, message_id: str, text: str) -> bool:
        """Ask another version of a prompt, on a branch of its own; the old branch is kept."""
        before, message = self._chat, message_of(self._chat, message_id)
        if message is None or self._refuse_second():
            return False
        self._keep_shown()
        self.show_branch(showing(before, message.parent), store=False)
        return self._ask(self._chat, edited_message(message, text), before)

    def answer_again(self, message_id: str | None = None, options: AnswerOptions | None = None) -> None:
        """Make another version of an answer, or the missing answer to the last prompt; earlier versions are kept."""
        prompt = prompt_above(self._chat.path(), message_id)
        if prompt is None or self._refuse_second():
            return
        self._keep_shown()
        self.show_branch(showing(self._chat, prompt.id), store=False)
        self._stored(self._begin(self._chat, options=options))

    def continue_answer(self, message_id: str) -> None:
        """Go on with an answer that was cut short, in the same message."""
        message = message_of(self._chat, message_id)
        if message is None or message_id != self._chat.leaf or self._refuse_second():
            return
        turn = self._begin(showing(self._chat, message.parent), message)
        turn.begun = True
        self.answer_began.emit(message)
        self._stored(turn)

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
        self._end(Finished("stopped"))
        self._keeper.retry()
        self._engine.shutdown()

    # A turn, from its prompt to its end

    def _ask(self, chat: Conversation, message: Message, before: Conversation) -> bool:
        new = not chat.messages
        asked = with_message(replace(chat, title=title_of(message.text)) if new else chat, message)
        turn = self._begin(asked)
        if self._is_open(turn):
            self._chat = asked
            self.message_added.emit(message)
        self._keeper.retry()  # an answer that is not stored yet comes before what follows it
        stored = (
            self._store.start_chat(asked.id, asked.title, message)
            if new
            else self._store.save_message(asked.id, message)
        )
        self._background.watch(
            stored,
            lambda _done: self._stored(turn),
            lambda error: self._not_stored(before, message, error),
        )
        return True

    def _begin(
        self, conversation: Conversation, resumed: Message | None = None, options: AnswerOptions | None = None
    ) -> Turn:
        options = options or self.options_of(conversation.id)
        if resumed is None:
            assert conversation.leaf is not None
            answer = AnswerDraft(conversation.leaf, self._model.model_id, told_once(conversation.path()))
            request = request_for(conversation, options, context=self._model.context)
        else:
            answer = AnswerDraft.resumed(resumed)
            request = request_for(conversation, options, Begun(resumed.reasoning, resumed.text), self._model.context)
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

    def _not_stored(self, before: Conversation, message: Message, error: AppError) -> None:
        self._turn = None
        self._settle()
        if self._chat.id == before.id:
            self._chat = before
            self._show()
        self.prompt_returned.emit(before.id, message.text, attached(message))
        self.turn_ended.emit(before, False)
        self.trouble.emit(error, "")

    def _ask_worker(self) -> None:
        turn = self._turn
        if turn is None or turn.request_id is not None or not self._model.usable:
            return
        turn.request_id = self._engine.respond(turn.request)
        turn.words = READING
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
        if isinstance(event, Started):
            self.usage_changed.emit(event.prompt_tokens, event.context)
        if self._is_open(turn):
            self._live.show_event(turn, event)
        self._tell_status()

    def _on_decision(self, request_id: int, decision: Decision) -> None:
        turn = self._turn
        if turn is None or request_id != turn.request_id:
            return
        turn.answer.explain(decision)
        if turn.begun and self._is_open(turn):
            self._live.show_notices(turn.answer)

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
        message, ended = turn.answer.message(), turn.conversation
        if isinstance(event, Finished):
            self.costs[message.id] = event
        if message.parts or message.notices:
            ended = self._keep(turn, message, detail_of(event))
        if isinstance(event, Failed) and event.title:
            self.trouble.emit(from_failed(event), "again")
        if isinstance(event, Finished) and event.prompt_tokens:
            self.usage_changed.emit(event.prompt_tokens + event.generated_tokens, 0)
        self._settle()
        self.turn_ended.emit(ended, ended_well(event))

    def _keep(self, turn: Turn, message: Message, detail: str) -> Conversation:
        conversation = with_message(self._chat if self._is_open(turn) else turn.conversation, message)
        self._keeper.store_last(conversation.id, message, self.turn_finished.emit)
        if self._is_open(turn):
            self._chat = conversation
            if not turn.begun:
                self.answer_began.emit(message)
            self.answer_ended.emit(message, detail)
        self.chat_changed.emit(conversation)
        return conversation

    def _keep_shown(self) -> None:
        """Remember in the vault which branch is shown."""
        chat = self._chat
        kept = self._store.show_branch(chat.id, chat.leaf, chat.shown)
        self._background.watch(kept, None, lambda error: self.trouble.emit(error, ""))

    def _settle(self) -> None:
        self._clock.stop()
        self._set_state(State.IDLE)
        self._tell_status()
        self.busy_changed.emit(None)

    # Showing

    def _opened(self, conversation: Conversation) -> None:
        if conversation.id == self._wanted:
            self._wanted = None
            self._chat = self.removals.without(conversation)
            self._show()

    def _not_opened(self, error: AppError) -> None:
        self._wanted = None
        self._show()
        self.trouble.emit(error, "")

    def _show(self) -> None:
        self.opened.emit(self._chat)
        turn = self._turn
        if turn is not None and self._is_open(turn) and turn.begun:
            self._live.replay(turn.answer)
        self._tell_status()

    def _is_open(self, turn: Turn) -> bool:
        return turn.conversation.id == self._chat.id

    def _refuse_second(self) -> bool:
        if self._turn is None:
            return False
        self.trouble.emit(one_at_a_time(here=self._is_open(self._turn)), "")
        return True

    def _tell_status(self) -> None:
        turn = self._turn
        stopping = self._state is State.STOPPING
        self.status_changed.emit(turn.status(stopping=stopping) if turn is not None and self._is_open(turn) else "")

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
