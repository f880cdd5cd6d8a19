"""Every schema that ever shipped still opens: the kept file of each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.messages import AttachmentPart, MessageState, ReasoningPart, TextPart
from app.domain.reviews import DecisionFilter, Keeping, Mark
from app.store import conversations, decision_list, decisions, exceptions, migrations
from app.store.connection import pragma
from app.store.database import integrity_problems, open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.vault import unlock, unlock_with_recovery

DATABASES = Path(__file__).parent.parent / "data" / "databases"
SCHEMA_1, SCHEMA_2 = DATABASES / "schema_1", DATABASES / "schema_2"


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


def test_schema_1_begins_a_chain_of_its_own(tmp_path: Path, passphrase: str) -> None:
    key = unlock(shutil.copytree(SCHEMA_1, tmp_path / "vault"), passphrase)
    database = open_database(key)
    check = decisions.verify(database.connection, DecisionChain(key.subkey(PURPOSE)))
    assert (check.records, check.problem) == (0, "")
    database.close()


def test_schema_2_opens_with_its_records_and_its_chain(tmp_path: Path, passphrase: str) -> None:
    key = unlock(shutil.copytree(SCHEMA_2, tmp_path / "vault"), passphrase)
    database = open_database(key)
    assert pragma(database.connection, "user_version") == str(migrations.latest())
    check = decisions.verify(database.connection, DecisionChain(key.subkey(PURPOSE)))
    assert (check.records, check.removed, check.problem) == (2, 1, "")
    newest, older = decision_list.list_decisions(database.connection, DecisionFilter())
    assert (newest.number, newest.mark, older.number, older.mark) == (3, None, 2, Mark.WRONG)
    assert (older.decision.scores, older.decision.overridden, older.text) == ({"hate": 0.8}, True, "A prompt")
    assert exceptions.VaultExceptions(database.connection).exceptions() == [("hate", "A prompt")]
    assert decisions.keeping(database.connection) == Keeping(texts=True, days=30)
    assert integrity_problems(database.connection) == []
    database.close()
