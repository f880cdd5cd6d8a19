"""An open vault on the desk: connects the chat's parts with the widgets that show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.chat.answer_options import AnswerOptions
from app.chat.background import Background
from app.chat.chat_list import ChatList
from app.chat.controller import ChatController
from app.chat.drafts import NEW_CHAT, Drafts
from app.chat.model_desk import ModelDesk
from app.chat.model_shelf import ModelShelf
from app.chat.policies import Policies
from app.chat.ports import ChatStore, Engine
from app.chat.record_store import RecordStore
from app.chat.recording import Recording
from app.chat.reviews import Reviews
from app.chat.self_test import SelfTest
from app.chat.trial import Trial
from app.chat.turn import State
from app.config.settings import Settings
from app.domain.errors import AppError
from app.domain.messages import Conversation
from app.domain.requests import Sampling
from app.engine.command import guard_command
from app.ui.banners import BannerAction
from app.ui.chat_view import EXAMPLES
from app.ui.clipboard import copy_text
from app.ui.confirm import confirmed
from app.ui.desk import Desk
from app.ui.desk_guard import DeskGuard
from app.ui.desk_models import DeskModels
from app.ui.desk_policy import DeskPolicy
from app.ui.desk_redteam import DeskRedteam
from app.ui.desk_review import DeskReview
from app.ui.desk_second import DeskSecond
from app.ui.links import open_link
from app.ui.preferences import Preferences
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What a session is made from."""

    store: ChatStore
    records: RecordStore
    engine: Engine
    preferences: Preferences
    shelf: ModelShelf
    theme: Theme
    policies: Policies


