"""The schema, as numbered steps. A step that has shipped is never edited; a change is a new step.

`PRAGMA user_version` says how many have run. tests/data/databases keeps a file of every schema that shipped.
"""

from __future__ import annotations

from collections.abc import Callable

from app.store.connection import Connection


def _1_conversations(connection: Connection) -> None:
    for statement in (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE drafts (chat TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
        # Order comes from `touched` and `sequence`, counted by us: clocks jump.
        """CREATE TABLE conversations (
            id TEXT PRIMARY KEY, title TEXT NOT NULL, created REAL NOT NULL, updated REAL NOT NULL,
            touched INTEGER NOT NULL, leaf TEXT) WITHOUT ROWID""",
        """CREATE TABLE messages (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
            conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            parent TEXT, role TEXT NOT NULL, created REAL NOT NULL, state TEXT NOT NULL, model TEXT,
            notices TEXT NOT NULL DEFAULT '[]')""",
        "CREATE INDEX messages_of ON messages (conversation, sequence)",
        # A row of its own for each text, and nothing but numbers in the inner pages: a damaged page costs few texts.
        """CREATE TABLE parts (
            sequence INTEGER PRIMARY KEY,
            message TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE, position INTEGER NOT NULL,
            kind TEXT NOT NULL, text TEXT NOT NULL, name TEXT, seconds REAL, UNIQUE (message, position))""",
    ):
        connection.execute(statement)


def _2_decisions(connection: Connection) -> None:
    for statement in (
        # What the MAC covers, then the MAC, then what may be erased (store/decision_chain.py). Time in milliseconds.
        """CREATE TABLE decisions (
            sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, direction TEXT NOT NULL, action TEXT NOT NULL,
            category TEXT, scores TEXT NOT NULL, policy TEXT NOT NULL, policy_hash TEXT NOT NULL, guard TEXT NOT NULL,
            model TEXT NOT NULL, position INTEGER NOT NULL, overridden INTEGER NOT NULL, mac BLOB NOT NULL,
            chat TEXT, question TEXT, answer TEXT, text TEXT, reported TEXT, mark TEXT)""",
        "CREATE INDEX decisions_of ON decisions (chat) WHERE chat IS NOT NULL",
        "CREATE INDEX decisions_about ON decisions (answer, direction) WHERE answer IS NOT NULL",
        """CREATE TABLE decisions_head (
            id INTEGER PRIMARY KEY CHECK (id = 1), cut INTEGER NOT NULL, cut_mac BLOB NOT NULL,
            last INTEGER NOT NULL, last_mac BLOB NOT NULL, fault TEXT NOT NULL, mac BLOB NOT NULL)""",
        """CREATE TABLE exceptions (
            decision INTEGER PRIMARY KEY, category TEXT NOT NULL, text TEXT NOT NULL, chat TEXT)""",
        # However a chat is deleted, no word of it stays, and the chain is none the worse.
        """CREATE TRIGGER forget_chat AFTER DELETE ON conversations BEGIN
            UPDATE decisions SET chat = NULL, question = NULL, answer = NULL, text = NULL WHERE chat = OLD.id;
            DELETE FROM exceptions WHERE chat = OLD.id;
        END""",
    ):
        connection.execute(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (_1_conversations, _2_decisions)

DECISIONS = 2
"""The schema from which on the chain of decisions exists; it is begun with a signature, and so with the key."""


def latest() -> int:
    """The schema that this program writes."""
    return len(STEPS)


def migrate(connection: Connection, version: int) -> None:
    """Run the steps after `version`; call it inside a transaction."""
    for number, step in enumerate(STEPS[version:], version + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")
