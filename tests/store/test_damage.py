"""Damage inside the files: named, contained, never silent, and never spread by opening."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.messages import Message
from app.store import conversations, migrations
from app.store.connection import connect
from app.store.database import Database, integrity_problems, open_database
from app.store.failures import DamagedError
from app.store.thread import StoreThread
from app.store.vault import VaultKey
from app.store.write_ahead_log import PAGE_BYTES

Said = Callable[..., Message]
CHATS = 8


@contextmanager
def opened(key: VaultKey) -> Iterator[Database]:
    database = open_database(key)
    try:
        yield database
    finally:
        database.close()


@pytest.fixture
def filled(key: VaultKey, said: Said) -> VaultKey:
    with opened(key) as database:
        for number in range(CHATS):
            conversations.start_conversation(
                database.connection, f"c{number}", f"title {number}", said(f"m{number}", f"text {number} " * 1500)
            )
    return key


def test_a_flipped_bit_in_any_page_is_found_and_the_rest_stays_readable(filled: VaultKey) -> None:
    good = filled.database.read_bytes()
    readable = []
    for page in range(len(good) // PAGE_BYTES):
        damaged = bytearray(good)
        damaged[page * PAGE_BYTES + 700] ^= 4
        filled.database.write_bytes(damaged)
        readable.append(_readable_chats(filled))
        filled.database.write_bytes(good)
    assert all(found for _, found in readable), "damage that nobody noticed"
    most = sum(count >= CHATS - 1 for count, _ in readable)
    assert most >= len(readable) * 0.75, "one page costs one chat, but for the few that hold the tables together"


def test_after_a_crash_the_check_raises_no_false_alarm(filled: VaultKey, said: Said, tmp_path: Path) -> None:
    crashed = _crashed_copy(filled, said, tmp_path / "crashed")
    with opened(crashed) as database:
        assert integrity_problems(database.connection) == []
        assert conversations.load_conversation(database.connection, "c0").leaf == "late"


def test_a_garbage_shm_file_is_made_anew(filled: VaultKey, said: Said, tmp_path: Path) -> None:
    crashed = _crashed_copy(filled, said, tmp_path / "crashed")
    (crashed.folder / "history.db-shm").write_bytes(b"garbage!" * 4096)
    with opened(crashed) as database:
        assert conversations.load_conversation(database.connection, "c0").leaf == "late"


def test_a_damaged_log_loses_at_most_its_last_turns(filled: VaultKey, said: Said, tmp_path: Path) -> None:
    crashed = _crashed_copy(filled, said, tmp_path / "crashed")
    files = {path.name: path.read_bytes() for path in crashed.folder.iterdir()}
    for seed in range(25):
        for name, data in files.items():
            (crashed.folder / name).write_bytes(data)
        _flip_bit(crashed.folder / "history.db-wal", seed)
        with opened(crashed) as database:
            assert len(conversations.list_conversations(database.connection)) == CHATS
            assert conversations.load_conversation(database.connection, "c0").messages[0].text.startswith("text 0")
            assert integrity_problems(database.connection) == []


def test_the_log_of_another_vault_is_set_aside_and_told(
    filled: VaultKey, said: Said, tmp_path: Path, new_vault: Callable[[Path], VaultKey]
) -> None:
    other = new_vault(tmp_path / "other")
    with opened(other) as database:
        conversations.start_conversation(database.connection, "c0", "foreign", said("m", "foreign text"))
        log = (other.folder / "history.db-wal").read_bytes()
    good = filled.database.read_bytes()
    (filled.folder / "history.db-wal").write_bytes(log)
    with opened(filled) as database:
        assert database.notices
        assert len(conversations.list_conversations(database.connection)) == CHATS
    assert filled.database.read_bytes() == good
    assert (filled.folder / "history.db-wal.set-aside-1").read_bytes() == log


def test_our_own_log_is_recognised_whatever_page_it_begins_with(filled: VaultKey, said: Said, tmp_path: Path) -> None:
    connection = connect(filled, "rw")
    # Writes page 1 alone, whose first bytes are the salt.
    connection.execute(f"PRAGMA user_version = {migrations.latest()}")
    folder = tmp_path / "copy"
    shutil.copytree(filled.folder, folder)
    assert int.from_bytes((folder / "history.db-wal").read_bytes()[32:36], "big") == 1
    connection.close()
    with opened(VaultKey(folder, filled.vault_id, filled.data_key)) as database:
        assert database.notices == ()


def test_without_its_log_a_crashed_vault_has_every_finished_turn(filled: VaultKey, said: Said, tmp_path: Path) -> None:
    with opened(filled) as database:
        for number in range(5):
            conversations.save_message(database.connection, "c0", said(f"n{number}", f"turn {number}"))
            conversations.end_turn(database.connection)
        conversations.save_message(database.connection, "c0", said("running", "not finished"))
        shutil.copytree(filled.folder, tmp_path / "crashed")
    crashed = VaultKey(tmp_path / "crashed", filled.vault_id, filled.data_key)
    (crashed.folder / "history.db-wal").unlink()
    with opened(crashed) as database:
        ids = [message.id for message in conversations.load_conversation(database.connection, "c0").messages]
    assert ids[1:6] == [f"n{number}" for number in range(5)]


def _readable_chats(key: VaultKey) -> tuple[int, bool]:
    """How many chats the store's thread can still read, and whether `vault check` names what is wrong."""
    try:
        with opened(key) as database:
            found = bool(integrity_problems(database.connection))
        thread = StoreThread(key)
    except DamagedError:
        return 0, True
    count = sum(_can_read(thread, f"c{number}") for number in range(CHATS))
    thread.close()
    return count, found


def _can_read(thread: StoreThread, chat: str) -> bool:
    try:
        return len(thread.submit(conversations.load_conversation, chat).result().messages) == 1
    except DamagedError:
        return False


def _crashed_copy(key: VaultKey, said: Said, folder: Path) -> VaultKey:
    with opened(key) as database:
        for number in range(5):
            conversations.save_message(database.connection, "c0", said(f"n{number}", "word " * 900))
        conversations.save_message(database.connection, "c0", said("late", "last words"))
        shutil.copytree(key.folder, folder)
    return VaultKey(folder, key.vault_id, key.data_key)


def _flip_bit(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
