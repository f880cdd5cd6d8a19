"""The child of test_kill.py: writes to a vault until it is killed, and says what is safe on the disk."""

from __future__ import annotations

import itertools
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.domain.messages import Message, MessageState, Role, TextPart
from app.store import conversations
from app.store.database import create_database
from app.store.kdf import KdfParameters
from app.store.key_file import read_key_files, write_key_file
from app.store.thread import StoreThread
from app.store.vault import VaultKey, change_passphrase, create_vault


def main() -> None:
    """Do what the first argument says."""
    role, folder, vault_id, data_key, value = sys.argv[1:]
    key = VaultKey(Path(folder), vault_id, bytes.fromhex(data_key))
    if role == "messages":
        write_messages(key, value)
        return
    if role == "passwords":
        change_back_and_forth(key, value)
        return
    print("ready", flush=True)
    create_database(create_vault(key.folder, value, with_recovery=True, kdf=KdfParameters).key)
    print("done", flush=True)
    sys.stdin.read()


def change_back_and_forth(key: VaultKey, new: str) -> None:
    """Write the old and the new passphrase's slots in turn: a kill then falls into the writing, not the derivation."""
    before = read_key_files(key.folder)[0]
    change_passphrase(key, new, KdfParameters)
    after = read_key_files(key.folder)[0]
    print("ready", flush=True)
    for keys in itertools.cycle((before, after)):
        write_key_file(key.folder, keys)


def write_messages(key: VaultKey, prefix: str) -> None:
    """Prompts and streaming answers, each acknowledged as "id state length ." once the store has it."""
    thread = StoreThread(key)
    chat = f"chat-{prefix}"
    question = message(f"{prefix}-q", None, Role.USER, MessageState.COMPLETE, 1)
    thread.submit(conversations.start_conversation, chat, "t", question).result()
    print("ready", flush=True)
    acknowledge(question)
    for number in itertools.count():
        asked = message(f"{prefix}-q{number}", None, Role.USER, MessageState.COMPLETE, 5)
        thread.submit(conversations.save_message, chat, asked).result()
        acknowledge(asked)
        for length in (10, 300, 9000, 20_000):
            state = MessageState.COMPLETE if length == 20_000 else MessageState.INTERRUPTED
            answer = message(f"{prefix}-a{number}", asked.id, Role.ASSISTANT, state, length)
            thread.submit(conversations.save_message, chat, answer).result()
            acknowledge(answer)
        thread.submit(conversations.end_turn).result()


def message(name: str, parent: str | None, role: Role, state: MessageState, length: int) -> Message:
    """A message of `length` characters."""
    return Message(name, parent, role, datetime.now(UTC), (TextPart("x" * length),), state)


def acknowledge(written: Message) -> None:
    """Tell the parent that this message must survive."""
    print(written.id, written.state.value, len(written.text), ".", flush=True)


if __name__ == "__main__":
    main()
