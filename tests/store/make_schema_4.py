"""Makes tests/data/databases/schema_4: a vault with a chat's own options, roles and prompts. Run once.

`python -m tests.store.make_schema_4`; the passphrase is that of conftest.py.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.domain.chat_options import ChatOptions
from app.domain.messages import Message, Role, TextPart
from app.domain.presets import OwnPresets, Preset
from app.domain.requests import Sampling
from app.store import chat_options, conversations, presets
from app.store.database import create_database, open_database
from app.store.kdf import KdfParameters
from app.store.process_lock import LOCK_NAME
from app.store.vault import create_vault

PASSPHRASE = "correct horse battery staple"
FOLDER = Path(__file__).parent.parent / "data" / "databases" / "schema_4"
OPTIONS = ChatOptions(role="own-1", thinking=False, max_thinking=0, max_tokens=400, sampling=Sampling(0.2, seed=7))
ROLES = OwnPresets((Preset("own-1", "Gardener", "Speak about gardens."),), ("translator",))
SNIPPETS = OwnPresets((Preset("own-2", "Greet", "Greet {{name}}."),))


def main() -> None:
    """Write the folder anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    key = create_vault(FOLDER, PASSPHRASE, with_recovery=False, kdf=KdfParameters).key
    create_database(key)
    database = open_database(key)
    asked = Message("q1", None, Role.USER, datetime(2026, 11, 25, 12, tzinfo=UTC), (TextPart("When do I prune?"),))
    conversations.start_conversation(database.connection, "c1", "Roses", asked)
    chat_options.save_options(database.connection, "c1", OPTIONS)
    presets.save_presets(database.connection, presets.ROLES, ROLES)
    presets.save_presets(database.connection, presets.SNIPPETS, SNIPPETS)
    database.close()
    (FOLDER / LOCK_NAME).unlink()


if __name__ == "__main__":
    main()
