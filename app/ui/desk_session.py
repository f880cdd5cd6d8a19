"""An open vault on the desk: connects the chat's parts with the widgets that show them."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from app.chat.answer_options import AnswerOptions
from app.chat.attachments import Attachments
from app.chat.background import Background
from app.chat.chat_list import ChatList
from app.chat.chat_search import ChatSearch
from app.chat.context_watch import ContextWatch
from app.chat.controller import ChatController
from app.chat.drafts import NEW_CHAT, Drafts
from app.chat.easel import Easel
from app.chat.model_desk import ModelDesk
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
from app.i18n import tr
from app.ui.banners import BannerAction
from app.ui.chat_view import EXAMPLES
from app.ui.clipboard import copy_text
from app.ui.desk import Desk
from app.ui.desk_attachments import DeskAttachments
from app.ui.desk_chats import DeskChats
from app.ui.desk_context import DeskContext
from app.ui.desk_exchange import DeskExchange
from app.ui.desk_guard import DeskGuard
from app.ui.desk_models import DeskModels
from app.ui.desk_parts import DeskParts
from app.ui.desk_policy import DeskPolicy
from app.ui.desk_prompts import DeskPrompts
from app.ui.desk_redteam import DeskRedteam
from app.ui.desk_retry import DeskRetry
from app.ui.desk_review import DeskReview
from app.ui.desk_search import DeskSearch
from app.ui.desk_second import DeskSecond
from app.ui.desk_temporary import DeskTemporary
from app.ui.desk_tree import DeskTree
from app.ui.idle_lock import IdleLock
from app.ui.links import open_link
from app.ui.theme import Theme


class DeskSession(QObject):
    """From unlock to lock. `finish` brings everything to the disk, then the store may be closed."""

    lock_requested = Signal()

    def __init__(self, parts: DeskParts, desk: Desk, parent: QObject | None = None) -> None:
        """Use `made`, which adds what stands around the chat."""
        super().__init__(parent)
        self._store = parts.store
        self.engine = parts.engine
        self.preferences = parts.preferences
        self.background = Background(self)
        self.model = ModelDesk(parts.engine, self, spec_of=parts.shelf.spec_of, check=parts.shelf.check)
        self.controller = ChatController(parts.store, parts.engine, self.model, self)
        self.chats = ChatList(parts.store, self)
        self.drafts = Drafts(parts.store, self)
        self.desk = desk
        self.easel = Easel(self)
        self.desk.chat.transcript.set_easel(self.easel)
        self.list = DeskChats(self.desk, self.chats, self.controller, self.open_chat, self.controller.forget_chat)
        self.tree = DeskTree(self.desk, self.controller, parts.store, self.drafts)
        self.shelf = parts.shelf
        self.idle = IdleLock(self._works, self)
        self.idle.due.connect(self.lock_requested)
        self._zoom = 1.0
        self._lock_minutes = 0

    @classmethod
    def made(cls, parts: DeskParts, desk: Desk, parent: QObject) -> Generator[None, None, DeskSession]:
        """Make a session part by part; between two of them there is time for something else (`turns.Turns`)."""
        session = cls(parts, desk, parent)
        steps = (session._add_search, session._add_models, session._add_guard, session._add_files, session._add_prompts)
        for add in steps:
            yield
            add(parts)
        yield
        session._connect()
        return session

    def _add_search(self, parts: DeskParts) -> None:
        self.search = DeskSearch(
            self.desk, ChatSearch(parts.store.find, self), self.chats, self.controller, self.open_chat, parts.theme
        )

    def _add_models(self, parts: DeskParts) -> None:
        self.models = DeskModels(
            self.desk,
            self.model,
            parts.shelf,
            parts.preferences,
            lambda: bool(self.controller.chat.messages),
            parts.theme,
        )
        self.retry = DeskRetry(self.desk, self.controller, self.models, parts.shelf)
        self.second = DeskSecond(self.desk, self.model, parts.shelf, parts.preferences, self.controller)

    def _add_guard(self, parts: DeskParts) -> None:
        self.policy = DeskPolicy(self.desk, parts.policies, Trial(guard_command(), self), parts.preferences)
        self.guard = DeskGuard(self.desk, parts.preferences)
        self.recording = Recording(self.controller, parts.engine, parts.records)
        self._reviews = Reviews(parts.records, self)
        self.review = DeskReview(self.desk, self._reviews, self.recording)
        test = SelfTest(parts.preferences.folder, self)
        self.redteam = DeskRedteam(self.desk, test, self.model, parts.shelf, parts.preferences, parts.theme)

    def _add_files(self, parts: DeskParts) -> None:
        self.temporary = DeskTemporary(self.desk, parts.store, self.controller, self.chats, self.drafts)
        files = Attachments(parts.store, self)
        self.attachments = DeskAttachments(self.desk, files, self.controller, parts.engine, self.model, self._draft_key)
        self.exchange = DeskExchange(self.desk, parts.store, self.chats, self._open_chat_id)

    def _add_prompts(self, parts: DeskParts) -> None:
        self.prompts = DeskPrompts(
            self.desk, self.controller, self.model, parts.prompts, parts.preferences, parts.theme
        )
        watch = ContextWatch(self.controller, parts.engine, self.model, self.policy.instructions)
        self.context = DeskContext(self.desk, self.controller, watch, self.prompts)

    def start(self) -> None:
        """Load the chats, the one that was open last, and the model."""
        self.chats.load()
        self.controller.new_chat()
        self.background.watch(self._store.last_chat(), self._open_last)
        self.search.start()
        self.models.start()
        self.policy.start()
        self.prompts.start()
        self.recording.start()
        self.desk.chat.composer.setFocus()

    def finish(self) -> None:
        """Before lock and quit: end the answer and write everything; nothing of this waits."""
        self.tree.finish()
        self.attachments.files.close()
        self.exchange.close()
        self.drafts.save()
        self.search.close()
        self.chats.erase_pending()
        chat = self.controller.chat
        self._store.save_last_chat(chat.id if chat.messages else None)
        self.policy.close()
        self.redteam.close()
        self.easel.close()
        self.model.close()
        self.controller.close()

    # Chats

    def new_chat(self) -> None:
        """An empty chat, the focus in the composer."""
        self.temporary.leave_empty()
        self.controller.new_chat()
        self.desk.show_chat()

    def open_chat(self, chat_id: str) -> None:
        """Open a chat of the list."""
        self.temporary.leave_empty()
        self._open(chat_id)
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
        self.list.delete((chat_id,))

    def rename_open_chat(self) -> None:
        """Open the editor of the open chat's row, or of the one that the focus is at."""
        self.preferences.update(sidebar=True)
        rows = self.desk.sidebar.rows
        chosen = rows.selected() if rows.hasFocus() else []
        rows.rename(chosen[0] if len(chosen) == 1 else self.controller.chat.id)

    def show_error(self, error: AppError, action: str = "") -> None:
        """A banner on the page that is shown, with the action that may help."""
        actions = {
            "again": BannerAction(tr("Try again"), self.controller.answer_again),
            "save": BannerAction(tr("Try again"), self.controller.save_again),
            "restart": BannerAction(tr("Restart"), self.model.restart),
            "models": BannerAction(tr("Models…"), self.desk.show_models),
        }
        page = self.desk.pages.currentWidget()
        presets = (self.prompts.roles_page.page, self.prompts.snippets_page.page)
        pages = (self.desk.models, self.desk.review, self.desk.policy, self.search.page, *presets)
        own = page if page in pages else self.desk.chat
        own.banners.show_error(error, actions.get(action))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.desk.set_theme(theme)
        self.models.set_theme(theme)
        self.redteam.set_theme(theme)
        self.search.set_theme(theme)
        self.prompts.set_theme(theme)
        self.attachments.set_theme(theme)

    # What is connected with what

    def _connect(self) -> None:
        self._connect_controller()
        self._connect_composer()
        self._connect_sidebar()
        self._connect_models()
        self._take_settings(self.preferences.value)
        self.preferences.changed.connect(self._take_settings)
        self.preferences.trouble.connect(self.show_error)

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
        controller.trouble.connect(self.show_error)
        controller.busy_changed.connect(rows.set_busy)
        transcript.regenerate_requested.connect(controller.answer_again)
        transcript.action_requested.connect(self._act_on_notice)
        transcript.copy_requested.connect(copy_text)
        transcript.link_activated.connect(lambda address: open_link(self.desk, address))
        transcript.example_chosen.connect(self._send_example)

    def _connect_composer(self) -> None:
        composer = self.desk.chat.composer
        composer.sent.connect(self._send)
        composer.stop_requested.connect(self.controller.stop)
        composer.edited.connect(lambda text: self.drafts.write(self._draft_key(), text))
        composer.recall_requested.connect(lambda: self.tree.edit_last())
        self.tree.trouble.connect(self.show_error)
        self.tree.files_returned.connect(self.attachments.give_back)
        self.attachments.files.trouble.connect(self.show_error)
        self.tree.chat_delete_requested.connect(self.delete_chat)
        self.prompts.trouble.connect(self.show_error)
        self.temporary.kept.connect(self.prompts.keep)
        self.temporary.kept.connect(self.attachments.files.keep)
        self.desk.chat.transcript.empty.set_examples(tr("A quiet desk for private questions."), EXAMPLES)

    def _connect_sidebar(self) -> None:
        sidebar = self.desk.sidebar
        sidebar.new_requested.connect(self.new_chat)
        sidebar.lock_requested.connect(self.lock_requested)
        sidebar.rows.chosen.connect(self.open_chat)
        self.chats.trouble.connect(self.show_error)
        self.list.export_requested.connect(self.exchange.export)
        for part in (self.exchange, self.temporary):
            part.trouble.connect(self.show_error)
        self.search.trouble.connect(self.show_error)

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
        if self.attachments.refuses():
            return
        self.desk.chat.banners.clear()
        if self.tree.send(text, self.attachments.files.parts):
            self.attachments.sent(key)
            self.desk.chat.composer.set_text("")
            self.drafts.write(key, "")

    def _send_example(self, text: str) -> None:
        """What is being written, and its files, stay for the next prompt."""
        key, typed, parts = self._draft_key(), self.desk.chat.composer.text(), self.attachments.files.parts
        if self.attachments.refuses() or not self.tree.send(text):
            return
        self.desk.chat.banners.clear()
        self.drafts.write(key, "")
        self.drafts.write(self._draft_key(), typed)
        self.attachments.sent(key)
        self.attachments.give_back(self.controller.chat.id, parts)

    def _works(self) -> bool:
        """Whether an answer is on its way; one that waits for the person's word is not waited for."""
        turn = self.controller.turn
        return turn is not None and turn.answer.asked is None

    def _show_chat(self, conversation: Conversation) -> None:
        self.desk.chat.transcript.show_messages(conversation.path())
        self.list.fill()
        self.attachments.show()
        key = self._draft_key()
        self.drafts.read(key, lambda text: self._show_draft(key, text))

    def _show_draft(self, key: str, text: str) -> None:
        if key == self._draft_key() and self.desk.chat.composer.text() != text:
            self.desk.chat.composer.set_text(text)

    def _draft_key(self) -> str:
        chat = self.controller.chat
        return chat.id if chat.messages or self._store.is_temporary(chat.id) else NEW_CHAT

    def _open_chat_id(self) -> str | None:
        chat = self.controller.chat
        return chat.id if chat.messages else None

    def _open_last(self, chat_id: str | None) -> None:
        if chat_id is not None and not self.controller.chat.messages:
            self._open(chat_id)

    def _open(self, chat_id: str) -> None:
        """Its draft is known before the chat is there: till then the composer would show that of another chat."""
        self.drafts.read(chat_id, lambda _text: None)
        self.controller.open_chat(chat_id)

    def _act_on_notice(self, message_id: str, action: str) -> None:
        if action in ("allow", "deny"):
            self.controller.decide(action == "allow")
        elif action == "rephrase":
            self.tree.edit_last(message_id)
        elif action == "policy":
            self.desk.chat.header.guard.showMenu()

    def _take_settings(self, settings: Settings) -> None:
        chosen = settings.of_model(self.model.model_id)
        sampling = Sampling(chosen.temperature, chosen.top_p, chosen.top_k, chosen.min_p)
        terms = self.policy.policies.of_request
        self.controller.options = AnswerOptions(
            settings.policy, settings.thinking, terms, sampling, lambda: self._reviews.exceptions
        )
        for part in (self.desk.chat.composer, self.desk.chat.transcript):
            part.set_ctrl_sends(settings.ctrl_sends)
        self.prompts.refresh()
        if settings.zoom != self._zoom:
            self._zoom = settings.zoom
            self.desk.chat.set_zoom(settings.zoom)
        if settings.lock_minutes != self._lock_minutes:
            self._lock_minutes = settings.lock_minutes
            self.idle.set_minutes(settings.lock_minutes)
        self.desk.chat.transcript.set_expand_reasoning(settings.expand_reasoning)
        self.desk.show_sidebar(settings.sidebar)
        self.desk.settings.show_settings(settings)
        self.desk.models.show_never_connect(settings.never_connect)
