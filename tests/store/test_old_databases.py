"""Every schema that ever shipped still opens: the kept file of each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.messages import AttachmentPart, Folder, MessageState, ReasoningPart, TextPart
from app.domain.reviews import DecisionFilter, Keeping, Mark
from app.store import arranging, conversations, decision_list, decisions, exceptions, migrations, search_index
from app.store.connection import pragma
from app.store.database import integrity_problems, open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.search import search
from app.store.vault import unlock, unlock_with_recovery

DATABASES = Path(__file__).parent.parent / "data" / "databases"
SCHEMA_1, SCHEMA_2, SCHEMA_3 = (DATABASES / f"schema_{number}" for number in (1, 2, 3))


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


@pytest.mark.parametrize(("schema", "query"), [(SCHEMA_1, "lock"), (SCHEMA_2, "prompt")])
def test_older_chats_are_indexed_after_the_vault_is_open(
    tmp_path: Path, passphrase: str, schema: Path, query: str
) -> None:
    database = open_database(unlock(shutil.copytree(schema, tmp_path / "vault"), passphrase))
    connection = database.connection
    assert search(connection, query).hits == ()
    assert search(connection, query).waiting == search_index.waiting(connection) > 0
    search_index.add_waiting(connection, old=search_index.newest(connection))
    assert search_index.waiting(connection) == 0
    assert [hit.message for hit in search(connection, query).hits] == ["q1"]
    (chat,) = conversations.list_conversations(connection)
    assert (chat.pinned, chat.archived, chat.folder, chat.tags) == (False, False, None, ())
    conversations.delete_conversation(connection, chat.id)
    assert integrity_problems(connection) == []
    database.close()


def test_schema_3_opens_with_its_folders_and_its_index(tmp_path: Path, passphrase: str) -> None:
    database = open_database(unlock(shutil.copytree(SCHEMA_3, tmp_path / "vault"), passphrase))
    connection = database.connection
    chats = {chat.id: chat for chat in conversations.list_conversations(connection)}
    assert (chats["c1"].pinned, chats["c1"].folder, chats["c1"].tags) == (True, "f1", ("papers",))
    assert chats["c2"].archived
    assert arranging.list_folders(connection) == [Folder("f1", "Home")]
    assert [hit.message for hit in search(connection, "密码").hits] == ["q-c2"]
    assert [hit.message for hit in search(connection, "lease").hits] == ["q-c1"]
    assert search_index.waiting(connection) == 1  # the answer that was cut off
    assert integrity_problems(connection) == []
    database.close()
