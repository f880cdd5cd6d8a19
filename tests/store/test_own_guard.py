"""What a person made of the guard: kept in the vault, gone with its chat, refused where it is not ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.errors import KnownError
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope, WordList
from app.store import own_guard
from app.store.connection import Connection
from app.store.conversations import delete_conversation, set_setting, start_conversation
from app.store.database import open_database
from app.store.vault import VaultKey
from tests.store.conftest import Said

GUARD = OwnGuard((), (WordList("Clients", ("acme",)),), (Scope("Docs", "our documentation"),)).with_copy(
    "strict", "own-1", "Mine"
)


@pytest.fixture
def vault(key: VaultKey) -> Iterator[Connection]:
    database = open_database(key)
    yield database.connection
    database.close()


def test_it_is_kept(vault: Connection) -> None:
    assert own_guard.load_guard(vault) == OwnGuard()
    own_guard.save_guard(vault, GUARD)
    assert own_guard.load_guard(vault) == GUARD


def test_a_chats_topic_goes_with_the_chat(vault: Connection, said: Said) -> None:
    scope = GUARD.scopes[0]
    for chat in ("a", "b", "c"):
        start_conversation(vault, chat, "Title", said(chat, "Hello"))
        own_guard.save_chat_scope(vault, chat, scope)
    own_guard.save_chat_scope(vault, "b", None)
    delete_conversation(vault, "c")
    assert own_guard.load_chat_scopes(vault) == {"a": scope}


@pytest.mark.parametrize("stored", ["{}", '{"policies": [1]}', 3])
def test_what_is_not_ours_is_said_and_left(vault: Connection, stored: object) -> None:
    set_setting(vault, "guard", stored)
    set_setting(vault, "scope of chat a", {"name": ""})
    with pytest.raises(KnownError, match="can't be read"):
        own_guard.load_guard(vault)
    with pytest.raises(KnownError, match="can't be read"):
        own_guard.load_chat_scopes(vault)
