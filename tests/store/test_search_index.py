"""The index of words: filled in steps, emptied without a trace, guarded against changes behind its back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.messages import Message, MessageState, Role
from app.store import conversations, search_index
from app.store.connection import Connection, pragma, transaction
from app.store.database import integrity_problems
from app.store.search import search
from app.store.vault import VaultKey

Said = Callable[..., Message]
ERRORS = (sqlite3.Error, sqlcipher.Error)


def many(connection: Connection, said: Said, count: int) -> None:
    conversations.start_conversation(connection, "c", "t", said("m0", "word zero"))
    for number in range(1, count):
        conversations.save_message(connection, "c", said(f"m{number}", f"word number{number}", f"m{number - 1}"))


def words(connection: Connection) -> list[str]:
    """Every word and beginning of a word in the index."""
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
    found = [str(row[0]) for row in connection.execute("SELECT term FROM temp.words")]
    connection.execute("DROP TABLE temp.words")
    return found


def test_the_library_has_what_the_index_needs(connection: Connection) -> None:
    assert ("ENABLE_FTS5",) in connection.execute("PRAGMA compile_options").fetchall()
    assert connection.execute("SELECT v FROM search_config WHERE k = 'secure-delete'").fetchone() == (1,)
    assert pragma(connection, "secure_delete") == "1"


def test_it_is_filled_in_steps_newest_first(connection: Connection, said: Said) -> None:
    many(connection, said, 30)
    assert search_index.waiting(connection) == 30
    assert search_index.add_waiting(connection, seconds=0)
    assert len(search(connection, "number29").hits) == 1
    assert search(connection, "number2").hits and not search(connection, '"number2"').hits
    assert search(connection, "number29").waiting == 30 - 8
    while search_index.add_waiting(connection):
        pass
    assert search_index.waiting(connection) == 0
    assert len(search(connection, '"number2"').hits) == 1


def test_what_streams_is_left_out_and_what_a_crash_left_is_not(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    cut = said("a", "cut off", "q", Role.ASSISTANT, MessageState.INTERRUPTED)
    conversations.save_message(connection, "c", cut)
    assert not search_index.add_waiting(connection)
    assert [hit.message for hit in search(connection, "cut").hits] == []
    assert not search_index.add_waiting(connection, old=search_index.newest(connection))
    assert [hit.message for hit in search(connection, "cut").hits] == ["a"]


def test_a_deleted_chat_takes_its_words_along(connection: Connection, said: Said) -> None:
    many(connection, said, 5)
    conversations.start_conversation(connection, "stays", "t", said("s", "word stays 词语"))
    conversations.end_turn(connection)
    assert "number3" in words(connection)
    conversations.delete_conversation(connection, "c")
    assert set(words(connection)) == {"word", "stays", "词", "语"}
    assert [hit.message for hit in search(connection, "word").hits] == ["s"]
    assert integrity_problems(connection) == []


def test_a_chat_is_taken_out_in_steps(connection: Connection, said: Said) -> None:
    many(connection, said, 4)
    conversations.end_turn(connection)
    steps = 1
    while _take_out(connection):
        steps += 1
    assert steps == 4
    assert words(connection) == []


def test_dropping_empties_it_and_it_is_filled_anew(connection: Connection, said: Said) -> None:
    many(connection, said, 4)
    conversations.end_turn(connection)
    with transaction(connection):
        search_index.drop(connection)
    assert (words(connection), search_index.waiting(connection)) == ([], 4)
    assert connection.execute("SELECT v FROM search_config WHERE k = 'secure-delete'").fetchone() == (1,)
    conversations.end_turn(connection)
    assert len(search(connection, "word").hits) == 4


@pytest.mark.parametrize("statement", ["DELETE FROM messages", "DELETE FROM parts", "DELETE FROM conversations"])
def test_nothing_indexed_goes_behind_its_back(connection: Connection, said: Said, statement: str) -> None:
    many(connection, said, 2)
    conversations.end_turn(connection)
    with pytest.raises(ERRORS, match="search index"):
        connection.execute(statement)
    assert len(search(connection, "word").hits) == 2


def test_a_backup_of_the_words_is_no_plain_text(key: VaultKey, connection: Connection, said: Said) -> None:
    many(connection, said, 20)
    conversations.end_turn(connection)
    files = [path for path in Path(key.folder).iterdir() if path.is_file()]
    assert files and not any(b"number1" in path.read_bytes() for path in files)


def _take_out(connection: Connection) -> bool:
    with transaction(connection):
        return search_index.take_out_chat(connection, "c", seconds=0)
