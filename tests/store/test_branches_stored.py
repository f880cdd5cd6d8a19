"""Branches in the database: the one that was shown comes back, and erased messages leave no word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.branches import switched
from app.domain.decisions import Decision
from app.domain.messages import Message, Role
from app.domain.reviews import Keeping, Mark, Origin
from app.store import branches, conversations, decisions, exceptions
from app.store.connection import Connection
from app.store.database import open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.vault import VaultKey
from app.store.write_ahead_log import PAGE_BYTES

Said = Callable[..., Message]
SECRET = "zirbelquark"


@pytest.fixture
def chat(connection: Connection, said: Said) -> Connection:
    """q - a1 - f1 and q - a2, shown up to a2."""
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    for message in (
        said("a1", "first", "q", Role.ASSISTANT),
        said("f1", "follow-up", "a1"),
        said("a2", f"second {SECRET} " * 500, "q", Role.ASSISTANT),
    ):
        conversations.save_message(connection, "c", message)
    return connection


def shown(connection: Connection) -> list[str]:
    return [message.id for message in conversations.load_conversation(connection, "c").path()]


def test_the_branch_that_was_shown_comes_back_with_what_was_below(chat: Connection) -> None:
    loaded = conversations.load_conversation(chat, "c")
    first = switched(loaded, "a2", -1)
    branches.show_branch(chat, "c", first.leaf, first.shown)
    assert shown(chat) == ["q", "a1", "f1"]
    assert conversations.load_conversation(chat, "c").shown == {"q": "a1"}


def test_a_later_answer_is_shown_whatever_was_shown_before(chat: Connection, said: Said) -> None:
    branches.show_branch(chat, "c", "a1", {"q": "a1"})
    conversations.save_message(chat, "c", said("a3", "third", "q", Role.ASSISTANT))
    loaded = conversations.load_conversation(chat, "c")
    assert [message.id for message in loaded.path()] == ["q", "a3"]
    assert loaded.shown == {"q": "a3"}


def test_what_was_shown_goes_with_the_chat(chat: Connection) -> None:
    branches.show_branch(chat, "c", "a1", {"q": "a1"})
    conversations.delete_conversation(chat, "c")
    branches.show_branch(chat, "c", "a1", {"q": "a1"})
    assert chat.execute("SELECT count(*) FROM settings").fetchone()[0] == 0


def test_deleted_messages_are_gone_and_another_is_shown(chat: Connection) -> None:
    branches.delete_messages(chat, "c", ["a2"], "f1")
    loaded = conversations.load_conversation(chat, "c")
    assert [message.id for message in loaded.messages] == ["q", "a1", "f1"]
    assert shown(chat) == ["q", "a1", "f1"]
    assert chat.execute("SELECT count(*) FROM parts").fetchone()[0] == 3


def test_the_leaf_stays_where_it_was_not_deleted(chat: Connection) -> None:
    branches.delete_messages(chat, "c", ["a1", "f1"], "q")
    assert shown(chat) == ["q", "a2"]


def test_messages_of_another_chat_are_not_touched(chat: Connection, said: Said) -> None:
    conversations.start_conversation(chat, "d", "t", said("other", "stays"))
    branches.delete_messages(chat, "c", ["other"], None)
    assert len(conversations.load_conversation(chat, "d").messages) == 1


def test_records_of_the_guard_forget_the_words(chat: Connection, key: VaultKey) -> None:
    chain = DecisionChain(key.subkey(PURPOSE))
    decisions.set_keeping(chat, Keeping(texts=True))
    for answer in ("a1", "a2"):
        decision = Decision("answer", "note", "hate", {"hate": 0.5}, "balanced", "h", "g", "guide")
        number = decisions.record(chat, chain, Origin("c", "q", answer), decision, f"about {answer}")
        assert number is not None
        exceptions.set_mark(chat, number, Mark.WRONG)
    branches.delete_messages(chat, "c", ["a2"], "f1")
    assert chat.execute("SELECT answer, text FROM decisions ORDER BY sequence").fetchall() == [
        ("a1", "about a1"),
        (None, None),
    ]
    assert [text for _, text in exceptions.VaultExceptions(chat).exceptions()] == ["about a1"]
    assert decisions.verify(chat, chain).problem == ""


def test_a_deleted_message_leaves_nothing_in_the_decrypted_pages(
    tmp_path: Path, new_vault: Callable[[Path], VaultKey], said: Said
) -> None:
    key = new_vault(tmp_path / "other")
    database = open_database(key)
    conversations.start_conversation(database.connection, "c", "t", said("q", "bernstein"))
    conversations.save_message(database.connection, "c", said("a", f"{SECRET} " * 900, "q", Role.ASSISTANT))
    conversations.end_turn(database.connection)
    assert SECRET.encode() in decrypted(key), "the test can see what is there"
    branches.delete_messages(database.connection, "c", ["a"], "q")
    database.close()
    left = decrypted(key)
    assert SECRET.encode() not in left
    assert b"bernstein" in left


def decrypted(key: VaultKey) -> bytes:
    """Every page of the main file, free ones too."""
    data = key.database.read_bytes()
    plain = b""
    for start in range(0, len(data), PAGE_BYTES):
        page = data[start : start + PAGE_BYTES]
        vector, body = page[-80:-64], page[16 if start == 0 else 0 : -80]
        decryptor = Cipher(algorithms.AES(key.subkey("database")), modes.CBC(vector)).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    return plain
