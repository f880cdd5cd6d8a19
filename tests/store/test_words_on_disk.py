"""No word of a chat is ever in a file, and none of a deleted chat is left even inside the encryption."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.messages import AttachmentPart, Message, ReasoningPart, TextPart
from app.store import conversations, migrations, tries
from app.store.connection import Connection
from app.store.database import open_database
from app.store.kdf import KdfParameters
from app.store.vault import VaultKey, change_passphrase
from app.store.write_ahead_log import PAGE_BYTES

Said = Callable[..., Message]
WORDS = ("zirbelquark", "wolkentinte", "moosfunkel", "nebelharfe", "kieselglut", "tautrommel")
TRACES = (*(word[2:].encode() for word in WORDS), "墨".encode())
"""The index keeps a word without the letters that it has in common with the one before it."""


def test_no_word_is_in_any_file_at_any_moment(key: VaultKey, passphrase: str, said: Said) -> None:
    database = open_database(key)
    connection = database.connection
    _write_words(connection, said)
    assert _files_with(key.folder, (*WORDS, passphrase)) == []  # while the log is full
    conversations.end_turn(connection)
    assert _files_with(key.folder, (*WORDS, passphrase)) == []
    database.close()
    tries.record_failure(key.folder)
    change_passphrase(key, "another passphrase", KdfParameters)
    assert _files_with(key.folder, (*WORDS, passphrase, "another passphrase")) == []
    assert _files_with(key.folder, (key.data_key.hex(), key.subkey("database").hex())) == []


def test_a_migrations_copy_holds_no_word(key: VaultKey, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(key)
    _write_words(database.connection, said)
    database.close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _one_more_table))
    open_database(key).close()
    assert (key.folder / f"history-schema-{migrations.latest() - 1}.db").exists()
    assert _files_with(key.folder, WORDS) == []


def test_a_deleted_chat_leaves_nothing_in_the_decrypted_pages(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    _write_words(database.connection, said)
    conversations.start_conversation(database.connection, "stays", "bernstein", said("stays", "bernstein"))
    conversations.end_turn(database.connection)
    assert all(word.encode() in _decrypted(key) for word in WORDS), "the test can see what is there"
    size = key.database.stat().st_size
    conversations.delete_conversation(database.connection, "c")
    conversations.save_draft(database.connection, "", "")
    conversations.set_setting(database.connection, "preset", None)
    database.close()
    left = _decrypted(key)
    assert [word for word in WORDS if word.encode() in left] == []
    assert b"bernstein" in left
    assert key.database.stat().st_size < size


def test_a_deleted_chat_leaves_nothing_of_its_words_in_the_index(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    connection = database.connection
    conversations.start_conversation(connection, "stays", "bernstein", said("stays", "bernstein 琥珀"))
    for number in range(40):
        conversations.start_conversation(connection, f"c{number}", "t", said(f"m{number}", " ".join((*WORDS, "墨汁"))))
        conversations.end_turn(connection)
    assert all(part in _indexed(connection) for part in TRACES), "the test can see what is there"
    for number in range(40):
        conversations.delete_conversation(connection, f"c{number}")
    assert [part for part in TRACES if part in _indexed(connection)] == []
    assert b"ernstein" in _indexed(connection)
    database.close()
    left = _decrypted(key)
    assert [part for part in TRACES if part in left] == []
    assert _files_with(key.folder, WORDS) == []


def test_nothing_is_left_in_a_plain_export_of_all_tables(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    connection = database.connection
    _write_words(connection, said)
    conversations.end_turn(connection)
    assert all(word.encode() in _exported(connection) for word in WORDS), "the test can see what is there"
    conversations.save_draft(connection, "", "")
    conversations.set_setting(connection, "preset", None)
    conversations.delete_conversation(connection, "c")
    log = key.database.with_name(f"{key.database.name}-wal")
    assert not log.exists() or log.stat().st_size == 0, "not even encrypted"
    assert [word for word in WORDS if word.encode() in _exported(connection)] == []
    database.close()


def test_a_retracted_word_leaves_nothing(key: VaultKey, said: Said) -> None:
    database = open_database(key)
    conversations.start_conversation(database.connection, "c", "t", said("q", "Question?"))
    conversations.save_message(database.connection, "c", said("a", f"released {WORDS[0]} " * 300, "q"))
    conversations.end_turn(database.connection)
    assert TRACES[0] in _indexed(database.connection)
    conversations.save_message(database.connection, "c", said("a", "released", "q"))
    conversations.end_turn(database.connection)
    assert TRACES[0] not in _indexed(database.connection)
    database.close()
    assert TRACES[0] not in _decrypted(key)


def _one_more_table(connection: Connection) -> None:
    connection.execute("CREATE TABLE more (x)")


def _write_words(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", WORDS[0], said("q", f"{WORDS[1]} " * 900))
    answer = said("a", "", "q")
    parts = (ReasoningPart(WORDS[2]), TextPart(WORDS[3]), AttachmentPart(WORDS[3], WORDS[3]))
    conversations.save_message(connection, "c", Message("a", "q", answer.role, answer.created, parts))
    conversations.save_draft(connection, "", WORDS[4])
    conversations.set_setting(connection, "preset", {"system": WORDS[5]})


def _indexed(connection: Connection) -> bytes:
    """All that the index keeps."""
    return _tables(connection, "main", "search_%")


def _tables(connection: Connection, schema: str, like: str = "%") -> bytes:
    """Every value of every table, the index's own ones included."""
    master = (
        f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name LIKE ?"
    )
    names = [row[0] for row in connection.execute(master, (like,))]
    rows = (row for name in names for row in connection.execute(f"SELECT * FROM {schema}.{name}"))
    return b"".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


def _exported(connection: Connection) -> bytes:
    """Everything that a plain copy of the database holds; in memory, never on the disk."""
    connection.execute("ATTACH DATABASE ':memory:' AS plain KEY ''")
    try:
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        return _tables(connection, "plain")
    finally:
        connection.execute("DETACH DATABASE plain")


def _files_with(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    found = []
    for path in folder.rglob("*"):
        data = path.read_bytes().lower() + path.name.encode().lower() if path.is_file() else b""
        for word in words:
            spellings = (word.encode(), word.encode("utf-16-le"), base64.b64encode(word.encode())[:-4].lower())
            found += [(path.name, word) for spelling in spellings if spelling in data]
    return found


def _decrypted(key: VaultKey) -> bytes:
    """Every page of the main file, free ones too, as SQLCipher's AES-256-CBC gives them back."""
    data = key.database.read_bytes()
    plain = b""
    for start in range(0, len(data), PAGE_BYTES):
        page = data[start : start + PAGE_BYTES]
        vector, body = page[-80:-64], page[16 if start == 0 else 0 : -80]
        decryptor = Cipher(algorithms.AES(key.subkey("database")), modes.CBC(vector)).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    return plain
