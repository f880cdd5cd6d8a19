"""Makes tests/data/databases/schema_2: a vault with records of decisions as that version wrote it. Run once.

`python -m tests.store.make_schema_2`; the passphrase is that of conftest.py.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.domain.decisions import Decision
from app.domain.messages import Message, Role, TextPart
from app.domain.reviews import Keeping, Mark, Origin
from app.store import conversations, decisions, exceptions
from app.store.database import create_database, open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.kdf import KdfParameters
from app.store.process_lock import LOCK_NAME
from app.store.vault import create_vault

PASSPHRASE = "correct horse battery staple"
FOLDER = Path(__file__).parent.parent / "data" / "databases" / "schema_2"


def main() -> None:
    """Write the folder anew: a chat, a record that was cut off, two that are kept, an exception."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    made = create_vault(FOLDER, PASSPHRASE, with_recovery=False, kdf=KdfParameters)
    create_database(made.key)
    database = open_database(made.key)
    connection, chain = database.connection, DecisionChain(made.key.subkey(PURPOSE))
    asked = datetime(2026, 5, 1, 12, tzinfo=UTC)
    conversations.start_conversation(
        connection, "c1", "Asking", Message("q1", None, Role.USER, asked, (TextPart("A prompt"),))
    )
    decisions.set_keeping(connection, Keeping(texts=True, days=30))
    origin = Origin("c1", "q1", "a1")
    for month in (1, 4, 5):
        decision = Decision("prompt", "ask", "hate", {"hate": 0.8}, "balanced", "hash", "rules-1", "guide", 0, True)
        decisions.record(connection, chain, origin, decision, "A prompt", datetime(2026, month, 20, tzinfo=UTC))
    decisions.prune(connection, chain, datetime(2026, 5, 1, tzinfo=UTC))
    exceptions.set_mark(connection, 2, Mark.WRONG)
    database.close()
    (FOLDER / LOCK_NAME).unlink()


if __name__ == "__main__":
    main()
