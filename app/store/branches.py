"""Branches of a chat in the database: which one is shown, and messages that are erased while the chat stays."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.store import search_index
from app.store.connection import Connection, checkpoint, transaction
from app.store.conversations import CHAT_SHOWN, set_setting


def show_branch(connection: Connection, conversation_id: str, leaf: str | None, shown: Mapping[str, str]) -> None:
    """Show the branch that ends at `leaf`; `shown` as in `Conversation.shown`."""
    with transaction(connection):
        connection.execute("UPDATE conversations SET leaf = ? WHERE id = ?", (leaf, conversation_id))
        stored = connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
        if shown and stored:
            set_setting(connection, f"{CHAT_SHOWN}{conversation_id}", dict(shown))
        else:
            connection.execute("DELETE FROM settings WHERE key = ?", (f"{CHAT_SHOWN}{conversation_id}",))


def delete_messages(connection: Connection, conversation_id: str, messages: Collection[str], leaf: str | None) -> None:
    """Erase messages, and what records of the guard say about them: pages are zeroed, and the log is emptied.

    `leaf` is shown from now on where the chat's leaf is one of them.
    """
    with transaction(connection):
        for message in messages:
            connection.execute(
                "UPDATE conversations SET leaf = ? WHERE id = ? AND leaf = ?", (leaf, conversation_id, message)
            )
            _forget_decisions(connection, message)
            search_index.take_out(connection, (message,))
            connection.execute("DELETE FROM messages WHERE id = ? AND conversation = ?", (message, conversation_id))
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    checkpoint(connection, "TRUNCATE")


def _forget_decisions(connection: Connection, message: str) -> None:
    """The records stay, as their chain needs them; nothing leads from them to the message any more."""
    about = (message, message)
    connection.execute(
        "DELETE FROM exceptions WHERE decision IN (SELECT sequence FROM decisions WHERE question = ? OR answer = ?)",
        about,
    )
    connection.execute(
        "UPDATE decisions SET question = NULL, answer = NULL, text = NULL WHERE question = ? OR answer = ?", about
    )
