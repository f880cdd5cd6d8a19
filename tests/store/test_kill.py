"""kill -9 at random moments: every acknowledged message is there, one of the two passphrases opens.

`CARREL_KILL_ROUNDS` sets how often; ten times in an ordinary run.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import LockedError
from app.domain.messages import MessageState
from app.store import conversations
from app.store.database import integrity_problems, open_database
from app.store.vault import VaultKey, unlock, vault_state

ROUNDS = int(os.environ.get("CARREL_KILL_ROUNDS", "10"))
HERE = Path(__file__).parent


def test_killed_while_writing_no_acknowledged_message_is_lost(key: VaultKey) -> None:
    chance = random.Random(1)
    sent: list[str] = []
    streamed = 0
    for round_number in range(ROUNDS):
        with _child("messages", key.folder, key.vault_id, key.data_key.hex(), str(round_number)) as child:
            sent += _acknowledged(child, chance.uniform(0.0, 0.25))
        database = open_database(key)
        chats = conversations.list_conversations(database.connection)
        messages = {
            message.id: message
            for chat in chats
            for message in conversations.load_conversation(database.connection, chat.id).messages
        }
        lost = [line for line in sent if line.split()[0] not in messages]
        assert lost == []
        for line in sent:
            name, state, length, _ = line.split()
            stored = messages[name]
            streamed += state == "interrupted"
            assert len(stored.text) >= int(length)
            assert stored.state is not MessageState.INTERRUPTED or state == "interrupted"
        assert integrity_problems(database.connection) == []
        database.close()
    assert len(sent) > ROUNDS, "the child did write"
    assert streamed, "some were cut while streaming"


def test_killed_while_changing_the_passphrase_old_or_new_opens(key: VaultKey, passphrase: str) -> None:
    chance = random.Random(2)
    known = passphrase
    for round_number in range(ROUNDS):
        new = f"passphrase {round_number}"
        with _child("passwords", key.folder, key.vault_id, key.data_key.hex(), new) as child:
            _acknowledged(child, chance.uniform(0.0, 0.05))
        known = _the_one_that_opens(key, new, known)
    assert not list(key.folder.glob(".vault.keys*"))


def test_killed_while_creating_a_vault_is_whole_or_not_there(tmp_path: Path) -> None:
    chance = random.Random(3)
    for round_number in range(ROUNDS):
        folder = tmp_path / str(round_number)
        with _child("creation", folder, "", "", "new passphrase") as child:
            done = bool(_acknowledged(child, chance.uniform(0.12, 0.3)))
        state = vault_state(folder)
        assert state in ("none", "present")
        assert state == "present" or not done
        if state == "present":
            open_database(unlock(folder, "new passphrase")).close()


def _the_one_that_opens(key: VaultKey, *passphrases: str) -> str:
    for passphrase in passphrases:
        with suppress(LockedError):
            assert unlock(key.folder, passphrase) == key
            return passphrase
    raise AssertionError("the vault is lost")


@contextmanager
def _child(role: str, folder: Path, *values: str) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [sys.executable, str(HERE / "writing_child.py"), role, str(folder), *values],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parent.parent)},
    )
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _acknowledged(child: subprocess.Popen[str], seconds: float) -> list[str]:
    """What the child had said to be safe when it was killed, `seconds` after it began."""
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(seconds)
    child.kill()
    return [line for line in child.stdout.read().splitlines() if line.endswith(" .") or line == "done"]
