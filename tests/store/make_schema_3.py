"""Makes tests/data/databases/schema_3: a vault with folders, tags and an index as that version wrote it. Run once.

`python -m tests.store.make_schema_3`; the passphrase is that of conftest.py.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.messages import Folder, Message, MessageState, Role, TextPart
from app.store import arranging, conversations
from app.store.database import create_database, open_database
from app.store.kdf import KdfParameters
from app.store.process_lock import LOCK_NAME
from app.store.vault import create_vault

PASSPHRASE = "correct horse battery staple"
FOLDER = Path(__file__).parent.parent / "data" / "databases" / "schema_3"


def main() -> None:
    """Write the folder anew: a chat with a folder, a tag and a pin, an archived one, an answer that was cut off."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    made = create_vault(FOLDER, PASSPHRASE, with_recovery=False, kdf=KdfParameters)
    create_database(made.key)
    database = open_database(made.key)
    connection = database.connection
    asked = datetime(2026, 5, 1, 12, tzinfo=UTC)
    for chat, text in (("c1", "Where is the lease?"), ("c2", "我的密码在哪里")):
        first = Message(f"q-{chat}", None, Role.USER, asked, (TextPart(text),))
        conversations.start_conversation(connection, chat, f"Chat {chat}", first)
    conversations.end_turn(connection)
    cut = Message("a1", "q-c1", Role.ASSISTANT, asked, (TextPart("In the drawer"),), MessageState.INTERRUPTED, "guide")
    conversations.save_message(connection, "c1", cut)
    arranging.save_folder(connection, Folder("f1", "Home"))
    chats = {chat.id: chat for chat in conversations.list_conversations(connection)}
    arranging.arrange(connection, [replace(chats["c1"], pinned=True, folder="f1", tags=("papers",))])
    arranging.arrange(connection, [replace(chats["c2"], archived=True)])
    database.close()
    (FOLDER / LOCK_NAME).unlink()


if __name__ == "__main__":
    main()
