"""What the chat needs of the store and of the engine, as protocols: the tests' and the program's parts both fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import SignalInstance

from app.chat.find_store import FindStore
from app.domain.messages import Conversation, ConversationSummary, Message
from app.domain.requests import ChatRequest, ModelSpec


class ChatStore(Protocol):
    """The open vault. Every call returns at once; the work is done on the store's thread, in order."""

    @property
    def find(self) -> FindStore:
        """Search, folders, pins, tags and the archive."""
        ...

    def chats(self) -> Future[Sequence[ConversationSummary]]:
        """Every chat."""
        ...

    def chat(self, chat_id: str) -> Future[Conversation]:
        """One chat with its messages."""
        ...

    def start_chat(self, chat_id: str, title: str, first: Message) -> Future[None]:
        """Make a chat with its first message; an empty chat is never stored."""
        ...

    def add_chat(self, chat: Conversation) -> Future[str]:
        """Store a whole chat; "new", "added" (messages, to one that is there) or "known" (store/chat_import.py)."""
        ...

    def save_message(self, chat_id: str, message: Message) -> Future[None]:
        """Add a message or replace the one with its id; it becomes the leaf of the shown branch."""
        ...

    def show_branch(self, chat_id: str, leaf: str | None, shown: Mapping[str, str]) -> Future[None]:
        """Another branch is shown: its leaf, and which of several versions are shown where (domain/branches.py)."""
        ...

    def delete_messages(self, chat_id: str, ids: Collection[str], leaf: str | None) -> Future[None]:
        """Erase messages; `leaf` is shown where the leaf is one of them."""
        ...

    def finish_turn(self) -> Future[None]:
        """A turn is over: bring it from the write-ahead log into the database."""
        ...

    def rename_chat(self, chat_id: str, title: str) -> Future[None]:
        """Change a chat's name."""
        ...

    def delete_chat(self, chat_id: str) -> Future[None]:
        """Erase a chat."""
        ...

    def draft(self, chat_id: str) -> Future[str]:
        """What was being written in a chat; an empty id means the new one."""
        ...

    def save_draft(self, chat_id: str, text: str) -> Future[None]:
        """Keep what is being written; empty text forgets it."""
        ...

    def last_chat(self) -> Future[str | None]:
        """The chat that was open last."""
        ...

    def save_last_chat(self, chat_id: str | None) -> Future[None]:
        """Remember which chat is open."""
        ...


class Engine(Protocol):
    """The worker as the window sees it (engine/qt_client.py)."""

    @property
    def ready(self) -> SignalInstance:
        """Carries a WorkerInfo: the model is loaded."""
        ...

    @property
    def event(self) -> SignalInstance:
        """Carries a request's id and an event of it, Finished or Failed last; id 0 for the progress of loading."""
        ...

    @property
    def decided(self) -> SignalInstance:
        """Carries a request's id and a Decision of the guard, between the events of that request."""
        ...

    @property
    def measured(self) -> SignalInstance:
        """Carries a measurement's id and what was Measured (engine/measuring.py)."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """Carries an AppError: the model could not be loaded."""
        ...

    @property
    def stopped(self) -> SignalInstance:
        """Carries an AppError: the worker died and is being started again."""
        ...

    @property
    def gave_up(self) -> SignalInstance:
        """Carries an AppError: the worker died too often."""
        ...

    @property
    def closed(self) -> SignalInstance:
        """After `shutdown`: no worker is left."""
        ...

    def load(self, spec: ModelSpec) -> None:
        """Start a worker for a model, instead of the one that runs."""
        ...

    def respond(self, request: ChatRequest) -> int:
        """Ask for an answer; returns the request's id."""
        ...

    def measure(self, request: ChatRequest) -> int:
        """Ask what the files of the last message take; returns an id, 0 where no model can tell now."""
        ...

    def cancel(self) -> None:
        """Stop the answer."""
        ...

    def decide(self, show: bool) -> None:
        """Answer what the guard asks."""
        ...

    def unload(self) -> None:
        """End the worker and free its memory; `load` starts another."""
        ...

    def shutdown(self) -> None:
        """End the worker at once."""
        ...
