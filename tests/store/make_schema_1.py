"""Makes tests/data/databases/schema_1: a vault as the first version wrote it. Run once, when a schema is new.

`python -m tests.store.make_schema_1`; the passphrase is that of conftest.py.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.domain.messages import AttachmentPart, Message, MessageState, Notice, ReasoningPart, Role, TextPart
from app.store import conversations
from app.store.database import create_database, open_database
from app.store.kdf import KdfParameters
from app.store.process_lock import LOCK_NAME
from app.store.vault import create_vault

PASSPHRASE = "correct horse battery staple"
FOLDER = Path(__file__).parent.parent / "data" / "databases" / "schema_1"


def main() -> None:
    """Write the folder anew, with every kind of row in it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    made = create_vault(FOLDER, PASSPHRASE, with_recovery=True, kdf=KdfParameters)
    create_database(made.key)
    database = open_database(made.key)
    asked = datetime(2026, 5, 1, 12, tzinfo=UTC)
    question = Message("q1", None, Role.USER, asked, (TextPart("How do I lock?"), AttachmentPart("a.txt", "attached")))
    notice = Notice("note", "answer", "factual", "Check facts.", (("factual", 0.75),))
    answer = Message(
        "a1",
        "q1",
        Role.ASSISTANT,
        asked,
        (ReasoningPart("Easy.", 0.5), TextPart("Ctrl+L")),
        model="guide",
        notices=(notice,),
    )
    other = Message("a2", "q1", Role.ASSISTANT, asked, (TextPart("Press"),), MessageState.INTERRUPTED, "guide")
    conversations.start_conversation(database.connection, "c1", "Locking", question)
    conversations.save_message(database.connection, "c1", answer)
    conversations.save_message(database.connection, "c1", other)
    conversations.save_draft(database.connection, "", "half a thought")
    conversations.set_setting(database.connection, "last_chat", "c1")
    database.close()
    (FOLDER / LOCK_NAME).unlink()
    (FOLDER / "recovery-words.txt").write_text(f"{made.recovery_words}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
