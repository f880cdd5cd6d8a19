"""Every schema that ever shipped still opens: the kept file of schema 1."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.messages import AttachmentPart, MessageState, ReasoningPart, TextPart
from app.store import conversations, migrations
from app.store.connection import pragma
from app.store.database import integrity_problems, open_database
from app.store.vault import unlock, unlock_with_recovery

SCHEMA_1 = Path(__file__).parent.parent / "data" / "databases" / "schema_1"


@pytest.mark.parametrize("with_recovery", [False, True])
def test_schema_1_opens_with_everything_in_it(tmp_path: Path, passphrase: str, with_recovery: bool) -> None:
    folder = shutil.copytree(SCHEMA_1, tmp_path / "vault")
    words = (folder / "recovery-words.txt").read_text(encoding="utf-8")
    database = open_database(unlock_with_recovery(folder, words) if with_recovery else unlock(folder, passphrase))
    assert pragma(database.connection, "user_version") == str(migrations.latest())
    (chat,) = conversations.list_conversations(database.connection)
    question, answer, other = conversations.load_conversation(database.connection, chat.id).messages
    assert (chat.id, chat.title) == ("c1", "Locking")
    assert question.parts == (TextPart("How do I lock?"), AttachmentPart("a.txt", "attached"))
    assert answer.parts == (ReasoningPart("Easy.", 0.5), TextPart("Ctrl+L"))
    assert answer.notices[0].scores == (("factual", 0.75),)
    assert (other.parent, other.state, other.model) == ("q1", MessageState.INTERRUPTED, "guide")
    assert conversations.load_draft(database.connection, "") == "half a thought"
    assert conversations.get_setting(database.connection, "last_chat") == "c1"
    assert integrity_problems(database.connection) == []
    database.close()
