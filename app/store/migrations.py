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


STEPS: tuple[Callable[[Connection], None], ...] = (_1_conversations,)


def latest() -> int:
    """The schema that this program writes."""
    return len(STEPS)


def migrate(connection: Connection, version: int) -> None:
    """Run the steps after `version`; call it inside a transaction."""
    for number, step in enumerate(STEPS[version:], version + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")
