"""Real vaults in temporary folders, at the floor of the key derivation's cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.messages import Message, MessageState, Role, TextPart
from app.store.connection import Connection
from app.store.database import create_database, open_database
from app.store.kdf import KdfParameters
from app.store.vault import VaultKey, create_vault

PASSPHRASE = "correct horse battery staple"
Said = Callable[..., Message]


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def new_vault() -> Callable[[Path], VaultKey]:
    def make(folder: Path) -> VaultKey:
        key = create_vault(folder, PASSPHRASE, with_recovery=False, kdf=KdfParameters).key
        create_database(key)
        return key

    return make


@pytest.fixture
def key(tmp_path: Path, new_vault: Callable[[Path], VaultKey]) -> VaultKey:
    return new_vault(tmp_path / "vault")


@pytest.fixture
def connection(key: VaultKey) -> Iterator[Connection]:
    database = open_database(key)
    yield database.connection
    database.close()


@pytest.fixture
def said() -> Said:
    def make(
        message_id: str,
        text: str,
        parent: str | None = None,
        role: Role = Role.USER,
        state: MessageState = MessageState.COMPLETE,
    ) -> Message:
        return Message(message_id, parent, role, datetime(2026, 5, 1, 12, tzinfo=UTC), (TextPart(text),), state)

    return make