class DeskSession(QObject):
    """From unlock to lock. `finish` brings everything to the disk, then the store may be closed."""

    lock_requested = Signal()

    def __init__(self, parts: DeskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = parts.store
        self.engine = parts.engine
        self.preferences = parts.preferences
        self.background = Background(self)
        self.model = ModelDesk(parts.engine, self, spec_of=parts.shelf.spec_of, check=parts.shelf.check)
        self.controller = ChatController(parts.store, parts.engine, self.model, self)
        self.chats = ChatList(parts.store, self)
        self.drafts = Drafts(parts.store, self)
        self.desk = Desk(parts.theme)
        self.shelf = parts.shelf
        self.models = DeskModels(
            self.desk,
            self.model,
            parts.shelf,
            parts.preferences,
            lambda: bool(self.controller.chat.messages),
            parts.theme,
        )
        self.second = DeskSecond(self.desk, self.model, parts.shelf, parts.preferences, self.controller)
        self.policy = DeskPolicy(self.desk, parts.policies, Trial(guard_command(), self), parts.preferences)
        self.guard = DeskGuard(self.desk, parts.preferences)
        self.recording = Recording(self.controller, parts.engine, parts.records)
        self._reviews = Reviews(parts.records, self)
        self.review = DeskReview(self.desk, self._reviews, self.recording)
        test = SelfTest(parts.preferences.folder, self)
        self.redteam = DeskRedteam(self.desk, test, self.model, parts.shelf, parts.preferences, parts.theme)
        self._context = 0
        self._zoom = 1.0
        self._connect_controller()
        self._connect_composer()
        self._connect_sidebar()
        self._connect_models()
        self._take_settings(parts.preferences.value)
        parts.preferences.changed.connect(self._take_settings)
        parts.preferences.trouble.connect(self.show_error)

    def start(self) -> None:
        """Load the chats, the one that was open last, and the model."""
        self.chats.load()
        self.controller.new_chat()
        self.background.watch(self._store.last_chat(), self._open_last)
        self.models.start()
        self.policy.start()
        self.recording.start()
        self.desk.chat.composer.setFocus()

    def finish(self) -> None:
        """Before lock and quit: end the answer and write everything; nothing of this waits."""
        self._keep_draft()
        self.drafts.save()
        self.chats.erase_pending()
        chat = self.controller.chat
        self._store.save_last_chat(chat.id if chat.messages else None)
        self.policy.close()
        self.redteam.close()
        self.model.close()
        self.controller.close()

    # Chats

    def new_chat(self) -> None:
        """An empty chat, the focus in the composer."""
        self._keep_draft()
        self.controller.new_chat()
        self.desk.show_chat()

    def open_chat(self, chat_id: str) -> None:
        """Open a chat of the list."""
        self._keep_draft()
        self.controller.open_chat(chat_id)
        self.desk.show_chat()

    def open_nth(self, number: int) -> None:
        """Open the chat at a place of the sidebar, counted from 0."""
        ids = self.desk.sidebar.rows.chat_ids()
        if 0 <= number < len(ids):
            self.open_chat(ids[number])

    def step_chat(self, step: int) -> None:
        """Open the chat above (-1) or below (1) the open one."""
        ids = self.desk.sidebar.rows.chat_ids()
        current = self.controller.chat.id
        if current in ids:
            self.open_nth((ids.index(current) + step) % len(ids))
        elif ids:
            self.open_nth(0)

    def delete_chat(self, chat_id: str) -> None:
        """Ask once, then take the chat away; it can be brought back for some seconds."""
        sure = confirmed(
            self.desk,
            "Delete this chat?",
            "It is erased for good after a few seconds. Until then you can undo it.",
            "Delete",
            "Keep",
        )
        if sure:
            self.controller.forget_chat(chat_id)
            self.chats.delete(chat_id)

    def rename_open_chat(self) -> None:
        """Open the editor of the open chat's row."""
        self.desk.sidebar.rows.rename(self.controller.chat.id)

    def show_error(self, error: AppError, action: str = "") -> None:
        """A banner on the page that is shown, with the action that may help."""
        actions = {
            "again": BannerAction("Try again", self.controller.answer_again),
            "save": BannerAction("Try again", self.controller.save_again),
            "restart": BannerAction("Restart", self.model.restart),
            "models": BannerAction("Models…", self.desk.show_models),
        }
        page = self.desk.pages.currentWidget()
        own = page if page in (self.desk.models, self.desk.review, self.desk.policy) else self.desk.chat
        own.banners.show_error(error, actions.get(action))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.desk.set_theme(theme)
        self.models.set_theme(theme)
        self.redteam.set_theme(theme)

    # What is connected with what

    def _connect_controller(self) -> None:
        controller, transcript = self.controller, self.desk.chat.transcript
        composer, rows = self.desk.chat.composer, self.desk.sidebar.rows
        controller.opening.connect(transcript.clear)
        controller.opened.connect(self._show_chat)
        controller.message_added.connect(transcript.append)
        controller.message_added.connect(self.guard.sent)
        controller.answer_began.connect(transcript.begin_answer)
        controller.reasoning_added.connect(transcript.add_reasoning)
        controller.text_added.connect(transcript.add_text)
        controller.retracted.connect(transcript.retract)
        controller.noticed.connect(transcript.set_notice)
        controller.answer_ended.connect(transcript.end_answer)
        controller.status_changed.connect(transcript.set_status)
        controller.state_changed.connect(lambda state: composer.set_generating(state is not State.IDLE))
        controller.prompt_returned.connect(composer.set_text)
        controller.trouble.connect(self.show_error)
        controller.busy_changed.connect(rows.set_busy)
        controller.chat_changed.connect(self.chats.note)
        controller.usage_changed.connect(self._show_usage)
        transcript.regenerate_requested.connect(controller.answer_again)
        transcript.action_requested.connect(self._act_on_notice)
        transcript.copy_requested.connect(copy_text)
        transcript.link_activated.connect(lambda address: open_link(self.desk, address))
        transcript.example_chosen.connect(self._send)

    def _connect_composer(self) -> None:
        composer = self.desk.chat.composer
        composer.sent.connect(self._send)
        composer.stop_requested.connect(self.controller.stop)
        composer.edited.connect(lambda text: self.drafts.write(self._draft_key(), text))
        composer.recall_requested.connect(lambda: composer.set_text(self.controller.last_prompt()))
        composer.thinking_changed.connect(lambda on: self.preferences.update(thinking=on))
        self.desk.chat.transcript.set_examples("A quiet desk for private questions.", EXAMPLES)

    def _connect_sidebar(self) -> None:
        sidebar = self.desk.sidebar
        sidebar.new_requested.connect(self.new_chat)
        sidebar.lock_requested.connect(self.lock_requested)
        sidebar.rows.chosen.connect(self.open_chat)
        sidebar.rows.renamed.connect(self.chats.rename)
        sidebar.rows.delete_requested.connect(self.delete_chat)
        sidebar.undo.undo_requested.connect(self.chats.undo)
        self.chats.changed.connect(self._fill_rows)
        self.chats.pending.connect(sidebar.undo.show_pending)
        self.chats.renamed.connect(self.controller.retitle)
        self.chats.trouble.connect(self.show_error)

    def _connect_models(self) -> None:
        header = self.desk.chat.header
        header.review_requested.connect(self.review.show)
        self.review.trouble.connect(self.show_error)
        self.policy.trouble.connect(self.show_error)
        self.review.chat_requested.connect(self.open_chat)
        self.models.trouble.connect(self.show_error)
        self.second.trouble.connect(self.show_error)
        self.models.chosen.connect(self.desk.show_chat)
        self.model.ready.connect(lambda _info: self._take_settings(self.preferences.value))
        header.policy_chosen.connect(lambda policy: self.preferences.update(policy=policy))
        header.sidebar_requested.connect(self.toggle_sidebar)
        self.desk.settings.changed.connect(self.preferences.set)

    def toggle_sidebar(self) -> None:
        """Show the chats, or hide them."""
        self.preferences.update(sidebar=not self.preferences.value.sidebar)

    def _send(self, text: str) -> None:
        key = self._draft_key()
        self.desk.chat.banners.clear()
        if self.controller.send(text):
            self.desk.chat.composer.set_text("")
            self.drafts.write(key, "")

    def _show_chat(self, conversation: Conversation) -> None:
        self.desk.chat.transcript.show_messages(conversation.path())
        self._fill_rows()
        self._context = 0
        self.desk.chat.composer.meter.set_usage(0, 0)
        key = self._draft_key()
        self.drafts.read(key, lambda text: self._show_draft(key, text))

    def _show_draft(self, key: str, text: str) -> None:
        if key == self._draft_key() and self.desk.chat.composer.text() != text:
            self.desk.chat.composer.set_text(text)

    def _keep_draft(self) -> None:
        self.drafts.write(self._draft_key(), self.desk.chat.composer.text())

    def _draft_key(self) -> str:
        chat = self.controller.chat
        return chat.id if chat.messages else NEW_CHAT

    def _show_usage(self, used: int, context: int) -> None:
        self._context = context or self._context
        self.desk.chat.composer.meter.set_usage(used, self._context)

    def _fill_rows(self) -> None:
        chat = self.controller.chat
        self.desk.sidebar.rows.fill(self.chats.chats, datetime.now(UTC), chat.id if chat.messages else None)

    def _open_last(self, chat_id: str | None) -> None:
        if chat_id is not None and not self.controller.chat.messages:
            self.controller.open_chat(chat_id)

    def _act_on_notice(self, _message_id: str, action: str) -> None:
        if action in ("allow", "deny"):
            self.controller.decide(action == "allow")
        elif action == "rephrase":
            self.desk.chat.composer.set_text(self.controller.last_prompt())
            self.desk.chat.composer.setFocus()
        elif action == "policy":
            self.desk.chat.header.guard.showMenu()

    def _take_settings(self, settings: Settings) -> None:
        chosen = settings.of_model(self.model.model_id)
        sampling = Sampling(chosen.temperature, chosen.top_p, chosen.top_k, chosen.min_p)
        terms = self.policy.policies.of_request
        self.controller.options = AnswerOptions(
            settings.policy, settings.thinking, terms, sampling, lambda: self._reviews.exceptions
        )
        self.desk.chat.composer.set_thinking(settings.thinking)
        if settings.zoom != self._zoom:
            self._zoom = settings.zoom
            self.desk.chat.set_zoom(settings.zoom)
        self.desk.chat.transcript.set_expand_reasoning(settings.expand_reasoning)
        self.desk.show_sidebar(settings.sidebar)
        self.desk.settings.show_settings(settings)
        self.desk.models.show_never_connect(settings.never_connect)
