"""Keeps the chat of a `carrel chat` run in the vault: the prompt at once, the released text while it streams.

With it the records of what the guard decided; a run with `--no-save` comes nowhere near here and leaves none.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from uuid import uuid4

from app.chat.answer_draft import AnswerDraft
from app.chat.history import judged_text, title_of
from app.chat.shipped_presets import shipped_presets
from app.cli import passphrase
from app.domain.chat_options import ChatOptions
from app.domain.decisions import Decision
from app.domain.messages import Message
from app.domain.requests import Exemption
from app.domain.reviews import Origin
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope
from app.store import chat_options, conversations, decisions, exceptions, own_guard, presets
from app.store.connection import Connection
from app.store.database import open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.failures import told_plainly

SAVE_SECONDS = 0.4


class SavedChat:
    """One chat of the vault while it is talked to. `branch` is what was said before."""

    def __init__(self, connection: Connection, chain: DecisionChain, chat_id: str | None) -> None:
        self._connection = connection
        self._chain = chain
        self._saved_at = 0.0
        self.id = chat_id or uuid4().hex
        self._new = chat_id is None
        self.branch: tuple[Message, ...] = ()
        if chat_id:
            self.branch = conversations.load_conversation(connection, chat_id).path()

    def own_guard(self) -> OwnGuard:
        """What the person made of the guard."""
        return own_guard.load_guard(self._connection)

    def scopes(self) -> tuple[Scope, ...]:
        """The topic that this chat is bound to, if any."""
        scope = own_guard.load_chat_scopes(self._connection).get(self.id)
        return (scope,) if scope else ()

    def exceptions(self) -> tuple[Exemption, ...]:
        """What the person marked as wrongly flagged."""
        return exceptions.load_exceptions(self._connection)

    def options(self) -> ChatOptions:
        """What was chosen for this chat, its role by its text."""
        roles = presets.load_presets(self._connection, presets.ROLES).beside(shipped_presets(presets.ROLES))
        return chat_options.load_chat_options(self._connection, self.id).with_role(roles)

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

    def record(self, decision: Decision, asked: Message, draft: AnswerDraft) -> None:
        """Store what the guard decided about the prompt or about a part of the answer."""
        draft.explain(decision)
        if decision.asking:
            return
        answer = draft.message()
        with told_plainly():
            decisions.record(
                self._connection,
                self._chain,
                Origin(self.id, asked.id, draft.id),
                decision,
                judged_text(decision.direction, asked, answer),
            )


@contextmanager
def open_saved_chat(args: argparse.Namespace) -> Iterator[SavedChat]:
    """Unlock the vault, open or start the chat, and close all in the end.

    Raises:
        LockedError: no vault, or a wrong passphrase.
        KnownError: no such chat, vault in use.
    """
    key = passphrase.open_vault(args)
    database = open_database(key)
    try:
        chain = DecisionChain(key.subkey(PURPOSE))
        saved = SavedChat(database.connection, chain, args.chat)
        with told_plainly():
            decisions.prune(database.connection, chain)
        yield saved
        if not args.json:
            print(f"[saved as chat {saved.id}]", file=sys.stderr)
    finally:
        database.close()
