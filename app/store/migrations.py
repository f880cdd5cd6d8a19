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


def _3_find_and_keep(connection: Connection) -> None:
    for statement in (
        "CREATE TABLE folders (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",
        "ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE conversations ADD COLUMN folder TEXT REFERENCES folders (id) ON DELETE SET NULL",
        """CREATE TABLE tags (
            chat TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE, tag TEXT NOT NULL,
            PRIMARY KEY (chat, tag)) WITHOUT ROWID""",
        # What is stored already waits to be indexed in steps (store/search_index.py): the vault opens at once.
        "ALTER TABLE messages ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX messages_waiting ON messages (sequence) WHERE indexed = 0",
        """CREATE VIRTUAL TABLE search USING fts5 (
            text, content = '', columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')""",
        "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
        # Words leave the index only by the text that they came in with: nothing may change or take it before that.
        """CREATE TRIGGER words_of_message BEFORE DELETE ON messages WHEN OLD.indexed = 1 BEGIN
            SELECT RAISE (ABORT, 'a message must leave the search index before it goes');
        END""",
        """CREATE TRIGGER words_of_part BEFORE DELETE ON parts
            WHEN (SELECT indexed FROM messages WHERE id = OLD.message) = 1 BEGIN
            SELECT RAISE (ABORT, 'a message must leave the search index before it changes');
        END""",
    ):
        connection.execute(statement)


def _4_chat_options(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE chat_options (
            chat TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
            options TEXT NOT NULL) WITHOUT ROWID"""
    )


STEPS: tuple[Callable[[Connection], None], ...] = (
    _1_conversations,
    _2_decisions,
    _3_find_and_keep,
    _4_chat_options,
)

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
