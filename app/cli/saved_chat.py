"""Keeps the chat of a `carrel chat` run in the vault: the prompt at once, the released text while it streams."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from uuid import uuid4

from app.chat.answer_draft import AnswerDraft
from app.chat.history import title_of
from app.cli import passphrase
from app.domain.messages import Message
from app.store import conversations
from app.store.connection import Connection
from app.store.database import open_database
from app.store.failures import told_plainly

SAVE_SECONDS = 0.4


class SavedChat:
    """One chat of the vault while it is talked to. `branch` is what was said before."""

    def __init__(self, connection: Connection, chat_id: str | None) -> None:
        self._connection = connection
        self._saved_at = 0.0
        self.id = chat_id or uuid4().hex
        self._new = chat_id is None
        self.branch: tuple[Message, ...] = ()
        if chat_id:
            self.branch = conversations.load_conversation(connection, chat_id).path()

    def asked(self, message: Message) -> None:
        """Store the person's message before the model sees it."""
        with told_plainly():
            if self._new:
                conversations.start_conversation(self._connection, self.id, title_of(message.text), message)
                self._new = False
            else:
                conversations.save_message(self._connection, self.id, message)

    def save(self, draft: AnswerDraft, last: bool) -> None:
        """Store the answer as it stands, at most every 400 ms and at the end."""
        due = last or monotonic() - self._saved_at >= SAVE_SECONDS
        if not due or not draft.dirty:
            return
        draft.dirty = False
        with told_plainly():
            conversations.save_message(self._connection, self.id, draft.message())
            if last:
                conversations.end_turn(self._connection)
        self._saved_at = monotonic()


@contextmanager
def open_saved_chat(args: argparse.Namespace) -> Iterator[SavedChat]:
    """Unlock the vault, open or start the chat, and close all in the end.

    Raises:
        LockedError: no vault, or a wrong passphrase.
        KnownError: no such chat, vault in use.
    """
    database = open_database(passphrase.open_vault(args))
    try:
        saved = SavedChat(database.connection, args.chat)
        yield saved
        if not args.json:
            print(f"[saved as chat {saved.id}]", file=sys.stderr)
    finally:
        database.close()
